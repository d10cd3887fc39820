//! `tchau l10n pseudo`: pseudolocales as folders.

use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::open::project;
use crate::cli::console::{Console, Stop};
use crate::cli::{Exit, write};
use crate::l10n::File;
use crate::l10n::pseudo::{self, Style};
use crate::message::{L10n, Name, Trouble};
use crate::report::Complaint;

/// Writes `FOLDER/en-XA/…` and `FOLDER/ar-XB/…` from the texts of the source.
pub(super) fn pseudo(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let project = project(matches, console)?;
    let output = matches.get_one::<PathBuf>("output").cloned().unwrap_or_default();
    let of_source = |file: &&File| file.locale == project.source;
    let files: Vec<_> = project.files.iter().filter(of_source).collect();
    for style in Style::ALL {
        let folder = output.join(style.name());
        for file in &files {
            let path = folder.join(&file.name);
            make_folder(path.parent().unwrap_or(&folder), console)?;
            write::write(&path, &pseudo::text(file.text(), style), console)?;
        }
        let (count, path) = (files.len() as f64, Name::from(folder.display().to_string()));
        let text = console.say(L10n::PseudoWritten { count, path });
        console.note(&format!("{text}\n"));
    }
    Ok(Exit::Met)
}

fn make_folder(folder: &Path, console: &mut Console<'_>) -> Result<(), Stop> {
    fs::create_dir_all(folder).map_err(|error| {
        let (path, reason) = (folder.display().to_string(), error.to_string());
        let trouble = Trouble::NotWritten { path: Name::from(path), reason: Name::from(reason) };
        console.stop(&Complaint::new(trouble), Exit::Fault)
    })
}
