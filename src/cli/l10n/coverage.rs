//! `tchau l10n coverage`: which scenarios show which texts.

use clap::ArgMatches;

use super::open::open;
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::l10n::coverage;
use crate::message::{Locale, Trouble};
use crate::report::{Complaint, ShownReport};

/// Runs the scenarios and tells what they show.
pub(super) fn coverage(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let opened = open(matches, console)?;
    let Some(shown) = &opened.shown else {
        let complaint = Complaint::new(Trouble::NoScenariosForTexts);
        return Err(console.stop(&complaint, Exit::Usage));
    };
    let bench = opened.bench();
    let covered = coverage::coverage(&bench, shown);
    let locales: Vec<Locale> = bench.all().map(|texts| texts.locale.clone()).collect();
    let only_missing = matches.get_flag("missing");
    let report = ShownReport { covered: &covered, shown, locales: &locales, only_missing };
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let text = if is_json { report.json() } else { report.text(&console.voice()) };
    console.result(&text)?;
    Ok(Exit::Met)
}
