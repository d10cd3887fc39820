//! A person has at most one active object and one active direct connection in a tenant.

use super::{Change, Invariant, InvariantId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::OneActiveObjectPerPerson,
    name: "one-active-object-per-person",
    implements: &["D15", "D35", "D42"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    // Only the membership that the event is about, or the one that it made, can have become active.
    let newest = change.after.memberships().next_back().map(|(id, _)| id);
    change.subject().or(newest).is_none_or(|id| {
        let subject = change.after.membership(id);
        let same = change.after.memberships_of(subject.user, subject.tenant);
        let rivals = same.filter(|(_, m)| m.is_active() && m.has_object() == subject.has_object());
        !subject.is_active() || rivals.count() <= 1
    })
}
