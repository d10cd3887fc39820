//! Checks of characters that look well and are not.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

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
        "mixed-script" Error CharacterEncoding MixedScript { word: Name, character: Name, script: Name },
        /// U+FFFD, which stands for a character that was lost.
        "replacement-character" Error CharacterEncoding ReplacementCharacter,
        /// UTF-8 that was read as another encoding and written again.
        "double-encoding" Error CharacterEncoding DoubleEncoding { found: Name, expected: Name },
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
