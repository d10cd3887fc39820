//! Finds plurals that were avoided with parentheses, such as “file(s)”.

use super::Plurals;
use crate::l10n::finding::At;
use crate::l10n::prose::PLACEABLE;
use crate::l10n::{Findings, Reading};

/// Endings of plurals that people put in parentheses.
const ENDINGS: [&str; 14] =
    ["s", "es", "ies", "is", "ais", "eis", "éis", "óis", "ns", "res", "ões", "ães", "ãos", "as"];

pub(super) fn of_entry(reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    for passage in &reading.passages {
        let text = passage.prose.text.as_str();
        for (open, _) in text.match_indices('(') {
            let Some(inside) = text.get(open + 1..) else { continue };
            let Some(length) = inside.find(')') else { break };
            let Some(ending) = inside.get(..length) else { continue };
            let is_plural = ENDINGS.contains(&ending.to_lowercase().as_str());
            let start = if is_plural { word_start(text, open) } else { open };
            if start == open {
                continue;
            }
            let words = start..open + length + 2;
            let word = text.get(words.clone()).unwrap_or_default().into();
            let at = At::words(reading, passage, words);
            found.add(at, Plurals::ParenthesizedPlural { text: word });
        }
    }
}

/// Where the word begins that ends here; here, if there is none, or only one letter as in `f(s)`.
fn word_start(text: &str, end: usize) -> usize {
    let before = text.get(..end).unwrap_or_default();
    let letters = before.chars().rev().take_while(|c| c.is_alphabetic() || *c == '-');
    let length: usize = letters.map(char::len_utf8).sum();
    let word = before.get(end - length..).unwrap_or_default();
    if before.ends_with(PLACEABLE) {
        return end - PLACEABLE.len_utf8();
    }
    if word.chars().count() > 1 { end - length } else { end }
}
