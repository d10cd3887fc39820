//! Where the texts of fragments come from: the only look at files after a scenario was opened.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::scenario::{Source, SourceError};

/// The texts of fragments: those that are at hand, and else the files themselves.
#[derive(Clone, Debug, Default)]
pub struct Fragments {
    at_hand: BTreeMap<PathBuf, Source>,
}

impl Fragments {
    /// The same, with a text in place of the file with its path: what an editor has not saved yet.
    #[must_use]
    pub fn with(mut self, source: Source) -> Self {
        self.at_hand.insert(source.path().to_owned(), source);
        self
    }

    /// The text of a fragment.
    pub(super) fn read(&self, path: &Path) -> Result<Source, SourceError> {
        match self.at_hand.get(path) {
            Some(source) => Ok(source.clone()),
            None => Source::read(path),
        }
    }
}
