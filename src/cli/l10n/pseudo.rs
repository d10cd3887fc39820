//! `tchau l10n pseudo`: pseudolocales as folders.

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};

/// Runs the command.
pub(super) fn pseudo(_matches: &ArgMatches, _console: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
