//! What the scenarios of a folder show, for the commands that look at texts.

use std::path::PathBuf;

use super::console::{Console, Stop};
use super::read::{Reader, Refused};
use super::{Exit, batch, select};
use crate::l10n::Shown;

/// Runs every scenario of a folder. Without a folder, nothing is shown.
#[expect(dead_code, reason = "the commands that look at texts come next")]
pub(super) fn in_folder(folder: &PathBuf, console: &mut Console<'_>) -> Result<Shown, Stop> {
    if !folder.exists() {
        return Ok(Shown::default());
    }
    let reader = Reader::unfiltered(console);
    let picks = select::files(std::iter::once(folder), console)?;
    let jobs = std::thread::available_parallelism().map_or(1, usize::from);
    let mut scenarios = Vec::new();
    let read = |pick: &select::Pick| (pick.path.clone(), reader.read(pick));
    batch::in_order(&picks, jobs, console, read, |(path, result), console| {
        match result {
            Ok(scenario) => scenarios.extend(scenario.map(|scenario| (path, scenario))),
            Err(Refused { complaint, .. }) => {
                return Err(console.stop(&complaint, Exit::NotLoaded));
            }
        }
        Ok(true)
    })?;
    Ok(Shown::of(&scenarios, &console.catalog))
}
