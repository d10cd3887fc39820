//! What was deleted permanently never comes back, and its data removal is never stopped.

use super::{Change, Invariant, InvariantId};
use crate::model::Lifecycle;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::PurgedStaysPurged,
    name: "purged-stays-purged",
    implements: &["R41", "R45", "D4"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let kept = change.before.memberships.iter().zip(&change.after.memberships);
    kept.into_iter().all(|(before, after)| match (before.lifecycle, after.lifecycle) {
        (Lifecycle::RemovingData { .. }, Lifecycle::Gone) => true,
        (Lifecycle::RemovingData { .. } | Lifecycle::Gone, later) => later == before.lifecycle,
        (Lifecycle::Active | Lifecycle::SoftDeleted { .. }, _) => true,
    })
}
