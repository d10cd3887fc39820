//! `tchau l10n export`: texts for a translation tool.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};

/// Runs the command.
pub(super) fn export(_matches: &ArgMatches, _console: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
