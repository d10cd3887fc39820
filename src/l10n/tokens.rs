//! The words of a text, ready to be compared without regard to capitals.

use std::iter::Peekable;
use std::ops::Range;
use std::str::CharIndices;

/// A word, a placeable or a break between clauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// The same for every way to write a word in capitals; 0 for what is no word.
    pub hash: u64,
    /// What it is.
    pub kind: Kind,
    /// Whether a hyphen or an apostrophe joins it to the word before it.
    pub is_joined: bool,
}

/// What a [`Token`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A word or a number.
    Word,
    /// An address, a path, a file name: letters with dots, slashes and the like between them.
    Code,
    /// What stands for a placeable.
    Placeable,
    /// The end of a sentence.
    End,
    /// A comma, a bracket, a quotation mark: no term goes on behind it.
    Break,
}

impl Token {
    /// The word as it is written.
    #[must_use]
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.range.clone()).unwrap_or_default()
    }

    /// Whether it can be a part of a term.
    #[must_use]
    pub const fn is_word(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Code)
    }
}

/// Divides a text into words and what is between them; blanks leave no trace.
///
/// What stands between backquotes is typed exactly like that, and is no word of a language.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5 + 1);
    let mut chars = text.char_indices().peekable();
    let mut joint = None;
    while let Some((start, character)) = chars.next() {
        if character == '`' && skip_code(text, start, &mut chars) {
            joint = None;
            tokens.push(gap(start..start + 1, Kind::Break));
            continue;
        }
        if !character.is_alphanumeric() {
            let end = start + character.len_utf8();
            if is_joint(character) {
                // Joins only letters on both sides.
                let touches = tokens
                    .last()
                    .is_some_and(|token: &Token| token.range.end == start && token.is_word());
                joint = touches.then_some(end);
                if !touches {
                    tokens.push(gap(start..end, Kind::Break));
                }
            } else if !character.is_whitespace() && character != '\u{ad}' {
                tokens.push(gap(start..end, kind(character)));
            }
            continue;
        }
        let mut end = start + character.len_utf8();
        let mut hash = Hasher::new().with(character);
        let mut kind = Kind::Word;
        while let Some((place, next)) = chars.peek().copied() {
            let is_dot = is_dot(next) && joins_letters(text, place, next);
            if !(next.is_alphanumeric() || is_mark(next) || is_dot) {
                break;
            }
            if is_dot {
                kind = Kind::Code;
            }
            hash = hash.with(next);
            end = place + next.len_utf8();
            chars.next();
        }
        let is_joined = joint.take() == Some(start);
        tokens.push(Token { range: start..end, hash: hash.finish(), kind, is_joined });
    }
    tokens
}

/// Goes behind the backquote that closes the one at `start`, if there is one on the same line.
fn skip_code(text: &str, start: usize, chars: &mut Peekable<CharIndices<'_>>) -> bool {
    let rest = text.get(start + 1..).unwrap_or_default();
    let Some(length) =
        rest.find(['`', '\n']).filter(|end| rest.as_bytes().get(*end) == Some(&b'`'))
    else {
        return false;
    };
    while chars.next_if(|(place, _)| *place <= start + 1 + length).is_some() {}
    true
}

/// The hash of one word.
#[must_use]
pub fn hash(word: &str) -> u64 {
    word.chars().fold(Hasher::new(), Hasher::with).finish()
}

const fn gap(range: Range<usize>, kind: Kind) -> Token {
    Token { range, hash: 0, kind, is_joined: false }
}

const fn kind(character: char) -> Kind {
    match character {
        super::prose::PLACEABLE => Kind::Placeable,
        '.' | '!' | '?' | '…' => Kind::End,
        _ => Kind::Break,
    }
}

const fn is_joint(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’')
}

/// Combining marks, for texts that are not composed.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

const fn is_dot(character: char) -> bool {
    matches!(character, '.' | '@' | '_' | '/' | ':')
}

fn joins_letters(text: &str, place: usize, dot: char) -> bool {
    let after = text.get(place + dot.len_utf8()..).unwrap_or_default();
    after.starts_with(|next: char| next.is_alphanumeric() || (dot != '.' && is_dot(next)))
}

/// FNV-1a over the small letters.
#[derive(Clone, Copy)]
struct Hasher(u64);

impl Hasher {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn with(self, character: char) -> Self {
        match character {
            'A'..='Z' => self.mix(character.to_ascii_lowercase()),
            '\0'..='\x7f' => self.mix(character),
            _ => character.to_lowercase().fold(self, Self::mix),
        }
    }

    const fn mix(self, character: char) -> Self {
        Self((self.0 ^ character as u64).wrapping_mul(0x0000_0100_0000_01b3))
    }

    const fn finish(self) -> u64 {
        // Breaks and placeables are 0.
        if self.0 == 0 { 1 } else { self.0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let tokens = tokens(text);
        let told = tokens.iter().map(|token| {
            let joint = if token.is_joined { "-" } else { "" };
            format!("{joint}{}", token.of(text))
        });
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_are_divided_at_blanks_and_hyphens() {
        check("Removê-la da organização.", &["Removê", "-la", "da", "organização", "."]);
        check("the users’ groups", &["the", "users", "groups"]);
        check("Don’t soft-delete", &["Don", "-t", "soft", "-delete"]);
        check("Identidade>Usuários", &["Identidade", ">", "Usuários"]);
        check("type `leave now` here `", &["type", "`", "here", "`"]);
        check("a - b -c", &["a", "-", "b", "-", "c"]);
    }

    #[test]
    fn addresses_stay_whole() {
        check("Open https://example.com/x?", &["Open", "https://example.com/x", "?"]);
        check("ana@contoso.com.", &["ana@contoso.com", "."]);
    }

    #[test]
    fn capitals_make_no_difference() {
        assert_eq!(hash("EXCLUSÃO"), hash("exclusão"));
        assert_ne!(hash("exclusão"), hash("exclusao"));
    }
}
