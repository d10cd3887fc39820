//! A direct connection has no group, role, application or licence, and cannot be disabled.

use super::{Change, Invariant, InvariantId};
use crate::model::Membership;

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::DirectConnectHasNothingAssigned,
    name: "direct-connect-has-nothing-assigned",
    implements: &["D29"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    let bare = |m: &Membership| {
        m.groups.is_empty()
            && m.roles.is_empty()
            && m.applications.is_empty()
            && m.licences.is_empty()
            && m.enabled
    };
    change.after.memberships.iter().all(|m| m.has_object() || bare(m))
}
