//! Where a report goes: to stdout, or to a file that is there only when it is whole.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::cli::console::{Console, Stop};
use crate::cli::{Exit, write};
use crate::message::{Name, Trouble};
use crate::report::{Complaint, Format, plain};

/// How many bytes are written or read at once.
const PART: usize = 1 << 17;

/// A report on its way.
pub(in crate::cli) enum Target {
    /// Straight to stdout.
    Stdout,
    /// Held back, because the file is there only when it is whole, or because something stands first that is
    /// known only at the end.
    Held { body: Body, path: Option<PathBuf>, has_colours: bool },
}

/// What was written so far, in a file without a name that goes away with the process.
pub(in crate::cli) type Body = BufWriter<File>;

impl Target {
    /// A target that takes pieces; a file whose folder is not there is refused before anything runs.
    pub(in crate::cli) fn open(
        path: Option<PathBuf>,
        format: Format,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        if path.is_none() && !format.has_front() {
            return Ok(Self::Stdout);
        }
        let body = match &path {
            Some(path) => check(path)
                .and_then(|()| write::on_the_way_to(path))
                .map_err(|error| not_written(path, &error, console))?,
            None => tempfile::tempfile().map_err(|error| console.broken(&error))?,
        };
        let body = BufWriter::with_capacity(PART, body);
        Ok(Self::Held { body, path, has_colours: format.has_colours() })
    }

    /// Takes a piece.
    pub(in crate::cli) fn write(
        &mut self,
        text: &str,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        match self {
            Self::Stdout => console.result(text),
            Self::Held { body, path: Some(path), has_colours } => {
                let text = if *has_colours { plain(text).into() } else { Cow::Borrowed(text) };
                body.write_all(text.as_bytes()).map_err(|error| not_written(path, &error, console))
            }
            Self::Held { body, path: None, .. } => {
                body.write_all(text.as_bytes()).map_err(|error| console.broken(&error))
            }
        }
    }

    /// Puts what stands first before the rest, and all of it where it belongs.
    pub(in crate::cli) fn close(self, front: &str, console: &mut Console<'_>) -> Result<(), Stop> {
        let Self::Held { body, path, .. } = self else { return Ok(()) };
        match path {
            Some(path) => {
                put(body, front, &path).map_err(|error| not_written(&path, &error, console))
            }
            None => {
                console.result(front)?;
                let copied = whole(body).and_then(|mut body| read_lines(&mut body, console));
                copied.map_err(|error| console.broken(&error))?
            }
        }
    }
}

/// Whether a file could be made at a path.
fn check(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder {
        Some(folder) if !folder.is_dir() => Err(io::ErrorKind::NotFound.into()),
        Some(_) | None => Ok(()),
    }
}

/// Puts a report where it belongs.
fn put(body: Body, front: &str, path: &Path) -> io::Result<()> {
    let mut body = whole(body)?;
    if front.is_empty() {
        return write::publish(body, path);
    }
    body.rewind()?;
    write::fill(path, |file| {
        file.write_all(front.as_bytes())?;
        io::copy(&mut body, file).map(drop)
    })
}

fn whole(body: Body) -> io::Result<File> {
    body.into_inner().map_err(io::IntoInnerError::into_error)
}

/// Hands the body to stdout a part at a time.
fn read_lines(body: &mut File, console: &mut Console<'_>) -> io::Result<Result<(), Stop>> {
    body.rewind()?;
    let mut part = vec![0; PART];
    loop {
        let read = body.read(&mut part)?;
        let Some(bytes) = part.get(..read).filter(|bytes| !bytes.is_empty()) else {
            return Ok(Ok(()));
        };
        if let Err(stop) = console.bytes(bytes) {
            return Ok(Err(stop));
        }
    }
}

fn not_written(path: &Path, error: &io::Error, console: &mut Console<'_>) -> Stop {
    let (path, reason) = (path.display().to_string(), error.to_string());
    let trouble = Trouble::NotWritten { path: Name::from(path), reason: Name::from(reason) };
    console.stop(&Complaint::new(trouble), Exit::Fault)
}
