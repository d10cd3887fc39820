//! What a run shows, put into the files in place of what was expected.
//!
//! A [`Plan`] is made of runs: the [`Change`]s of the files, each as the characters that it replaces,
//! and what is [`Left`] because no change of the files would help. Nothing here reads or writes a
//! file: whoever applies a plan proves first that the changed files are met.

mod apply;
mod entry;
mod list;
mod plan;
pub(crate) mod proof;
mod scalar;
mod wish;

use std::ops::Range;
use std::path::PathBuf;

use crate::model::keyed;
use crate::runner::Report;
use crate::scenario::Scenario;

pub use apply::apply;
pub use plan::plan;

/// A scenario that was run.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What came of it.
    pub report: &'a Report,
}

/// What is to be done.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// What is put into files, in the order of the files and of their texts.
    pub changes: Vec<Change>,
    /// What stays unmet.
    pub left: Vec<Left>,
}

/// An expectation that gives way to what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The file.
    pub file: PathBuf,
    /// The line on which it stands.
    pub line: usize,
    /// The characters that are replaced, and by what.
    pub edit: Edit,
}

/// Characters of a text, counted in bytes, and what takes their place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The characters.
    pub range: (usize, usize),
    /// What takes their place.
    pub text: String,
}

/// Something that is not as expected and stays so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// The scenario, as the command line names it.
    pub scenario: PathBuf,
    /// The file in which it stands.
    pub file: PathBuf,
    /// The line on which it stands.
    pub line: usize,
    /// Why it stays.
    pub why: Why,
}

/// Why something cannot be updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is no expectation: there was nothing to wait for.
    Wait,
    /// An invariant does not hold, which is a defect.
    Broken,
    /// A text could not be written, which is a defect.
    Unreadable,
    /// Nobody read anything, or there is nothing like that.
    Nothing,
    /// It is put together from variables.
    Variable,
    /// Others share it that need something else.
    Shared,
    /// The changed file would not be met.
    Unproven,
}

keyed!(Why {
    Wait = "wait",
    Broken = "broken",
    Unreadable = "unreadable",
    Nothing = "nothing",
    Variable = "variable",
    Shared = "shared",
    Unproven = "unproven",
});

impl Edit {
    fn new(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range: (range.start, range.end), text: text.into() }
    }

    /// Something new between two characters.
    fn insertion(at: usize, text: impl Into<String>) -> Self {
        Self::new(at..at, text)
    }

    /// Whether nothing takes the place of the characters.
    fn is_deletion(&self) -> bool {
        self.text.is_empty()
    }
}
