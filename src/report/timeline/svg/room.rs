//! How much room texts take, by their characters: nothing here can ask a font.

use std::borrow::Cow;
use std::ops::Range;

use unicode_width::UnicodeWidthChar;

/// The width of a text in pixels, rather too much than too little.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let sum: u32 = text.chars().map(breadth).sum();
    f64::from(sum) * size / UNIT
}

/// The width of the widest one of some texts.
pub(super) fn widest(texts: &[String], size: f64) -> f64 {
    texts.iter().map(|text| width(text, size)).fold(0.0, f64::max)
}

/// The text, shortened with an ellipsis where it takes more room than there is.
pub(super) fn shortened(text: &str, size: f64, room: f64) -> Cow<'_, str> {
    if width(text, size) <= room {
        return Cow::Borrowed(text);
    }
    let mut left = room - width("…", size);
    let fits = |c: &char| {
        left -= f64::from(breadth(*c)) * size / UNIT;
        left >= 0.0
    };
    let kept: String = text.chars().take_while(fits).collect();
    Cow::Owned(format!("{}…", kept.trim_end()))
}

/// The lines of a text that is broken between words; of more than `most` lines the rest is left out.
pub(super) fn broken(text: &str, size: f64, room: f64, most: usize) -> Vec<Cow<'_, str>> {
    let most_taken = (room * UNIT / size) as u32;
    let line = |range: Range<usize>, taken: u32| {
        let line = text.get(range).unwrap_or_default();
        if taken <= most_taken { line.into() } else { shortened(line, size, room) }
    };
    let mut lines: Vec<Cow<'_, str>> = Vec::new();
    // Where the line begins, what it takes so far, and the last place where it can end.
    let (mut start, mut taken, mut blank) = (0, 0, None);
    for (place, c) in text.char_indices() {
        taken += breadth(c);
        if c == ' ' {
            blank = Some((place, taken - breadth(c)));
        } else if taken > most_taken
            && let Some((end, before)) = blank.take()
        {
            lines.push(line(start..end, before));
            (start, taken) = (end + 1, taken - before - breadth(' '));
            if lines.len() == most {
                break;
            }
        }
    }
    if lines.len() < most {
        lines.push(line(start..text.len(), taken));
    } else if let Some(last) = lines.last_mut() {
        *last = shortened(&format!("{last} …"), size, room).into_owned().into();
    }
    lines
}

/// Breadths are given in hundredths of the size of the font.
const UNIT: f64 = 100.0;

/// The breadth of a character.
#[inline]
fn breadth(c: char) -> u32 {
    LATIN.get(c as usize).map_or_else(|| compared(c), |&breadth| breadth.into())
}

/// The same without the table. No character of a font is wider than two columns.
fn compared(c: char) -> u32 {
    usual(c).unwrap_or_else(|| 62 * c.width().map_or(0, |columns| columns.min(2) as u32))
}

/// The breadths of the Latin letters of most texts, so that these are added up in no time.
const LATIN: [u8; 256] = latin();

#[expect(clippy::indexing_slicing, reason = "nothing else indexes an array at compile time")]
const fn latin() -> [u8; 256] {
    let mut breadths = [0; 256];
    let mut code = 0;
    while code < 256 {
        let c = code as u8 as char;
        breadths[code] = match usual(c) {
            Some(breadth) => breadth as u8,
            None if c.is_ascii_control() || matches!(c, '\u{80}'..='\u{9f}' | '\u{ad}') => 0,
            None => 62,
        };
        code += 1;
    }
    breadths
}

/// The breadth of a character in most fonts.
const fn usual(c: char) -> Option<u32> {
    Some(match c {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | ' ' | '\u{a0}' => 33,
        'f' | 'r' | 't' | '(' | ')' | '-' | '·' | '\u{202f}' => 42,
        'm' | 'w' | 'M' | 'W' | '…' | '@' => 97,
        'A'..='Z' | '–' => 72,
        'a'..='z' | '0'..='9' => 62,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_of_letters_is_what_is_compared_about_others() {
        for c in '\0'..='\u{ff}' {
            assert_eq!(breadth(c), compared(c), "{c:?}");
        }
    }

    #[test]
    fn what_fits_stays_whole() {
        assert_eq!(shortened("Ana Souza", 12.0, 200.0), "Ana Souza");
        assert_eq!(shortened("Ana Souza de Albuquerque", 12.0, 70.0), "Ana Sou…");
        assert_eq!(shortened("漢字漢字", 12.0, 45.0), "漢字…");
        assert_eq!(shortened("Ana", 12.0, 0.0), "…");
    }

    #[test]
    fn lines_break_between_words_and_come_to_an_end() {
        assert_eq!(broken("one two three", 10.0, 50.0, 9), ["one two", "three"]);
        assert_eq!(broken("one two three four", 10.0, 60.0, 1), ["one two …"]);
        assert_eq!(broken("", 10.0, 50.0, 9), [""]);
    }
}
