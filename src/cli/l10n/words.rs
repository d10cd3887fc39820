//! Opens the glossary that a command uses.

use std::path::{Path, PathBuf};

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::l10n::glossary::{self, Glossary};
use crate::report::load_complaint;
use crate::scenario::{LoadError, Source};

/// The names that a glossary has beside its locales.
const NAMES: [&str; 2] = ["glossary.yaml", "glossary.tbx"];

/// The glossary that lies in one of these folders.
pub(super) fn beside(folders: &[&Path]) -> Option<PathBuf> {
    let paths = folders.iter().flat_map(|folder| NAMES.map(|name| folder.join(name)));
    paths.into_iter().find(|path| path.is_file())
}

/// Reads a glossary, or says why it cannot be read.
pub(super) fn read(path: &Path, console: &mut Console<'_>) -> Result<Glossary, Stop> {
    let refuse = |error: LoadError, text: &str, console: &mut Console<'_>| {
        console.stop(&load_complaint(&error, path, text), Exit::NotLoaded)
    };
    let source = match Source::read(path) {
        Ok(source) => source,
        Err(error) => return Err(refuse(error.into(), "", console)),
    };
    glossary::read(&source).map_err(|error| refuse(error, source.text(), console))
}
