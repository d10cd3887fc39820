//! A folder with the texts of several locales, in whatever layout.

mod layout;
mod walk;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use self::layout::{Layout, Spot};
use super::file::File;
use super::pseudo::Style;
use crate::message::Locale;

/// A file larger than this is no text that anybody translates.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// All files of a project.
#[derive(Debug)]
pub struct Project {
    /// The folder in which the locales are: the one that was named, or `locales` in it.
    pub root: PathBuf,
    /// The locale that the others are translated from.
    pub source: Locale,
    /// The locales that are checked against it.
    pub targets: Vec<Locale>,
    /// Every file of these locales, by locale and name.
    pub files: Vec<File>,
    /// Files that are not texts; the others are checked all the same.
    pub unreadable: Vec<Unreadable>,
}

/// A file that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    /// The locale in whose folder it is.
    pub locale: Locale,
    /// Where it is.
    pub path: PathBuf,
    /// Why.
    pub reason: io::Error,
}

/// Why there is nothing to check.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// The folder is missing, a file, or locked.
    #[error("cannot read the folder `{}`", path.display())]
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// There is no text of any locale.
    #[error("no locale in `{}`", path.display())]
    NoLocale {
        /// Where locales were looked for.
        path: PathBuf,
    },
    /// A locale was asked for that has no text.
    #[error("no texts for locale `{locale}`")]
    UnknownLocale {
        /// The locale.
        locale: Locale,
        /// Those that have texts.
        known: Vec<Locale>,
    },
}

impl Project {
    /// Reads the texts below a folder.
    ///
    /// The locale of a file is that of the first folder that is named like one (`en-US/a.ftl`,
    /// `browser/locales/pt_BR/b/c.ftl`); where no folder is, that in its name (`en.ftl`, `a.en.ftl`).
    /// When nobody says which locale is the source, English is, or that with most messages; when
    /// nobody says which are the targets, all others are, but for pseudolocales.
    ///
    /// # Errors
    ///
    /// When there are no texts, or none of a locale that was asked for. A file that cannot be read is
    /// no error but one of [`Project::unreadable`].
    pub fn open(
        root: &Path,
        source: Option<&Locale>,
        targets: &[Locale],
    ) -> Result<Self, ProjectError> {
        let wanted: Vec<_> = source.into_iter().chain(targets).cloned().collect();
        let below = root.join("locales");
        let inner = if below.is_dir() { layout::of(&below, &wanted).ok() } else { None };
        let (root, layout) = match inner.filter(|layout| !layout.spots.is_empty()) {
            Some(layout) => (below, layout),
            None => (root.to_owned(), layout::of(root, &wanted)?),
        };
        let (files, unreadable) = read(layout);
        let (source, targets) = choose(&root, &files, &unreadable, source, targets)?;
        let is_checked = |locale: &Locale| *locale == source || targets.contains(locale);
        let mut files: Vec<_> = files.into_iter().filter(|file| is_checked(&file.locale)).collect();
        files.sort_by(|one, other| (&one.locale, &one.name).cmp(&(&other.locale, &other.name)));
        let unreadable = unreadable.into_iter().map(|(locale, path, reason)| {
            let locale = locale.unwrap_or_else(|| source.clone());
            Unreadable { locale, path, reason }
        });
        let unreadable = unreadable.filter(|file| is_checked(&file.locale)).collect();
        Ok(Self { root, source, targets, files, unreadable })
    }

    /// Where the texts of a file are in another locale: there, or where they would be.
    #[must_use]
    pub fn path_in(&self, file: &File, locale: &Locale) -> PathBuf {
        let same = |other: &&File| other.locale == *locale && other.name == file.name;
        if let Some(other) = self.files.iter().find(same) {
            return other.path.clone();
        }
        layout::path_in(&self.root, file, locale)
    }
}

type Unread = (Option<Locale>, PathBuf, io::Error);

fn read(layout: Layout) -> (Vec<File>, Vec<Unread>) {
    let (mut files, mut unreadable) = (Vec::new(), layout.unreadable);
    for Spot { locale, path, name } in layout.spots {
        match contents(&path) {
            Ok(contents) => files.push(File::new(locale, path, name, &contents)),
            Err(reason) => unreadable.push((Some(locale), path, reason)),
        }
    }
    (files, unreadable)
}

fn contents(path: &Path) -> io::Result<String> {
    if fs::metadata(path)?.len() > MOST_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    fs::read_to_string(path)
}

fn choose(
    root: &Path,
    files: &[File],
    unreadable: &[Unread],
    source: Option<&Locale>,
    targets: &[Locale],
) -> Result<(Locale, Vec<Locale>), ProjectError> {
    let mut known: BTreeMap<&Locale, usize> = BTreeMap::new();
    for file in files {
        *known.entry(&file.locale).or_default() += message_count(file.text());
    }
    for locale in unreadable.iter().filter_map(|(locale, ..)| locale.as_ref()) {
        known.entry(locale).or_default();
    }
    let names = || known.keys().copied().cloned();
    if let Some(locale) = source.into_iter().chain(targets).find(|name| !known.contains_key(name)) {
        let (locale, known) = (locale.clone(), names().collect());
        return Err(ProjectError::UnknownLocale { locale, known });
    }
    let source = source.cloned().or_else(|| likely_source(&known));
    let source = source.ok_or_else(|| ProjectError::NoLocale { path: root.to_owned() })?;
    // Nobody translates into a pseudolocale, so it is a target only when it is named.
    let is_meant = |name: &Locale| match targets.is_empty() {
        true => Style::of(name).is_none(),
        false => targets.contains(name),
    };
    let is_target = |name: &Locale| *name != source && is_meant(name);
    let targets = names().filter(is_target).collect();
    Ok((source, targets))
}

fn likely_source(known: &BTreeMap<&Locale, usize>) -> Option<Locale> {
    let english = ["en", "en-US"].iter().find_map(|name| {
        let name = name.parse().ok()?;
        known.contains_key(&name).then_some(name)
    });
    let of_english = || known.keys().copied().find(|name| name.language().language == "en");
    // Of several with as many messages, the first by name.
    let most = || known.iter().rev().max_by_key(|(_, count)| **count).map(|(name, _)| *name);
    english.or_else(|| of_english().or_else(most).cloned())
}

/// About how many messages a text has.
fn message_count(text: &str) -> usize {
    text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())).count()
}

#[cfg(test)]
mod tests;
