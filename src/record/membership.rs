//! A membership in a record: how it stands after a step.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::calendar::format_instant;
use crate::model::{IdSet, Keyed, Lifecycle, MembershipId, Role, Roster, State, Timestamp};
use crate::rules::Timelines;

/// Everything about a membership; the three ends apart.
pub(super) fn membership(
    id: MembershipId,
    state: &State,
    now: Timestamp,
    timelines: &Timelines,
    roster: &Roster,
) -> Value {
    let membership = state.membership(id);
    let tenant = roster.tenant(membership.tenant);
    let (since, purged_at, ends) = match membership.lifecycle {
        Lifecycle::Active | Lifecycle::Gone => (None, None, None),
        Lifecycle::SoftDeleted { since } => (Some(since), Some(timelines.purged_at(since)), None),
        Lifecycle::RemovingData { since, ends } => (Some(since), None, Some(ends)),
    };
    json!({
        "id": id.0,
        "user": *roster.user(membership.user).key,
        "tenant": *tenant.key,
        "relation": membership.relation.key(),
        "type": membership.user_type.key(),
        "invitation": membership.invitation.key(),
        "disabled": !membership.enabled,
        "is": membership.lifecycle.key(),
        "since": since.map(format_instant),
        "purged_at": purged_at.map(format_instant),
        "ends": ends.map(format_instant),
        "restorable": state.is_restorable(id, now, timelines.soft_deletion),
        "listed": membership.is_listed_as_deleted(),
        "data_present": membership.has_data(),
        "groups": names(membership.groups, &tenant.groups),
        "roles": membership.roles.iter().map(Role::key).collect::<Vec<_>>(),
        "applications": names(membership.applications, &tenant.applications),
        "licences": names(membership.licences, &tenant.licences),
    })
}

fn names<T: Into<u8> + From<u8>>(ids: IdSet<T>, names: &[Arc<str>]) -> Vec<&str> {
    ids.iter().filter_map(|id| names.get(usize::from(id.into()))).map(|name| &**name).collect()
}
