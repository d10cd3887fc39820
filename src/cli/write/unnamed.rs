//! Files that have no name while they are written: of these nothing is left if the process ends before.

use std::fs::File;
use std::io;
use std::path::Path;

/// A file that can be given the name `path` once it is whole, where the system has such files; else one in
/// the folder for temporary files.
pub(in crate::cli) fn on_the_way_to(path: &Path) -> io::Result<File> {
    beside(path).or_else(|_| tempfile::tempfile())
}

#[cfg(target_os = "linux")]
fn beside(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags, open};
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let flags = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
    // What others may do with it is up to the user’s mask, as with every new file.
    let file = open(folder.unwrap_or(Path::new(".")), flags, Mode::from_raw_mode(0o666))?;
    Ok(file.into())
}

/// Gives a file its name, which nothing else may have.
#[cfg(target_os = "linux")]
pub(super) fn name(file: &File, path: &Path) -> io::Result<()> {
    use rustix::fs::{AtFlags, CWD, linkat};
    use std::os::fd::AsRawFd;
    let unnamed = format!("/proc/self/fd/{}", file.as_raw_fd());
    Ok(linkat(CWD, unnamed, CWD, path, AtFlags::SYMLINK_FOLLOW)?)
}

#[cfg(not(target_os = "linux"))]
fn beside(_: &Path) -> io::Result<File> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(not(target_os = "linux"))]
pub(super) fn name(_: &File, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
