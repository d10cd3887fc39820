//! All files of texts below a folder, in the same order everywhere.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What is below a folder.
#[derive(Debug, Default)]
pub(super) struct Below {
    /// Files whose names end in `.ftl`.
    pub(super) files: Vec<PathBuf>,
    /// Folders that cannot be listed.
    pub(super) unreadable: Vec<(PathBuf, io::Error)>,
}

/// Folders with copies of what others wrote, or of what was built.
const SKIPPED: [&str; 2] = ["node_modules", "target"];

/// Finds the files below a folder. Hidden folders are left out, and so are links to folders, which
/// may lead back to where they are.
pub(super) fn below(root: &Path) -> io::Result<Below> {
    let mut below = Below::default();
    let mut folders = list(root, &mut below.files)?;
    while let Some(folder) = folders.pop() {
        match list(&folder, &mut below.files) {
            Ok(inner) => folders.extend(inner),
            Err(reason) => below.unreadable.push((folder, reason)),
        }
    }
    below.files.sort();
    below.unreadable.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(below)
}

/// Adds the files in a folder, and returns the folders in it.
fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let name = entry.file_name();
        let is_skipped = || SKIPPED.iter().any(|skipped| name == *skipped);
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if kind.is_dir() {
            if !is_skipped() {
                folders.push(path);
            }
        } else if path.extension().is_some_and(|extension| extension == "ftl")
            && (kind.is_file() || leads_to_file(&path))
        {
            files.push(path);
        }
    }
    Ok(folders)
}

/// Whether a link leads to a file, or to nothing, which is worth a word.
fn leads_to_file(path: &Path) -> bool {
    fs::metadata(path).map_or(true, |target| target.is_file())
}
