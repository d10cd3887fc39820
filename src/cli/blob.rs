//! Results that are carried to another machine: one file for each part of a plan.
//!
//! The first line says which part of which plan it is, then comes a line for each entry with its place in
//! the plan, and the last line says that nothing is missing.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::Exit;
use super::console::{Console, Stop};
use super::reports::{Basis, Target};
use crate::message::{Name, Trouble};
use crate::record::Entry;
use crate::report::{Complaint, Format};

/// Rises when older programs could no longer read what is written.
const VERSION: u32 = 1;

/// How the names of these files end.
const ENDING: &str = "blob.jsonl";

/// A line that is longer is no entry.
const LONGEST_LINE: u64 = 1 << 26;

/// Which part of which plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    pub(super) blob: u32,
    /// Of the plan, in hexadecimal.
    pub(super) fingerprint: String,
    /// Which part, from 1.
    pub(super) shard: u32,
    /// Of how many.
    pub(super) of: u32,
    /// The options that a command to see a failure again needs.
    pub(super) options: String,
    /// The locales in which the run wrote what people read.
    pub(super) locales: Vec<String>,
}

/// The last line.
#[derive(Serialize, Deserialize)]
struct End {
    is_complete: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Line<E> {
    Entry { place: usize, entry: E },
    End(End),
}

/// Keeps the entries of a run.
pub(super) struct Blob {
    target: Target,
}

impl Blob {
    /// Begins the file of a part in a folder, which is made if it is not there.
    pub(super) fn open(
        folder: &Path,
        fingerprint: u64,
        (shard, of): (u32, u32),
        Basis { options, locales }: Basis,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        fs::create_dir_all(folder).map_err(|error| {
            let (path, reason) = (folder.display().to_string().into(), error.to_string().into());
            console.stop(&Complaint::new(Trouble::NotWritten { path, reason }), Exit::Fault)
        })?;
        let fingerprint = format!("{fingerprint:016x}");
        let path = folder.join(format!("{shard}-of-{of}.{ENDING}"));
        let header = Header { blob: VERSION, fingerprint, shard, of, options, locales };
        let mut target = Target::open(Some(path), Format::Jsonl, console)?;
        target.write(&line(&header), console)?;
        Ok(Self { target })
    }

    /// Keeps an entry, which is JSON already.
    pub(super) fn add(
        &mut self,
        place: usize,
        entry: &str,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        self.target.write(&format!("{{\"place\":{place},\"entry\":{entry}}}\n"), console)
    }

    /// Puts the file in its place.
    pub(super) fn close(
        mut self,
        is_complete: bool,
        console: &mut Console<'_>,
    ) -> Result<(), Stop> {
        self.target.write(&line(&End { is_complete }), console)?;
        self.target.close("", console)
    }
}

fn line(value: &impl Serialize) -> String {
    // INVARIANT: plain data, of which every part can be written.
    serde_json::to_string(value).unwrap_or_default() + "\n"
}

/// A file that was looked through.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) path: PathBuf,
    pub(super) header: Header,
    /// Where the entries are: their places in the plan, and in the file.
    pub(super) entries: Vec<(usize, u64)>,
    pub(super) is_complete: bool,
}

/// Why a file is no part of a plan.
#[derive(Debug, thiserror::Error)]
pub(super) enum BlobError {
    /// It cannot be read.
    #[error("cannot be read: {0}")]
    Io(#[from] io::Error),
    /// A line is not what it should be.
    #[error("line {line}: {source}")]
    Line { line: usize, source: serde_json::Error },
    /// It was written by a program that writes other files.
    #[error("version {found} instead of {VERSION}")]
    Version { found: u32 },
    /// The last line is missing.
    #[error("no last line")]
    Cut,
}

/// The files of a folder with results, in the order of their names.
pub(super) fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ENDING));
    paths.sort();
    Ok(paths)
}

/// Looks a file through, without keeping its entries.
pub(super) fn part(path: &Path) -> Result<Part, BlobError> {
    let mut reader = BufReader::new(File::open(path)?);
    let mut text = String::new();
    let mut place_in_file = read_line(&mut reader, &mut text)? as u64;
    let header: Header = parsed(&text, 1)?;
    if header.blob != VERSION {
        return Err(BlobError::Version { found: header.blob });
    }
    let mut entries = Vec::new();
    for number in 2.. {
        let length = read_line(&mut reader, &mut text)?;
        if length == 0 {
            return Err(BlobError::Cut);
        }
        match parsed::<Line<IgnoredAny>>(&text, number)? {
            Line::Entry { place, .. } => entries.push((place, place_in_file)),
            Line::End(End { is_complete }) => {
                return Ok(Part { path: path.to_owned(), header, entries, is_complete });
            }
        }
        place_in_file += length as u64;
    }
    Err(BlobError::Cut)
}

/// The entry at a place of a file.
pub(super) fn entry(reader: &mut BufReader<File>, place: u64) -> Result<Entry, BlobError> {
    let mut text = String::new();
    // What is in the buffer already is not read again.
    let here = reader.stream_position()?;
    reader.seek_relative(place.wrapping_sub(here) as i64)?;
    read_line(reader, &mut text)?;
    match parsed::<Line<Entry>>(&text, 0)? {
        Line::Entry { entry, .. } => Ok(entry),
        Line::End(_) => Err(BlobError::Cut),
    }
}

fn read_line(reader: &mut BufReader<File>, text: &mut String) -> io::Result<usize> {
    text.clear();
    reader.take(LONGEST_LINE).read_line(text)
}

fn parsed<'t, T: Deserialize<'t>>(text: &'t str, line: usize) -> Result<T, BlobError> {
    serde_json::from_str(text).map_err(|source| BlobError::Line { line, source })
}

/// A complaint about a file with results.
pub(super) fn complaint(path: &Path, error: &BlobError) -> Complaint {
    let (path, reason) = (Name::from(path.display().to_string()), error.to_string().into());
    Complaint::new(match error {
        BlobError::Cut => Trouble::BlobCut { path },
        BlobError::Io(_) | BlobError::Line { .. } | BlobError::Version { .. } => {
            Trouble::NoBlob { path, reason }
        }
    })
}
