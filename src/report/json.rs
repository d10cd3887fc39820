//! The JSON form of reports: a contract with a version. Keys, ids and instants are never translated.
//!
//! A run is one object `{ "version", "locales", "scenarios": […], "summary" }`. Instants are RFC 3339
//! in UTC, lengths are whole seconds. What each key means is told in `docs/json.md`,
//! and to programs in `docs/report.schema.json`.

use serde::Serialize;
use serde_json::json;

use super::contract::{Refused, Summary};
use super::{Binder, Setting, Totals};
use crate::record::{Entry, Outcome, Record};

/// Rises when a key changes its meaning or goes away; new keys may come at any time.
pub const VERSION: u32 = 1;

/// The object of a scenario.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> String {
    match &entry.outcome {
        Outcome::Ran(record) => scenario(record),
        Outcome::NotLoaded(refused) => written(&Refused::of(refused, setting.voice.language())),
    }
}

/// A scenario that was run.
#[must_use]
pub fn scenario(record: &Record) -> String {
    written(record)
}

/// Plain data as JSON on one line.
pub(crate) fn written(data: &impl Serialize) -> String {
    // INVARIANT: of plain data every part can be written.
    serde_json::to_string(data).unwrap_or_default()
}

/// The object of a run.
#[derive(Debug, Default)]
pub(super) struct Object {
    has_scenarios: bool,
}

impl Binder for Object {
    fn begin(&mut self, setting: &Setting<'_>) -> String {
        format!("{{\"version\":{VERSION},\"locales\":{},\"scenarios\":[", json!(setting.locales))
    }

    fn before(&mut self) -> &'static str {
        if std::mem::replace(&mut self.has_scenarios, true) { ",\n" } else { "\n" }
    }

    fn end(&mut self, totals: &Totals, _setting: &Setting<'_>) -> String {
        format!("\n],\"summary\":{}}}\n", written(&Summary::of(&totals.sums, totals.is_complete)))
    }
}
