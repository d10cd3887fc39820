//! The rulebook: which rules are in force, and their numbers. Changing one makes a mutant.

use super::{ALL, Grants, RuleId, RuleSet};
use crate::model::{EventKind, IdSet, Seconds, Timestamp};

/// A value that says which rules are in force. The product runs with [`Rulebook::default`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    /// The rules in force.
    pub in_force: RuleSet,
    /// How long things take.
    pub timelines: Timelines,
    /// Who may do what.
    pub grants: Grants,
    /// A boundary that stands elsewhere; none in the product.
    pub moved: Option<Moved>,
    /// Kinds of events that are announced and change nothing; none in the product. Drivers ask
    /// before they apply an event.
    pub idle: IdSet<EventKind>,
    /// Effects that no longer ask in which relation a membership stands; none in the product.
    pub indiscriminate: RuleSet,
}

/// The boundary of one rule, moved. With whole seconds `<` becomes `≤` by moving it one second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Whose: one of [`BOUNDED`].
    pub rule: RuleId,
    /// How far: in seconds, for the length of an address in characters.
    pub by: i64,
}

/// The rules that compare something with a constant.
pub const BOUNDED: [RuleId; 5] = [
    RuleId::TimeMovesForward,
    RuleId::PrivacyStatementIsAWebAddress,
    RuleId::RestoreNeedsSoftDeletion,
    RuleId::SoftDeletionEnds,
    RuleId::DataRemovalEnds,
];

/// The two lengths of the product, in one place (D22).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timelines {
    /// From the soft deletion to the start of the permanent deletion: 30 days (R37).
    pub soft_deletion: Seconds,
    /// From the start of the data removal to its latest end: 30 days (R45, R47).
    pub data_removal: Seconds,
}

impl Timelines {
    /// When what was soft-deleted at `since` is deleted permanently by itself.
    #[must_use]
    pub const fn purged_at(&self, since: Timestamp) -> Timestamp {
        since.saturating_add(self.soft_deletion)
    }

    /// The latest end of a data removal that began at `since` (D2).
    #[must_use]
    pub const fn removed_by(&self, since: Timestamp) -> Timestamp {
        since.saturating_add(self.data_removal)
    }
}

impl Default for Timelines {
    fn default() -> Self {
        Self { soft_deletion: Seconds::days(30), data_removal: Seconds::days(30) }
    }
}

impl Default for Rulebook {
    fn default() -> Self {
        Self {
            in_force: ALL.iter().map(|rule| rule.id).collect(),
            timelines: Timelines::default(),
            grants: Grants::default(),
            moved: None,
            idle: IdSet::EMPTY,
            indiscriminate: RuleSet::EMPTY,
        }
    }
}

impl Rulebook {
    /// The same rulebook with one rule switched off.
    #[must_use]
    pub fn without(mut self, rule: RuleId) -> Self {
        self.in_force.remove(rule);
        self
    }

    /// Where the boundary of a rule stands by this rulebook; `constant` is where the rule puts it.
    pub(crate) fn boundary(&self, rule: RuleId, constant: i64) -> i64 {
        let moved = self.moved.filter(|moved| moved.rule == rule);
        moved.map_or(constant, |moved| constant.saturating_add(moved.by))
    }

    /// The restore window as the rule about restoring sees it: its whole length is outside (D3).
    pub(crate) fn restore_window(&self) -> Seconds {
        let length = self.timelines.soft_deletion.get();
        Seconds::new(self.boundary(RuleId::RestoreNeedsSoftDeletion, length))
    }
}
