//! `tchau l10n add`: a new locale.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};

/// Runs the command.
pub(super) fn add(_matches: &ArgMatches, _console: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
