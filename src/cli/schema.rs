//! `tchau schema`: what an editor needs to complete, explain and check files.

use std::path::PathBuf;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::{Exit, write};
use crate::message::LocaleId;
use crate::model::Keyed;
use crate::schema::{self, FileKind};

/// Writes the schema of a kind of file.
pub(super) fn schema(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let kind = matches.get_one::<String>("file").and_then(|key| FileKind::of_key(key));
    let kind = kind.unwrap_or(FileKind::Scenario);
    let schema = schema::schema(kind, &console.catalog, &locales(matches, console));
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
