//! From what is wrong with fragments, variables and tables to a complaint for a person.

use super::{meant, source};
use crate::message::{Name, Trouble};
use crate::report::Complaint;
use crate::scenario::{LoadError, ReuseProblem};

/// What is wrong where something is to be put in.
pub(super) fn complaint(problem: &ReuseProblem) -> Complaint {
    let name = |text: &str| Name::from(text);
    let mut hint = None;
    let trouble = match problem {
        ReuseProblem::Unreadable { path, error } => return source(error, path),
        ReuseProblem::Unknown { what, name: unknown, nearest, known } => {
            hint = meant(nearest.as_deref(), known);
            Trouble::UnknownName { what: *what, name: name(unknown) }
        }
        ReuseProblem::ExtraColumn { name: extra, nearest, known } => {
            hint = meant(nearest.as_deref(), known);
            Trouble::RowAdds { name: name(extra) }
        }
        ReuseProblem::Unclosed => Trouble::UnclosedVariable,
        ReuseProblem::NotText { name: list } => Trouble::VariableNotText { name: name(list) },
        ReuseProblem::NotAFragment { path } => Trouble::NotAFragment { path: name(path) },
        ReuseProblem::FragmentAlone => Trouble::FragmentAlone,
        ReuseProblem::Circle { way } => {
            let way: Vec<_> = way.iter().map(|path| path.display().to_string()).collect();
            Trouble::Circle { way: Name::from(way.join(" → ")) }
        }
        ReuseProblem::TooDeep { limit } => Trouble::FragmentsTooDeep { limit: *limit as f64 },
        ReuseProblem::TooMany { limit } => Trouble::TooMany { limit: *limit as f64 },
        ReuseProblem::TooLarge { limit } => Trouble::TooLargeTogether { limit: *limit as f64 },
        ReuseProblem::MissingParameter { name: missing } => {
            Trouble::MissingParameter { name: name(missing) }
        }
        ReuseProblem::CastAmongSteps { field } => Trouble::CastAmongSteps { name: name(field) },
        ReuseProblem::Twice { name: twice, first } => {
            Trouble::TwiceInCast { name: name(twice), place: name(first) }
        }
        ReuseProblem::NoRows => Trouble::NoRows,
        ReuseProblem::MissingColumn { name: missing } => Trouble::RowLacks { name: name(missing) },
    };
    Complaint::new(trouble).with_hint(hint)
}

/// Where what is wrong comes from.
pub(super) fn notes(error: &LoadError) -> Vec<Trouble> {
    let used_at = error.used_at.as_ref().map(|place| {
        let (path, line) = &**place;
        let place = Name::from(format!("{}:{line}", path.display()));
        Trouble::UsedAt { place }
    });
    let row = error.row.as_ref().map(|row| {
        let values = row.values.iter().map(|(name, value)| format!("{name}: {value}").into());
        Trouble::InRow { line: row.line as f64, values: values.collect() }
    });
    used_at.into_iter().chain(row).collect()
}
