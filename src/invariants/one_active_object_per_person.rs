//! A person has at most one active object and one active direct connection in a tenant.

use super::{Change, Invariant, InvariantId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::OneActiveObjectPerPerson,
    name: "one-active-object-per-person",
    implements: &["D15", "D35", "D42"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let active: Vec<_> = change.after.memberships.iter().filter(|m| m.is_active()).collect();
    active.iter().enumerate().all(|(place, one)| {
        active.iter().skip(place + 1).all(|other| {
            (one.user, one.tenant, one.has_object())
                != (other.user, other.tenant, other.has_object())
        })
    })
}
