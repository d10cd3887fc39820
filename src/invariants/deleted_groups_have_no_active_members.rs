//! No active object is a member of a group that was deleted.

use super::{Change, Invariant, InvariantId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::DeletedGroupsHaveNoActiveMembers,
    name: "deleted-groups-have-no-active-members",
    implements: &["D16"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    change.after.memberships.iter().filter(|m| m.is_active()).all(|membership| {
        let deleted = change.after.tenant(membership.tenant).deleted_groups;
        membership.groups.intersection(deleted).is_empty()
    })
}
