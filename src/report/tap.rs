//! The report in the Test Anything Protocol, version 14 (<https://testanything.org/tap-version-14-specification.html>).

use serde_json::json;

use super::story::said;
use super::{Binder, Piece, Setting, Totals, explanation, reproduce};
use crate::record::{Entry, NotLoaded, Outcome, Record, Spot, Step};

/// Stands in a piece where the binder puts the number.
const NUMBER: &str = "\0";

/// A test point, with what was not as expected below it as YAML.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> String {
    match &entry.outcome {
        Outcome::Ran(record) => ran(record, entry.seconds, setting),
        Outcome::NotLoaded(refused) => not_loaded(refused, setting),
    }
}

fn ran(record: &Record, seconds: f64, setting: &Setting<'_>) -> String {
    let title = record.title.for_locale(setting.voice.language());
    let description = escaped(&format!("{}: {title}", record.address()));
    let milliseconds = ("duration_ms", json!((seconds * 1e6).round() / 1e3));
    match record.first_unmet() {
        None => format!("ok {NUMBER} - {description}\n{}", below(&[milliseconds])),
        Some(step) => {
            let facts = [facts(record, step, setting), vec![milliseconds]].concat();
            format!("not ok {NUMBER} - {description}\n{}", below(&facts))
        }
    }
}

type Fact = (&'static str, serde_json::Value);

fn facts(record: &Record, step: &Step, setting: &Setting<'_>) -> Vec<Fact> {
    let mismatch = step.unmet().find_map(|expectation| expectation.mismatch.as_ref());
    let of_step = Spot { line: step.line, ..Spot::default() };
    let spot = mismatch.map_or(&of_step, |mismatch| &mismatch.spot);
    let mut facts: Vec<Fact> = vec![
        ("message", json!(explanation(step, &setting.voice))),
        ("severity", json!("fail")),
        (
            "at",
            json!({ "file": spot.file.as_ref().unwrap_or(&record.path), "line": spot.line, "column": spot.column }),
        ),
        ("step", json!(step.step)),
    ];
    if let Some(mismatch) = mismatch {
        facts.push(("expected", json!(mismatch.expected)));
        facts.push(("actual", json!(mismatch.actual)));
    }
    facts.push(("reproduce", json!(reproduce(record, step, setting.options))));
    facts
}

fn not_loaded(refused: &NotLoaded, setting: &Setting<'_>) -> String {
    let language = setting.voice.language();
    let spot = &refused.spot;
    let facts = [
        ("message", json!(said(&refused.message, language))),
        ("severity", json!("error")),
        ("at", json!({ "file": refused.file, "line": spot.line, "column": spot.column })),
    ];
    format!("not ok {NUMBER} - {}\n{}", escaped(&refused.path), below(&facts))
}

/// Facts about a test point. JSON values on one line are YAML too.
fn below(facts: &[Fact]) -> String {
    let lines: String = facts.iter().map(|(key, value)| format!("  {key}: {value}\n")).collect();
    format!("  ---\n{lines}  ...\n")
}

/// A number sign would begin a directive.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', r"\\").replace('#', r"\#");
    text.replace(['\n', '\r', '\0'], " ")
}

/// Test points with their numbers.
#[derive(Debug, Default)]
pub(super) struct Points {
    count: usize,
}

impl Binder for Points {
    fn begin(&mut self, _setting: &Setting<'_>) -> String {
        "TAP version 14\n".to_owned()
    }

    fn bind(&mut self, piece: Piece) -> String {
        self.count += 1;
        piece.text.replacen(NUMBER, &self.count.to_string(), 1)
    }

    fn end(&mut self, totals: &Totals, _setting: &Setting<'_>) -> String {
        // A plan that is longer than what came tells every reader that something is missing.
        let planned = if totals.is_complete { self.count } else { self.count + 1 };
        format!("1..{planned}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_become_a_directive_or_a_line() {
        assert_eq!(escaped("a # skip\\ b\n"), r"a \# skip\\ b ");
    }
}
