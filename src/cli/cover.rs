//! `tchau cover`.

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};

/// Not there yet.
pub(super) fn cover(_: &ArgMatches, _: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Fault)
}
