//! Pseudolocales: English texts changed so that what was forgotten can be seen without a translation.
//!
//! [`Style::Accented`] (`en-XA`) shows texts that come from no catalogue, letters that a font lacks,
//! and places that are too narrow; brackets show what was cut off or joined. [`Style::Mirrored`]
//! (`ar-XB`) shows a layout from right to left to people who read no such script.
//!
//! The words change, nothing else: placeables, tags, entities, escapes and addresses stay. Numbers,
//! dates and plurals are those of English, see [`Style::DATA`], because the variants are.

mod accents;
mod kept;

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};
use fluent_syntax::{parser, serializer};

use self::accents::Accents;
use super::prose::PLACEABLE;
use crate::message::Locale;

/// How a pseudolocale changes texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `en-XA`: accents on all letters, about 35 % longer, brackets around every text.
    Accented,
    /// `ar-XB`: every word from right to left.
    Mirrored,
}

impl Style {
    /// All pseudolocales.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// The locale whose texts they are made from, and whose numbers, dates and plurals they use.
    pub const DATA: &'static str = "en";

    /// The name of the locale.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The pseudolocale of this name; `en_XA` is understood as well.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let is_same = |style: &Self| style.name().eq_ignore_ascii_case(&name.replace('_', "-"));
        Self::ALL.into_iter().find(is_same)
    }

    /// The pseudolocale that a locale is.
    #[must_use]
    pub fn of(locale: &Locale) -> Option<Self> {
        Self::named(&locale.to_string())
    }

    /// What stands before and after every text.
    ///
    /// The mark U+200F is no letter that anybody sees. It tells whoever finds out the direction of
    /// a text by its first letter that this one runs from right to left.
    const fn around(self) -> (&'static str, &'static str) {
        match self {
            Self::Accented => ("⟦", "⟧"),
            Self::Mirrored => ("\u{200f}", ""),
        }
    }
}

/// The texts of a file in a pseudolocale, with its comments. What cannot be understood is left out.
#[must_use]
pub fn text(ftl: &str, style: Style) -> String {
    let ftl = ftl.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let mut resource = match parser::parse(ftl) {
        Ok(resource) => resource,
        Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(|value| shown(value, style));
                message.attributes.iter_mut().for_each(|attribute| beside(attribute, style));
            }
            // A term stands inside of other texts, and its attributes are never shown.
            Entry::Term(term) => {
                inner(&mut term.value, style);
                let attributes = term.attributes.iter_mut();
                attributes.for_each(|attribute| keep_line_start(&mut attribute.value));
            }
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

/// A text that is shown by itself.
fn shown(pattern: &mut Pattern<String>, style: Style) {
    inner(pattern, style);
    let (before, after) = style.around();
    match pattern.elements.first_mut() {
        Some(PatternElement::TextElement { value }) => value.insert_str(0, before),
        _ => pattern.elements.insert(0, PatternElement::TextElement { value: before.to_owned() }),
    }
    match pattern.elements.last_mut() {
        Some(PatternElement::TextElement { value }) => value.push_str(after),
        _ if after.is_empty() => {}
        _ => pattern.elements.push(PatternElement::TextElement { value: after.to_owned() }),
    }
}

/// An attribute; a single character is a key to press, which no keyboard has with an accent.
fn beside(attribute: &mut Attribute<String>, style: Style) {
    match attribute.value.elements.as_slice() {
        [PatternElement::TextElement { value }] if value.chars().nth(1).is_none() => {}
        _ => shown(&mut attribute.value, style),
    }
}

/// The words of a pattern and of the variants in it.
fn inner(pattern: &mut Pattern<String>, style: Style) {
    let kept = kept::ranges(&words(pattern));
    let mut writer = Writer { style, kept: &kept, place: 0, accents: Accents::default() };
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = writer.text(value),
            PatternElement::Placeable { expression } => {
                writer.place += PLACEABLE.len_utf8();
                variants(expression, style);
            }
        }
    }
    keep_line_start(pattern);
}

fn variants(expression: &mut Expression<String>, style: Style) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|Variant { value, .. }| inner(value, style));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            variants(expression, style);
        }
        Expression::Inline(_) => {}
    }
}

/// The texts of a pattern in one string, with a mark for each placeable.
fn words(pattern: &Pattern<String>) -> String {
    let word = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { .. } => PLACEABLE.to_string(),
    };
    pattern.elements.iter().map(word).collect()
}

/// The serializer may begin a new line with any text, where some characters mean something else.
fn keep_line_start(pattern: &mut Pattern<String>) {
    let Some(PatternElement::TextElement { value }) = pattern.elements.first_mut() else { return };
    if let Some(rest) = value.strip_prefix(['[', '*', '.']) {
        let sign = value.get(..1).unwrap_or_default().to_owned();
        *value = rest.to_owned();
        let expression = Expression::Inline(InlineExpression::StringLiteral { value: sign });
        pattern.elements.insert(0, PatternElement::Placeable { expression });
    }
}

/// Writes the texts of one pattern, piece by piece.
struct Writer<'k> {
    style: Style,
    /// What stays as it is, as ranges of the words of the pattern.
    kept: &'k [std::ops::Range<usize>],
    /// How much of the words is written.
    place: usize,
    accents: Accents,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) -> String {
        let (start, end) = (self.place, self.place + text.len());
        self.place = end;
        let mut written = String::with_capacity(text.len() * 2);
        let mut done = start;
        // Ranges are in order; those before this text are not needed again.
        let passed = self.kept.partition_point(|range| range.end <= start);
        let kept = self.kept.get(passed..).unwrap_or_default();
        self.kept = kept;
        for range in kept.iter().take_while(|range| range.start < end) {
            let (from, to) = (range.start.max(done), range.end.min(end));
            let piece = |from: usize, to: usize| text.get(from - start..to - start);
            self.accents.write(self.style, piece(done, from).unwrap_or_default(), &mut written);
            written.push_str(piece(from, to).unwrap_or_default());
            done = to;
        }
        let rest = text.get(done - start..).unwrap_or_default();
        self.accents.write(self.style, rest, &mut written);
        written
    }
}

#[cfg(test)]
mod tests;
