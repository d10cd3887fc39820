//! Reads one scenario file for a command: text, scenarios, filter, line.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::select::{Filter, Pick, keep_up_to};
use crate::message::{Message, Trouble};
use crate::report::{Complaint, load_complaint};
use crate::scenario::{Fragments, LoadError, Scenario, Source, Vocabulary, load, load_with};

/// Everything that reading needs, shared by all threads.
pub(super) struct Reader {
    locales: Vec<String>,
    messages: Vec<&'static str>,
    filter: Filter,
    /// The only files that count, if only changed ones do.
    changes: Option<BTreeSet<PathBuf>>,
}

/// A file that is no scenario, or not at that line.
pub(super) struct Refused {
    pub(super) complaint: Box<Complaint>,
    /// Whether the command line is to blame rather than the file.
    pub(super) is_usage: bool,
}

impl Reader {
    /// A reader for the scenarios that the options select.
    pub(super) fn new(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Self, Stop> {
        let filter = Filter::of(matches, console)?;
        Ok(Self { filter, ..Self::unfiltered(console) })
    }

    /// A reader for every scenario.
    pub(super) fn unfiltered(console: &Console<'_>) -> Self {
        Self {
            locales: console.catalog.locales().iter().map(ToString::to_string).collect(),
            messages: Message::of_portal().map(|spec| spec.id).collect(),
            filter: Filter::default(),
            changes: None,
        }
    }

    /// The same reader for what has changed only.
    pub(super) fn with_changes(self, changes: Option<BTreeSet<PathBuf>>) -> Self {
        Self { changes, ..self }
    }

    /// The scenarios of this file that the filter selects.
    pub(super) fn read(&self, pick: &Pick) -> Result<Vec<Scenario>, Refused> {
        let mut scenarios = self.load(pick).map_err(|error| Refused {
            complaint: Box::new(load_complaint(&error)),
            is_usage: false,
        })?;
        scenarios.retain(|scenario| {
            self.filter.selects(&pick.path, scenario) && self.has_changed(scenario)
        });
        match pick.line {
            Some(line) if !keep_up_to(&mut scenarios, line) => Err(Refused {
                complaint: Box::new(
                    Complaint::new(Trouble::NoStepAtLine { line: line as f64 }).in_file(&pick.path),
                ),
                is_usage: true,
            }),
            Some(_) | None => Ok(scenarios),
        }
    }

    fn has_changed(&self, scenario: &Scenario) -> bool {
        let Some(changes) = &self.changes else { return true };
        let mut files = scenario.origin.files().iter().map(|source| source.path().canonicalize());
        files.any(|path| path.is_ok_and(|path| changes.contains(&path)))
    }

    /// The scenarios of the first of some texts, with the others as its fragments.
    pub(super) fn load_together(&self, sources: &[Source]) -> Option<Vec<Scenario>> {
        let (first, others) = sources.split_first()?;
        let fragments = others.iter().cloned().fold(Fragments::default(), Fragments::with);
        let vocabulary = Vocabulary { locales: &self.locales, messages: &self.messages };
        load_with(first, &fragments, &vocabulary).ok()
    }

    fn load(&self, pick: &Pick) -> Result<Vec<Scenario>, LoadError> {
        let source =
            Source::read(&pick.path).map_err(|error| LoadError::unreadable(&pick.path, error))?;
        let vocabulary = Vocabulary { locales: &self.locales, messages: &self.messages };
        load(&source, &vocabulary)
    }
}
