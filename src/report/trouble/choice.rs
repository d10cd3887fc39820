//! What was chosen by name, and cannot be: a locale, a rule, scenarios by their tags.

use crate::message::{Catalog, LocaleError, Name, Trouble};
use crate::report::Complaint;
use crate::report::complaint::hint;
use crate::rules;

/// Why a locale cannot be chosen.
#[must_use]
pub fn locale_complaint(name: &str, error: &LocaleError, catalog: &Catalog) -> Complaint {
    let known = match error {
        LocaleError::NotALocale(_) => catalog.locales(),
        LocaleError::Unavailable { available, .. } => available.as_slice(),
    };
    let names = known.iter().map(|locale| Name::from(locale.to_string())).collect();
    let complaint = Complaint::new(Trouble::UnknownLocale { name: Name::from(name) });
    complaint.with_hint(Some(Trouble::KnownNames { names }))
}

/// Why a tag expression cannot be understood; `column` is where, from 1.
#[must_use]
pub fn tags_complaint(expression: &str, column: usize) -> Complaint {
    let expression = Name::from(expression);
    Complaint::new(Trouble::TagExpression { expression, column: column as f64 })
}

/// That there is no rule with this id; `argument` is what asked for it.
#[must_use]
pub fn rule_complaint(name: &str, argument: &str) -> Complaint {
    let (value, argument) = (Name::from(name), Name::from(argument));
    let known = rules::ALL.iter().map(|rule| rule.name);
    Complaint::new(Trouble::InvalidValue { value, argument }).with_hint(hint(name, known))
}
