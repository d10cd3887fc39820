//! Checks of variables, references, functions and their options.

mod calls;
mod circles;
mod kinds;
mod leaks;
mod links;
mod standard;
mod terms;
mod used;
mod variables;
mod variants;

pub use kinds::Kind;

use super::Guess;
use crate::l10n::check::checks;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum References {
        /// A variable of the source is not used anywhere in the translation.
        "missing-variable" Error Omission MissingVariable { variable: Name },
        /// A variable that the source does not have; `nearest` is one that it has.
        "unknown-variable" Error Addition UnknownVariable { variable: Name, guess: Guess, nearest: Name },
        /// A variable with other capital letters than in the source.
        "variable-case" Error Addition VariableCase { variable: Name, expected: Name },
        /// A variable was dropped in one variant only.
        "variable-missing-in-variant" Error Omission VariableMissingInVariant { variable: Name, key: Name },
        /// A variable is used as something that it is not: a text selected as a number, say.
        "variable-type" Error Internationalization VariableType { variable: Name, kind: Kind },
        /// A message, a term or an attribute that does not exist.
        "unknown-reference" Error Link UnknownReference { reference: Name, guess: Guess, nearest: Name },
        /// Texts that refer to each other in a circle.
        "cyclic-reference" Error Link CyclicReference { names: Vec<Name> },
        /// A term is given an argument that it does not use.
        "unused-term-argument" Warning Internationalization UnusedTermArgument { term: Name, argument: Name },
        /// A term is given a value that none of its variants has.
        "term-argument-value" Error Internationalization TermArgumentValue { term: Name, argument: Name, value: Name, known: Vec<Name> },
        /// A function that is not registered.
        "unknown-function" Error Internationalization UnknownFunction { function: Name, guess: Guess, nearest: Name },
        /// An option that the function does not have; `nearest` is one that it has.
        "unknown-option" Error Internationalization UnknownOption { function: Name, option: Name, guess: Guess, nearest: Name },
        /// An option set to something that it cannot be.
        "option-value" Error Internationalization OptionValue { function: Name, option: Name, value: Name },
        /// A variable in a term behind a reference to another term, where it takes a value from outside.
        "leaking-variable" Warning Internationalization LeakingVariable { variable: Name, term: Name },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    terms::of_entry(bench, reading.entry, found);
    leaks::of_entry(reading.entry, found);
    kinds::of_entry(bench, reading.entry, found);
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    // The variables of a term are for the texts of its own locale only.
    if !target.entry.is_term {
        variables::of_pair(bench, source.entry, target.entry, found);
        variants::of_pair(bench, source.entry, target.entry, found);
    }
}

/// Looks at everything at once.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    calls::of_project(bench, found);
    links::of_project(bench, found);
    circles::of_project(bench, found);
}

#[cfg(test)]
mod tests;
