//! Checks of how a text is written, next to its source.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Wording {
        /// The text is that of the source, or it is marked as untranslated.
        "untranslated" Warning Untranslated Untranslated { text: Name },
        /// A word of the source language was left in.
        "source-word" Warning Untranslated SourceWord { word: Name },
        /// The text ends otherwise than its source; either may be empty.
        "final-punctuation" Warning Punctuation FinalPunctuation { found: Name, expected: Name },
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
        "edge-space" Warning TextualConventions EdgeSpace { edge: Name },
        /// More or fewer lines than the source.
        "line-break" Warning TextualConventions LineBreak { found: f64, expected: f64 },
        /// A unit that may be torn from its number.
        "no-break-space" Warning TextualConventions NoBreakSpace { unit: Name },
        /// Capital letters copied from English.
        "title-case" Warning InconsistentStyle TitleCase { text: Name },
        /// A tag that is not closed, not opened or not complete.
        "broken-markup" Error MarkupTag BrokenMarkup { tag: Name },
        /// Other tags, or other attributes of them, than the source.
        "changed-markup" Error MarkupTag ChangedMarkup { missing: Vec<Name>, extra: Vec<Name> },
        /// The name that joins a tag to the page was changed.
        "overlay-name" Error MarkupTag OverlayName { found: Name, expected: Vec<Name> },
        /// Another address than in the source.
        "altered-url" Error Link AlteredUrl { found: Name, expected: Name },
        /// An access key that is not in its label.
        "access-key" Warning ShortcutKey AccessKey { key: Name, label: Name },
        /// Longer than the comment allows, in cells of a display.
        "too-long" Error Truncation TooLong { length: f64, limit: f64 },
        /// Far longer than the source.
        "much-longer" Warning Truncation MuchLonger { length: f64, source: f64 },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(_bench: &Bench<'_>, _reading: &Reading<'_, '_>, _found: &mut Findings<'_>) {}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    _bench: &Bench<'_>,
    _source: &Reading<'_, '_>,
    _target: &Reading<'_, '_>,
    _found: &mut Findings<'_>,
) {
}

/// Looks at everything at once.
pub(super) fn of_project(_bench: &Bench<'_>, _found: &mut Findings<'_>) {}
