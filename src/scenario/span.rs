//! A place in a text, counted as people count.

use std::fmt;

/// Some characters of one line. What goes on for several lines is cut at the end of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The line, from 1.
    pub line: usize,
    /// The first character on that line, from 1.
    pub column: usize,
    /// How many characters; 0 where something is absent.
    pub length: usize,
}

impl Span {
    /// The first character of a text.
    pub const START: Self = Self { line: 1, column: 1, length: 0 };

    /// Spans `length` characters from `column` of `line`, both from 1.
    pub const fn new(line: usize, column: usize, length: usize) -> Self {
        Self { line, column, length }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.line, self.column)
    }
}
