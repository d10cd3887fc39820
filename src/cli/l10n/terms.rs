//! `tchau l10n terms`: the terminology of two plain texts.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use super::{check, words};
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::l10n::glossary::{self, Glossary};
use crate::l10n::{File, Settings, terms};
use crate::message::Locale;
use crate::report::findings::{self, Checked};
use crate::report::{Voice, load_complaint};
use crate::scenario::{LoadError, Source};

/// Compares the words of a text with those of its source.
pub(super) fn terms(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let glossary = match matches.get_one::<PathBuf>("glossary") {
        Some(path) => words::read(path, console)?,
        None => glossary::embedded(),
    };
    let source = text(matches, "source", &glossary, None, console)?;
    let target = text(matches, "target", &glossary, Some(&source.locale), console)?;
    let found = terms::plain_text(&source, &target, &glossary, &Settings::default());
    let checked = Checked {
        findings: &found,
        known: 0,
        messages: target.text().lines().filter(|line| !line.trim().is_empty()).count(),
        locales: &[source.locale.clone(), target.locale.clone()],
    };
    let catalog = Arc::clone(&console.catalog);
    let voice = Voice { catalog: &catalog, locale: console.language };
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    if is_json {
        console.result(&findings::json(&checked, &voice))?;
    } else {
        for finding in &found {
            console.result(&findings::text(finding, &voice))?;
        }
        console.result(&findings::summary(&checked, &voice))?;
    }
    Ok(check::exit(&found, matches))
}

/// Reads a text; the glossary tells its language by the words in it.
fn text(
    matches: &ArgMatches,
    option: &str,
    glossary: &Glossary,
    other: Option<&Locale>,
    console: &mut Console<'_>,
) -> Result<File, Stop> {
    let path = matches.get_one::<PathBuf>(option).cloned().unwrap_or_default();
    let source = Source::read(&path).map_err(|error| {
        let error = LoadError::unreadable(&path, error);
        console.stop(&load_complaint(&error), Exit::NotLoaded)
    })?;
    let locale = terms::language_of(source.text(), glossary, other);
    let name = path.display().to_string();
    Ok(File::new(locale, path, name, source.text()))
}
