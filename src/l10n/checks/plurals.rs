//! Checks of plural categories and the other choices of a text.

mod keys;
mod numbers;
mod parentheses;
mod written;

pub(super) use numbers::is_exact;
pub(super) use written::says_one;

use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Plurals {
        /// A category that the language needs; `example` is a number of it.
        "missing-plural-category" Error Grammar MissingPluralCategory { category: Name, example: f64 },
        /// A category that no number of the language is in.
        "unreachable-plural-category" Warning Grammar UnreachablePluralCategory { category: Name, known: Vec<Name> },
        /// A category for which the text of another one mostly does.
        "advisory-plural-category" Note Grammar AdvisoryPluralCategory { category: Name, example: f64 },
        /// A choice by number without `other`, or with another default.
        "missing-other" Error Grammar MissingOther,
        /// A variant of the source, or a value that is really passed, has no variant.
        "missing-variant" Error Omission MissingVariant { key: Name },
        /// A variant with a key that is never passed, such as a translated one.
        "unknown-variant" Error Addition UnknownVariant { key: Name, known: Vec<Name> },
        /// A number written out in a category that other numbers are in too, such as `example`.
        "one-written-out" Warning Grammar OneWrittenOut { category: Name, example: f64 },
        /// “(s)” in place of a plural, in any language.
        "parenthesized-plural" Warning Grammar ParenthesizedPlural { text: Name },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    numbers::of_entry(bench, reading.entry, found);
    written::of_entry(bench, reading, found);
    parentheses::of_entry(reading, found);
    keys::of_entry(bench, reading.entry, found);
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    keys::of_pair(bench, source.entry, target.entry, found);
}

/// Looks at everything at once.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    numbers::of_project(bench, found);
}

#[cfg(test)]
mod tests;
