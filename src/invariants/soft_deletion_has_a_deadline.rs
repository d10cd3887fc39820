//! Every soft deletion lasts at most its full length; nothing stays soft-deleted for ever.

use super::{Change, Invariant, InvariantId};
use crate::model::{Lifecycle, Seconds};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::SoftDeletionHasADeadline,
    name: "soft-deletion-has-a-deadline",
    implements: &["R37", "R44"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let longest = change.rulebook.timelines.soft_deletion;
    change.after.memberships.iter().all(|membership| match membership.lifecycle {
        Lifecycle::SoftDeleted { since } => {
            let age = change.at.since(since);
            Seconds::ZERO <= age && age <= longest
        }
        Lifecycle::Active | Lifecycle::RemovingData { .. } | Lifecycle::Gone => true,
    })
}
