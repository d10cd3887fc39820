//! Texts that are read again while scenarios are watched, and what language checks say of them.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use crate::cli::console::{Console, Stop};
use crate::cli::{Exit, arguments, l10n, texts};
use crate::report::catalog_complaints;

/// Reads the texts of `--locales` again; the languages stay the same.
pub(super) fn reload(matches: &ArgMatches, console: &mut Console<'_>) -> Result<(), Stop> {
    let language = console.language_name();
    let catalog = texts::catalog(matches.get_one::<PathBuf>("locales"), &[]).map_err(|error| {
        let complaints = catalog_complaints(&error);
        complaints.iter().for_each(|complaint| console.complain(complaint));
        Stop::With(Exit::NotLoaded)
    })?;
    console.language = catalog.negotiate(&language);
    console.catalog = Arc::new(catalog);
    console.locales = texts::locales(matches, &console.catalog)
        .map_err(|complaint| console.stop(&complaint, Exit::Usage))?;
    Ok(())
}

/// What the language checks say of the texts of `--locales`.
#[derive(Default)]
pub(super) struct Findings {
    told: BTreeSet<String>,
    /// Those that were not there before.
    pub(super) new: Vec<String>,
    /// Whether a text has changed since.
    pub(super) are_old: bool,
}

impl Findings {
    /// The findings of now; without `--locales` there are none, because no text can change.
    pub(super) fn of(matches: &ArgMatches, console: &mut Console<'_>) -> Self {
        Self { told: told(matches, console).unwrap_or_default(), ..Self::default() }
    }

    /// The findings of now, if a text has changed.
    pub(super) fn look_again(
        &mut self,
        matches: &ArgMatches,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        if self.are_old {
            let told = told(matches, console)?;
            self.are_old = false;
            self.new = told.difference(&self.told).cloned().collect();
            self.told = told;
        }
        Ok(())
    }

    /// Tells what is new.
    pub(super) fn tell(&self, console: &mut Console<'_>) -> Result<(), Stop> {
        self.new.iter().take(super::MOST_TOLD).try_for_each(|finding| console.result(finding))
    }
}

/// Checks the texts as `tchau l10n check` does, but for spelling, which takes too long to wait for.
fn told(matches: &ArgMatches, console: &mut Console<'_>) -> Result<BTreeSet<String>, Stop> {
    let Some(folder) = matches.get_one::<PathBuf>("locales") else { return Ok(BTreeSet::new()) };
    let words = ["tchau", "l10n", "check"].map(Into::into).into_iter();
    let words = words.chain([folder.clone().into_os_string()]);
    let command = arguments::command(&console.voice());
    let Ok(matches) = command.try_get_matches_from(words) else { return Ok(BTreeSet::new()) };
    let below = matches.subcommand().and_then(|(_, matches)| matches.subcommand());
    below.map_or(Ok(BTreeSet::new()), |(_, matches)| l10n::findings(matches, console))
}
