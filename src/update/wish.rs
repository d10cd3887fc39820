//! What a verdict asks of the text of a scenario.

use super::Why;
use crate::runner::{ALLOWED, Outcome, Place, Verdict};
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
    /// The rule that refuses a step.
    Refused(Path, String),
}

/// What a verdict asks for; nothing, if it is met.
pub(super) fn wish(verdict: &Verdict, step: usize) -> Option<Result<Wish, Why>> {
    let path = verdict.place.path(step);
    match &verdict.outcome {
        Outcome::Met => None,
        Outcome::NotReached => Some(Err(Why::Wait)),
        Outcome::Unmet { expected, actual } => {
            Some(of_place(&verdict.place, path, expected, actual))
        }
    }
}

fn of_place(place: &Place, path: Path, expected: &str, actual: &str) -> Result<Wish, Why> {
    match place {
        Place::Step => Ok(Wish::Refused(path, actual.to_owned())),
        Place::Field(_) => Err(Why::Wait),
        Place::Expect("holds") => Err(Why::Broken),
        Place::Expect("each") => Err(Why::Nothing),
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
        assert_eq!(of(Place::Keyed("says", "en".to_owned()), NONE), Err(Why::Nothing));
        assert_eq!(of(Place::Expect("holds"), "[]"), Err(Why::Broken));
        assert_eq!(of(Place::Field("wait"), "1d"), Err(Why::Wait));
    }
}
