//! `tchau explore`.

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};

/// Not there yet.
pub(super) fn explore(_: &ArgMatches, _: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Fault)
}
