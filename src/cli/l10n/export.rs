//! `tchau l10n export`: texts for a translation tool.

use std::path::PathBuf;

use clap::ArgMatches;

use super::open::{Opened, open};
use super::words;
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::cli::write::write;
use crate::l10n::exchange::{Examples, Format, Job, tbx};
use crate::message::{Name, Trouble};
use crate::report::{Complaint, Voice};

/// Writes the texts and their translations into one language.
pub(super) fn export(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let output = matches.get_one::<PathBuf>("output");
    let named = matches.get_one::<String>("format").map(String::as_str);
    let guessed = output.and_then(|path| Format::of_path(path));
    let format = named.and_then(Format::named).or(guessed).unwrap_or(Format::Xliff);
    let opened = open(matches, console)?;
    let is_terms =
        named == Some("tbx") || (named.is_none() && output.is_some_and(|it| words::is_tbx(it)));
    let text = match is_terms {
        true => terms(&opened, console)?,
        false => written(&opened, format, console)?,
    };
    match output {
        Some(path) => write(path, &text, console)?,
        None => console.result(&text)?,
    }
    Ok(Exit::Met)
}

/// The glossary of the project.
fn terms(opened: &Opened, console: &mut Console<'_>) -> Result<String, Stop> {
    match &opened.glossary {
        Some(glossary) => Ok(tbx::write(glossary, &opened.project.source)),
        None => {
            let path = opened.project.root.join("glossary.yaml").display().to_string();
            let complaint = Complaint::new(Trouble::Missing { path: path.into() });
            Err(console.stop(&complaint, Exit::NotLoaded))
        }
    }
}

fn written(opened: &Opened, format: Format, console: &mut Console<'_>) -> Result<String, Stop> {
    let bench = opened.bench();
    let examples = opened.shown.as_ref().map(|shown| Examples::of(&opened.project, shown));
    let examples = examples.unwrap_or_default();
    let job = match opened.project.targets.as_slice() {
        [only] => Job::of(&bench, only, &examples),
        _ => None,
    };
    let Some(job) = job else {
        let names = opened.project.targets.iter();
        let names = names.map(|locale| Name::from(locale.to_string())).collect();
        let hint = Some(Trouble::KnownNames { names });
        return Err(console.stop(&Complaint::new(Trouble::OneTarget).with_hint(hint), Exit::Usage));
    };
    let catalog = std::sync::Arc::clone(&console.catalog);
    let voice = Voice { catalog: &catalog, locale: console.language };
    Ok(format.write(&job, &|message| voice.say(message)))
}
