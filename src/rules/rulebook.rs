//! The rulebook: which rules are in force, and their numbers. Changing one makes a mutant.

use super::{ALL, Grants, RuleId, RuleSet};
use crate::model::{Seconds, Timestamp};

/// A value that says which rules are in force. The product runs with [`Rulebook::default`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rulebook {
    /// The rules in force.
    pub in_force: RuleSet,
    /// How long things take.
    pub timelines: Timelines,
    /// Who may do what.
    pub grants: Grants,
}

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
}
