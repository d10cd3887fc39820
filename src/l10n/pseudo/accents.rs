//! The letters of pseudolocales: with accents and longer, or word by word from right to left.

use super::Style;

/// `A` to `Z` with accents that Latin fonts have, each in one character and one cell.
const CAPITALS: [char; 26] = [
    'Ȧ', 'Ɓ', 'Ƈ', 'Ḓ', 'Ḗ', 'Ƒ', 'Ɠ', 'Ħ', 'Ī', 'Ĵ', 'Ķ', 'Ŀ', 'Ḿ', 'Ƞ', 'Ǿ', 'Ƥ', 'Ɋ', 'Ř', 'Ş',
    'Ŧ', 'Ŭ', 'Ṽ', 'Ẇ', 'Ẋ', 'Ẏ', 'Ẑ',
];

/// `a` to `z`.
const SMALL: [char; 26] = [
    'ȧ', 'ƀ', 'ƈ', 'ḓ', 'ḗ', 'ƒ', 'ɠ', 'ħ', 'ī', 'ĵ', 'ķ', 'ŀ', 'ḿ', 'ƞ', 'ǿ', 'ƥ', 'ɋ', 'ř', 'ş',
    'ŧ', 'ŭ', 'ṽ', 'ẇ', 'ẋ', 'ẏ', 'ẑ',
];

/// How many characters more for each hundred.
const LONGER: i32 = 35;

/// Begins a word from right to left, and ends it.
///
/// An override, not an isolate: Latin letters stay from left to right in an isolate, so nothing
/// would be seen of it.
const OVERRIDE: (char, char) = ('\u{202e}', '\u{202c}');

/// What is left of the lengthening of a text: characters are added only as second vowels.
#[derive(Default)]
pub(super) struct Accents {
    /// In hundredths of a character.
    owed: i32,
}

impl Accents {
    /// Writes words in a style.
    pub(super) fn write(&mut self, style: Style, text: &str, written: &mut String) {
        match style {
            Style::Accented => self.accent(text, written),
            Style::Mirrored => mirror(text, written),
        }
    }

    fn accent(&mut self, text: &str, written: &mut String) {
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            self.owed += LONGER;
            written.push(accented(letter));
            if !matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
                continue;
            }
            let is_loud = letters.peek().is_some_and(char::is_ascii_uppercase);
            let again = if is_loud { letter } else { letter.to_ascii_lowercase() };
            // After words without vowels two are added, never a whole row.
            for enough in [50, 150] {
                if self.owed >= enough {
                    written.push(accented(again));
                    self.owed -= 100;
                }
            }
        }
    }
}

fn accented(letter: char) -> char {
    let (table, first) = if letter.is_ascii_uppercase() { (CAPITALS, 'A') } else { (SMALL, 'a') };
    let place = u32::from(letter).checked_sub(u32::from(first));
    let found = place.and_then(|place| table.get(usize::try_from(place).ok()?));
    found.copied().unwrap_or(letter)
}

fn mirror(text: &str, written: &mut String) {
    let mut is_in_word = false;
    for letter in text.chars() {
        // Figures alone would read backwards.
        let goes_on = letter.is_numeric() || matches!(letter, '’' | '\'' | '-');
        let belongs = letter.is_alphabetic() || (is_in_word && goes_on);
        if belongs != is_in_word {
            written.push(if belongs { OVERRIDE.0 } else { OVERRIDE.1 });
            is_in_word = belongs;
        }
        written.push(letter);
    }
    if is_in_word {
        written.push(OVERRIDE.1);
    }
}
