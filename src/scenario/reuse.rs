//! Reuse: fragments, variables and tables are put in before a document is read.
//!
//! Every text becomes a tree whose values know where they were written (`tree`). [`Expander`] makes one
//! tree of them for each scenario, which is then read like any other document; so whatever is wrong
//! with a value is told at the place where it was written, in a fragment perhaps.

mod book;
mod budget;
mod cast;
mod expander;
mod fragment;
mod fragments;
mod pieces;
mod problem;
mod scope;
mod snag;
mod table;

use std::path::Path;
use std::sync::Arc;

use memchr::memmem;

use super::tree::Node;
use super::{LoadError, Row, Source};
use book::Book;
use expander::Expander;
pub use fragments::Fragments;
pub use problem::ReuseProblem;
use snag::Snag;

/// How the names of fragments end.
const ENDINGS: [&str; 2] = [".fragment.yaml", ".fragment.yml"];

/// A scenario of a file, with everything put in.
pub(super) struct Expanded {
    /// The whole document.
    pub(super) root: Arc<Node>,
    /// For each step, the line of the file on which it, or the `use` that stands for it, begins.
    pub(super) lines: Vec<usize>,
    /// The line of the file's own `use`, which brings the casts of fragments.
    pub(super) use_line: Option<usize>,
    /// The row that it was made of.
    pub(super) row: Option<Row>,
    /// Whether the title names something of the row.
    pub(super) is_titled: bool,
}

/// Every scenario of a file, and the texts that they were made of.
pub(super) struct Expansion {
    pub(super) files: Arc<[Source]>,
    pub(super) scenarios: Vec<Expanded>,
}

/// Whether the name of a file is that of a fragment.
pub(super) fn is_fragment(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy());
    name.is_some_and(|name| ENDINGS.iter().any(|ending| name.ends_with(ending)))
}

/// Whether a text may ask for anything of this; if in doubt, it does.
pub(super) fn is_asked_for(text: &str) -> bool {
    memmem::find(text.as_bytes(), b"${").is_some()
        || FIELDS.iter().any(|field| has_field(text, field))
}

/// Whether a text may bring people or organizations; if in doubt, it does.
pub(super) fn brings_a_cast(text: &str) -> bool {
    cast::FIELDS.iter().any(|field| has_field(text, field))
}

/// The fields that are gone when everything is put in.
const FIELDS: [&str; 3] = ["use", "variables", "for_each"];

/// Whether a field stands somewhere in a text, or a word that looks like one.
fn has_field(text: &str, field: &str) -> bool {
    memmem::find_iter(text.as_bytes(), field).any(|place| {
        let before = text.get(..place).and_then(|before| before.chars().next_back());
        let after = text.get(place + field.len()..).unwrap_or_default();
        let after = after.strip_prefix(['"', '\'']).unwrap_or(after).trim_start_matches(' ');
        after.starts_with(':') && before.is_none_or(|before| " \t\n\r{,\"'?-".contains(before))
    })
}

/// Puts everything in that the scenarios of a file ask for.
///
/// # Errors
/// If something that is asked for is not there, or would have no end.
pub(super) fn expand(source: &Source, fragments: &Fragments) -> Result<Expansion, LoadError> {
    let mut expander = Expander::new(Book::new(source, fragments));
    match expander.scenarios() {
        Ok(scenarios) => Ok(Expansion { files: expander.book.files().into(), scenarios }),
        Err(snag) => Err(expander.refuse(*snag)),
    }
}

#[cfg(test)]
mod tests;
