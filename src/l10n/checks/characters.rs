//! Checks of characters that look well and are not.

mod composed;
mod encoding;
mod invisible;
mod scripts;

use std::ops::Range;

use crate::l10n::check::checks;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Findings, Passage, Reading};
use crate::message::Name;
use crate::model::keyed;

checks! {
    /// What the checks of this family say.
    pub enum Characters {
        /// A letter and its accent as two characters.
        "not-nfc" Warning CharacterEncoding NotNfc { found: Name },
        /// An invisible character that turns the direction of writing.
        "bidi-control" Error CharacterEncoding BidiControl { code: Name },
        /// An invisible character without width.
        "zero-width" Warning CharacterEncoding ZeroWidth { code: Name },
        /// A letter of another script that looks like one of the word.
        "mixed-script" Error CharacterEncoding MixedScript { word: Name, character: Name, script: Alphabet },
        /// U+FFFD, which stands for a character that was lost.
        "replacement-character" Error CharacterEncoding ReplacementCharacter,
        /// UTF-8 that was read as another encoding and written again.
        "double-encoding" Error CharacterEncoding DoubleEncoding { found: Name, expected: Name },
    }
}

/// A script whose letters look like those of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// a, o, c.
    Latin,
    /// α, ο, ν.
    Greek,
    /// а, о, с.
    Cyrillic,
}

keyed!(Alphabet { Latin = "latin", Greek = "greek", Cyrillic = "cyrillic" });

/// A piece of a text as it stands in the file, where it has characters beyond ASCII.
struct Piece<'r> {
    reading: &'r Reading<'r, 'r>,
    passage: &'r Passage<'r, 'r>,
    /// A slice of the file.
    text: &'r str,
    language: &'r str,
    /// The texts of the source, if this is a translation: what they have is deliberate.
    source: &'r [&'r str],
}

impl<'r> Piece<'r> {
    /// The place of a range of the piece.
    fn at(&self, range: Range<usize>) -> At<'r> {
        let start = self.reading.entry.file.offset(self.text);
        At::passage(self.reading, self.passage).at(start + range.start..start + range.end)
    }

    fn is_in_source(&self, text: &str) -> bool {
        self.source.iter().any(|source| source.contains(text))
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    let slices =
        |passage: &Passage<'_, '_>| passage.prose.slices().any(|(slice, _)| !slice.is_ascii());
    if !reading.passages.iter().any(slices) {
        return;
    }
    let locale = &reading.entry.file.locale;
    let is_source = *locale == bench.source.locale;
    let source = bench.source.same_as(reading.entry).filter(|_| !is_source).map(Reading::of);
    let texts: Vec<&str> =
        source.iter().flat_map(|source| &source.passages).flat_map(slices_of).collect();
    for passage in &reading.passages {
        for text in slices_of(passage).filter(|text| !text.is_ascii()) {
            let language = locale.language().language.as_str();
            let piece = Piece { reading, passage, text, language, source: &texts };
            let damaged = encoding::check(&piece, found);
            composed::check(&piece, found);
            invisible::check(&piece, &damaged, found);
            scripts::check(&piece, &damaged, found);
        }
    }
}

fn slices_of<'r>(passage: &'r Passage<'r, 'r>) -> impl Iterator<Item = &'r str> {
    passage.prose.slices().map(|(slice, _)| slice)
}

/// Looks at an entry beside its source.
pub(super) const fn of_pair(
    _: &Bench<'_>,
    _: &Reading<'_, '_>,
    _: &Reading<'_, '_>,
    _: &mut Findings<'_>,
) {
}

/// Looks at everything at once.
pub(super) const fn of_project(_: &Bench<'_>, _: &mut Findings<'_>) {}

#[cfg(test)]
mod tests;
