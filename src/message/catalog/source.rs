//! Where texts come from: the binary, a folder, or a test.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::problem::{Place, Problem};
use crate::l10n::pseudo::{self, Style};
use crate::message::locale::Locale;

/// One file of texts, in the form the parser takes: without a byte order mark or carriage returns.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) locale: Locale,
    /// For people: the folder and the name of the file.
    pub(super) file: String,
    pub(super) text: String,
}

/// `(locale, file name, text)`, written by the build script.
const EMBEDDED: &[(&str, &str, &str)] = &include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The texts compiled into tchau.
pub(super) fn embedded(problems: &mut Vec<Problem>) -> Vec<Source> {
    written(EMBEDDED, problems)
}

/// Texts given as `(locale, file, text)`.
pub(super) fn written(sources: &[(&str, &str, &str)], problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut read = Vec::new();
    for (name, file, text) in sources {
        match name.parse() {
            Ok(locale) => {
                let file = format!("{name}/{file}");
                read.push(Source { locale, file, text: normalized(text) });
            }
            Err(_) => problems.push(Problem::NotALocale { folder: name.into() }),
        }
    }
    read
}

/// The texts in `<folder>/<locale>/*.ftl`; other files and hidden folders are left alone.
pub(super) fn in_folder(folder: &Path, problems: &mut Vec<Problem>) -> Vec<Source> {
    let mut sources = Vec::new();
    for path in sorted(folder, problems) {
        if path.is_dir() && !is_hidden(&path) {
            read_locale(&path, &mut sources, problems);
        }
    }
    if sources.is_empty() && problems.is_empty() {
        problems.push(Problem::NoLocale { folder: folder.to_owned() });
    }
    sources
}

/// Adds pseudolocales that are not there, made from the English texts.
pub(super) fn add_pseudo(sources: &mut Vec<Source>, styles: &[Style]) {
    for &style in styles {
        let Ok(locale) = style.name().parse::<Locale>() else { continue };
        if sources.iter().any(|source| source.locale == locale) {
            continue;
        }
        let english = sources.iter().filter(|source| source.locale.to_string() == Style::DATA);
        let made = english.map(|source| Source {
            locale: locale.clone(),
            file: source.file.clone(),
            text: pseudo::text(&source.text, style),
        });
        let made: Vec<_> = made.collect();
        sources.extend(made);
    }
}

fn read_locale(folder: &Path, sources: &mut Vec<Source>, problems: &mut Vec<Problem>) {
    let name = folder.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let Ok(locale) = name.parse::<Locale>() else {
        problems.push(Problem::NotALocale { folder: folder.to_owned() });
        return;
    };
    for path in sorted(folder, problems) {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            match read(&path) {
                Ok(text) => {
                    let (locale, file) = (locale.clone(), path.display().to_string());
                    sources.push(Source { locale, file, text });
                }
                Err(problem) => problems.push(problem),
            }
        }
    }
}

fn read(path: &Path) -> Result<String, Problem> {
    let bytes =
        fs::read(path).map_err(|source| Problem::Unreadable { path: path.to_owned(), source })?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes());
        Problem::NotUtf8 { place: Place::at(&path.display().to_string(), &text, valid) }
    })?;
    Ok(normalized(&text))
}

/// Editors on Windows add both; neither is part of a text.
fn normalized(text: &str) -> String {
    text.trim_start_matches('\u{feff}').replace("\r\n", "\n")
}

/// The entries of a folder by name, so that problems come in the same order everywhere.
fn sorted(folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    let paths: Result<Vec<_>, _> =
        fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    match paths {
        Ok(mut paths) => {
            paths.sort();
            paths
        }
        Err(source) => {
            problems.push(Problem::Unreadable { path: folder.to_owned(), source });
            Vec::new()
        }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."))
}
