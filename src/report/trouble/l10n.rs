//! Complaints about a project of texts and its settings.

use std::path::Path;

use super::{shown, unreadable};
use crate::l10n::ProjectError;
use crate::l10n::checks;
use crate::l10n::settings::{KNOWN, SettingsError, Wrong};
use crate::message::{Name, Trouble};
use crate::report::Complaint;
use crate::report::complaint::hint;
use crate::scenario::{Shape, Span};

/// Why there is nothing to check.
#[must_use]
pub fn project_complaint(error: &ProjectError) -> Complaint {
    match error {
        ProjectError::Unreadable { path, source } => Complaint::new(unreadable(path, source)),
        ProjectError::NoLocale { path } => Complaint::new(Trouble::NoLocale { path: shown(path) }),
        ProjectError::UnknownLocale { locale, known } => {
            let name = Name::from(locale.to_string());
            let names = known.iter().map(|known| Name::from(known.to_string())).collect();
            let complaint = Complaint::new(Trouble::UnknownLocale { name });
            complaint.with_hint(Some(Trouble::KnownNames { names }))
        }
    }
}

/// What is wrong in the settings `text`.
#[must_use]
pub fn settings_complaint(error: &SettingsError, path: &Path, text: &str) -> Complaint {
    let name = |text: &str| Name::from(text);
    let levels = ["error", "warning", "note", "off: …"];
    let (trouble, hint) = match &error.kind {
        Wrong::Syntax => (Trouble::NotToml, None),
        Wrong::UnknownSetting(wrong) => {
            (Trouble::UnknownField { name: name(wrong) }, hint(wrong, KNOWN.into_iter()))
        }
        Wrong::UnknownCheck(wrong) => {
            let known = checks::all().map(|check| check.id);
            let nearest = crate::scenario::nearest(wrong, known);
            let hint = nearest.map(|nearest| Trouble::Suggestion { name: name(nearest) });
            (Trouble::UnknownCheck { name: name(wrong) }, hint)
        }
        Wrong::NotAText => (wrong_shape(Shape::Text), None),
        Wrong::NotAList => (wrong_shape(Shape::List), None),
        Wrong::NotATable => (wrong_shape(Shape::Mapping), None),
        Wrong::UnknownProgram(wrong) => {
            (Trouble::UnknownChoice { name: name(wrong) }, hint(wrong, ["tchau"].into_iter()))
        }
        Wrong::UnknownLevel(wrong) => {
            (Trouble::UnknownChoice { name: name(wrong) }, hint(wrong, levels.into_iter()))
        }
        Wrong::NoReason(check) => (Trouble::OffWithoutReason { name: name(check) }, None),
    };
    let before = text.get(..error.range.start).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let marked = text.get(error.range.clone()).unwrap_or_default();
    let length = marked.lines().next().unwrap_or_default().chars().count();
    Complaint::new(trouble).in_file(path).at(Span::new(line, column, length), text).with_hint(hint)
}

const fn wrong_shape(expected: Shape) -> Trouble {
    Trouble::WrongShape { expected, found: Shape::Other }
}
