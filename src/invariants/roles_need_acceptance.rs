//! Whoever holds a role has accepted the invitation.

use super::{Change, Invariant, InvariantId};
use crate::model::Invitation;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::RolesNeedAcceptance,
    name: "roles-need-acceptance",
    implements: &["D37", "D46"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    change.after.memberships.iter().all(|membership| {
        membership.roles.is_empty() || membership.invitation == Invitation::Accepted
    })
}
