//! Colours. What is written here is stripped again where no colours are wanted.

use std::fmt::{Display, Write};

use anstyle::{AnsiColor, Style};

/// As expected.
pub const GOOD: Style = AnsiColor::Green.on_default();
/// Not as expected.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// A word of tchau itself beside what the scenario says.
pub const NOTE: Style = AnsiColor::Cyan.on_default();
/// Less important.
pub const DIM: Style = Style::new().dimmed();
/// Titles.
pub const BOLD: Style = Style::new().bold();

/// How many bytes most texts with a style take.
const USUAL: usize = 64;

/// A text in a style.
#[must_use]
pub fn paint(style: Style, text: impl Display) -> String {
    let mut painted = String::with_capacity(USUAL);
    let _ = write!(painted, "{style}{text}{style:#}");
    painted
}

/// The same text without styles.
#[must_use]
pub fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}
