//! Checks of what one locale has and another lacks, what is there twice, and what cannot be understood.

mod broken;
mod entries;
mod files;
mod twice;

pub use broken::{Cause, WhyUnreadable};

use super::Guess;
use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Structure {
        /// A whole file of the source is missing.
        "missing-file" Error Omission MissingFile { name: Name, messages: f64 },
        /// A file is only in the translation.
        "extra-file" Warning Addition ExtraFile { name: Name },
        /// A file is not a text in UTF-8, or cannot be read.
        "unreadable-file" Error CharacterEncoding UnreadableFile { reason: WhyUnreadable },
        /// A message or term of the source is missing.
        "missing-message" Error Omission MissingMessage { name: Name },
        /// A message or term is only in the translation; `nearest` is the id it may have been.
        "extra-message" Warning Addition ExtraMessage { name: Name, guess: Guess, nearest: Name },
        /// An attribute of the source is missing.
        "missing-attribute" Error Omission MissingAttribute { name: Name, attribute: Name },
        /// An attribute is only in the translation.
        "extra-attribute" Warning Addition ExtraAttribute { name: Name, attribute: Name, guess: Guess, nearest: Name },
        /// The value was dropped and the attributes kept.
        "missing-value" Error Omission MissingValue { name: Name },
        /// There is a value where the source has attributes only.
        "extra-value" Warning Addition ExtraValue { name: Name },
        /// The same id twice in one locale; `first` is the place of the first one.
        "duplicate-message" Error Internationalization DuplicateMessage { name: Name, first: Name },
        /// The same attribute twice.
        "duplicate-attribute" Error Internationalization DuplicateAttribute { name: Name, attribute: Name },
        /// The same variant key twice in one select.
        "duplicate-variant" Error Internationalization DuplicateVariant { key: Name },
        /// The parser gives up here.
        "syntax-error" Error Internationalization SyntaxError { cause: Cause },
        /// There is an entry, but nothing in it.
        "empty-translation" Error MissingText EmptyTranslation { name: Name },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(_bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    twice::of_entry(reading, found);
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    entries::of_pair(bench, source, target, found);
}

/// Looks at everything at once.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    broken::of_project(bench, found);
    for target in &bench.targets {
        files::of_locale(bench, target, found);
    }
    twice::of_project(bench, found);
}

#[cfg(test)]
mod tests;
