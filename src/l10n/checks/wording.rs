//! Checks of how a text is written, next to its source.

mod access_key;
mod brackets;
mod capitals;
mod endings;
mod length;
mod lexicon;
mod lines;
mod links;
mod markup;
mod repeated;
mod spaces;
mod typography;
mod untranslated;

pub use spaces::Edge;

use std::borrow::Cow;

use crate::l10n::bench::Texts;
use crate::l10n::check::checks;
use crate::l10n::plain::plain;
use crate::l10n::{Bench, Findings, Passage, Reading};
use crate::message::Name;
use crate::model::keyed;

checks! {
    /// What the checks of this family say.
    pub enum Wording {
        /// The text is that of the source, or it is marked as untranslated.
        "untranslated" Warning Untranslated Untranslated { text: Name },
        /// A word of the source language was left in.
        "source-word" Warning Untranslated SourceWord { word: Name },
        /// The text ends otherwise than its source; either may be empty, which `change` says.
        "final-punctuation" Warning Punctuation FinalPunctuation { change: Change, found: Name, expected: Name },
        /// Three dots in place of the ellipsis character.
        "ellipsis" Warning Punctuation Ellipsis { found: Name, expected: Name },
        /// Quotation marks other than those that the locale uses.
        "quotation-marks" Warning Punctuation QuotationMarks { found: Name, expected: Name },
        /// An apostrophe other than the one that the locale uses.
        "apostrophe" Warning Punctuation Apostrophe { found: Name, expected: Name },
        /// Two spaces in a row.
        "double-space" Warning TextualConventions DoubleSpace,
        /// The same word twice in a row.
        "repeated-word" Warning Grammar RepeatedWord { word: Name },
        /// A bracket or a quotation mark without its other half.
        "unclosed-bracket" Warning Punctuation UnclosedBracket { found: Name, expected: Name },
        /// A significant space at the start or the end was dropped or added.
        "edge-space" Warning TextualConventions EdgeSpace { edge: Edge },
        /// More or fewer lines than the source.
        "line-break" Warning TextualConventions LineBreak { found: f64, expected: f64 },
        /// A unit that may be torn from its number.
        "no-break-space" Warning TextualConventions NoBreakSpace { unit: Name },
        /// Capital letters copied from English.
        "title-case" Warning InconsistentStyle TitleCase { text: Name },
        /// A tag that is not closed, not opened or not complete.
        "broken-markup" Error MarkupTag BrokenMarkup { tag: Name },
        /// Other tags, or other attributes of them, than the source.
        "changed-markup" Error MarkupTag ChangedMarkup { change: Change, missing: Vec<Name>, extra: Vec<Name> },
        /// The name that joins a tag to the page was changed.
        "overlay-name" Error MarkupTag OverlayName { found: Name, expected: Vec<Name> },
        /// Another address than in the source.
        "altered-url" Error Link AlteredUrl { change: Change, found: Name, expected: Name },
        /// An access key that is not in its label.
        "access-key" Warning ShortcutKey AccessKey { key: Name, label: Name },
        /// Longer than the comment allows, in cells of a display.
        "too-long" Error Truncation TooLong { length: f64, limit: f64 },
        /// Far longer than the source.
        "much-longer" Warning Truncation MuchLonger { length: f64, source: f64 },
    }
}

/// How a text differs from its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something of the source is not there.
    Missing,
    /// Something is there that the source does not have.
    Added,
    /// Something is there in place of something else.
    Replaced,
}

keyed!(Change { Missing = "missing", Added = "added", Replaced = "replaced" });

impl Change {
    /// How a text differs that lacks something, or has something of its own, or both.
    const fn of(is_missing: bool, is_added: bool) -> Self {
        match (is_missing, is_added) {
            (true, false) => Self::Missing,
            (false, true) => Self::Added,
            _ => Self::Replaced,
        }
    }
}

/// An entry with everything that the checks of this family ask about it.
struct Look<'r> {
    bench: &'r Bench<'r>,
    /// All texts of its locale.
    all: &'r Texts<'r>,
    source: Option<&'r Reading<'r, 'r>>,
    source_texts: Vec<Text<'r>>,
    target: &'r Reading<'r, 'r>,
    texts: Vec<Text<'r>>,
}

/// A passage in a language, and what of it is language.
struct Text<'r> {
    passage: &'r Passage<'r, 'r>,
    plain: Cow<'r, str>,
}

impl<'r> Look<'r> {
    fn new(
        bench: &'r Bench<'r>,
        source: Option<&'r Reading<'r, 'r>>,
        target: &'r Reading<'r, 'r>,
    ) -> Self {
        let all = bench.texts(&target.entry.file.locale);
        let source_texts = source.map(texts).unwrap_or_default();
        Self { bench, all, source, source_texts, target, texts: texts(target) }
    }

    fn language(&self) -> &str {
        self.all.locale.language().language.as_str()
    }

    fn source_language(&self) -> &str {
        self.bench.source.locale.language().language.as_str()
    }

    fn source_texts(&self) -> impl Iterator<Item = &Text<'r>> {
        self.source_texts.iter()
    }

    /// The texts of the source with which a text of an attribute, or of the value, is compared.
    fn source_texts_of<'l>(
        &'l self,
        attribute: Option<&'l str>,
    ) -> impl Iterator<Item = &'l Text<'r>> {
        self.source_texts.iter().filter(move |text| text.passage.attribute == attribute)
    }

    /// The names of the attributes with texts, and `None` for the value.
    fn attributes(&self) -> Vec<Option<&'r str>> {
        let roots = self.texts.iter().filter(|text| text.passage.variants.is_empty());
        roots.map(|text| text.passage.attribute).collect()
    }
}

fn texts<'r>(reading: &'r Reading<'r, 'r>) -> Vec<Text<'r>> {
    let in_language = reading.passages.iter().filter(|passage| is_language(passage.attribute));
    in_language.map(|passage| Text { passage, plain: plain(&passage.prose.text) }).collect()
}

/// Whether an attribute is something to read.
fn is_language(attribute: Option<&str>) -> bool {
    let Some(name) = attribute else { return true };
    let technical = [
        "style", "href", "src", "class", "id", "dir", "lang", "width", "height", "key", "keycode",
        "shortcut",
    ];
    !access_key::is_access_key(name) && !technical.contains(&name)
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    let locale = &reading.entry.file.locale;
    if *locale == bench.source.locale || bench.source.same_as(reading.entry).is_none() {
        look(&Look::new(bench, None, reading), found);
    }
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let look_at = Look::new(bench, Some(source), target);
    look(&look_at, found);
}

fn look(look: &Look<'_>, found: &mut Findings<'_>) {
    untranslated::check(look, found);
    endings::check(look, found);
    typography::check(look, found);
    spaces::check(look, found);
    lines::check(look, found);
    repeated::check(look, found);
    brackets::check(look, found);
    capitals::check(look, found);
    markup::check(look, found);
    links::check(look, found);
    access_key::check(look, found);
    length::check(look, found);
}

/// Looks at everything at once.
pub(super) fn of_project(_bench: &Bench<'_>, _found: &mut Findings<'_>) {}

#[cfg(test)]
mod tests;
