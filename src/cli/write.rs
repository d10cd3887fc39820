//! Writes files whole or not at all: what was there stays until the new contents are safe.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::Exit;
use super::console::{Console, Stop};
use crate::message::{Name, Trouble};
use crate::report::Complaint;

/// Puts contents into a file, or complains and leaves it as it was.
pub(super) fn write(path: &Path, contents: &str, console: &mut Console<'_>) -> Result<(), Stop> {
    fill(path, |file| file.write_all(contents.as_bytes())).map_err(|error| {
        let (path, reason) = (path.display().to_string(), error.to_string());
        let trouble = Trouble::NotWritten { path: Name::from(path), reason: Name::from(reason) };
        console.stop(&Complaint::new(trouble), Exit::Fault)
    })
}

/// Lets `write` fill a file, or leaves it as it was.
pub(super) fn fill(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    // A link stays a link; what it points to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&path).is_ok_and(|file| !file.is_file()) {
        // A terminal, a pipe: there is nothing that could be half-written.
        return write(&mut fs::OpenOptions::new().write(true).open(&path)?);
    }
    let beside = beside(&path);
    let written = fill_new(&beside, write).and_then(|()| {
        if let Ok(file) = fs::metadata(&path) {
            fs::set_permissions(&beside, file.permissions())?;
        }
        fs::rename(&beside, &path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}

fn fill_new(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    write(&mut file)?;
    file.sync_all()
}

/// A name in the same folder, so that renaming does not copy.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}
