//! What `tchau mutate` says, and its help page.

use super::define::{Name, messages};
use super::role_id;
use crate::model::{Keyed, Seconds, keyed};
use crate::mutants::{Change, Kind, Standing, is_of_text};
use crate::rules::{Moved, Task};

messages! {
    /// A sentence of `tchau mutate`, or a part of its help page.
    pub enum Mutated {
        "help-mutate" About,
        "help-mutate-examples" Examples,
        "help-mutate-mutant" OnlyMutant,
        "help-mutate-kind" OnlyKind,
        "help-mutate-list" OnlyList,
        "help-mutate-save-as" SaveAs,
        "help-mutate-max-states" MostStates,
        "help-mutate-verbose" Verbose,
        // What a mutant is.
        "mutant-rule-off" RuleOff { rule: Name },
        "mutant-boundary-of-time" BoundaryOfTime { rule: Name, by: Seconds, direction: Direction },
        "mutant-boundary-of-text" BoundaryOfText { rule: Name, direction: Direction },
        "mutant-soft-deletion-takes" SoftDeletionTakes { length: Seconds },
        "mutant-data-removal-takes" DataRemovalTakes { length: Seconds },
        "mutant-role-refused" RoleRefused { role: Vec<&'static str>, task: Task },
        "mutant-open-to-anyone" OpenToAnyone { task: Task },
        "mutant-effect-omitted" EffectOmitted { event: Name },
        // What became of it.
        "mutants-verdict" Verdict { verdict: Standing },
        "mutants-killed" Killed { place: Name },
        "mutants-survived" Survived { steps: f64, world: Name },
        "mutants-hidden" Hidden { world: Name },
        "mutants-saved" Saved { path: Name },
        "mutants-equivalent" Equivalent { states: f64, worlds: Vec<Name> },
        "mutants-undecided" Undecided { states: f64 },
        "mutants-suite-unmet" SuiteUnmet,
        // The table.
        "mutants-column-mutants" ColumnMutants,
        "mutants-row" Row { kind: Kind },
        "mutants-row-all" RowAll,
        "mutants-score" Score { share: f64, killed: f64, all: f64 },
        // What is written.
        "mutants-draft-title" DraftTitle { mutant: Name },
        "mutants-draft-why" DraftWhy { mutant: Name },
    }
}

/// Where a boundary stands instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Earlier, or shorter.
    Less,
    /// Later, or longer.
    More,
}

keyed!(Direction { Less = "less", More = "more" });

impl From<Change> for Mutated {
    /// What is different, in a sentence.
    fn from(change: Change) -> Self {
        match change {
            Change::RuleOff(rule) => Self::RuleOff { rule: rule.name().into() },
            Change::BoundaryMoved(Moved { rule, by }) => {
                let direction = if by < 0 { Direction::Less } else { Direction::More };
                let name = Name::from(rule.name());
                if is_of_text(rule) {
                    return Self::BoundaryOfText { rule: name, direction };
                }
                Self::BoundaryOfTime { rule: name, by: Seconds::new(by.abs()), direction }
            }
            Change::SoftDeletionTakes(length) => Self::SoftDeletionTakes { length },
            Change::DataRemovalTakes(length) => Self::DataRemovalTakes { length },
            Change::RoleRefused(task, role) => {
                Self::RoleRefused { role: vec![role_id(role)], task }
            }
            Change::OpenToAnyone(task) => Self::OpenToAnyone { task },
            Change::EffectOmitted(kind) => Self::EffectOmitted { event: kind.key().into() },
        }
    }
}
