//! A row of characters in colours, and texts by the columns that they take.

use anstyle::Style;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::report::paint;

/// A row of a drawing.
pub(super) struct Row(Vec<(char, Style)>);

/// Takes the second column of a character that is two columns wide.
const BESIDE: char = '\0';

impl Row {
    pub(super) fn new(columns: usize) -> Self {
        Self(vec![(' ', Style::new()); columns])
    }

    /// Puts a text at a column, as far as there is room.
    pub(super) fn put(&mut self, column: usize, text: &str, style: Style) {
        let mut at = column;
        for c in text.chars() {
            let breadth = c.width().unwrap_or(0);
            let Some(cells) = self.0.get_mut(at..at + breadth) else { return };
            cells.fill((BESIDE, style));
            if let Some(first) = cells.first_mut() {
                *first = (c, style);
            }
            at += breadth;
        }
    }

    /// Fills the columns from one up to another one.
    pub(super) fn fill(&mut self, from: usize, to: usize, c: char, style: Style) {
        let to = to.min(self.0.len());
        if let Some(cells) = self.0.get_mut(from..to) {
            cells.fill((c, style));
        }
    }

    /// The row, without the blanks at its end.
    pub(super) fn line(&self) -> String {
        let end = self.0.iter().rposition(|&(c, _)| c != ' ').map_or(0, |last| last + 1);
        let mut line = String::new();
        let cells = self.0.iter().take(end).filter(|&&(c, _)| c != BESIDE).collect::<Vec<_>>();
        for run in cells.chunk_by(|(_, one), (_, other)| one == other) {
            let text: String = run.iter().map(|&&(c, _)| c).collect();
            match run.first() {
                Some((_, style)) if *style != Style::new() => line += &paint(*style, text),
                Some(_) | None => line += &text,
            }
        }
        line
    }
}

/// How many columns a text takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text, shortened with an ellipsis where it takes more columns than there are.
pub(super) fn shortened(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut left = columns.saturating_sub(1);
    let fits = |c: &char| {
        let breadth = c.width().unwrap_or(0);
        let fits = breadth <= left;
        left = left.saturating_sub(breadth);
        fits
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_counts_columns_and_not_characters() {
        let mut row = Row::new(8);
        row.put(0, "漢", Style::new());
        row.put(3, "a", Style::new());
        row.put(7, "漢", Style::new());
        assert_eq!(row.line(), "漢 a");
    }

    #[test]
    fn what_is_too_wide_is_shortened() {
        assert_eq!(shortened("Ana Souza", 9), "Ana Souza");
        assert_eq!(shortened("Ana Souza", 5), "Ana…");
        assert_eq!(shortened("漢字漢字", 6), "漢字…");
    }
}
