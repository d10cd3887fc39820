//! What is kept of a run once it is over: plain data, from which every format of report is made.
//!
//! A [`Record`] is the same on every machine and in every language. It can be written, carried to another
//! machine and read back; what a person reads of the run stands in it in every language, so that nothing
//! has to be run again to tell it. Its JSON form is a contract, described in `docs/json.md`.

mod command;
mod entry;
mod event;
mod make;
mod membership;
mod sums;
mod telling;
mod written_once;

use std::ops::Deref;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::form;
use crate::message::{Kept, Layout, arguments_schema};
use crate::model::Timestamp;
use crate::scenario::{Excerpt, Ordered, Text};
use crate::short_text::ShortText;
use crate::timeline::Timeline;

pub use command::{Command, Privacy};
pub use entry::{Entry, NotLoaded, Outcome};
pub use event::Event;
pub use membership::Membership;
pub use sums::Sums;
pub use telling::{Piece, ending, opening, pieces};
pub use written_once::WrittenOnce;

pub use crate::timeline::Verdict;

/// A text in several languages, by the name of the locale.
pub type Texts = Ordered<String>;

/// One scenario that was run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Scenario", transform = form::left_out)]
pub struct Record {
    /// The file, as it was named.
    pub path: String,
    /// The line of its row, in a file that has a table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The names of its row and what they stand for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Ordered<String>>,
    /// What it shows.
    pub title: Text,
    /// Why it matters.
    pub why: Option<Text>,
    /// The requirements and decisions that it is about.
    pub covers: Vec<ShortText>,
    /// Words to select it by.
    pub tags: Vec<ShortText>,
    /// Whether everything was as expected.
    #[schemars(schema_with = "met_or_unmet")]
    pub verdict: Verdict,
    /// The clock before the first step, in RFC 3339 as all instants here.
    #[serde(with = "form::Instant")]
    pub started: Timestamp,
    /// The clock after the last one.
    #[serde(with = "form::Instant")]
    pub ended: Timestamp,
    /// The lengths of a “what if” (D22).
    pub what_if: Option<WhatIf>,
    /// The lines of the file above the first step, from line 1, if not all is as expected. Of a great
    /// many, the first ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub setup: Vec<String>,
    /// The same lines of each fragment that brings a cast.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub casts: Vec<Quote>,
    /// What a story says before the first step.
    pub opening: Vec<Texts>,
    /// Every step, also those that were not reached.
    pub steps: Vec<WrittenOnce<Step>>,
    /// What a story says after the last step: when it ends, and how everybody stands.
    pub ending: Vec<Texts>,
    /// Where everybody stood from when to when, to be drawn.
    pub timeline: Timeline,
}

/// Other lengths than the product's, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct WhatIf {
    /// From the soft deletion to the permanent deletion.
    #[schemars(with = "form::Length")]
    pub soft_deletion: i64,
    /// From the permanent deletion to the latest end of the data removal.
    #[schemars(with = "form::Length")]
    pub data_removal: i64,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out)]
pub struct Step {
    /// Its place, from 1.
    pub step: usize,
    /// The line of the scenario's file on which it stands, or the fragment that brings it is used.
    pub line: Option<usize>,
    /// The clock before the step.
    #[serde(with = "form::Instant")]
    pub started: Timestamp,
    /// The clock after it.
    #[serde(with = "form::Instant")]
    pub ended: Timestamp,
    /// A step that was not reached is unmet.
    #[schemars(schema_with = "met_or_unmet")]
    pub verdict: Verdict,
    /// What a story tells of it, in order.
    pub story: Vec<Passage>,
    /// Each command with its answer.
    pub commands: Vec<Answered>,
    /// What happened, in order.
    pub events: Vec<Event>,
    /// How the memberships that it changed stand after it; in the first step, all of them.
    pub memberships: Vec<Membership>,
    /// What was checked, and how it came out.
    pub expectations: Vec<Expectation>,
    /// Ids of invariants that did not hold.
    pub broken_invariants: Vec<ShortText>,
    /// Texts that could not be written whole.
    pub unreadable_messages: Vec<Unreadable>,
    /// How the step is written in the file, if it is not as expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<Quote>,
}

/// The lines of a file in which a step is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out)]
pub struct Quote {
    /// The file, if it is another one than that of the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The first line, from 1.
    pub line: usize,
    /// What the lines say; tabs are blanks. Of a long step, the first lines.
    pub lines: Vec<String>,
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out)]
pub struct Spot {
    /// The file; left out where it is that of the scenario.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The character on that line, from 1.
    pub column: Option<usize>,
}

/// One thing that a story tells of a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Passage {
    /// What somebody does.
    Deed {
        /// The sentence.
        texts: Texts,
    },
    /// By which rules it is refused.
    Refusal {
        /// The sentence.
        texts: Texts,
    },
    /// What happened.
    Event {
        /// When.
        #[serde(with = "form::Instant")]
        at: Timestamp,
        /// The sentence.
        texts: Texts,
    },
    /// The actor reads the messages of a command.
    Read {
        /// Its place among the commands, from 0.
        command: usize,
    },
    /// Why the step did nothing at all.
    Unable {
        /// The sentence.
        texts: Texts,
    },
}

/// A command with its answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Answered {
    /// What was ordered.
    pub command: Command,
    /// Whether no rule refused it.
    pub allowed: bool,
    /// The first rule that refused.
    pub refused_by: Option<ShortText>,
    /// Every rule that refused, or every rule that brought an event about.
    pub rules: Vec<ShortText>,
    /// What the actor sees.
    pub view: Option<ShortText>,
    /// What the actor reads, from top to bottom.
    pub messages: Vec<Said>,
}

/// One line that a person reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Said {
    /// The id of the message.
    pub id: ShortText,
    /// What it is filled with.
    #[schemars(schema_with = "arguments_schema")]
    pub arguments: Kept,
    /// Where it stands on the page.
    pub layout: Layout,
    /// The text in each locale of the run.
    pub texts: Texts,
}

/// Something that was checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = mismatch_if_unmet)]
pub struct Expectation {
    /// The way to it in the file, such as `steps[2].expect.clock`.
    pub path: String,
    /// How it came out.
    pub verdict: Verdict,
    /// What is not as expected.
    #[serde(flatten, default, skip_serializing_if = "Option::is_none")]
    pub mismatch: Option<Mismatch>,
}

/// What was expected and what came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Mismatch {
    /// In which way it is not as expected.
    pub reason: Reason,
    /// What the scenario says, written as in scenarios.
    pub expected: String,
    /// What came.
    pub actual: String,
    /// Where the expectation is written.
    #[serde(flatten)]
    pub spot: Spot,
    /// The line itself.
    pub excerpt: Option<Excerpt>,
}

/// In which way something is not as expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A value differs.
    Differs,
    /// A command was refused that should be allowed.
    Refused,
    /// A command was allowed that should be refused.
    Allowed,
    /// There is no deadline to wait for.
    NothingToWaitFor,
    /// The wait leads past the last year of the calendar.
    CalendarEnds,
}

/// A text that could not be written whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Unreadable {
    /// The id of the message.
    pub id: ShortText,
    /// In which locale.
    pub locale: ShortText,
    /// What went wrong, for developers.
    pub reason: String,
}

impl Record {
    /// How the command line names the scenario: its file, with the line of its row if it has one.
    #[must_use]
    pub fn address(&self) -> String {
        match self.line {
            Some(line) => format!("{}:{line}", self.path),
            None => self.path.clone(),
        }
    }

    /// Whether everything was as expected.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.verdict == Verdict::Met
    }

    /// The first step that was not as expected.
    #[must_use]
    pub fn first_unmet(&self) -> Option<&Step> {
        self.steps.iter().map(Deref::deref).find(|step| step.verdict != Verdict::Met)
    }
}

impl Step {
    /// What was checked and is not as expected, or was not reached.
    pub fn unmet(&self) -> impl Iterator<Item = &Expectation> {
        self.expectations.iter().filter(|expectation| expectation.verdict != Verdict::Met)
    }

    /// The line of the scenario's file on which the first mistake stands; that of the step, if the mistake
    /// stands in a fragment or the step as a whole is wrong.
    #[must_use]
    pub fn wrong_line(&self) -> Option<usize> {
        let first = self.unmet().find_map(|it| it.mismatch.as_ref()).map(|it| &it.spot);
        first.filter(|spot| spot.file.is_none()).and_then(|spot| spot.line).or(self.line)
    }
}

/// A whole scenario or step is not met where something in it was not reached.
pub(crate) fn met_or_unmet(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": [Verdict::Met, Verdict::Unmet] })
}

/// What was expected and what came is told of what is not as expected, and of nothing else.
fn mismatch_if_unmet(schema: &mut Schema) {
    let told = ["reason", "expected", "actual", "line", "column", "excerpt"];
    let unmet = json!({ "properties": { "verdict": { "const": Verdict::Unmet } } });
    schema.insert("if".to_owned(), unmet);
    schema.insert("then".to_owned(), json!({ "required": told }));
}
