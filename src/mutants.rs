//! Mutants of the rulebook: each differs from the product in one thing, which a suite should notice.
//!
//! ```text
//!  all() ─► Mutant ─► killer: the suite runs by its rulebook; the first scenario that notices
//!              └────► proof: what no scenario notices is compared in every reachable state
//! ```

mod difference;
mod proof;
mod showing;
mod standing;
mod suite;
mod worlds;

use crate::model::{EventKind, IdSet, Keyed, Role, Seconds, keyed};
use crate::rules::{self, BOUNDED, Grants, Moved, RuleId, Rulebook, Task, Timelines};

pub use proof::{Proof, prove};
pub use standing::{Standing, Tally, Tried};
pub use suite::{Killer, killer};
pub use worlds::{Setting, worlds};

/// A rulebook that differs from the product's in one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// The stable kebab-case name.
    pub id: String,
    /// What is different.
    pub change: Change,
}

/// The one thing in which a mutant differs from the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A rule is switched off.
    RuleOff(RuleId),
    /// The boundary of a rule stands elsewhere.
    BoundaryMoved(Moved),
    /// The soft deletion takes so long (D22).
    SoftDeletionTakes(Seconds),
    /// The data removal takes at most so long (D22).
    DataRemovalTakes(Seconds),
    /// A role is no longer enough for a task (D5).
    RoleRefused(Task, Role),
    /// Anyone may do a task, whatever roles they have or have not.
    OpenToAnyone(Task),
    /// Events of this kind are announced and change nothing.
    EffectOmitted(EventKind),
}

/// The kinds of mutants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A rule is switched off.
    Rule,
    /// A boundary is moved: 29 and 31 days, `<` and `≤`.
    Boundary,
    /// The check of a role is dropped, or a role with it.
    Role,
    /// The effect of an event is omitted.
    Effect,
}

keyed!(Kind { Rule = "rule", Boundary = "boundary", Role = "role", Effect = "effect" });

/// How far the boundaries of time are moved, in seconds. As time is counted in whole seconds, one
/// second is the difference between `<` and `≤`.
const SECONDS: [i64; 4] = [-DAY, -1, 1, DAY];
/// How far the boundary of a text's length is moved, in characters.
const CHARACTERS: [i64; 2] = [-1, 1];
/// What both lengths of the timelines are instead of 30 days.
const DAYS: [u16; 2] = [29, 31];

const DAY: i64 = Seconds::DAY.get();

/// Every mutant, by kind, in the order of the catalogues.
#[must_use]
pub fn all() -> Vec<Mutant> {
    let rules = rules::ALL.iter().map(|rule| Change::RuleOff(rule.id));
    let moved = BOUNDED.into_iter().flat_map(|rule| {
        let distances = if is_of_text(rule) { &CHARACTERS[..] } else { &SECONDS[..] };
        distances.iter().map(move |&by| Change::BoundaryMoved(Moved { rule, by }))
    });
    let lengths = [Change::SoftDeletionTakes, Change::DataRemovalTakes]
        .into_iter()
        .flat_map(|takes| DAYS.map(|days| takes(Seconds::days(days))));
    let roles = Task::ALL.iter().flat_map(|&task| {
        let granted = Grants::default()[task].iter();
        let refused = granted.map(move |role| Change::RoleRefused(task, role));
        refused.chain([Change::OpenToAnyone(task)])
    });
    let effects = EventKind::ALL.iter().map(|&kind| Change::EffectOmitted(kind));
    let changes = rules.chain(moved).chain(lengths).chain(roles).chain(effects);
    changes.map(|change| Mutant { id: change.id(), change }).collect()
}

/// Whether the boundary of a rule is a number of characters and not an instant.
pub(crate) fn is_of_text(rule: RuleId) -> bool {
    rule == RuleId::PrivacyStatementIsAWebAddress
}

impl Mutant {
    /// The rulebook of the product with the one change.
    #[must_use]
    pub fn rulebook(&self) -> Rulebook {
        let product = Rulebook::default();
        let timelines = product.timelines;
        match self.change {
            Change::RuleOff(rule) => product.without(rule),
            Change::BoundaryMoved(moved) => Rulebook { moved: Some(moved), ..product },
            Change::SoftDeletionTakes(soft_deletion) => {
                Rulebook { timelines: Timelines { soft_deletion, ..timelines }, ..product }
            }
            Change::DataRemovalTakes(data_removal) => {
                Rulebook { timelines: Timelines { data_removal, ..timelines }, ..product }
            }
            Change::RoleRefused(task, role) => {
                Rulebook { grants: product.grants.without(task, role), ..product }
            }
            Change::OpenToAnyone(task) => {
                Rulebook { grants: product.grants.open_to_anyone(task), ..product }
            }
            Change::EffectOmitted(kind) => Rulebook { idle: IdSet::from_iter([kind]), ..product },
        }
    }
}

impl Change {
    /// Which kind of mutant it makes.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::RuleOff(_) => Kind::Rule,
            Self::BoundaryMoved(_) | Self::SoftDeletionTakes(_) | Self::DataRemovalTakes(_) => {
                Kind::Boundary
            }
            Self::RoleRefused(..) | Self::OpenToAnyone(_) => Kind::Role,
            Self::EffectOmitted(_) => Kind::Effect,
        }
    }

    /// The requirements and decisions that it goes against.
    #[must_use]
    pub fn concerns(self) -> &'static [&'static str] {
        match self {
            Self::RuleOff(rule) | Self::BoundaryMoved(Moved { rule, .. }) => rule.rule().implements,
            Self::SoftDeletionTakes(_) => &["R37", "D22"],
            Self::DataRemovalTakes(_) => &["R45", "R47", "D22"],
            Self::RoleRefused(..) | Self::OpenToAnyone(_) => &["D5"],
            Self::EffectOmitted(_) => &[],
        }
    }

    fn id(self) -> String {
        let days = |length: Seconds| length.get() / DAY;
        let id = match self {
            Self::RuleOff(rule) => format!("without-{}", rule.name()),
            Self::BoundaryMoved(Moved { rule, by }) => {
                let direction = match (is_of_text(rule), by < 0) {
                    (true, true) => "less",
                    (true, false) => "more",
                    (false, true) => "earlier",
                    (false, false) => "later",
                };
                format!("{}-1-{}-{direction}", rule.name(), unit(rule, by))
            }
            Self::SoftDeletionTakes(length) => format!("soft-deletion-{}-days", days(length)),
            Self::DataRemovalTakes(length) => format!("data-removal-{}-days", days(length)),
            Self::RoleRefused(task, role) => format!("{}-may-not-{}", role.key(), task.key()),
            Self::OpenToAnyone(task) => format!("anyone-may-{}", task.key()),
            Self::EffectOmitted(kind) => format!("{}-changes-nothing", kind.key()),
        };
        id.replace('_', "-")
    }
}

fn unit(rule: RuleId, by: i64) -> &'static str {
    match by.abs() {
        _ if is_of_text(rule) => "character",
        DAY => "day",
        _ => "second",
    }
}
