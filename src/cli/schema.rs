//! `tchau schema`: what an editor needs to complete, explain and check files, and a program to read reports.

use std::path::PathBuf;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::{Exit, write};
use crate::message::LocaleId;
use crate::model::Keyed;
use crate::schema::{self, FileKind, OutputKind};

/// What a schema can be asked for by: first what tchau reads, then what it writes.
pub(super) fn kinds() -> impl Iterator<Item = &'static str> {
    FileKind::KEYS.iter().chain(OutputKind::KEYS).copied()
}

/// Writes the schema of a kind of file.
pub(super) fn schema(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let key = matches.get_one::<String>("file").map(String::as_str).unwrap_or_default();
    let schema = match OutputKind::of_key(key) {
        Some(kind) => schema::output(kind),
        None => {
            let kind = FileKind::of_key(key).unwrap_or(FileKind::Scenario);
            schema::schema(kind, &console.catalog, &locales(matches, console))
        }
    };
    let text = format!("{schema:#}\n");
    match matches.get_one::<PathBuf>("output") {
        Some(path) => write::write(path, &text, console)?,
        None => console.result(&text)?,
    }
    Ok(Exit::Met)
}

/// The language that was asked for, else all of them, so that a team can share one file.
fn locales(matches: &ArgMatches, console: &Console<'_>) -> Vec<LocaleId> {
    let own = console.language;
    if matches.get_one::<String>("lang").is_some() {
        return vec![own];
    }
    let others = console.catalog.locale_ids().filter(|locale| *locale != own);
    std::iter::once(own).chain(others).collect()
}
