//! Opens the glossary that a command uses.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::open::open;
use super::{folder, import};
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::write::write;
use crate::l10n::exchange::{Paper, tbx};
use crate::l10n::glossary::{self, Glossary};
use crate::message::{Exchange, Name, Trouble};
use crate::report::{Complaint, load_complaint};

/// The names that a glossary has beside its locales.
const NAMES: [&str; 2] = ["glossary.yaml", "glossary.tbx"];

/// Whether the name of a file says that it has terms for translators' tools.
pub(super) fn is_tbx(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("tbx"))
}

/// The glossary that lies in one of these folders.
pub(super) fn beside(folders: &[&Path]) -> Option<PathBuf> {
    let paths = folders.iter().flat_map(|folder| NAMES.map(|name| folder.join(name)));
    paths.into_iter().find(|path| path.is_file())
}

/// Compares terms from a translation tool with the glossary; a glossary in TBX is replaced by them.
pub(super) fn import(
    paper: &Paper<'_>,
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Exit, Stop> {
    let glossary =
        tbx::read(paper).map_err(|complaint| console.stop(&complaint, Exit::NotLoaded))?;
    let opened = open(matches, console)?;
    if opened.glossary.as_ref() == Some(&glossary) {
        let text = console.say(Exchange::NothingWritten);
        console.result(&format!("{text}\n"))?;
        return Ok(Exit::Met);
    }
    let root = opened.project.root.as_path();
    let known = opened.settings.glossary.clone().or_else(|| beside(&[root, &folder(matches)]));
    let path = known.unwrap_or_else(|| root.join("glossary.tbx"));
    let name = Name::from(path.display().to_string());
    if !is_tbx(&path) {
        let complaint = Complaint::new(Trouble::OtherGlossary { path: name });
        return Err(console.stop(&complaint.in_file(paper.path), Exit::Unmet));
    }
    let is_dry = matches.get_flag("dry-run");
    if !is_dry {
        write(&path, paper.text, console)?;
    }
    let text = match is_dry {
        true => console.say(Exchange::WouldWrite { path: name }),
        false => console.say(Exchange::Written { path: name }),
    };
    console.result(&format!("{text}\n"))?;
    Ok(Exit::Met)
}

/// Reads a glossary, or says why it cannot be read.
pub(super) fn read(path: &Path, console: &mut Console<'_>) -> Result<Glossary, Stop> {
    if is_tbx(path) {
        let text = import::read(path);
        let glossary = text
            .and_then(|text| tbx::read(&Paper { path, text: text.trim_start_matches('\u{feff}') }));
        return glossary.map_err(|complaint| console.stop(&complaint, Exit::NotLoaded));
    }
    glossary::open(path).map_err(|error| console.stop(&load_complaint(&error), Exit::NotLoaded))
}
