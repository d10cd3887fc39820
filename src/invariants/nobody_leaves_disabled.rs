//! Whoever leaves has an enabled account, at home and where they leave.

use super::{Change, Invariant, InvariantId};
use crate::model::Event;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::NobodyLeavesDisabled,
    name: "nobody-leaves-disabled",
    implements: &["R23", "D8", "D9"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    match change.event {
        Some(
            Event::GuestLeft { user, membership }
            | Event::DirectConnectUserLeft { user, membership },
        ) => {
            change.before.membership(membership).enabled
                && change
                    .before
                    .home_account(user)
                    .is_none_or(|home| home.enabled && home.is_active())
        }
        _ => true,
    }
}
