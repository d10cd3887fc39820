//! A restore brings back everything that the object had, but for groups that no longer exist.

use super::{Change, Invariant, InvariantId};
use crate::model::{Event, Lifecycle, Membership};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::RestoredAsItWas,
    name: "restored-as-it-was",
    implements: &["R38", "D16"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let Some(Event::MembershipRestored { membership, .. }) = change.event else { return true };
    let before = *change.before.membership(membership);
    let deleted_groups = change.before.tenant(before.tenant).deleted_groups;
    let expected = Membership {
        lifecycle: Lifecycle::Active,
        groups: before.groups.without(deleted_groups),
        ..before
    };
    *change.after.membership(membership) == expected
}
