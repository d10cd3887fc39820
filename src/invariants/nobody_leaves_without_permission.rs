//! Whoever leaves does so while the tenant's setting allows it.

use super::{Change, Invariant, InvariantId};
use crate::model::Event;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::NobodyLeavesWithoutPermission,
    name: "nobody-leaves-without-permission",
    implements: &["R22", "R33", "D9"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    match change.event {
        Some(
            Event::GuestLeft { membership, .. } | Event::DirectConnectUserLeft { membership, .. },
        ) => {
            let tenant = change.before.membership(membership).tenant;
            change.before.tenant(tenant).leave_setting.allows_leaving()
        }
        _ => true,
    }
}
