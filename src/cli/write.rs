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
    let fill_safely = |file: &mut fs::File| {
        file.write_all(contents.as_bytes())?;
        file.sync_all()
    };
    fill(path, fill_safely).map_err(|error| {
        let (path, reason) = (path.display().to_string(), error.to_string());
        let trouble = Trouble::NotWritten { path: Name::from(path), reason: Name::from(reason) };
        console.stop(&Complaint::new(trouble), Exit::Fault)
    })
}

/// Lets `write` fill a file, or leaves it as it was. What could not be made again, `write` also brings to
/// the disk, which takes a while.
pub(super) fn fill(
    path: &Path,
    write: impl FnOnce(&mut fs::File) -> io::Result<()>,
) -> io::Result<()> {
    // A link stays a link; what it points to is replaced.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&path).is_ok_and(|file| !file.is_file()) {
        // A terminal, a pipe: there is nothing that could be half-written.
        return write(&mut fs::OpenOptions::new().write(true).open(&path)?);
    }
    let beside = beside(&path);
    let written = fs::File::create(&beside).and_then(|mut file| write(&mut file)).and_then(|()| {
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

/// A name in the same folder, so that renaming does not copy.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}
