//! What code asks of the texts: messages by their ids, with the arguments that it passes.
//!
//! Code of every language is read in the same simple way: strings, and the calls and tags in which they
//! stand. What is not understood is not claimed to be wrong.

mod call;
mod files;
mod scan;

use std::collections::HashSet;
use std::path::PathBuf;

/// A place in code that asks for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The message, with `.attribute` if the code names one in the same string.
    pub id: String,
    /// The names of the arguments; `None` where they are not written out there.
    pub arguments: Option<Vec<String>>,
    /// The way of asking: the name of the function, the tag or the attribute.
    pub way: &'static str,
    /// The file, as the folder was named, and the line.
    pub place: String,
}

/// Everything that the code of a project asks for.
#[derive(Debug, Default)]
pub struct Asks {
    /// The places in which it is certain that a message is asked for.
    pub asks: Vec<Ask>,
    /// Every string that could be the id of a message.
    quoted: HashSet<String>,
    /// The beginnings of ids that are put together while the program runs, such as `error-`.
    prefixes: Vec<String>,
    /// The ends of such ids.
    suffixes: Vec<String>,
    /// Whether some files were left out because there were too many.
    pub is_partial: bool,
}

impl Asks {
    /// Reads the code in these folders and files.
    #[must_use]
    pub fn in_folders(folders: &[PathBuf]) -> Self {
        let (files, is_partial) = files::read(folders);
        Self { is_partial, ..Self::of(&files) }
    }

    /// Reads code given as `(path, text)`.
    #[must_use]
    pub fn of<P: AsRef<str>, T: AsRef<str>>(files: &[(P, T)]) -> Self {
        let mut asks = Self::default();
        for (path, text) in files {
            asks.scan(path.as_ref(), text.as_ref());
        }
        asks.prefixes.sort_unstable();
        asks.prefixes.dedup();
        asks.suffixes.sort_unstable();
        asks.suffixes.dedup();
        asks
    }

    /// Whether a message with this id may be asked for somewhere.
    #[must_use]
    pub fn mention(&self, id: &str) -> bool {
        self.quoted.contains(id)
            || self.prefixes.iter().any(|prefix| id.starts_with(prefix.as_str()))
            || self.suffixes.iter().any(|suffix| id.ends_with(suffix.as_str()))
    }

    /// Adds what a file asks for.
    fn scan(&mut self, path: &str, text: &str) {
        let mut scanned = scan::scan(text);
        scanned.asks.sort_by_key(|(offset, _)| *offset);
        let (mut line, mut counted) = (1, 0);
        for (offset, mut ask) in scanned.asks {
            line += text.get(counted..offset).map_or(0, |part| part.matches('\n').count());
            counted = offset;
            ask.place = format!("{path}:{line}");
            self.asks.push(ask);
        }
        self.quoted.extend(scanned.quoted);
        self.prefixes.extend(scanned.prefixes);
        self.suffixes.extend(scanned.suffixes);
    }
}

#[cfg(test)]
mod tests;
