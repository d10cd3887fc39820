//! `tchau l10n`: one file for each of its commands.

mod add;
mod approve;
mod check;
mod coverage;
mod export;
mod import;
mod open;
mod preview;
mod pseudo;
mod terms;
mod words;

pub(super) use check::findings;

use std::path::PathBuf;

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};

/// Runs the command that was asked for.
pub(super) fn l10n(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    match matches.subcommand() {
        Some(("check", matches)) => check::check(matches, console),
        Some(("terms", matches)) => terms::terms(matches, console),
        Some(("coverage", matches)) => coverage::coverage(matches, console),
        Some(("preview", matches)) => preview::preview(matches, console),
        Some(("pseudo", matches)) => pseudo::pseudo(matches, console),
        Some(("export", matches)) => export::export(matches, console),
        Some(("import", matches)) => import::import(matches, console),
        Some(("add", matches)) => add::add(matches, console),
        Some(("approve", matches)) => approve::approve(matches, console),
        _ => Ok(Exit::Usage),
    }
}

/// The folder with the locales.
fn folder(matches: &ArgMatches) -> PathBuf {
    matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default()
}
