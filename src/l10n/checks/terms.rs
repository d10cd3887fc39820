//! Checks of the words: terminology, consistency, how people are addressed, spelling.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Terms {
        /// A variant that the glossary rejects.
        "rejected-term" Error WrongTerm RejectedTerm { found: Name, expected: Name },
        /// The source has a concept of the glossary, and the translation not its word.
        "missing-term" Warning WrongTerm MissingTerm { concept: Name, expected: Vec<Name> },
        /// Something that is never translated was altered.
        "altered-name" Error DoNotTranslate AlteredName { name: Name },
        /// A brand written by hand although there is a term for it.
        "brand-by-hand" Warning OrganizationStyle BrandByHand { brand: Name, term: Name },
        /// One source text translated in two ways.
        "inconsistent-translation" Note InconsistentTerm InconsistentTranslation { source: Name, other: Name, place: Name },
        /// Two source texts translated alike.
        "ambiguous-translation" Note InconsistentTerm AmbiguousTranslation { text: Name, other: Name, place: Name },
        /// A word of European Portuguese in a text for Brazil; `expected` may be empty.
        "european-portuguese" Warning LocaleConventions EuropeanPortuguese { found: Name, expected: Name },
        /// “Tu”, or an imperative that belongs to it, in a text that says “você”.
        "mixed-address" Warning LanguageRegister MixedAddress { found: Name },
        /// A word that is in no dictionary.
        "spelling" Warning Spelling Spelling { word: Name, suggestions: Vec<Name> },
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
