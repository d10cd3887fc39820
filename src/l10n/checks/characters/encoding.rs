//! UTF-8 that somebody read as Windows-1252: `Ã§` for `ç`.

use std::ops::Range;

use super::{Characters, Piece};
use crate::l10n::Findings;
use crate::l10n::plain::cut;

/// Reports the first word that was encoded twice; gives every range that was.
pub(super) fn check(piece: &Piece<'_>, found: &mut Findings<'_>) -> Vec<Range<usize>> {
    if !piece.text.contains(['Â', 'Ã', 'Ä', 'Å', 'â', 'Ð', 'Ñ']) {
        return Vec::new();
    }
    let damages = damages(piece.text, piece.language);
    if let Some(first) = damages.first() {
        let damaged = cut(piece.text, first.range.clone());
        let defect = Characters::DoubleEncoding {
            found: damaged.into(),
            expected: first.text.as_str().into(),
        };
        let end = damages.last().map_or(first.range.end, |last| last.range.end);
        let range = first.range.start..end;
        found.add_with_fix(piece.at(range), defect, mended(piece.text, &damages));
    }
    damages.into_iter().map(|damage| damage.range).collect()
}

/// A character that was encoded twice.
struct Damage {
    range: Range<usize>,
    text: String,
}

/// The text from the first to the last damage, without any.
fn mended(text: &str, damages: &[Damage]) -> String {
    let mut mended = String::new();
    let mut done = damages.first().map_or(0, |first| first.range.start);
    for damage in damages {
        mended.push_str(cut(text, done..damage.range.start));
        mended.push_str(&damage.text);
        done = damage.range.end;
    }
    mended
}

fn damages(text: &str, language: &str) -> Vec<Damage> {
    let mut found = Vec::new();
    let mut done = 0;
    for (start, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
        if start < done {
            continue;
        }
        let before = cut(text, 0..start).chars().next_back();
        let damage = decoded(text, start, language)
            .filter(|damage| !is_written_so(before, c, cut(text, damage.range.clone())))
            .or_else(|| torn(text, start, before));
        if let Some(damage) = damage {
            done = damage.range.end;
            found.push(damage);
        }
    }
    found
}

/// What the characters from `start` on mean, if their bytes are a character of UTF-8.
fn decoded(text: &str, start: usize, language: &str) -> Option<Damage> {
    let mut bytes = Vec::with_capacity(4);
    let rest = text.get(start..)?;
    let needed = match byte(rest.chars().next()?)? {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        _ => return None,
    };
    let mut end = start;
    for c in rest.chars().take(needed) {
        bytes.push(byte(c)?);
        end += c.len_utf8();
    }
    let text = String::from_utf8(bytes).ok()?;
    let meant = text.chars().next()?;
    let is_likely = match meant {
        '\u{a0}'..='\u{17f}' | '\u{2010}'..='\u{2044}' | '€' | '™' | '−' => true,
        '\u{370}'..='\u{52f}' => matches!(language, "ru" | "uk" | "be" | "bg" | "sr" | "mk" | "el"),
        '\u{3000}'..='\u{9fff}' => matches!(language, "zh" | "ja" | "ko"),
        _ => false,
    };
    (is_likely && text.chars().nth(1).is_none()).then_some(Damage { range: start..end, text })
}

/// Whether the characters are right as they are: a capital letter and punctuation, as in “IRMÃ”.
fn is_written_so(before: Option<char>, first: char, damaged: &str) -> bool {
    let Some(second) = damaged.chars().nth(1).filter(|_| damaged.chars().nth(2).is_none()) else {
        return false;
    };
    let is_capital = first.is_uppercase() && before.is_some_and(char::is_uppercase);
    let is_punctuation = matches!(
        second,
        '“' | '”'
            | '‘'
            | '’'
            | '…'
            | '–'
            | '—'
            | '»'
            | '«'
            | '›'
            | '‹'
            | '™'
            | '©'
            | '®'
            | '\u{a0}'
            | '·'
    );
    is_capital && is_punctuation
}

/// A first byte whose second one, a no-break space, became a common space: `Â ` and `Ã `.
fn torn(text: &str, start: usize, before: Option<char>) -> Option<Damage> {
    let rest = text.get(start..)?;
    let (sign, meant) =
        [("Â ", "\u{a0}"), ("Ã ", "à ")].into_iter().find(|(sign, _)| rest.starts_with(sign))?;
    let is_after_number = before.is_some_and(|before| before.is_ascii_digit());
    let is_word = before.is_none_or(|before| before == ' ');
    let (is_it, meant) = match sign {
        "Â " => (is_after_number || is_word && start > 0, meant),
        // “Ã s” was “às”.
        _ => {
            let behind = rest.get(sign.len()..).unwrap_or_default();
            let is_plural = behind.starts_with("s ");
            (is_word, if is_plural { "à" } else { meant })
        }
    };
    is_it.then(|| Damage { range: start..start + sign.len(), text: meant.to_owned() })
}

/// The byte of a character in Windows-1252; where that has none, in Latin-1.
fn byte(c: char) -> Option<u8> {
    const UPPER: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match u32::from(c) {
        code @ 0x80..=0xff => u8::try_from(code).ok(),
        _ => u8::try_from(UPPER.chars().position(|upper| upper == c)? + 0x80).ok(),
    }
}
