//! A line of a text and what to point at in it, measured in columns of a terminal.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::lines::lines;
use super::span::Span;
use super::width::columns;

/// The longest line that is shown whole.
const WIDEST: usize = 160;

/// How much of a longer line is shown before the place to point at.
const BEFORE: usize = 60;

/// How many lines are shown above and below one that is wrong.
const AROUND: usize = 3;

/// The distance between two tab stops.
const TAB: usize = 4;

/// What stands for the part of a line that was cut away.
const CUT: char = '…';

/// A line to show, with a caret under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Excerpt {
    /// The number of the line, from 1.
    pub line: usize,
    /// What to show of the line. Tabs are blanks, and what could disturb a terminal is `�`.
    pub text: String,
    /// How many columns there are before the caret.
    pub caret: usize,
    /// How many columns the caret is wide, at least one.
    pub length: usize,
}

/// A line of a text without its end, from 1; empty if there is none.
pub(crate) fn line_of(text: &str, line: usize) -> &str {
    line.checked_sub(1).and_then(|index| lines(text).nth(index)).unwrap_or_default()
}

/// The line of a span, ready to be shown.
pub fn excerpt(text: &str, span: Span) -> Excerpt {
    let mut shown = Shown::new(line_of(text, span.line), span);
    if shown.width() > WIDEST {
        shown.cut();
    }
    let caret = shown.before.iter().map(Cell::width).sum();
    let width: usize = shown.marked.iter().map(Cell::width).sum();
    let cells = shown.before.iter().chain(&shown.marked).chain(&shown.after);
    let text = cells.flat_map(Cell::characters).collect();
    Excerpt { line: span.line, text, caret, length: width.max(1) }
}

/// The lines around a line, each ready to be shown, and the number of the first one.
pub(crate) fn around(text: &str, line: usize) -> (usize, Vec<String>) {
    let first = line.saturating_sub(AROUND).max(1);
    let mut lines = shown(text, first, line + AROUND + 1 - first);
    // What ends with a line has no line after it.
    lines.pop_if(|last| last.is_empty());
    (first, lines)
}

/// So many lines of a text from a line on, each ready to be shown.
pub(crate) fn shown(text: &str, line: usize, count: usize) -> Vec<String> {
    let show = |line| {
        let Shown { before, marked, after } = Shown::new(line, Span::new(1, 1, 0));
        let cells = before.iter().chain(&marked).chain(&after);
        cells.flat_map(Cell::characters).collect()
    };
    lines(text).skip(line.saturating_sub(1)).take(count).map(show).collect()
}

/// A line in three parts.
struct Shown {
    before: Vec<Cell>,
    marked: Vec<Cell>,
    after: Vec<Cell>,
}

/// A character as it is shown.
#[derive(Clone, Copy)]
enum Cell {
    Character(char),
    Tab { width: usize },
}

impl Cell {
    fn new(character: char, column: usize) -> Self {
        match character {
            '\t' => Self::Tab { width: TAB - column % TAB },
            _ if disturbs(character) => Self::Character(char::REPLACEMENT_CHARACTER),
            _ => Self::Character(character),
        }
    }

    fn width(&self) -> usize {
        match *self {
            Self::Character(character) => columns(character),
            Self::Tab { width } => width,
        }
    }

    fn characters(&self) -> impl Iterator<Item = char> + use<> {
        let (character, times) = match *self {
            Self::Character(character) => (character, 1),
            Self::Tab { width } => (' ', width),
        };
        std::iter::repeat_n(character, times)
    }
}

/// Whether a character controls the terminal or turns the direction of the text around.
pub(super) fn disturbs(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

impl Shown {
    fn new(line: &str, span: Span) -> Self {
        let mut cells = Vec::new();
        let mut column = 0;
        for character in line.chars() {
            let cell = Cell::new(character, column);
            column += cell.width();
            cells.push(cell);
        }
        let start = span.column.saturating_sub(1).min(cells.len());
        let end = start.saturating_add(span.length).min(cells.len());
        let after = cells.split_off(end);
        let marked = cells.split_off(start);
        Self { before: cells, marked, after }
    }

    fn width(&self) -> usize {
        [&self.before, &self.marked, &self.after].into_iter().flatten().map(Cell::width).sum()
    }

    /// Keeps what is around the beginning of the marked part.
    fn cut(&mut self) {
        let beginning = fitting(self.before.iter().rev(), BEFORE);
        if beginning < self.before.len() {
            self.before.drain(..self.before.len() - beginning);
            self.before.insert(0, Cell::Character(CUT));
        }
        let left = WIDEST.saturating_sub(self.before.iter().map(Cell::width).sum::<usize>() + 1);
        let marked = fitting(self.marked.iter(), left);
        if marked < self.marked.len() {
            self.marked.truncate(marked);
            self.after = vec![Cell::Character(CUT)];
            return;
        }
        let left = left.saturating_sub(self.marked.iter().map(Cell::width).sum());
        let after = fitting(self.after.iter(), left);
        if after < self.after.len() {
            self.after.truncate(after);
            self.after.push(Cell::Character(CUT));
        }
    }
}

/// How many of the first cells fit into a number of columns.
fn fitting<'c>(cells: impl Iterator<Item = &'c Cell>, width: usize) -> usize {
    let ends = cells.scan(0, |end, cell| {
        *end += cell.width();
        Some(*end)
    });
    ends.take_while(|end| *end <= width).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws an excerpt as a person would see it in letters of one width.
    fn drawn(text: &str, span: Span) -> String {
        let Excerpt { line, text, caret, length } = excerpt(text, span);
        format!("{line}|{text}\n{line}|{}{}", " ".repeat(caret), "^".repeat(length))
    }

    #[test]
    fn the_caret_is_under_the_characters() {
        assert_eq!(
            drawn("a: 1\r\nação: errado\r\n", Span::new(2, 7, 6)),
            "2|ação: errado\n2|      ^^^^^^"
        );
    }

    #[test]
    fn tabs_become_blanks_up_to_the_next_stop() {
        assert_eq!(drawn("ab\tc", Span::new(1, 4, 1)), "1|ab  c\n1|    ^");
        assert_eq!(drawn("\tc", Span::new(1, 1, 1)), "1|    c\n1|^^^^");
    }

    #[test]
    fn wide_characters_take_two_columns_and_accents_none() {
        assert_eq!(drawn("名前: x", Span::new(1, 5, 1)), "1|名前: x\n1|      ^");
        assert_eq!(drawn("名前: x", Span::new(1, 1, 2)), "1|名前: x\n1|^^^^");
        assert_eq!(drawn("e\u{301}: x", Span::new(1, 5, 1)), "1|e\u{301}: x\n1|   ^");
    }

    #[test]
    fn what_disturbs_a_terminal_is_replaced() {
        assert_eq!(drawn("a\u{1b}[1m\u{202e}", Span::new(1, 2, 0)), "1|a�[1m�\n1| ^");
    }

    #[test]
    fn a_long_line_is_cut_around_the_caret() {
        let text = format!("{}wrong{}", "a".repeat(300), "b".repeat(300));
        let Excerpt { text, caret, length, .. } = excerpt(&text, Span::new(1, 301, 5));
        assert_eq!((text.chars().count(), caret, length), (160, 61, 5));
        assert_eq!(text, format!("…{}wrong{}…", "a".repeat(60), "b".repeat(93)));
    }

    #[test]
    fn a_long_mark_is_cut_too() {
        let Excerpt { text, caret, length, .. } = excerpt(&"x".repeat(500), Span::new(1, 1, 500));
        assert_eq!((text.chars().count(), caret, length), (160, 0, 159));
    }

    #[test]
    fn a_span_outside_of_the_text_is_harmless() {
        assert_eq!(drawn("a", Span::new(9, 9, 9)), "9|\n9|^");
        assert_eq!(drawn("a", Span::new(0, 0, 0)), "0|\n0|^");
    }
}
