//! Parts of a file that cannot be understood.

use std::ops::Range;

use fluent_syntax::parser::ErrorKind;

use crate::l10n::file::File;

/// A part of a file that is no message, term, attribute or comment.
#[derive(Clone, Debug)]
pub struct Junk<'s> {
    /// The file.
    pub file: &'s File,
    /// The id of the entry that this was to be, or whose attribute it was to be.
    pub id: Option<&'s str>,
    /// Whether that is a term.
    pub is_term: bool,
    /// The attribute that this was to be; the rest of the entry is understood.
    pub attribute: Option<&'s str>,
    /// All of it.
    pub range: Range<usize>,
    /// The place that is wrong.
    pub at: Range<usize>,
    /// Why.
    pub reason: Reason,
}

/// Why a part of a file cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is against the grammar of Fluent.
    Syntax(ErrorKind),
    /// It is not even tried, because too many placeables are in each other.
    TooDeep,
}

impl Junk<'_> {
    /// The name of the entry as texts refer to it.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        let id = self.id?;
        Some(if self.is_term { format!("-{id}") } else { id.to_owned() })
    }
}

/// The place to show for an error, which the parser notices only behind what is wrong.
///
/// Where something was not closed, that is what was opened last.
pub(super) fn place(
    text: &str,
    entry: usize,
    noticed: &Range<usize>,
    kind: &ErrorKind,
) -> Range<usize> {
    let opened = match kind {
        ErrorKind::ExpectedToken('}') if !is_closed_later(text, noticed.start) => {
            opened_last(text, entry..noticed.start, b'{', b'}')
        }
        ErrorKind::MissingDefaultVariant => opened_last(text, entry..noticed.start, b'{', b'}'),
        ErrorKind::ExpectedToken(')') => opened_last(text, entry..noticed.start, b'(', b')'),
        _ => None,
    };
    let start = opened.unwrap_or(noticed.start).min(text.len());
    let start = (entry..=start).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(entry);
    let rest = text.get(start..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default().trim_end();
    let character = rest.chars().next().map_or(0, char::len_utf8);
    let length = if opened.is_some() { line.len() } else { character.min(line.len()) };
    start..start + length
}

/// Whether there is a closing brace in the rest of the line.
pub(super) fn is_closed_later(text: &str, at: usize) -> bool {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let mut rest = rest.iter().take_while(|byte| !matches!(byte, b'\n' | b'{'));
    rest.any(|byte| *byte == b'}')
}

/// The last place in a range that opens what is not closed in it.
fn opened_last(text: &str, range: Range<usize>, open: u8, close: u8) -> Option<usize> {
    let bytes = text.as_bytes().get(range.clone())?;
    let mut closed = 0_usize;
    for (at, byte) in bytes.iter().enumerate().rev() {
        if *byte == close {
            closed += 1;
        } else if *byte == open {
            match closed.checked_sub(1) {
                None => return Some(range.start + at),
                Some(left) => closed = left,
            }
        }
    }
    None
}
