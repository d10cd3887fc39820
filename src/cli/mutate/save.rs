//! Writes, for each mutant that survived, a scenario that would have noticed it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::write::write;
use crate::draft::{Draft, Expects};
use crate::explore::Leg;
use crate::message::{Mutated, Name, Trouble};
use crate::mutants::{Mutant, Proof, Setting, Tried};
use crate::report::Complaint;

/// The ids of the mutants with the files that were written, if `--save-as` asks for files.
pub(super) fn save(
    tried: &[Tried],
    settings: &[Setting],
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Vec<(String, PathBuf)>, Stop> {
    let Some(folder) = matches.get_one::<PathBuf>("save-as") else { return Ok(Vec::new()) };
    let catalog = Arc::clone(&console.catalog);
    let mut saved = Vec::new();
    for one in tried.iter().filter(|one| one.killer.is_none()) {
        let Some(Proof::Different { world, legs, is_shown: true }) = &one.proof else { continue };
        let Some(setting) = settings.get(*world) else { continue };
        if saved.is_empty() {
            make(folder, console)?;
        }
        let path = folder.join(format!("{}.yaml", one.mutant.id));
        write(&path, &draft(&one.mutant, setting, legs).yaml(&catalog), console)?;
        saved.push((one.mutant.id.clone(), path));
    }
    Ok(saved)
}

/// The scenario that this mutant does not meet.
fn draft<'w>(mutant: &Mutant, setting: &'w Setting, legs: &[Leg]) -> Draft<'w> {
    let name = Name::from(mutant.id.as_str());
    Draft {
        world: &setting.world,
        legs: legs.to_vec(),
        title: Mutated::DraftTitle { mutant: Name::clone(&name) }.into(),
        why: Mutated::DraftWhy { mutant: name }.into(),
        covers: mutant.change.concerns().to_vec(),
        tags: vec!["mutant"],
        expects: Expects::Answers,
    }
}

fn make(folder: &Path, console: &mut Console<'_>) -> Result<(), Stop> {
    fs::create_dir_all(folder).map_err(|error| {
        let (path, reason) = (folder.display().to_string(), error.to_string());
        let trouble = Trouble::NotWritten { path: Name::from(path), reason: Name::from(reason) };
        console.stop(&Complaint::new(trouble), Exit::Fault)
    })
}
