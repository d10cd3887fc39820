//! An event changes the membership that it is about and no other; none is ever forgotten or reused.

use super::{Change, Invariant, InvariantId};
use crate::model::{Event, Membership, MembershipId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::EachEventHasOneSubject,
    name: "each-event-has-one-subject",
    implements: &["D4", "D10", "D24", "D28", "D41"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let (before, after) = (&change.before.memberships, &change.after.memberships);
    let added = match change.event {
        Some(Event::GuestInvited { .. } | Event::DirectConnectionMade { .. }) => 1,
        _ => 0,
    };
    let untouched = |(id, was): (MembershipId, &Membership)| {
        let is = change.after.membership(id);
        let same_identity =
            (was.user, was.tenant, was.relation) == (is.user, is.tenant, is.relation);
        same_identity && (Some(id) == change.subject() || same_but_groups(was, is, change))
    };
    after.len() == before.len() + added && change.before.memberships().all(untouched)
}

/// A deleted group is taken from many memberships at once; nothing else is.
fn same_but_groups(was: &Membership, is: &Membership, change: &Change<'_>) -> bool {
    let groups = match change.event {
        Some(Event::GroupDeleted { .. }) => is.groups,
        _ => was.groups,
    };
    Membership { groups, ..*was } == *is
}
