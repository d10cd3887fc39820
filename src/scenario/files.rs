//! Which files are scenarios: the ones that are named, and every YAML file of the folders that are,
//! but for fragments.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::reuse::is_fragment;

/// Why no scenario files can be found.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// A path cannot be read.
    #[error("cannot read `{}`", path.display())]
    Unreadable {
        /// The path.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A folder, with everything in it, has no YAML file.
    #[error("no scenario in `{}`", folder.display())]
    NoScenario {
        /// The folder.
        folder: PathBuf,
    },
}

/// The files that a path stands for: itself, or the YAML files of the folder that are no fragments, in
/// order of their names.
///
/// # Errors
/// A [`FilesError`] if the path cannot be read or is a folder without scenarios.
pub fn find_files(path: &Path) -> Result<Vec<PathBuf>, FilesError> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut files = Vec::new();
    collect(path, &mut files)?;
    if files.is_empty() {
        return Err(FilesError::NoScenario { folder: path.to_owned() });
    }
    Ok(files)
}

/// Links to folders are not followed: a folder that links to itself would have no end.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), FilesError> {
    let unreadable = |source| FilesError::Unreadable { path: folder.to_owned(), source };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut entries: Vec<_> = entries.collect::<Result<_, _>>().map_err(unreadable)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder {
            collect(&path, files)?;
        } else if is_scenario(&path) {
            files.push(path);
        }
    }
    Ok(())
}

fn is_scenario(path: &Path) -> bool {
    let extension = path.extension();
    extension.is_some_and(|it| it == "yaml" || it == "yml") && !is_fragment(path)
}
