//! Permanent deletion is started by an administrator during the soft deletion, or by its end: nothing else.

use super::{Change, Invariant, InvariantId};
use crate::model::{Event, Lifecycle, Trigger};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::PermanentDeletionHasTwoTriggers,
    name: "permanent-deletion-has-two-triggers",
    implements: &["R40", "R44"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let Some(Event::MembershipPurged { membership, trigger, .. }) = change.event else {
        return true;
    };
    let Lifecycle::SoftDeleted { since } = change.before.membership(membership).lifecycle else {
        return false;
    };
    let age = change.at.since(since);
    match trigger {
        Trigger::Administrator => age < change.rulebook.timelines.soft_deletion,
        Trigger::EndOfSoftDeletion => age == change.rulebook.timelines.soft_deletion,
    }
}
