//! `tchau new`: a commented scenario to start from.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::{Exit, write};
use crate::draft::{SCHEMA_FILE, Starter, StarterKind};
use crate::message::{Help, Message, Name, Started, Trouble};
use crate::model::Keyed;
use crate::report::{Complaint, quoted};
use crate::scenario::{Source, Vocabulary, load};

/// What stands for the standard output.
const STDOUT: &str = "-";

/// Writes the scenario to a file that was not there, or shows it.
pub(super) fn new(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let path = matches.get_one::<PathBuf>("file").filter(|path| path.as_os_str() != STDOUT);
    if let Some(path) = path.filter(|path| path.exists() && !matches.get_flag("force")) {
        let path = Name::from(path.display().to_string());
        let complaint = Complaint::new(Trouble::FileExists { path });
        return Err(console.stop(&complaint, Exit::Usage));
    }
    let text = text(matches, path, console)?;
    let Some(path) = path else {
        console.result(&text)?;
        return Ok(Exit::Met);
    };
    write::write(path, &text, console)?;
    let written = console.say(Started::Written { path: path.display().to_string().into() });
    console.note(&format!("{written}\n"));
    Ok(Exit::Met)
}

fn text(
    matches: &ArgMatches,
    path: Option<&PathBuf>,
    console: &mut Console<'_>,
) -> Result<String, Stop> {
    let kind = matches.get_one::<String>("kind").and_then(|key| StarterKind::of_key(key));
    let file = path.map(|path| quoted(&path.display().to_string()));
    let file = file.unwrap_or_else(|| console.say(Help::ValuePath));
    let schema = path.and_then(|path| schema_of(path));
    let starter = Starter {
        kind: kind.unwrap_or(StarterKind::Guest),
        title: matches.get_one::<String>("title").map(String::as_str),
        schema: schema.as_deref(),
        command: &format!("tchau run {file} --verbose"),
    };
    let text = starter.yaml(&console.voice());
    let Some(title) = starter.title.filter(|_| !is_scenario(&text, console)) else {
        return Ok(text);
    };
    let (value, argument) = (Name::from(title), Name::from("--title"));
    let complaint = Complaint::new(Trouble::InvalidValue { value, argument });
    Err(console.stop(&complaint, Exit::Usage))
}

/// Whether the text can be loaded: not every title is one.
fn is_scenario(text: &str, console: &Console<'_>) -> bool {
    let locales: Vec<_> = console.catalog.locales().iter().map(ToString::to_string).collect();
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &locales, messages: &messages };
    Source::from_bytes("", text.into()).is_ok_and(|source| load(&source, &vocabulary).is_ok())
}

/// The schema in the folder of a file or above, as seen from that folder.
fn schema_of(file: &Path) -> Option<String> {
    let folder = std::path::absolute(file).ok()?.parent()?.to_owned();
    let mut way = String::new();
    for above in folder.ancestors() {
        if above.join(SCHEMA_FILE).is_file() {
            return Some(way + SCHEMA_FILE);
        }
        way.push_str("../");
    }
    None
}
