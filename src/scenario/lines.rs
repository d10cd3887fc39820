//! The lines of a text, divided as YAML divides them.

use std::iter;
use std::str::Chars;

use memchr::memchr2;

use super::span::Span;

/// The lines of a text without their ends, which are `\n`, `\r\n` or `\r`.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    iter::from_fn(move || {
        let text = rest.take()?;
        // Both ends take a single byte, which is no part of another character.
        let end = memchr2(b'\n', b'\r', text.as_bytes());
        let Some((line, end)) = end.and_then(|end| text.split_at_checked(end)) else {
            return Some(text);
        };
        rest = end.strip_prefix("\r\n").or_else(|| end.get(1..));
        Some(line)
    })
}

/// The place of some characters, of which the first is counted from the start of the text.
pub(super) fn span_at(text: &str, start: usize, length: usize) -> Span {
    let end = text.char_indices().nth(start).map_or(text.len(), |(end, _)| end);
    let before = text.get(..end).unwrap_or_default();
    let (last, line) = lines(before).zip(1..).last().unwrap_or_default();
    Span::new(line, last.chars().count() + 1, length)
}

/// The lines of a text, with the number of characters of each counted once.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    lines: Vec<(&'t str, usize)>,
}

impl<'t> Lines<'t> {
    /// Divides a text.
    pub(super) fn new(text: &'t str) -> Self {
        Self { lines: lines(text).map(|line| (line, line.trim_end().chars().count())).collect() }
    }

    /// A line, from 1; empty if there is none.
    pub(super) fn line(&self, line: usize) -> &'t str {
        line.checked_sub(1).and_then(|index| self.lines.get(index)).map_or("", |(line, _)| line)
    }

    /// The line at or before a given one, in which there is something.
    pub(super) fn filled_before(&self, line: usize) -> Option<usize> {
        (1..=line).rev().find(|&line| !self.line(line).trim().is_empty())
    }

    /// Everything on a line but the blanks at both ends.
    pub(super) fn whole(&self, line: usize) -> Span {
        self.rest(line, indent(self.line(line)) + 1)
    }

    /// Everything on a line from a column on, but the blanks at its end.
    pub(super) fn rest(&self, line: usize, column: usize) -> Span {
        let end = line.checked_sub(1).and_then(|index| self.lines.get(index)).map_or(0, |l| l.1);
        Span::new(line, column, (end + 1).saturating_sub(column))
    }

    /// The characters of a line before a column.
    pub(super) fn before(&self, line: usize, column: usize) -> impl Iterator<Item = char> + 't {
        self.line(line).chars().take(column.saturating_sub(1))
    }
}

/// Counts blanks on one walk through a text.
#[derive(Debug)]
pub(super) struct Blanks<'t> {
    rest: Chars<'t>,
    index: usize,
    blanks: usize,
}

impl<'t> Blanks<'t> {
    /// Begins at the start of a text.
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text.chars(), index: 0, blanks: 0 }
    }

    /// How many blanks there are right before a character, which must not be before the last one
    /// that was asked about.
    pub(super) fn before(&mut self, index: usize) -> usize {
        let steps = index.saturating_sub(self.index);
        for character in self.rest.by_ref().take(steps) {
            self.index += 1;
            self.blanks = if matches!(character, ' ' | '\t') { self.blanks + 1 } else { 0 };
        }
        self.blanks
    }
}

/// How many blanks a line begins with.
pub(super) fn indent(line: &str) -> usize {
    line.chars().take_while(|c| matches!(c, ' ' | '\t')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_of_yaml_divides() {
        assert_eq!(lines("a\r\nb\rc\n\nd").collect::<Vec<_>>(), ["a", "b", "c", "", "d"]);
        assert_eq!(lines("a\n").collect::<Vec<_>>(), ["a", ""]);
        assert_eq!(lines("\r").collect::<Vec<_>>(), ["", ""]);
        assert_eq!(lines("\n\r\n").collect::<Vec<_>>(), ["", "", ""]);
    }

    #[test]
    fn what_is_left_of_a_line_ends_before_its_blanks() {
        let lines = Lines::new("  ação: 1  \r\n");
        assert_eq!(lines.whole(1), Span::new(1, 3, 7));
        assert_eq!(lines.rest(1, 9), Span::new(1, 9, 1));
        assert_eq!(lines.rest(9, 1), Span::new(9, 1, 0));
    }
}
