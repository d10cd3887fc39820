//! The report as events, one JSON object per line, each written as soon as it is known.
//!
//! `docs/jsonl.md` describes the lines; their parts are those of the JSON report.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;

use super::contract::Summary;
use super::json::{VERSION, written};
use super::{Binder, Setting, Totals};
use crate::form;
use crate::model::Timestamp;
use crate::record::{
    Entry, NotLoaded, Outcome, Record, Step, Texts, Verdict, WhatIf, WrittenOnce, met_or_unmet,
};
use crate::scenario::{Ordered, Text};
use crate::short_text::ShortText;

/// One line of the report of a run of tchau as JSON Lines, version 1. New keys may come at any time.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "event", rename_all = "snake_case")]
#[schemars(transform = form::left_out)]
pub(crate) enum Line<'a> {
    /// The first line.
    RunStarted {
        /// Rises when a key changes its meaning or goes away.
        #[schemars(extend("const" = VERSION))]
        version: u32,
        /// The locales of the run, such as `pt-BR`.
        locales: &'a [String],
    },
    /// A scenario begins; its steps follow.
    ScenarioStarted {
        /// The file, as it was named.
        path: &'a str,
        /// The line of its row, in a file that has a table.
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        /// The names of its row and what they stand for.
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<&'a Ordered<String>>,
        /// What it shows.
        title: &'a Text,
        /// Why it matters.
        why: Option<&'a Text>,
        /// The requirements and decisions that it is about.
        covers: &'a [ShortText],
        /// Words to select it by.
        tags: &'a [ShortText],
        /// The clock before the first step.
        #[serde(with = "form::Instant")]
        started: Timestamp,
        /// The lengths of a “what if” (D22).
        what_if: Option<WhatIf>,
        /// What a story says before the first step.
        opening: &'a [Texts],
    },
    /// A step with everything that came of it.
    StepFinished {
        /// The file, as it was named.
        path: &'a str,
        /// The line of its row, in a file that has a table.
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        /// The step, as in the JSON report.
        #[schemars(with = "Step")]
        step: &'a RawValue,
    },
    /// A scenario ends.
    ScenarioFinished {
        /// The file, as it was named.
        path: &'a str,
        /// The line of its row, in a file that has a table.
        #[serde(skip_serializing_if = "Option::is_none")]
        line: Option<usize>,
        /// Whether everything was as expected.
        #[schemars(schema_with = "met_or_unmet")]
        verdict: Verdict,
        /// The clock after the last step.
        #[serde(with = "form::Instant")]
        ended: Timestamp,
        /// What a story says after the last step: when it ends, and how everybody stands.
        ending: &'a [Texts],
        /// How long it took on a real clock.
        seconds: f64,
    },
    /// A file could not be loaded.
    NotLoaded(&'a NotLoaded),
    /// The last line.
    RunFinished {
        /// The figures of the whole run.
        summary: Summary<'a>,
        /// How long all of them took on a real clock.
        seconds: f64,
    },
}

/// The lines of a scenario.
pub(super) fn piece(entry: &Entry) -> String {
    match &entry.outcome {
        Outcome::Ran(record) => ran(record, entry.seconds),
        Outcome::NotLoaded(refused) => Line::NotLoaded(refused).written(),
    }
}

fn ran(record: &Record, seconds: f64) -> String {
    let (path, line) = (&*record.path, record.line);
    let started = Line::ScenarioStarted {
        path,
        line,
        row: record.row.as_ref(),
        title: &record.title,
        why: record.why.as_ref(),
        covers: &record.covers,
        tags: &record.tags,
        started: record.started,
        what_if: record.what_if,
        opening: &record.opening,
    };
    let finished = Line::ScenarioFinished {
        path,
        line,
        verdict: record.verdict,
        ended: record.ended,
        ending: &record.ending,
        seconds,
    };
    let steps = || record.steps.iter().filter_map(WrittenOnce::json);
    // The lines of steps differ only in the step, which is written already and stands last.
    let step = Line::StepFinished { path, line, step: RawValue::NULL }.written();
    let (before, after) = step.rsplit_once(RawValue::NULL.get()).unwrap_or_default();
    let (mut lines, last) = (started.written(), finished.written());
    lines.reserve(steps().map(|json| step.len() + json.get().len()).sum::<usize>() + last.len());
    for json in steps() {
        lines.extend([before, json.get(), after]);
    }
    lines + &last
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
        let summary = Summary::of(&totals.sums, totals.is_complete);
        Line::RunFinished { summary, seconds: totals.seconds }.written()
    }
}
