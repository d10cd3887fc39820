//! `tchau l10n add`: a new locale.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::open::{not_a_locale, project};
use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::l10n::add::added;
use crate::l10n::fix::Fixed;
use crate::l10n::{Bench, Settings};
use crate::message::{L10nWork, Locale, Name, Trouble};
use crate::report::Complaint;

/// Writes the files of the new locale, all of them or none.
pub(super) fn add(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let name = matches.get_one::<String>("new").map(String::as_str).unwrap_or_default();
    let Ok(locale) = name.parse::<Locale>() else { return Err(not_a_locale(name, console)) };
    let (project, settings) = (project(matches, console)?, Settings::default());
    let files = added(&Bench::new(&project, &settings), &locale);
    let tops: BTreeSet<PathBuf> =
        files.iter().map(|file| top(&file.path, &project.root, &locale)).collect();
    if let Some(path) = tops.iter().find(|path| path.exists()) {
        let (locale, path) = (Name::from(locale.to_string()), shown(path));
        let complaint = Complaint::new(Trouble::LocaleExists { locale, path });
        return Err(console.stop(&complaint, Exit::Usage));
    }
    write_all(&files, &tops, &project.root, &locale).map_err(|(path, error)| {
        let (path, reason) = (shown(&path), Name::from(error.to_string()));
        console.stop(&Complaint::new(Trouble::NotWritten { path, reason }), Exit::Fault)
    })?;
    let count = files.iter().map(|file| file.count).sum::<usize>() as f64;
    let path = tops.first().map(|path| shown(path)).unwrap_or_default();
    let locale = Name::from(locale.to_string());
    let text = console.say(L10nWork::Added { count, locale, path });
    console.result(&format!("{text}\n"))?;
    Ok(Exit::Met)
}

fn shown(path: &Path) -> Name {
    path.display().to_string().into()
}

/// What is made for a file of the locale: the folder of the locale, or the file where there is none.
fn top(path: &Path, root: &Path, locale: &Locale) -> PathBuf {
    let is_of_locale = |folder: &&Path| {
        let name = folder.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.parse::<Locale>().is_ok_and(|own| own == *locale))
    };
    let folders = path.ancestors().skip(1).take_while(|folder| *folder != root);
    folders.filter(is_of_locale).last().unwrap_or(path).to_owned()
}

/// Writes everything under other names first, so that nobody meets half a locale.
fn write_all(
    files: &[Fixed],
    tops: &BTreeSet<PathBuf>,
    root: &Path,
    locale: &Locale,
) -> Result<(), (PathBuf, io::Error)> {
    let written = files.iter().try_for_each(|file| {
        let top = top(&file.path, root, locale);
        let below = file.path.strip_prefix(&top).unwrap_or(Path::new(""));
        let path =
            if below.as_os_str().is_empty() { beside(&top) } else { beside(&top).join(below) };
        write_new(&path, &file.contents).map_err(|error| (file.path.clone(), error))
    });
    let mut moved = Vec::new();
    let moved_all = written.and_then(|()| {
        tops.iter().try_for_each(|top| {
            moved.push(top);
            fs::rename(beside(top), top).map_err(|error| (top.clone(), error))
        })
    });
    if moved_all.is_err() {
        let unmoved = tops.iter().map(|top| beside(top));
        moved.pop();
        unmoved.chain(moved.into_iter().cloned()).for_each(|path| remove(&path));
    }
    moved_all
}

fn write_new(path: &Path, contents: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, contents)
}

/// Nothing can be done if that fails too.
fn remove(path: &Path) {
    let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
}

/// A hidden name in the same folder, so that renaming does not copy.
fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}
