//! Every data removal ends after it began and within its full length.

use super::{Change, Invariant, InvariantId};
use crate::model::Lifecycle;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::DataRemovalEndsInItsWindow,
    name: "data-removal-ends-in-its-window",
    implements: &["R45", "R47", "D2"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let longest = change.rulebook.timelines.data_removal;
    change.after.memberships.iter().all(|membership| match membership.lifecycle {
        Lifecycle::RemovingData { since, ends } => {
            since < ends && ends.since(since) <= longest && change.at <= ends
        }
        Lifecycle::Active | Lifecycle::SoftDeleted { .. } | Lifecycle::Gone => true,
    })
}
