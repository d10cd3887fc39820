//! Nobody leaves their home organization by themselves.

use super::{Change, Invariant, InvariantId};
use crate::model::{Event, Relation};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::HomeOrganizationIsNeverLeft,
    name: "home-organization-is-never-left",
    implements: &["R11", "R21", "D20"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    match change.event {
        Some(
            Event::GuestLeft { membership, .. } | Event::DirectConnectUserLeft { membership, .. },
        ) => change.before.membership(membership).relation != Relation::Home,
        _ => true,
    }
}
