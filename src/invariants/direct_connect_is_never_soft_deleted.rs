//! A direct connection is active, being removed, or gone: never soft-deleted.

use super::{Change, Invariant, InvariantId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::DirectConnectIsNeverSoftDeleted,
    name: "direct-connect-is-never-soft-deleted",
    implements: &["R48"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    change.after.memberships.iter().all(|m| m.has_object() || !m.is_listed_as_deleted())
}
