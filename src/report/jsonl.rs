//! The report as events, one JSON object per line, each written as soon as it is known.
//!
//! The lines are `run_started`, then for each scenario `scenario_started`, `step_finished` for every step
//! and `scenario_finished` (or `not_loaded` alone), then `run_finished`. Their parts are those of the JSON
//! report; `docs/jsonl.md` describes them.

use serde_json::{Value, json};

use super::json::{VERSION, summary};
use super::{Binder, Setting, Totals};
use crate::record::{Entry, NotLoaded, Outcome, Record};

/// The lines of a scenario.
pub(super) fn piece(entry: &Entry) -> String {
    let events = match &entry.outcome {
        Outcome::Ran(record) => ran(record, entry.seconds),
        Outcome::NotLoaded(refused) => vec![not_loaded(refused)],
    };
    events.iter().map(line).collect()
}

fn ran(record: &Record, seconds: f64) -> Vec<Value> {
    let started = json!({
        "event": "scenario_started",
        "path": record.path,
        "line": record.line,
        "row": record.row,
        "title": record.title,
        "why": record.why,
        "covers": record.covers,
        "tags": record.tags,
        "started": record.started,
        "what_if": record.what_if,
        "opening": record.opening,
    });
    let steps = record
        .steps
        .iter()
        .map(|step| json!({ "event": "step_finished", "path": record.path, "line": record.line, "step": step }));
    let finished = json!({
        "event": "scenario_finished",
        "path": record.path,
        "line": record.line,
        "verdict": record.verdict,
        "ended": record.ended,
        "ending": record.ending,
        "seconds": seconds,
    });
    std::iter::once(started).chain(steps).chain([finished]).collect()
}

fn not_loaded(refused: &NotLoaded) -> Value {
    json!({
        "event": "not_loaded",
        "path": refused.path,
        "file": refused.file,
        "id": refused.id,
        "message": refused.message,
        "hint": refused.hint,
        "line": refused.spot.line,
        "column": refused.spot.column,
    })
}

fn line(event: &Value) -> String {
    format!("{event}\n")
}

/// The lines of a run.
#[derive(Debug)]
pub(super) struct Lines;

impl Binder for Lines {
    fn begin(&mut self, setting: &Setting<'_>) -> String {
        line(&json!({ "event": "run_started", "version": VERSION, "locales": setting.locales }))
    }

    fn end(&mut self, totals: &Totals, _setting: &Setting<'_>) -> String {
        line(&json!({
            "event": "run_finished",
            "summary": summary(&totals.sums, totals.is_complete),
            "seconds": totals.seconds,
        }))
    }
}
