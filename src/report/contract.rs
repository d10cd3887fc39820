//! The parts of JSON reports that no record has: the whole, a file that was not loaded, and the figures.
//!
//! They are types, so that the schema of a report comes from what is written and cannot differ from it.

use schemars::JsonSchema;
use serde::Serialize;

use super::json::VERSION;
use super::story::said;
use crate::form;
use crate::record::{NotLoaded, Record, Sums, Verdict};
use crate::rules::RuleId;

/// The JSON report of a run of tchau, version 1. New keys may come at any time.
#[derive(Debug, JsonSchema)]
#[schemars(title = "Report")]
#[expect(dead_code, reason = "it is written piece by piece, as soon as each is known")]
pub(crate) struct Report<'a> {
    /// Rises when a key changes its meaning or goes away.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// The locales of the run, such as `pt-BR`.
    locales: &'a [String],
    /// Every scenario that was selected and run, and every file that was not loaded.
    scenarios: Vec<Outcome<'a>>,
    /// The figures of the whole run.
    summary: Summary<'a>,
}

/// A scenario that was run, or a file that could not be loaded.
#[derive(Debug, JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "each is written as what it is")]
enum Outcome<'a> {
    Ran(Box<Record>),
    NotLoaded(Refused<'a>),
}

/// A file that could not be loaded.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "NotLoaded")]
pub(super) struct Refused<'a> {
    /// The file, as it was named.
    path: &'a str,
    /// That it was not loaded.
    #[schemars(extend("const" = NOT_LOADED))]
    verdict: &'static str,
    /// Why.
    error: Why<'a>,
}

/// What `verdict` says of a file that could not be loaded.
const NOT_LOADED: &str = "not_loaded";

/// Why a file could not be loaded, in the language of the user.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Error")]
struct Why<'a> {
    /// The id of the message, such as `trouble-unknown-name`.
    id: &'a str,
    /// What a person reads.
    message: &'a str,
    /// One suggestion, or the names that are possible.
    hint: Option<&'a str>,
    /// The line, from 1.
    line: Option<usize>,
    /// The character on that line, from 1.
    column: Option<usize>,
}

/// The figures of a whole run.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub(crate) struct Summary<'a> {
    /// Whether every file was loaded and as expected.
    #[schemars(schema_with = "crate::record::met_or_unmet")]
    verdict: Verdict,
    /// Whether every file was looked at; not if `--fail-fast` left some out.
    complete: bool,
    /// How many scenarios were run.
    scenarios: usize,
    /// How many of these were not as expected.
    unmet: usize,
    /// How many files could not be loaded.
    not_loaded: usize,
    /// How many steps there were.
    steps: usize,
    /// How many expectations were checked.
    expectations: usize,
    /// How many events happened.
    events: usize,
    /// The rules that were at work.
    rules: Vec<&'static str>,
    /// The ids of the messages that were read.
    messages: Vec<&'a str>,
    /// How far all clocks went together.
    #[schemars(with = "form::Length")]
    simulated_seconds: i64,
    /// How many texts were written in each locale, in the order of `locales`.
    texts: Vec<usize>,
}

impl<'a> Refused<'a> {
    /// Says why in a language.
    pub(super) fn of(refused: &'a NotLoaded, language: &str) -> Self {
        let error = Why {
            id: &refused.id,
            message: said(&refused.message, language),
            hint: refused.hint.as_ref().map(|hint| said(hint, language)),
            line: refused.spot.line,
            column: refused.spot.column,
        };
        Self { path: &refused.path, verdict: NOT_LOADED, error }
    }
}

impl<'a> Summary<'a> {
    /// The figures, and whether every file was looked at.
    pub(super) fn of(sums: &'a Sums, is_complete: bool) -> Self {
        Self {
            verdict: if sums.is_met() { Verdict::Met } else { Verdict::Unmet },
            complete: is_complete,
            scenarios: sums.scenarios,
            unmet: sums.unmet,
            not_loaded: sums.not_loaded,
            steps: sums.steps,
            expectations: sums.expectations,
            events: sums.events,
            rules: sums.rules.iter().map(RuleId::name).collect(),
            messages: sums.messages.iter().copied().collect(),
            simulated_seconds: sums.simulated,
            texts: sums.texts.iter().map(|(count, _)| *count).collect(),
        }
    }
}
