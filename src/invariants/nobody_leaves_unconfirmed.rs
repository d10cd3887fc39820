//! Whoever leaves had the confirmation of that very membership open.

use super::{Change, Invariant, InvariantId};
use crate::model::Event;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::NobodyLeavesUnconfirmed,
    name: "nobody-leaves-unconfirmed",
    implements: &["R19", "D30"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    match change.event {
        Some(
            Event::GuestLeft { user, membership }
            | Event::DirectConnectUserLeft { user, membership },
        ) => change.before.user(user).confirmation == Some(membership),
        _ => true,
    }
}
