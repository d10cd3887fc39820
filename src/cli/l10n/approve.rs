//! `tchau l10n approve`: translations that fit the source texts of today.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};

/// Runs the command.
pub(super) fn approve(_matches: &ArgMatches, _console: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
