//! What came of a scenario the last time, to compare with the next.

use std::path::{Path, PathBuf};

use similar::{ChangeTag, TextDiff};

use super::canonical;
use crate::cli::reports::Teller;
use crate::record::Sums;
use crate::report::{BAD, Complaint, DIM, GOOD, paint, plain};
use crate::rules::Rulebook;
use crate::runner;
use crate::scenario::Scenario;

/// So many lines of a difference are shown.
const MOST_LINES: usize = 12;

/// What came of a scenario.
#[derive(Clone)]
pub(super) struct Shown {
    /// How the command line names it.
    pub(super) address: String,
    /// The files that it was made of; none if it cannot be loaded, because then nobody knows.
    files: Vec<PathBuf>,
    /// Its line, its story and its failure; or why it cannot be loaded.
    pub(super) told: String,
    pub(super) sums: Sums,
}

impl Shown {
    pub(super) fn of(scenario: &Scenario, rulebook: &Rulebook, teller: &Teller) -> Self {
        let report = runner::run(scenario, rulebook, &teller.catalog, &teller.locales);
        let entry = teller.ran(scenario, &report, 0.0);
        let told = teller.tell(std::slice::from_ref(&entry)).into_iter();
        Self {
            address: scenario.address().display().to_string(),
            files: scenario.origin.files().iter().map(|it| canonical(it.path())).collect(),
            told: told.flat_map(|told| told.pieces).map(|piece| piece.text).collect(),
            sums: entry.sums,
        }
    }

    /// The files that it is known to be made of.
    pub(super) fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// Whether it may come out differently when these files have changed.
    pub(super) fn depends_on(&self, changed: &[PathBuf]) -> bool {
        self.files.is_empty() || self.files.iter().any(|file| changed.contains(file))
    }

    pub(super) fn refused(path: &Path, complaint: &Complaint, teller: &Teller) -> Self {
        Self {
            address: path.display().to_string(),
            files: Vec::new(),
            told: complaint.tell(&teller.voice()),
            sums: Sums::not_loaded(),
        }
    }
}

/// The line of a scenario, and the first lines that are not as they were; of a new one, the line alone
/// unless something is wrong.
pub(super) fn difference(shown: &Shown, old: Option<&Shown>) -> String {
    let Some(old) = old else {
        let lines = if shown.sums.is_met() { 1 } else { usize::MAX };
        return shown.told.lines().take(lines).map(|line| format!("{line}\n")).collect();
    };
    // The first line is told in any case.
    let rest = |told: &str| {
        let told = plain(told);
        told.split_once('\n').map(|(_, rest)| rest.to_owned()).unwrap_or_default()
    };
    let (before, after) = (rest(&old.told), rest(&shown.told));
    let diff = TextDiff::from_lines(&before, &after);
    let changes = diff.iter_all_changes().filter(|change| change.tag() != ChangeTag::Equal);
    let lines = changes.take(MOST_LINES).map(|change| {
        let (sign, style) = match change.tag() {
            ChangeTag::Delete => ('-', BAD),
            ChangeTag::Insert => ('+', GOOD),
            ChangeTag::Equal => (' ', DIM),
        };
        format!("    {}\n", paint(style, format!("{sign} {}", change.value().trim_end())))
    });
    let first = shown.told.lines().next().unwrap_or_default();
    format!("{first}\n{}", lines.collect::<String>())
}
