//! The report as events, one JSON object per line, each written as soon as it is known.
//!
//! `docs/jsonl.md` describes the lines; their parts are those of the JSON report.

use serde::Serialize;
use serde_json::Value;

use super::json::{VERSION, summary, written};
use super::{Binder, Setting, Totals};
use crate::record::{Entry, NotLoaded, Outcome, Record, Step, Texts, Verdict, WhatIf};
use crate::scenario::{Ordered, Text};

/// One line.
#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Line<'a> {
    /// The first line.
    RunStarted { version: u32, locales: &'a [String] },
    /// A scenario begins; its steps follow.
    ScenarioStarted {
        path: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<&'a Ordered<String>>,
        title: &'a Text,
        why: Option<&'a Text>,
        covers: &'a [String],
        tags: &'a [String],
        started: &'a str,
        what_if: Option<WhatIf>,
        opening: &'a [Texts],
    },
    /// A step with everything that came of it.
    StepFinished {
        path: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        step: &'a Step,
    },
    /// A scenario ends.
    ScenarioFinished {
        path: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        verdict: Verdict,
        ended: &'a str,
        ending: &'a [Texts],
        seconds: f64,
    },
    /// A file could not be loaded.
    NotLoaded(&'a NotLoaded),
    /// The last line.
    RunFinished { summary: Value, seconds: f64 },
}

/// The lines of a scenario.
pub(super) fn piece(entry: &Entry) -> String {
    match &entry.outcome {
        Outcome::Ran(record) => ran(record, entry.seconds).iter().map(Line::written).collect(),
        Outcome::NotLoaded(refused) => Line::NotLoaded(refused).written(),
    }
}

fn ran(record: &Record, seconds: f64) -> Vec<Line<'_>> {
    let (path, line) = (&*record.path, record.line);
    let started = Line::ScenarioStarted {
        path,
        line,
        row: record.row.as_ref(),
        title: &record.title,
        why: record.why.as_ref(),
        covers: &record.covers,
        tags: &record.tags,
        started: &record.started,
        what_if: record.what_if,
        opening: &record.opening,
    };
    let finished = Line::ScenarioFinished {
        path,
        line,
        verdict: record.verdict,
        ended: &record.ended,
        ending: &record.ending,
        seconds,
    };
    let steps = record.steps.iter().map(|step| Line::StepFinished { path, line, step });
    std::iter::once(started).chain(steps).chain([finished]).collect()
}

impl Line<'_> {
    fn written(&self) -> String {
        written(self) + "\n"
    }
}

/// The lines of a run.
#[derive(Debug)]
pub(super) struct Lines;

impl Binder for Lines {
    fn begin(&mut self, setting: &Setting<'_>) -> String {
        Line::RunStarted { version: VERSION, locales: setting.locales }.written()
    }

    fn end(&mut self, totals: &Totals, _setting: &Setting<'_>) -> String {
        let summary = summary(&totals.sums, totals.is_complete);
        Line::RunFinished { summary, seconds: totals.seconds }.written()
    }
}
