//! Checks of what makes a source text hard to translate.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Authoring {
        /// A variable of the source without a comment that says what it is.
        "undocumented-variable" Warning Internationalization UndocumentedVariable { variable: Name },
        /// An id that is written otherwise than most others.
        "id-style" Warning Internationalization IdStyle { name: Name, style: Name },
        /// A unit written behind a number by hand.
        "unit-by-hand" Warning MeasurementFormat UnitByHand { unit: Name },
        /// A comment switches a check off and gives no reason.
        "allowed-without-reason" Error Internationalization AllowedWithoutReason { check: Name },
        /// A comment or the settings name a check that does not exist.
        "unknown-check" Error Internationalization UnknownCheck { check: Name, nearest: Name },
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
