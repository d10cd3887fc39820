//! How a membership stands after a step.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::form;
use crate::model::{
    IdSet, Invitation, Lifecycle, LifecycleKind, MembershipId, Relation, Role, Roster, State,
    Timestamp, UserType,
};
use crate::rules::Timelines;

/// A membership; the three ends apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Membership {
    /// Its place, from 0, in the order in which memberships came to be.
    pub id: u32,
    /// Whose.
    pub user: String,
    /// In which tenant.
    pub tenant: String,
    /// In which way.
    pub relation: Relation,
    /// As what.
    #[serde(rename = "type")]
    pub user_type: UserType,
    /// Whether the invitation was redeemed.
    pub invitation: Invitation,
    /// Whether the account is disabled in this tenant.
    pub disabled: bool,
    /// Where it stands.
    pub is: LifecycleKind,
    /// When the soft deletion or the data removal began.
    #[serde(with = "form::OptionalInstant")]
    pub since: Option<Timestamp>,
    /// When a soft-deleted object is deleted permanently by itself.
    #[serde(with = "form::OptionalInstant")]
    pub purged_at: Option<Timestamp>,
    /// When the data removal ends.
    #[serde(with = "form::OptionalInstant")]
    pub ends: Option<Timestamp>,
    /// Whether an administrator can still restore it.
    pub restorable: bool,
    /// Whether Deleted users lists it.
    pub listed: bool,
    /// Whether there still is data.
    pub data_present: bool,
    /// Its groups.
    pub groups: Vec<String>,
    /// Its administrator roles.
    pub roles: Vec<Role>,
    /// Its applications.
    pub applications: Vec<String>,
    /// Its licences.
    pub licences: Vec<String>,
}

impl Membership {
    /// How a membership of a state stands at an instant.
    pub(super) fn of(
        id: MembershipId,
        state: &State,
        now: Timestamp,
        timelines: &Timelines,
        roster: &Roster,
    ) -> Self {
        let membership = state.membership(id);
        let tenant = roster.tenant(membership.tenant);
        let (since, purged_at, ends) = match membership.lifecycle {
            Lifecycle::Active | Lifecycle::Gone => (None, None, None),
            Lifecycle::SoftDeleted { since } => {
                (Some(since), Some(timelines.purged_at(since)), None)
            }
            Lifecycle::RemovingData { since, ends } => (Some(since), None, Some(ends)),
        };
        Self {
            id: id.0,
            user: roster.user(membership.user).key.to_string(),
            tenant: tenant.key.to_string(),
            relation: membership.relation,
            user_type: membership.user_type,
            invitation: membership.invitation,
            disabled: !membership.enabled,
            is: membership.lifecycle.kind(),
            since,
            purged_at,
            ends,
            restorable: state.is_restorable(id, now, timelines.soft_deletion),
            listed: membership.is_listed_as_deleted(),
            data_present: membership.has_data(),
            groups: names(membership.groups, &tenant.groups),
            roles: membership.roles.iter().collect(),
            applications: names(membership.applications, &tenant.applications),
            licences: names(membership.licences, &tenant.licences),
        }
    }
}

fn names<T: Into<u8> + From<u8>>(ids: IdSet<T>, names: &[Arc<str>]) -> Vec<String> {
    let names = ids.iter().filter_map(|id| names.get(usize::from(id.into())));
    names.map(|name| name.to_string()).collect()
}
