//! Checks of what is wrong with a text once it is shown with real values.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Rendered {
        /// A name in braces is left in the text.
        "rendered-unresolved" Error MissingText RenderedUnresolved { text: Name, arguments: Name },
        /// Nothing is shown.
        "rendered-empty" Error MissingText RenderedEmpty { arguments: Name },
        /// “()” is shown.
        "rendered-empty-brackets" Warning MissingText RenderedEmptyBrackets { text: Name, arguments: Name },
        /// Two spaces come together.
        "rendered-double-space" Warning TextualConventions RenderedDoubleSpace { text: Name, arguments: Name },
        /// A number that nobody wrote in the way of the locale.
        "rendered-bare-number" Warning NumberFormat RenderedBareNumber { number: Name, expected: Name, arguments: Name },
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
