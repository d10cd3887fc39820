//! `tchau check`: loads and validates scenarios without running them.

use std::path::PathBuf;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::read::{Reader, Refused};
use super::{Exit, batch, select};
use crate::message::Summary;

/// Checks the files that were named; says nothing about those that are well.
pub(super) fn check(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
    let picks = select::files(paths, console)?;
    let reader = Reader::unfiltered(console);
    let (mut well, mut refused) = (0_usize, 0_usize);
    batch::in_order(
        &picks,
        batch::jobs(matches),
        console,
        |pick| reader.read(pick).map(|scenarios| scenarios.len()),
        |result, console| {
            match result {
                Ok(scenarios) => well += scenarios,
                Err(Refused { complaint, .. }) => {
                    refused += 1;
                    console.complain(&complaint);
                }
            }
            Ok(true)
        },
    )?;
    let summary = console.say(Summary::Checked { scenarios: well as f64 });
    console.result(&format!("{summary}\n"))?;
    if refused == 0 {
        return Ok(Exit::Met);
    }
    let files = console.say(Summary::NotLoaded { files: refused as f64 });
    console.result(&format!("{files}\n"))?;
    Ok(Exit::NotLoaded)
}
