//! `tchau l10n preview`: a page with every text in every locale.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};

/// Runs the command.
pub(super) fn preview(_matches: &ArgMatches, _console: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
