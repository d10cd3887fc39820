//! `tchau explain`: what an id means, and where it is shown.

use clap::ArgMatches;

use super::Exit;
use super::console::{Console, Stop};

/// Explains one id.
pub(super) fn explain(_: &ArgMatches, _: &mut Console<'_>) -> Result<Exit, Stop> {
    Ok(Exit::Met)
}
