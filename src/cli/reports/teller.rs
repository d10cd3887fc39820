//! Makes every report's piece of an entry; asked on many threads at once.

use std::path::Path;
use std::sync::Arc;

use crate::cli::console::Console;
use crate::message::{Catalog, LocaleId};
use crate::record::{Entry, NotLoaded, Outcome, Record, Sums};
use crate::report::json::written;
use crate::report::{Complaint, Format, Piece, Setting, Voice};
use crate::runner::Report;
use crate::scenario::Scenario;

/// Everything that telling needs.
#[derive(Clone)]
pub(in crate::cli) struct Teller {
    pub(in crate::cli) catalog: Arc<Catalog>,
    pub(in crate::cli) language: LocaleId,
    /// The locales in which a run writes what people read.
    pub(in crate::cli) locales: Vec<LocaleId>,
    pub(in crate::cli) basis: Basis,
    is_verbose: bool,
    formats: Vec<Format>,
    /// Whether entries are also kept as they are.
    pub(in crate::cli) keeps_entries: bool,
}

/// What a run went by, as far as reports say it.
#[derive(Clone, Default)]
pub(in crate::cli) struct Basis {
    /// The options that a command to see a failure again needs, each after a blank.
    pub(in crate::cli) options: String,
    /// The names of the locales in which it wrote what people read.
    pub(in crate::cli) locales: Vec<String>,
}

/// An entry in every format that was asked for.
#[derive(Default)]
pub(in crate::cli) struct Told {
    /// A piece for each report, in the order of the reports.
    pub(in crate::cli) pieces: Vec<Piece>,
    /// For stderr.
    pub(in crate::cli) note: String,
    pub(in crate::cli) sums: Sums,
    pub(in crate::cli) seconds: f64,
    /// The entry as it is, as a line of JSON.
    pub(in crate::cli) kept: Option<String>,
}

impl Teller {
    /// A teller in the language of the console.
    pub(in crate::cli) fn new(
        console: &Console<'_>,
        formats: Vec<Format>,
        basis: Basis,
        is_verbose: bool,
    ) -> Self {
        Self {
            catalog: Arc::clone(&console.catalog),
            language: console.language,
            locales: console.locales.clone(),
            basis,
            is_verbose,
            formats,
            keeps_entries: false,
        }
    }

    /// What is the same for all entries.
    pub(in crate::cli) fn setting(&self) -> Setting<'_> {
        Setting {
            voice: self.voice(),
            locales: &self.basis.locales,
            options: &self.basis.options,
            is_verbose: self.is_verbose,
        }
    }

    pub(in crate::cli) fn voice(&self) -> Voice<'_> {
        Voice { catalog: &self.catalog, locale: self.language }
    }

    /// What is kept of a scenario that was run.
    pub(in crate::cli) fn ran(&self, scenario: &Scenario, report: &Report, seconds: f64) -> Entry {
        // Most scenarios of most runs are as expected, and a line each.
        let record = if report.is_met() && self.is_brief() {
            Record::in_brief(scenario, report)
        } else {
            Record::of(scenario, report, &self.catalog, &self.locales)
        };
        Entry { seconds, sums: Sums::of(report), outcome: Outcome::Ran(Box::new(record)) }
    }

    /// What is kept of a file that could not be loaded.
    pub(in crate::cli) fn not_loaded(&self, path: &Path, complaint: &Complaint) -> Entry {
        let refused = NotLoaded::of(&path.display().to_string(), complaint, &self.catalog);
        let outcome = Outcome::NotLoaded(Box::new(refused));
        Entry { seconds: 0.0, sums: Sums::not_loaded(), outcome }
    }

    /// Tells entries, format by format.
    pub(in crate::cli) fn tell(&self, entries: &[Entry]) -> Vec<Told> {
        let setting = self.setting();
        let begin = |entry: &Entry| Told {
            pieces: Vec::with_capacity(self.formats.len()),
            note: match &entry.outcome {
                Outcome::Ran(_) => String::new(),
                Outcome::NotLoaded(refused) => refused.tell(&setting.voice),
            },
            sums: entry.sums.clone(),
            seconds: entry.seconds,
            kept: self.keeps_entries.then(|| written(entry)),
        };
        let mut told: Vec<_> = entries.iter().map(begin).collect();
        for format in &self.formats {
            for (told, entry) in told.iter_mut().zip(entries) {
                told.pieces.push(format.piece(entry, &setting));
            }
        }
        told
    }

    /// Whether no story is told of scenarios that are as expected.
    fn is_brief(&self) -> bool {
        let tells_stories = self.formats.iter().any(|format| format.tells_stories());
        !tells_stories && !self.is_verbose && !self.keeps_entries
    }
}
