//! The settings of a project's checks: `l10n.toml` beside its locales.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::check::{Check, Severity};

/// Which checks are on, and what the bench knows of a project besides its texts.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Checks that are off, with the reason.
    pub off: BTreeMap<String, String>,
    /// Checks that are graver or less grave than usual.
    pub severities: BTreeMap<String, Severity>,
    /// Whether the texts are those that tchau itself shows: scenarios and code say how.
    pub is_tchau: bool,
    /// The folder of the scenarios.
    pub scenarios: Option<PathBuf>,
    /// Folders with code that asks for messages.
    pub code: Vec<PathBuf>,
    /// The glossary.
    pub glossary: Option<PathBuf>,
    /// Known findings, which are not reported again.
    pub baseline: Option<PathBuf>,
    /// Words that no dictionary has.
    pub words: Vec<String>,
}

impl Settings {
    /// How grave findings of a check are; `None` if it is off.
    #[must_use]
    pub fn severity(&self, check: &Check) -> Option<Severity> {
        if self.off.contains_key(check.id) {
            return None;
        }
        Some(self.severities.get(check.id).copied().unwrap_or(check.severity))
    }
}
