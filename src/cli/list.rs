//! `tchau list`: what there is.

use std::path::PathBuf;

use clap::ArgMatches;
use serde_json::{Value, json};

use super::Exit;
use super::console::{Console, Stop};
use super::read::Reader;
use super::suite::Suite;
use crate::l10n::{Check, checks};
use crate::message::{L10n, Listing, Message, Reference, Trouble};
use crate::model::Keyed;
use crate::report::{BAD, Complaint, DIM, GOOD, NOTE, paint};
use crate::requirements;
use crate::{invariants, rules};

/// One line of a list, and the same for programs.
struct Item {
    line: String,
    json: Value,
}

/// Lists one kind of things.
pub(super) fn list(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let what = matches.get_one::<String>("what").map_or("scenarios", String::as_str);
    // What always holds is shown by every scenario alike, so none needs to run for it.
    let suite = match what {
        "invariants" | "checks" => Suite::default(),
        _ => suite(matches, console)?,
    };
    let items = match what {
        "rules" => rules(&suite, console),
        "invariants" => invariants(console),
        "messages" => messages(&suite, console),
        "checks" => language_checks(console),
        "requirements" => requirements(&suite, console),
        _ => scenarios(&suite, console),
    };
    if items.is_empty() {
        return Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage));
    }
    if matches.get_one::<String>("format").is_some_and(|format| format == "json") {
        let list: Vec<_> = items.into_iter().map(|item| item.json).collect();
        let object = json!({ "version": crate::report::json::VERSION, what: list });
        console.result(&format!("{object:#}\n"))?;
    } else {
        let lines: String = items.iter().map(|item| format!("{}\n", item.line)).collect();
        console.result(&lines)?;
        let total = total(what, items.len(), &suite, console);
        console.result(&format!("\n{total}\n"))?;
    }
    let has_gap = what == "requirements" && uncovered(&suite) > 0;
    Ok(if has_gap { Exit::Unmet } else { Exit::Met })
}

fn suite(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Suite, Stop> {
    let reader = Reader::new(matches, console)?;
    let folder = matches.get_one::<PathBuf>("scenarios").cloned().unwrap_or_default();
    Suite::of(&folder, &reader, console)
}

fn scenarios(suite: &Suite, console: &Console<'_>) -> Vec<Item> {
    let language = console.language_name();
    let item = |shown: &super::suite::Shown| Item {
        line: format!(
            "{}  {}  {}",
            paint(NOTE, shown.path.display()),
            shown.title.for_locale(&language),
            paint(DIM, shown.covers.join(" ")),
        ),
        json: json!({
            "path": shown.path.display().to_string(),
            "title": shown.title.for_locale(&language),
            "covers": shown.covers,
            "tags": shown.tags,
        }),
    };
    suite.scenarios.iter().map(item).collect()
}

fn rules(suite: &Suite, console: &Console<'_>) -> Vec<Item> {
    let item = |rule: &&'static rules::Rule| {
        let claim = console.say(Reference::Claim(rule.name));
        let scenarios = suite.with_rule(rule.id).count();
        Item {
            line: format!(
                "{}  {claim}  {}",
                paint(NOTE, rule.name),
                paint(DIM, rule.implements.join(" ")),
            ),
            json: json!({
                "id": rule.name,
                "claim": claim,
                "implements": rule.implements,
                "scenarios": scenarios,
            }),
        }
    };
    rules::ALL.iter().map(item).collect()
}

fn invariants(console: &Console<'_>) -> Vec<Item> {
    let item = |invariant: &&'static invariants::Invariant| {
        let claim = console.say(Reference::Text(invariant.name));
        let ids = paint(DIM, invariant.implements.join(" "));
        Item {
            line: format!("{}  {claim}  {ids}", paint(NOTE, invariant.name)),
            json: json!({
                "id": invariant.name,
                "claim": claim,
                "implements": invariant.implements,
            }),
        }
    };
    invariants::ALL.iter().map(item).collect()
}

fn messages(suite: &Suite, console: &Console<'_>) -> Vec<Item> {
    let item = |spec: crate::message::Spec| {
        let count = suite.with_message(spec.id).count();
        let scenarios = console.say(Listing::ScenariosOf { count: count as f64 });
        Item {
            line: format!("{}  {}", paint(NOTE, spec.id), paint(DIM, scenarios)),
            json: json!({
                "id": spec.id,
                "arguments": spec.arguments.iter().map(|(name, _)| name).collect::<Vec<_>>(),
                "scenarios": count,
            }),
        }
    };
    Message::of_portal().map(item).collect()
}

fn language_checks(console: &Console<'_>) -> Vec<Item> {
    let item = |check: &'static Check| {
        let about = console.say(Reference::About(check.id));
        let severity = console.say(L10n::Severity { severity: check.severity });
        let rest = paint(DIM, format!("{severity}  {}", check.mqm.key()));
        Item {
            line: format!("{}  {about}  {rest}", paint(NOTE, check.id)),
            json: json!({
                "id": check.id,
                "about": about,
                "severity": check.severity.key(),
                "mqm": check.mqm.key(),
            }),
        }
    };
    checks::all().map(item).collect()
}

fn requirements(suite: &Suite, console: &Console<'_>) -> Vec<Item> {
    let item = |requirement: &'static requirements::Requirement| {
        let text = console.say(Reference::Text(requirement.id));
        let count = suite.covering(requirement.id).count();
        let mark = match (requirement.behaviour, count) {
            (false, _) => paint(DIM, console.say(Listing::WithoutBehaviour)),
            (true, 0) => paint(BAD, console.say(Listing::ScenariosOf { count: 0.0 })),
            (true, _) => paint(GOOD, console.say(Listing::ScenariosOf { count: count as f64 })),
        };
        Item {
            line: format!("{}  {text}  {mark}", paint(NOTE, format!("{:>3}", requirement.id))),
            json: json!({
                "id": requirement.id,
                "text": text,
                "behaviour": requirement.behaviour,
                "scenarios": count,
            }),
        }
    };
    requirements::ALL.iter().map(item).collect()
}

fn uncovered(suite: &Suite) -> usize {
    let with_behaviour = requirements::ALL.iter().filter(|requirement| requirement.behaviour);
    with_behaviour.filter(|requirement| suite.covering(requirement.id).next().is_none()).count()
}

fn total(what: &str, items: usize, suite: &Suite, console: &Console<'_>) -> String {
    let count = items as f64;
    match (what, uncovered(suite)) {
        ("requirements", 0) => paint(GOOD, console.say(Listing::AllCovered { count })),
        ("requirements", gaps) => {
            paint(BAD, console.say(Listing::Uncovered { count: gaps as f64 }))
        }
        _ => console.say(Listing::Total { count }),
    }
}
