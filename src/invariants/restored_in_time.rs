//! Whatever is restored was soft-deleted for less than the full length.

use super::{Change, Invariant, InvariantId};
use crate::model::Event;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::RestoredInTime,
    name: "restored-in-time",
    implements: &["R38", "D3"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let Some(Event::MembershipRestored { membership, .. }) = change.event else { return true };
    let soft_deletion = change.rulebook.timelines.soft_deletion;
    change.before.membership(membership).is_in_restore_window(change.at, soft_deletion)
}
