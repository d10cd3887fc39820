//! `tchau l10n import`: translations from a translation tool.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::open::project;
use super::words;
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::l10n::exchange::{Format, Imported, Paper, import as take, store};
use crate::l10n::{Bench, Settings};
use crate::message::{Exchange, Name, Trouble};
use crate::report::Complaint;
use crate::scenario::Span;

/// The most bytes that a file of translations may have.
const MOST_BYTES: u64 = 64 << 20;

/// Reads a file of translations and writes the texts that differ.
pub(super) fn import(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let Some(path) = matches.get_one::<PathBuf>("file") else { return Ok(Exit::Usage) };
    let refuse = |complaint: &Complaint, console: &mut Console<'_>| {
        Err(console.stop(complaint, Exit::NotLoaded))
    };
    let text = match read(path) {
        Ok(text) => text,
        Err(complaint) => return refuse(&complaint, console),
    };
    let paper = Paper { path, text: text.trim_start_matches('\u{feff}') };
    let named = matches.get_one::<String>("format").map(String::as_str);
    if named == Some("tbx") || (named.is_none() && words::is_tbx(path)) {
        return words::import(&paper, matches, console);
    }
    let Some(format) = named.and_then(Format::named).or_else(|| Format::guess(path, paper.text))
    else {
        let complaint = Complaint::new(Trouble::UnknownFormat).in_file(path);
        return refuse(&complaint, console);
    };
    let (project, settings) = (project(matches, console)?, Settings::default());
    let imported = match take(&Bench::new(&project, &settings), &paper, format) {
        Ok(imported) => imported,
        Err(complaint) => return refuse(&complaint, console),
    };
    let is_dry = matches.get_flag("dry-run");
    if !is_dry && let Err((path, error)) = store(&imported.files) {
        let (path, reason) =
            (Name::from(path.display().to_string()), Name::from(error.to_string()));
        let complaint = Complaint::new(Trouble::NotWritten { path, reason });
        return Err(console.stop(&complaint, Exit::Fault));
    }
    tell(&imported, path, is_dry, console)?;
    Ok(if imported.refused > 0 { Exit::Unmet } else { Exit::Met })
}

fn tell(
    imported: &Imported,
    path: &Path,
    is_dry: bool,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    for complaint in &imported.complaints {
        console.complain(complaint);
    }
    let locale = imported.target.as_ref().map(ToString::to_string).unwrap_or_default();
    let (path, locale) = (Name::from(path.display().to_string()), Name::from(locale));
    let mut lines = vec![console.say(Exchange::Imported { path, locale })];
    let figures = [
        (imported.changed, Exchange::Changed { count: imported.changed as f64 }),
        (imported.new, Exchange::New { count: imported.new as f64 }),
        (imported.confirmed, Exchange::Confirmed { count: imported.confirmed as f64 }),
        (imported.unchanged, Exchange::Unchanged { count: imported.unchanged as f64 }),
        (imported.refused, Exchange::Refused { count: imported.refused as f64 }),
    ];
    let figures = figures.into_iter().filter(|(count, _)| *count > 0);
    lines.extend(figures.map(|(_, figure)| format!("  {}", console.say(figure))));
    for file in &imported.files {
        let path = Name::from(file.path.display().to_string());
        lines.push(match is_dry {
            true => console.say(Exchange::WouldWrite { path }),
            false => console.say(Exchange::Written { path }),
        });
    }
    if imported.files.is_empty() {
        lines.push(console.say(Exchange::NothingWritten));
    }
    console.result(&(lines.join("\n") + "\n"))
}

/// Reads a text of any origin.
pub(super) fn read(path: &Path) -> Result<String, Box<Complaint>> {
    let complaint = |trouble: Trouble| Box::new(Complaint::new(trouble).in_file(path));
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes));
    if let Err(error) = read {
        return Err(Box::new(Complaint::new(unreadable(path, &error))));
    }
    if bytes.len() as u64 > MOST_BYTES {
        return Err(complaint(Trouble::ExchangeTooLarge { limit: MOST_BYTES as f64 }));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(complaint(Trouble::Utf16));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let valid = String::from_utf8_lossy(valid);
        let line = valid.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = valid.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let text = String::from_utf8_lossy(error.as_bytes());
        Box::new(complaint(Trouble::NotUtf8).at(Span::new(line, column, 1), &text))
    })
}

fn unreadable(path: &Path, error: &io::Error) -> Trouble {
    let path = Name::from(path.display().to_string());
    match error.kind() {
        io::ErrorKind::NotFound => Trouble::Missing { path },
        io::ErrorKind::IsADirectory => Trouble::IsFolder { path },
        _ => Trouble::Unreadable { path, reason: Name::from(error.to_string()) },
    }
}
