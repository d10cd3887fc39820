//! What a translator writes: words, and between them the codes that have to stay.

use std::hash::{Hash, Hasher};

use fluent_syntax::unicode::unescape_unicode_to_string;

/// A text as words and codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content {
    segments: Vec<Segment>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Text that is translated, as people read it.
    Words(String),
    /// A placeable.
    Code(Code),
}

/// A placeable, which a translation has to keep but may move.
#[derive(Clone, Debug)]
pub struct Code {
    /// How Fluent writes it, such as `{ $organization }`; a select is cut to `{ $count -> … }`.
    pub fluent: String,
    normal: String,
    is_choice: bool,
}

/// Codes are the same if they differ in blanks only.
impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        self.normal == other.normal
    }
}

impl Eq for Code {}

impl Hash for Code {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.normal.hash(state);
    }
}

impl Code {
    /// The code that Fluent writes like this.
    #[must_use]
    pub fn new(fluent: impl Into<String>) -> Self {
        let fluent = fluent.into();
        let normal = normal(&fluent);
        Self { fluent, normal, is_choice: false }
    }

    /// The code of a select with this beginning, the second or a later one with a number.
    #[must_use]
    pub fn choice(selector: &str, number: Option<usize>) -> Self {
        let number = number.map(|number| format!("{number} ")).unwrap_or_default();
        Self { is_choice: true, ..Self::new(format!("{selector} -> … {number}}}")) }
    }

    /// Whether it is a select, whose variants are texts of their own.
    #[must_use]
    pub const fn is_choice(&self) -> bool {
        self.is_choice
    }

    /// What a tool shows in its place: without the braces.
    #[must_use]
    pub fn shown(&self) -> &str {
        let inner = self.fluent.strip_prefix('{').and_then(|inner| inner.strip_suffix('}'));
        inner.unwrap_or(&self.fluent).trim()
    }
}

impl Content {
    /// Nothing yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { segments: Vec::new() }
    }

    /// The parts, in which no words stand next to words.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The codes, in their order.
    pub fn codes(&self) -> impl Iterator<Item = &Code> {
        self.segments.iter().filter_map(|segment| match segment {
            Segment::Code(code) => Some(code),
            Segment::Words(_) => None,
        })
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// Whether there is anything to translate.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.segments.iter().any(|segment| match segment {
            Segment::Words(words) => words.chars().any(char::is_alphanumeric),
            Segment::Code(_) => false,
        })
    }

    /// Adds words. A character that XML cannot carry becomes a code.
    pub fn push_words(&mut self, words: &str) {
        let mut rest = words;
        while let Some(place) = rest.find(is_unfit) {
            let (before, after) = rest.split_at(place);
            self.push_fit(before);
            let mut characters = after.chars();
            if let Some(unfit) = characters.next() {
                let fluent = format!("{{\"\\u{:04X}\"}}", u32::from(unfit));
                self.segments.push(Segment::Code(Code::new(fluent)));
            }
            rest = characters.as_str();
        }
        self.push_fit(rest);
    }

    fn push_fit(&mut self, words: &str) {
        match self.segments.last_mut() {
            _ if words.is_empty() => {}
            Some(Segment::Words(before)) => before.push_str(words),
            Some(Segment::Code(_)) | None => self.segments.push(Segment::Words(words.to_owned())),
        }
    }

    /// Adds a code.
    pub fn push_code(&mut self, code: Code) {
        self.segments.push(Segment::Code(code));
    }

    /// Adds a quoted literal: words, as everybody reads them.
    pub fn push_literal(&mut self, escaped: &str) {
        self.push_words(&unescape_unicode_to_string(escaped));
    }

    /// The text in one string, in which codes are written as in Fluent, and braces in words as
    /// quoted literals: what gettext and tables carry.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for segment in &self.segments {
            match segment {
                Segment::Words(words) => push_escaped(&mut text, words),
                Segment::Code(code) => text.push_str(&code.fluent),
            }
        }
        text
    }
}

/// Writes words with their braces as quoted literals.
pub(super) fn push_escaped(text: &mut String, words: &str) {
    for character in words.chars() {
        match character {
            '{' => text.push_str("{\"{\"}"),
            '}' => text.push_str("{\"}\"}"),
            _ => text.push(character),
        }
    }
}

/// Whether XML 1.0 cannot carry a character, or changes it on the way.
pub(super) const fn is_unfit(character: char) -> bool {
    match character {
        '\t' | '\n' => false,
        '\u{fffe}' | '\u{ffff}' => true,
        _ => character.is_ascii_control() && character != '\u{7f}',
    }
}

/// A code without the blanks that do not matter.
fn normal(fluent: &str) -> String {
    let mut is_quoted = false;
    let mut is_escaped = false;
    let is_kept = |character: &char| {
        let kept = is_quoted || !matches!(character, ' ' | '\n' | '\t' | '\r' | '\u{a0}');
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ => {}
        }
        kept
    };
    fluent.chars().filter(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_differ_by_more_than_blanks() {
        assert_eq!(Code::new("{ $a }"), Code::new("{$a}"));
        assert_eq!(Code::new("{ F($a,\n x: \"a b\") }"), Code::new("{F($a, x:\"a b\")}"));
        assert_ne!(Code::new("{ F($a, x: \"a b\") }"), Code::new("{ F($a, x: \"ab\") }"));
        assert_ne!(Code::new("{ $a }"), Code::new("{ $b }"));
    }

    #[test]
    fn what_xml_cannot_carry_is_a_code() {
        let mut content = Content::new();
        content.push_words("a\u{1}\tb\r");
        let shown: Vec<_> = content.codes().map(Code::shown).collect();
        assert_eq!(shown, ["\"\\u0001\"", "\"\\u000D\""]);
        assert_eq!(content.to_text(), "a{\"\\u0001\"}\tb{\"\\u000D\"}");
    }
}
