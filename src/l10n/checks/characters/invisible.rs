//! Characters that nobody sees.

use std::ops::Range;

use super::{Characters, Piece};
use crate::l10n::Findings;
use crate::l10n::plain::cut;

/// Reports invisible characters, and the sign for a lost one.
pub(super) fn check(piece: &Piece<'_>, damaged: &[Range<usize>], found: &mut Findings<'_>) {
    let mut done: Vec<char> = Vec::new();
    for (start, c) in piece.text.char_indices() {
        let is_done =
            |c: char| done.contains(&c) || damaged.iter().any(|range| range.contains(&start));
        let is_known = is_direction(c) || is_empty(c) || c == char::REPLACEMENT_CHARACTER;
        if !is_known || is_done(c) {
            continue;
        }
        let range = start..start + c.len_utf8();
        let sign = cut(piece.text, range.clone());
        if c == char::REPLACEMENT_CHARACTER {
            found.add(piece.at(range), Characters::ReplacementCharacter);
        } else if piece.is_in_source(sign) || is_rightful(piece, start, c) {
            continue;
        } else if is_direction(c) {
            found.add_with_fix(piece.at(range), Characters::BidiControl { code: code(c) }, "");
        } else {
            found.add_with_fix(piece.at(range), Characters::ZeroWidth { code: code(c) }, "");
        }
        done.push(c);
    }
}

fn code(c: char) -> crate::message::Name {
    format!("U+{:04X}", u32::from(c)).into()
}

const fn is_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

const fn is_empty(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{180e}')
}

/// Whether a language or an emoji needs the character.
fn is_rightful(piece: &Piece<'_>, start: usize, c: char) -> bool {
    let language = piece.language;
    if is_direction(c) {
        return RIGHT_TO_LEFT.contains(&language);
    }
    match c {
        '\u{200c}' | '\u{200d}' => {
            let before = cut(piece.text, 0..start).chars().next_back();
            let after = piece.text.get(start + c.len_utf8()..).and_then(|rest| rest.chars().next());
            JOINED.contains(&language)
                || RIGHT_TO_LEFT.contains(&language)
                || [before, after].into_iter().flatten().any(joins)
        }
        '\u{200b}' => ["th", "lo", "km", "my", "ja", "zh", "bo", "dz"].contains(&language),
        _ => false,
    }
}

/// Whether a character is an emoji, or of a script whose letters join.
const fn joins(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1ffff}')
        || matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1000}'..='\u{109f}')
}

const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku", "nqo", "ps", "sd", "syr", "ug", "ur",
    "yi",
];

const JOINED: &[&str] = &[
    "as", "bn", "gu", "hi", "kn", "kok", "mai", "ml", "mn", "mr", "my", "ne", "or", "pa", "sa",
    "si", "ta", "te",
];
