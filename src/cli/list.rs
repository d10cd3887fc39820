//! `tchau list`: what there is.

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};

/// Lists one kind of things.
pub(super) fn list(_: &ArgMatches, _: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
