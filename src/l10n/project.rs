//! A folder with the texts of several locales, in whatever layout.

use std::path::PathBuf;

use super::file::File;
use crate::message::Locale;

/// All files of a project.
#[derive(Debug)]
pub struct Project {
    /// The folder that was named.
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
    pub reason: std::io::Error,
}
