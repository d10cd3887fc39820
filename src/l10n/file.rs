//! One file of texts: read without loss, so that whatever is not changed is written back as it was.

mod lines;

use std::ops::Range;
use std::path::PathBuf;

use self::lines::Lines;
use crate::message::Locale;
use crate::scenario::{Excerpt, Span, excerpt};

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct File {
    /// The locale whose texts it has.
    pub locale: Locale,
    /// Where it is, as the user named the folder.
    pub path: PathBuf,
    /// What the files of all locales with the same texts share: the path without the locale.
    pub name: String,
    text: String,
    lines: Lines,
    has_mark: bool,
    /// The places in `text` before which a carriage return was taken out.
    returns: Vec<usize>,
}

impl File {
    /// A file with these contents.
    #[must_use]
    pub fn new(locale: Locale, path: PathBuf, name: String, contents: &str) -> Self {
        let (has_mark, contents) = match contents.strip_prefix('\u{feff}') {
            Some(contents) => (true, contents),
            None => (false, contents),
        };
        let mut text = String::with_capacity(contents.len());
        let mut returns = Vec::new();
        let mut lines = contents.split("\r\n").peekable();
        while let Some(line) = lines.next() {
            text.push_str(line);
            if lines.peek().is_some() {
                returns.push(text.len());
                text.push('\n');
            }
        }
        let lines = Lines::of(&text);
        Self { locale, path, name, text, lines, has_mark, returns }
    }

    /// What the parser reads: no byte order mark, and every line ends with `\n`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The byte offset in [`File::text`] of a slice of it. The syntax tree keeps slices, no positions.
    #[must_use]
    pub fn offset(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize).min(self.text.len())
    }

    /// The range of a slice of [`File::text`].
    #[must_use]
    pub fn range(&self, slice: &str) -> Range<usize> {
        let start = self.offset(slice);
        start..(start + slice.len()).min(self.text.len())
    }

    /// Line and column of a range, counted as people count; cut at the end of its first line.
    #[must_use]
    pub fn span(&self, range: &Range<usize>) -> Span {
        let (line, start) = self.lines.line_at(range.start);
        let marked = self.text.get(range.clone()).unwrap_or_default();
        let marked = marked.split('\n').next().unwrap_or_default();
        let end = range.start + marked.len();
        let count = |offset| self.lines.characters(&self.text, offset);
        let column = count(range.start) - count(start) + 1;
        Span::new(line, column, count(end) - count(range.start))
    }

    /// The line of a place, ready to be shown with the place marked.
    #[must_use]
    pub fn excerpt(&self, range: &Range<usize>) -> Excerpt {
        let span = self.span(range);
        let window = self.lines.window(&self.text, range.start);
        let before = self.text.get(window.start..range.start).unwrap_or_default();
        let near = Span::new(1, before.chars().count() + 1, span.length);
        let line = self.text.get(window).unwrap_or_default();
        Excerpt { line: span.line, ..excerpt(line, near) }
    }

    /// The contents of the file after replacing ranges of [`File::text`], which must not overlap.
    ///
    /// Line ends and a byte order mark stay as they were; new lines end as the first line of the file.
    #[must_use]
    pub fn edited(&self, edits: &[(Range<usize>, String)]) -> String {
        let mut edits: Vec<_> = edits.iter().collect();
        edits.sort_by_key(|(range, _)| (range.start, range.end));
        let mut contents = String::from(if self.has_mark { "\u{feff}" } else { "" });
        let mut done = 0;
        for (range, text) in edits {
            self.write_kept(done..range.start, &mut contents);
            match self.returns.is_empty() {
                true => contents.push_str(text),
                false => contents.push_str(&text.replace('\n', "\r\n")),
            }
            done = range.end.max(done);
        }
        self.write_kept(done..self.text.len(), &mut contents);
        contents
    }

    fn write_kept(&self, range: Range<usize>, contents: &mut String) {
        let first = self.returns.partition_point(|place| *place < range.start);
        let mut done = range.start;
        for place in self.returns.iter().skip(first).take_while(|place| **place < range.end) {
            contents.push_str(self.text.get(done..*place).unwrap_or_default());
            contents.push('\r');
            done = *place;
        }
        contents.push_str(self.text.get(done..range.end).unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(contents: &str) -> File {
        File::new("en".parse().unwrap(), "en/a.ftl".into(), "a.ftl".into(), contents)
    }

    #[test]
    fn what_is_not_edited_stays_as_it_was() {
        for contents in ["", "a = b\n", "\u{feff}a = b\r\nc = d\n\r\r\n\r\n", "\r\n\r\n", "a\r"] {
            assert_eq!(file(contents).edited(&[]), contents);
        }
    }

    #[test]
    fn new_lines_end_as_the_others_do() {
        let file = file("\u{feff}a = b\r\nc = d\r\n");
        assert_eq!(file.text(), "a = b\nc = d\n");
        let edits = [(10..11, "x\n    y".to_owned()), (4..5, "é".to_owned())];
        assert_eq!(file.edited(&edits), "\u{feff}a = é\r\nc = x\r\n    y\r\n");
    }

    #[test]
    fn places_are_counted_as_people_count() {
        let file = file("a = b\r\nção = d\r\n");
        assert_eq!(file.span(&(12..13)), Span::new(2, 5, 1));
        assert_eq!(file.range(&file.text()[6..8]), 6..8);
    }

    #[test]
    fn places_in_a_line_without_end_are_found_quickly() {
        let file = file(&format!("a = b\nc = {}x", "é".repeat(3_000_000)));
        for far in (10..6_000_000).step_by(3_000) {
            assert_eq!(file.span(&(far..far + 2)), Span::new(2, 5 + (far - 10) / 2, 1));
        }
        let shown = file.excerpt(&(6_000_010..6_000_011));
        assert!(shown.text.ends_with("ééx") && shown.text.len() < 1_000, "{shown:?}");
    }
}
