//! From an error of a module to a complaint for a person.

mod choice;
mod l10n;
mod reuse;

pub use choice::{locale_complaint, rule_complaint, tags_complaint};
pub use l10n::{project_complaint, settings_complaint};

use std::io;
use std::path::Path;

use super::Complaint;
use super::closer::closer;
use super::complaint::hint;
use crate::calendar::{meant_instant, meant_length};
use crate::message::{CatalogError, Name, Place, Problem, Trouble};
use crate::runner::NEXT_DEADLINE;
use crate::scenario::{
    FilesError, LoadError, LoadProblem, Mark, Misfit, MisfitKind, SourceError, Span, Wrong,
    WrongKind, nearest,
};

/// Why a scenario cannot be loaded.
#[must_use]
pub fn load_complaint(error: &LoadError) -> Complaint {
    let complaint = match &*error.problem {
        LoadProblem::Source(problem) => source(problem, &error.file),
        LoadProblem::Misfit(misfit) => misfit_complaint(misfit),
        LoadProblem::Wrong(wrong) => wrong_complaint(wrong),
        LoadProblem::Reuse(problem) => reuse::complaint(problem),
    };
    let complaint = Complaint { notes: reuse::notes(error), ..complaint.in_file(&error.file) };
    match &error.mark {
        // There is no line to show of a file in which there is nothing.
        Some(_) if complaint.trouble == Trouble::EmptyDocument => complaint,
        Some(Mark { source, span }) => closer(complaint.at(*span, source.text()), source.text()),
        None => complaint,
    }
}

/// Why no scenario files can be found.
#[must_use]
pub fn files_complaint(error: &FilesError) -> Complaint {
    match error {
        FilesError::Unreadable { path, source } => Complaint::new(unreadable(path, source)),
        FilesError::NoScenario { folder } => {
            Complaint::new(Trouble::NoScenario { path: shown(folder) })
        }
    }
}

/// Everything that is wrong with a folder of texts.
#[must_use]
pub fn catalog_complaints(error: &CatalogError) -> Vec<Complaint> {
    error.problems.iter().map(problem).collect()
}

fn source(error: &SourceError, path: &Path) -> Complaint {
    match error {
        SourceError::Io(error) => Complaint::new(unreadable(path, error)),
        SourceError::TooLarge { limit } => {
            Complaint::new(Trouble::TooLarge { limit: *limit as f64 })
        }
        SourceError::Utf16 => Complaint::new(Trouble::Utf16),
        SourceError::NotUtf8 { line, column } => {
            let complaint = Complaint::new(Trouble::NotUtf8);
            Complaint { span: Some(Span::new(*line, *column, 1)), ..complaint }
        }
        SourceError::Forbidden { line, column, character } => {
            let code = Name::from(format!("U+{:04X}", u32::from(*character)));
            let complaint = Complaint::new(Trouble::ForbiddenCharacter { code });
            Complaint { span: Some(Span::new(*line, *column, 1)), ..complaint }
        }
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Trouble {
    let path = shown(path);
    match error.kind() {
        io::ErrorKind::NotFound => Trouble::Missing { path },
        io::ErrorKind::IsADirectory => Trouble::IsFolder { path },
        _ => Trouble::Unreadable { path, reason: Name::from(error.to_string()) },
    }
}

fn misfit_complaint(misfit: &Misfit) -> Complaint {
    let name = |name: &str| Name::from(name);
    let (trouble, hint) = match &misfit.kind {
        MisfitKind::Syntax(cause) => (Trouble::Syntax { cause: *cause }, None),
        MisfitKind::EmptyDocument => (Trouble::EmptyDocument, None),
        MisfitKind::SecondDocument => (Trouble::SecondDocument, None),
        MisfitKind::DuplicateKey { key, first } => {
            (Trouble::DuplicateKey { name: name(key), line: first.line as f64 }, None)
        }
        MisfitKind::KeyNotScalar => (Trouble::KeyNotScalar, None),
        MisfitKind::Tag { tag } => (Trouble::Tag { tag: name(tag) }, None),
        MisfitKind::TooDeep { limit } => (Trouble::TooDeep { limit: *limit as f64 }, None),
        MisfitKind::TooManyAliased { limit } => {
            (Trouble::TooManyAliases { limit: *limit as f64 }, None)
        }
        MisfitKind::UnknownField { name: field, expected } => {
            (Trouble::UnknownField { name: name(field) }, hint(field, expected.iter().copied()))
        }
        MisfitKind::UnknownVariant { name: value, expected } => {
            (Trouble::UnknownChoice { name: name(value) }, hint(value, expected.iter().copied()))
        }
        MisfitKind::MissingField { name: field } => {
            (Trouble::MissingField { name: name(field) }, None)
        }
        MisfitKind::DuplicateField { name: field } => {
            (Trouble::DuplicateKey { name: name(field), line: misfit.span.line as f64 }, None)
        }
        MisfitKind::WrongShape { expected, found } => {
            (Trouble::WrongShape { expected: *expected, found: *found }, None)
        }
        MisfitKind::BadValue { expected, text } => {
            (Trouble::BadValue { expected: *expected, text: name(text) }, None)
        }
        MisfitKind::OutOfRange { found, smallest, largest } => {
            let (smallest, largest) = (*smallest as f64, *largest as f64);
            (Trouble::OutOfRange { found: name(found), smallest, largest }, None)
        }
        MisfitKind::WrongLength { found } => {
            (Trouble::Other { reason: Name::from(format!("{found}")) }, None)
        }
        MisfitKind::Refused { reason } => (Trouble::Other { reason: name(reason) }, None),
    };
    Complaint::new(trouble).with_hint(hint)
}

fn wrong_complaint(wrong: &Wrong) -> Complaint {
    let name = |text: &str| Name::from(text);
    let mut hint = None;
    let trouble = match &wrong.kind {
        WrongKind::Unknown { what, name: unknown, nearest, known } => {
            hint = meant(nearest.as_deref(), known);
            Trouble::UnknownName { what: *what, name: name(unknown) }
        }
        WrongKind::NotAnInstant { text } => {
            hint = meant_instant(text).map(|meant| Trouble::Suggestion { name: meant.into() });
            Trouble::NotAnInstant { text: name(text) }
        }
        WrongKind::InstantOutOfRange { text } => Trouble::InstantOutOfRange { text: name(text) },
        WrongKind::NotALength { text } => {
            let deadline = nearest(text, [NEXT_DEADLINE].into_iter()).map(str::to_owned);
            let meant = deadline.filter(|_| wrong.is_at("wait")).or_else(|| meant_length(text));
            hint = meant.map(|meant| Trouble::Suggestion { name: meant.into() });
            Trouble::NotALength { text: name(text) }
        }
        WrongKind::LengthOverflows { text } => Trouble::LengthOverflows { text: name(text) },
        WrongKind::LengthIsZero => Trouble::LengthIsZero,
        WrongKind::RemovalOutsideWindow { longest } => {
            Trouble::RemovalOutsideWindow { longest: *longest }
        }
        WrongKind::TooMany { limit } => Trouble::TooMany { limit: *limit as f64 },
        WrongKind::Twice { name: twice } => Trouble::Twice { name: name(twice) },
        WrongKind::Missing { field } => Trouble::MissingForAction { name: name(field) },
        WrongKind::Unused { field } => Trouble::UnusedByAction { name: name(field) },
        WrongKind::NoSteps => Trouble::NoSteps,
        WrongKind::NothingHappens => Trouble::NothingHappens,
        WrongKind::TwoActions => Trouble::TwoActions,
        WrongKind::AccountUnclear => Trouble::AccountUnclear,
        WrongKind::AddressTaken => Trouble::AddressTaken,
        WrongKind::OutsiderAtHome => Trouble::OutsiderAtHome,
        WrongKind::PersonalConnection => Trouble::PersonalConnection,
        WrongKind::AlreadyThere => Trouble::AlreadyThere,
        WrongKind::RoleOfPending => Trouble::RoleOfPending,
        WrongKind::BadPrivacy => Trouble::BadPrivacy,
        WrongKind::NotAName => Trouble::NotAName,
        WrongKind::NotAnAddress { text } => Trouble::NotAnAddress { text: name(text) },
        WrongKind::Empty => Trouble::Empty,
    };
    Complaint::new(trouble).with_hint(hint)
}

/// The name that was meant, or those that are possible.
fn meant(nearest: Option<&str>, known: &[String]) -> Option<Trouble> {
    let names: Vec<_> = known.iter().map(|known| Name::from(known.as_str())).collect();
    match nearest {
        Some(nearest) => Some(Trouble::Suggestion { name: Name::from(nearest) }),
        None if names.is_empty() => None,
        None => Some(Trouble::KnownNames { names }),
    }
}

fn problem(problem: &Problem) -> Complaint {
    match problem {
        Problem::NoLocale { folder } => Complaint::new(Trouble::NoLocale { path: shown(folder) }),
        Problem::NotALocale { folder } => {
            Complaint::new(Trouble::NotALocale { path: shown(folder) })
        }
        Problem::Unreadable { path, source } => Complaint::new(unreadable(path, source)),
        Problem::NotUtf8 { place } => placed(Trouble::NotUtf8, place),
        Problem::Syntax { place, line, kind } => {
            let complaint = placed(Trouble::TextSyntax { reason: kind.to_string().into() }, place);
            let excerpt = crate::scenario::excerpt(line, Span::new(1, place.column, 1));
            let excerpt = crate::scenario::Excerpt { line: place.line, ..excerpt };
            Complaint { excerpt: Some(excerpt), ..complaint }
        }
        Problem::TooDeep { place } => placed(Trouble::TextTooDeep, place),
        Problem::Duplicate { id, first, again } => {
            let (id, first) = (Name::from(id.as_str()), Name::from(first.to_string()));
            placed(Trouble::TextTwice { id, first }, again)
        }
        Problem::Reserved { id, place } => {
            placed(Trouble::TextReserved { id: Name::from(id.as_str()) }, place)
        }
        Problem::Call { place, function, problem } => {
            let function = Name::from(function.as_str());
            placed(Trouble::TextCall { function, reason: problem.to_string().into() }, place)
        }
        Problem::Unusable { locale, .. } => {
            Complaint::new(Trouble::TextLocale { locale: Name::from(locale.as_str()) })
        }
    }
}

fn placed(trouble: Trouble, place: &Place) -> Complaint {
    let complaint = Complaint::new(trouble);
    let span = Span::new(place.line, place.column, 1);
    Complaint { file: Some(place.file.clone()), span: Some(span), ..complaint }
}

fn shown(path: &Path) -> Name {
    Name::from(path.display().to_string())
}
