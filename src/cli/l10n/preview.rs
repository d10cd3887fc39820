//! `tchau l10n preview`: a page with every text in every locale.

use std::path::PathBuf;

use clap::ArgMatches;

use super::open::open;
use crate::cli::console::{Console, Stop};
use crate::cli::{Exit, write};
use crate::l10n::{checks, preview};
use crate::message::{Name, Preview};

/// The page that is written if no other is named.
const DEFAULT_PAGE: &str = "l10n-preview.html";

/// Runs the command.
pub(super) fn preview(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let output = matches.get_one::<PathBuf>("output").cloned();
    let output = output.unwrap_or_else(|| PathBuf::from(DEFAULT_PAGE));
    let opened = open(matches, console)?;
    let bench = opened.bench();
    let page = preview::page(&bench, &checks::run(&bench), &console.voice());
    write::write(&output, &page, console)?;
    let path = Name::from(output.display().to_string());
    let text = console.say(Preview::Written { path, milliseconds: 0.0 });
    console.note(&format!("{text}\n"));
    Ok(Exit::Met)
}
