//! The formats of translators' tools.

use std::path::Path;

use super::arrival::Arrivals;
use super::import::Paper;
use super::job::Job;
use super::{Say, po, sheet, tmx, xliff};
use crate::report::Complaint;

/// A format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 2.1.
    Xliff,
    /// gettext PO.
    Po,
    /// TMX 1.4b.
    Tmx,
    /// A table.
    Csv,
}

impl Format {
    /// All formats.
    pub const ALL: &'static [Self] = &[Self::Xliff, Self::Po, Self::Tmx, Self::Csv];

    /// The name on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Xliff => "xliff",
            Self::Po => "po",
            Self::Tmx => "tmx",
            Self::Csv => "csv",
        }
    }

    /// The format with this name on the command line.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.name() == name)
    }

    /// The format of a file: what its name says, else what it looks like.
    #[must_use]
    pub fn guess(path: &Path, text: &str) -> Option<Self> {
        Self::of_path(path).or_else(|| Self::of_text(text))
    }

    /// The format that the name of a file says.
    #[must_use]
    pub fn of_path(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff),
            "po" | "pot" => Some(Self::Po),
            "tmx" => Some(Self::Tmx),
            "csv" | "tsv" => Some(Self::Csv),
            _ => None,
        }
    }

    fn of_text(text: &str) -> Option<Self> {
        let mut end = text.len().min(4096);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let start = text.get(..end).unwrap_or_default();
        let first = start.lines().next().unwrap_or_default();
        let is_line = |word: &str| start.lines().any(|line| line.trim_start().starts_with(word));
        match start {
            _ if start.contains("<xliff") => Some(Self::Xliff),
            _ if start.contains("<tmx") => Some(Self::Tmx),
            _ if is_line("msgid ") => Some(Self::Po),
            _ if first.contains("key") && first.contains("target") => Some(Self::Csv),
            _ => None,
        }
    }

    /// The units of a job in this format. `say` tells what stands around an example in comments.
    #[must_use]
    pub fn write(self, job: &Job<'_>, say: Say<'_>) -> String {
        match self {
            Self::Xliff => xliff::write(job),
            Self::Po => po::write(job, say),
            Self::Tmx => tmx::write(job),
            Self::Csv => sheet::write(job),
        }
    }

    /// The translations of a file in this format.
    ///
    /// # Errors
    ///
    /// When the file is broken, or has another format.
    pub fn read(self, paper: &Paper<'_>) -> Result<Arrivals, Box<Complaint>> {
        match self {
            Self::Xliff => xliff::read(paper),
            Self::Po => po::read(paper),
            Self::Tmx => tmx::read(paper),
            Self::Csv => sheet::read(paper),
        }
    }
}
