//! Checks of numbers, money, dates and times that are written out in a text.

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Conventions {
        /// A number written as the source language writes it.
        "number-format" Warning NumberFormat NumberFormat { found: Name, expected: Name },
        /// An amount written as the source language writes it.
        "currency-format" Warning CurrencyFormat CurrencyFormat { found: Name, expected: Name },
        /// A date written as the source language writes it.
        "date-format" Warning DateFormat DateFormat { found: Name, expected: Name },
        /// A time written as the source language writes it.
        "time-format" Warning TimeFormat TimeFormat { found: Name, expected: Name },
        /// A month or a weekday with a capital letter.
        "capitalized-date-name" Warning DateFormat CapitalizedDateName { found: Name, expected: Name },
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
