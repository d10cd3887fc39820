//! The settings of a project's checks: `l10n.toml` beside its locales.
//!
//! ```toml
//! shown-by = "tchau"              # the texts are those of tchau: scenarios and code say how they are shown
//! scenarios = "../scenarios"      # folders and files are sought from the folder of this file
//! code = ["../src"]
//! glossary = "glossary.yaml"
//! baseline = "l10n-baseline.txt"
//! words = ["tchau"]               # words that no dictionary has
//!
//! [checks]
//! advisory-plural-category = "off: no text of ours counts in millions"
//! ellipsis = "error"              # or "warning" or "note"
//! ```

mod read;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

pub(crate) use read::KNOWN;
pub use read::parse;

use super::check::{Check, Severity};

/// The name of the file.
pub const FILE_NAME: &str = "l10n.toml";

/// Which checks are on, and what the bench knows of a project besides its texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

/// Why settings cannot be used: always with the place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct SettingsError {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// What is wrong there.
    pub kind: Wrong,
}

/// What is wrong in settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// This is not TOML.
    #[error("not toml")]
    Syntax,
    /// No setting has this name.
    #[error("no setting `{0}`")]
    UnknownSetting(String),
    /// No check has this id.
    #[error("no check `{0}`")]
    UnknownCheck(String),
    /// A text is expected.
    #[error("not a text")]
    NotAText,
    /// A list of texts is expected.
    #[error("not a list of texts")]
    NotAList,
    /// A table is expected.
    #[error("not a table")]
    NotATable,
    /// The only known value of `shown-by` is `tchau`.
    #[error("no program `{0}`")]
    UnknownProgram(String),
    /// Not a severity and not `off`.
    #[error("no level `{0}`")]
    UnknownLevel(String),
    /// A check is off, and nobody knows why.
    #[error("`{0}` is off without a reason")]
    NoReason(String),
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

    /// The same settings with all paths as seen from where the program runs.
    #[must_use]
    pub fn in_folder(mut self, folder: &Path) -> Self {
        let paths = [&mut self.scenarios, &mut self.glossary, &mut self.baseline];
        for path in paths.into_iter().flatten().chain(&mut self.code) {
            *path = below(folder, path);
        }
        self
    }
}

/// A path as people name it: `locales` and `../scenarios` are `scenarios`.
fn below(folder: &Path, path: &Path) -> PathBuf {
    let mut below: PathBuf =
        folder.components().filter(|part| *part != Component::CurDir).collect();
    for part in path.components() {
        let is_named = matches!(below.components().next_back(), Some(Component::Normal(_)));
        match part {
            Component::CurDir => {}
            // What a link in the middle points to has another parent, so it is asked for.
            Component::ParentDir if is_named && !below.is_symlink() => {
                below.pop();
            }
            _ => below.push(part),
        }
    }
    below
}
