//! Writes files whole or not at all: what was there stays until the new contents are safe.

mod unnamed;

use std::fs;
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

use super::Exit;
use super::console::{Console, Stop};
use crate::message::{Name, Trouble};
use crate::report::Complaint;
pub(super) use unnamed::on_the_way_to;

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
    let path = resolved(path);
    if can_be_replaced(&path) {
        replace(&path, |beside| write(&mut fs::File::create(beside)?))
    } else {
        write(&mut fs::OpenOptions::new().write(true).open(&path)?)
    }
}

/// Puts a whole file without a name where it belongs, without a copy if it came to be there.
pub(super) fn publish(mut file: fs::File, path: &Path) -> io::Result<()> {
    let path = resolved(path);
    if can_be_replaced(&path) && replace(&path, |beside| unnamed::name(&file, beside)).is_ok() {
        return Ok(());
    }
    file.rewind()?;
    fill(&path, |to| io::copy(&mut file, to).map(drop))
}

/// A link stays a link; what it points to is replaced.
fn resolved(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Not so a terminal or a pipe: there is nothing that could be half-written.
fn can_be_replaced(path: &Path) -> bool {
    fs::metadata(path).map_or(true, |file| file.is_file())
}

/// Puts what is made beside a file in its place.
fn replace(path: &Path, make: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let beside = beside(path);
    let replaced = make(&beside).and_then(|()| {
        if let Ok(file) = fs::metadata(path) {
            fs::set_permissions(&beside, file.permissions())?;
        }
        fs::rename(&beside, path)
    });
    if replaced.is_err() {
        let _ = fs::remove_file(&beside);
    }
    replaced
}

/// A name in the same folder, so that renaming does not copy.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}
