//! A row of the table of a file: a scenario of its own.

use super::Ordered;
use super::excerpt::disturbs;

/// How many characters of the values of a row are shown beside a title.
const LONGEST_LABEL: usize = 80;

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The line on which its last value begins.
    pub last_line: usize,
    /// Its names and what they stand for, written as text.
    pub values: Ordered<String>,
}

impl Row {
    /// Whether it stands on a line.
    #[must_use]
    pub const fn is_on(&self, line: usize) -> bool {
        self.line <= line && line <= self.last_line
    }

    /// Its values, to tell it from the others.
    #[must_use]
    pub fn label(&self) -> String {
        let values: Vec<_> = self.values.iter().map(|(_, value)| value.as_str()).collect();
        let calm =
            |character| if disturbs(character) { char::REPLACEMENT_CHARACTER } else { character };
        let label: String = values.join(", ").chars().map(calm).collect();
        match label.char_indices().nth(LONGEST_LABEL) {
            Some((end, _)) => format!("{}…", label.get(..end).unwrap_or_default()),
            None => label,
        }
    }
}
