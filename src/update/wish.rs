//! What a verdict asks of the text of a scenario.

use super::{Run, Why};
use crate::runner::{ALLOWED, Outcome, Place, StepReport, Verdict};
use crate::scenario::Path;

/// How a value that is not there is written in a verdict.
const NONE: &str = "none";

/// What should stand in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    /// Another text at a path.
    Text(Path, String),
    /// Another list at a path.
    List(Path, Vec<String>),
    /// Nothing at a path.
    Gone(Path),
    /// A field of what a step expects, in place of a `refused` that does not fit it any more.
    Answer(Path, &'static str, String),
    /// Another user, with a rule, under a path.
    Also(Path, String, String),
    /// `false` at a path, and nothing beside it in these fields, which would have no use.
    Closed(Path, &'static [&'static str]),
}

/// What a verdict asks for; nothing, if it is met.
///
/// `each` says what every user was told, if those of a step were told different things.
pub(super) fn wish(
    verdict: &Verdict,
    step: usize,
    each: Option<String>,
) -> Option<Result<Wish, Why>> {
    let path = verdict.place.path(step);
    match (&verdict.outcome, &verdict.place, each) {
        (Outcome::Met, ..) => None,
        (Outcome::NotReached, ..) => Some(Err(Why::Wait)),
        (_, Place::Step | Place::Expect("refused"), Some(each)) => {
            Some(Ok(Wish::Answer(Place::Step.path(step), "each", each)))
        }
        (Outcome::Unmet { expected, actual }, ..) => {
            Some(of_place(&verdict.place, path, expected, actual))
        }
    }
}

fn of_place(place: &Place, path: Path, expected: &str, actual: &str) -> Result<Wish, Why> {
    match place {
        Place::Step => Ok(Wish::Answer(path, "refused", actual.to_owned())),
        Place::Field(_) => Err(Why::Wait),
        Place::Expect("holds") => Err(Why::Broken),
        Place::Expect("each") => match actual.split_once(": ") {
            Some((user, rule)) => Ok(Wish::Also(path, user.to_owned(), rule.to_owned())),
            None => Err(Why::Nothing),
        },
        Place::Nested("confirmation", "open") if actual == "false" => {
            Ok(Wish::Closed(path, &["tenant", "relation"]))
        }
        Place::Nested("organizations", "shown") if actual == "false" => {
            Ok(Wish::Closed(path, &["leave"]))
        }
        Place::Expect("leave_blocked") => Ok(Wish::Gone(path)),
        Place::Expect("refused") if actual == ALLOWED => Ok(Wish::Gone(path)),
        Place::Expect("reasons") if actual == "[]" => Ok(Wish::Gone(path)),
        Place::Expect("message") => match items(actual).into_iter().next() {
            Some(first) => Ok(Wish::Text(path, first)),
            None => Err(Why::Nothing),
        },
        Place::Keyed(..) if actual == NONE => Err(Why::Nothing),
        Place::Keyed("says", _) => Ok(Wish::Text(path, said(actual, expected))),
        Place::Keyed(..) | Place::Nested("leave_blocked", "tenant") => {
            Ok(Wish::Text(path, actual.to_owned()))
        }
        Place::Expect("view") | Place::Nested("membership", "is") | Place::Membership(_, "is") => {
            Ok(Wish::Text(path, actual.to_owned()))
        }
        _ if actual == NONE => Ok(Wish::Gone(path)),
        Place::Nested("leave_blocked", _) => Ok(Wish::Text(path, actual.to_owned())),
        _ if actual.starts_with('[') => Ok(Wish::List(path, items(actual))),
        _ => Ok(Wish::Text(path, actual.to_owned())),
    }
}

/// What every user was told in a step, as `each` says it; `None` if all were told the same.
pub(super) fn each(run: &Run<'_>, report: &StepReport) -> Option<String> {
    let (first, others) = report.answers.split_first()?;
    if others.iter().all(|other| other.refused_by() == first.refused_by()) {
        return None;
    }
    let refused = report.answers.iter().filter_map(|answer| {
        let user = run.scenario.roster.user(answer.command.target()?.user);
        Some(format!("{}: {}", user.key, answer.refused_by()?.name()))
    });
    Some(format!("{{ {} }}", refused.collect::<Vec<_>>().join(", ")))
}

/// The items of a list as verdicts write it.
fn items(list: &str) -> Vec<String> {
    let inner = list.strip_prefix('[').and_then(|list| list.strip_suffix(']'));
    let items = inner.unwrap_or_default().split(", ").filter(|item| !item.is_empty());
    items.map(str::to_owned).collect()
}

/// A text as people type it: no-break spaces count as spaces, so only who typed them keeps them.
fn said(actual: &str, expected: &str) -> String {
    const NO_BREAK: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2009}'];
    match expected.contains(NO_BREAK) {
        true => actual.to_owned(),
        false => actual.replace(NO_BREAK, " "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_as_it_was_written() {
        assert_eq!(items("[a, b/c@2026-03-02T09:00:00Z]"), ["a", "b/c@2026-03-02T09:00:00Z"]);
        assert!(items("[]").is_empty() && items("none").is_empty());
    }

    #[test]
    fn spaces_are_those_that_the_author_types() {
        assert_eq!(said("9:00\u{202f}AM", "9:00 AM"), "9:00 AM");
        assert_eq!(said("9:00\u{202f}AM", "8:00\u{a0}AM"), "9:00\u{202f}AM");
    }

    #[test]
    fn what_came_decides_what_is_asked_for() {
        let path = || Place::Expect("refused").path(0);
        let of = |place, actual: &str| of_place(&place, path(), "expected", actual);
        let text = |text: &str| Ok(Wish::Text(path(), text.to_owned()));
        let list = |items: &[&str]| {
            Ok(Wish::List(path(), items.iter().map(|&item| item.to_owned()).collect()))
        };
        assert_eq!(of(Place::Expect("refused"), ALLOWED), Ok(Wish::Gone(path())));
        assert_eq!(of(Place::Expect("refused"), "rule"), text("rule"));
        assert_eq!(of(Place::Expect("events"), "[]"), list(&[]));
        assert_eq!(of(Place::Expect("reasons"), "[]"), Ok(Wish::Gone(path())));
        assert_eq!(of(Place::Expect("reasons"), "[a, b]"), list(&["a", "b"]));
        assert_eq!(of(Place::Expect("message"), "[a, b]"), text("a"));
        assert_eq!(of(Place::Expect("message"), "[]"), Err(Why::Nothing));
        assert_eq!(of(Place::Expect("view"), NONE), text(NONE));
        assert_eq!(of(Place::Nested("membership", "since"), NONE), Ok(Wish::Gone(path())));
        assert_eq!(of(Place::Nested("leave_settings", "control"), "enabled"), text("enabled"));
        assert_eq!(of(Place::Keyed("says", "en".into()), NONE), Err(Why::Nothing));
        assert_eq!(of(Place::Expect("holds"), "[]"), Err(Why::Broken));
        assert_eq!(of(Place::Field("wait"), "1d"), Err(Why::Wait));
        let also = Wish::Also(path(), "bia".to_owned(), "rule".to_owned());
        assert_eq!(of(Place::Expect("each"), "bia: rule"), Ok(also));
        let closed = Wish::Closed(path(), &["leave"]);
        assert_eq!(of(Place::Nested("organizations", "shown"), "false"), Ok(closed));
        assert_eq!(of(Place::Nested("confirmation", "open"), "true"), text("true"));
    }
}
