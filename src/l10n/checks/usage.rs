//! Checks of what code and scenarios ask for, next to what there is.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Usage {
        /// Nothing shows this message.
        "unused-message" Warning Internationalization UnusedMessage { name: Name },
        /// The code asks for a message that no locale has; `place` is where.
        "message-not-found" Error Internationalization MessageNotFound { name: Name, place: Name, nearest: Name },
        /// A text uses a variable that the code does not pass.
        "argument-not-passed" Error Internationalization ArgumentNotPassed { variable: Name, passed: Vec<Name> },
        /// The source changed after the translation was made.
        "stale-translation" Warning Mistranslation StaleTranslation { name: Name },
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
