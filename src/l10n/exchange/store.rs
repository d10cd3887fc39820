//! Files written all together or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::edit::Written;

/// A file that waits beside the one that it will replace.
struct Waiting {
    temporary: PathBuf,
    path: PathBuf,
    /// What the file said before; `None` if there was none.
    before: Option<Vec<u8>>,
}

/// Writes files. Only when all of them lie ready do they take their places.
///
/// # Errors
///
/// The path that could not be written. Then the files say what they said before.
pub fn store(files: &[Written]) -> Result<(), (PathBuf, io::Error)> {
    let mut waiting = Vec::new();
    for file in files {
        match prepare(file) {
            Ok(prepared) => waiting.push(prepared),
            Err(error) => {
                discard(&waiting);
                return Err((file.path.clone(), error));
            }
        }
    }
    for (done, file) in waiting.iter().enumerate() {
        if let Err(error) = fs::rename(&file.temporary, &file.path) {
            let (done, open) = waiting.split_at(done);
            done.iter().for_each(undo);
            discard(open);
            return Err((file.path.clone(), error));
        }
    }
    Ok(())
}

fn prepare(file: &Written) -> io::Result<Waiting> {
    if let Some(folder) = file.path.parent() {
        fs::create_dir_all(folder)?;
    }
    // A link stays a link.
    let path = fs::canonicalize(&file.path).unwrap_or_else(|_| file.path.clone());
    let before = if file.is_new { None } else { Some(fs::read(&path)?) };
    let temporary = beside(&path);
    let written = write(&temporary, &path, &file.contents);
    if let Err(error) = written {
        let _ = fs::remove_file(&temporary);
        return Err(error);
    }
    Ok(Waiting { temporary, path, before })
}

fn write(temporary: &Path, path: &Path, contents: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(temporary)?;
    file.write_all(contents.as_bytes())?;
    file.sync_all()?;
    match fs::metadata(path) {
        Ok(metadata) => fs::set_permissions(temporary, metadata.permissions()),
        Err(_) => Ok(()),
    }
}

fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.tmp", std::process::id()))
}

fn undo(file: &Waiting) {
    // The first failure is the one to tell; nothing better can be done about a second one.
    let _ = match &file.before {
        Some(before) => fs::write(&file.path, before),
        None => fs::remove_file(&file.path),
    };
}

fn discard(files: &[Waiting]) {
    for file in files {
        let _ = fs::remove_file(&file.temporary);
    }
}
