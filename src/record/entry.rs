//! One line of a run: a scenario that was run, or a file that could not be loaded.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Quote, Record, Spot, Sums, Texts};
use crate::form;
use crate::scenario::Excerpt;
use crate::short_text::ShortText;

/// What one scenario came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// How long it took on a real clock; the only thing that differs from run to run.
    pub seconds: f64,
    /// Its share of the figures at the end.
    pub sums: Sums,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was run.
    Ran(Box<Record>),
    /// It could not be loaded.
    NotLoaded(Box<NotLoaded>),
}

/// A file that could not be loaded, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out)]
pub struct NotLoaded {
    /// The file, as it was named.
    pub path: String,
    /// The file in which the mistake stands, which may be another one.
    pub file: String,
    /// The id of the message.
    pub id: ShortText,
    /// What is wrong, and what was expected instead.
    pub message: Texts,
    /// What else helps to find it: the ways to a fragment, the row of a table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Texts>,
    /// One suggestion, or the names that there are.
    pub hint: Option<Texts>,
    /// Where in the file.
    #[serde(flatten)]
    pub spot: Spot,
    /// The line itself.
    pub excerpt: Option<Excerpt>,
    /// The lines around it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<Quote>,
}

impl Entry {
    /// The file, as it was named.
    #[must_use]
    pub fn path(&self) -> &str {
        match &self.outcome {
            Outcome::Ran(record) => &record.path,
            Outcome::NotLoaded(refused) => &refused.path,
        }
    }
}
