//! The suite that mutants are tried with: read once, and as expected by the rulebook of the product.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use crate::cli::console::{Console, Stop};
use crate::cli::read::{Reader, Refused};
use crate::cli::select::{self, Pick};
use crate::cli::{Exit, batch};
use crate::message::{Mutated, Trouble};
use crate::mutants;
use crate::record::Record;
use crate::report::{self, Complaint, Voice};
use crate::rules::Rulebook;
use crate::runner;
use crate::scenario::Scenario;

/// Every scenario with its file.
pub(super) struct Suite {
    pub(super) scenarios: Vec<(PathBuf, Scenario)>,
}

impl Suite {
    /// Reads the scenarios that were asked for; one that cannot be loaded is the end.
    pub(super) fn read(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Self, Stop> {
        let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
        let picks = select::files(paths, console)?;
        let reader = Reader::new(matches, console)?;
        let (mut scenarios, mut refusals) = (Vec::new(), Vec::new());
        let work = |pick: &Pick| reader.read(pick);
        batch::in_order(&picks, batch::jobs(matches), console, work, |read, console| {
            match read {
                Ok(read) => scenarios.extend(read.into_iter().map(|it| (it.address(), it))),
                Err(Refused { complaint, is_usage }) => {
                    console.complain(&complaint);
                    refusals.push(is_usage);
                }
            }
            Ok(true)
        })?;
        if !refusals.is_empty() {
            let is_usage = refusals.iter().all(|is_usage| *is_usage);
            return Err(Stop::With(if is_usage { Exit::Usage } else { Exit::NotLoaded }));
        }
        if scenarios.is_empty() {
            return Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage));
        }
        Ok(Self { scenarios })
    }

    /// What mutants say is worth something only if everything is as expected by the product's rulebook.
    pub(super) fn check(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        let catalog = Arc::clone(&console.catalog);
        let voice = Voice { catalog: &catalog, locale: console.language };
        let (product, language) = (Rulebook::default(), console.language_name());
        let is_unmet = |(_, scenario): &&(PathBuf, Scenario)| {
            mutants::killer([scenario], &product, &catalog).is_some()
        };
        let mut unmet = self.scenarios.iter().filter(is_unmet).peekable();
        if unmet.peek().is_none() {
            return Ok(());
        }
        for (path, scenario) in unmet {
            let locales = &console.locales;
            let run = runner::run(scenario, &product, &catalog, locales);
            let record = Record::of(scenario, &run, &catalog, locales);
            let line = report::verdict_line(path.display(), &record.title, false, &language);
            let told = report::failures(&record, &voice, "");
            console.note(&format!("{line}{told}\n"));
        }
        let told = voice.say(Mutated::SuiteUnmet);
        console.note(&format!("{told}\n"));
        Err(Stop::With(Exit::Unmet))
    }
}
