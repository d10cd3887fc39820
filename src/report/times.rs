//! How long each file took, written by one run and read by the next to divide the work evenly.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::Error;
use serde_json::json;

use super::{Binder, Setting, Totals};
use crate::record::Entry;

/// How many seconds each file takes, on a real clock.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times(BTreeMap<String, f64>);

/// Rises when a key changes its meaning or goes away.
const VERSION: u32 = 1;

/// How long each file took in a run of tchau, version 1. New keys may come at any time.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Timings {
    /// Rises when a key changes its meaning or goes away.
    #[schemars(extend("const" = VERSION))]
    version: u32,
    /// A file, and the seconds that one of its scenarios took; it may come several times.
    times: Vec<(String, f64)>,
}

impl Times {
    /// Reads what a run has written.
    ///
    /// # Errors
    /// If the text is something else, or of another version.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        let Timings { version, times } = serde_json::from_str(text)?;
        match version {
            VERSION => Ok(times.into_iter().collect()),
            _ => Err(Error::custom(format!("version {version} instead of {VERSION}"))),
        }
    }

    /// How long a file takes, if it is known.
    #[must_use]
    pub fn of(&self, path: &str) -> Option<f64> {
        self.0.get(path).copied()
    }

    /// How long a file takes on average.
    #[must_use]
    pub fn average(&self) -> f64 {
        self.0.values().sum::<f64>() / self.0.len().max(1) as f64
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, f64)> for Times {
    fn from_iter<I: IntoIterator<Item = (String, f64)>>(times: I) -> Self {
        let mut sums = BTreeMap::new();
        for (path, seconds) in times {
            *sums.entry(path).or_insert(0.0) += seconds;
        }
        Self(sums)
    }
}

/// One entry.
pub(super) fn piece(entry: &Entry) -> String {
    json!([entry.path(), entry.seconds]).to_string()
}

/// The document.
#[derive(Debug, Default)]
pub(super) struct List {
    has_times: bool,
}

impl Binder for List {
    fn begin(&mut self, _setting: &Setting<'_>) -> String {
        format!("{{\"version\":{VERSION},\"times\":[\n")
    }

    fn before(&mut self) -> &'static str {
        if std::mem::replace(&mut self.has_times, true) { ",\n" } else { "" }
    }

    fn end(&mut self, _totals: &Totals, _setting: &Setting<'_>) -> String {
        "\n]}\n".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_times_of_a_file_are_added_up() {
        let text = r#"{"version":1,"times":[["a",1.5],["b",2.0],["a",0.5]]}"#;
        let times = Times::read(text).unwrap();
        assert_eq!((times.of("a"), times.of("c"), times.average()), (Some(2.0), None, 2.0));
        for wrong in ["", "{}", r#"{"version":2,"times":[]}"#] {
            assert!(Times::read(wrong).is_err(), "{wrong}");
        }
    }
}
