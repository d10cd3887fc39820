//! A soft deletion changes nothing about the object but that it is deleted.

use super::{Change, Invariant, InvariantId};
use crate::model::{Event, Lifecycle, Membership};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::SoftDeletionKeepsEverything,
    name: "soft-deletion-keeps-everything",
    implements: &["R35", "R38"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let Some(Event::MembershipSoftDeleted { membership, since }) = change.event else {
        return true;
    };
    let before = *change.before.membership(membership);
    let expected = Membership { lifecycle: Lifecycle::SoftDeleted { since }, ..before };
    since == change.at && before.is_active() && *change.after.membership(membership) == expected
}
