//! The words of a text.

use std::ops::Range;

/// A word and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'t> {
    /// The offset of its first byte.
    pub start: usize,
    /// The word, with the apostrophes and hyphens in it.
    pub text: &'t str,
}

impl Word<'_> {
    /// Where it stands.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// Whether it begins with a capital letter.
    #[must_use]
    pub fn is_capitalized(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    /// Whether it has capital letters behind the first letter, or digits, as names and acronyms do.
    #[must_use]
    pub fn is_acronym(&self) -> bool {
        self.text.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit())
            || self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The words of a text in its order: letters and digits, with apostrophes and hyphens between them.
pub fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut done = 0;
    std::iter::from_fn(move || {
        let mut start = done;
        let mut end = loop {
            let c = character(text, start)?;
            let next = start + c.len_utf8();
            if is_of_word(c) {
                break next;
            }
            start = next;
        };
        while let Some(c) = character(text, end) {
            let next = end + c.len_utf8();
            let joins = || matches!(c, '\'' | '’' | '-' | '\u{2010}' | '\u{2011}');
            let is_inside =
                is_of_word(c) || joins() && character(text, next).is_some_and(is_of_word);
            if !is_inside {
                break;
            }
            end = next;
        }
        done = end;
        Some(Word { start, text: text.get(start..end)? })
    })
}

/// The character at an offset, quickly where it is ASCII, as nearly all are.
fn character(text: &str, at: usize) -> Option<char> {
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() { Some(char::from(byte)) } else { text.get(at..)?.chars().next() }
}

/// Whether two words differ in nothing but capitals.
#[must_use]
#[inline]
pub fn same(one: &str, other: &str) -> bool {
    // Nearly all words differ in their first letter, and lists of words are long.
    if let (Some(a), Some(b)) = (one.as_bytes().first(), other.as_bytes().first())
        && a.is_ascii()
        && b.is_ascii()
        && !a.eq_ignore_ascii_case(b)
    {
        return false;
    }
    one == other
        || if one.is_ascii() && other.is_ascii() {
            one.eq_ignore_ascii_case(other)
        } else {
            one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
        }
}

fn is_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_apostrophes_and_hyphens_inside() {
        let found: Vec<_> = words("“Don’t” sign-in: d'água, - 'é' B2B.").map(|w| w.text).collect();
        assert_eq!(found, ["Don’t", "sign-in", "d'água", "é", "B2B"]);
        assert!(same("Ação", "AÇÃO") && same("Sair", "sair") && !same("sai", "sair"));
    }
}
