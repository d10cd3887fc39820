//! How a membership stands after a step.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::form;
use crate::model::{
    self, IdSet, Invitation, Lifecycle, LifecycleKind, MembershipId, Relation, Role, Roster, State,
    Timestamp, UserType,
};
use crate::rules::Timelines;
use crate::short_text::ShortText;

/// A membership; the three ends apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Membership {
    /// Its place, from 0, in the order in which memberships came to be.
    pub id: u32,
    /// Whose.
    pub user: ShortText,
    /// In which tenant.
    pub tenant: ShortText,
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
    pub groups: Vec<ShortText>,
    /// Its administrator roles.
    pub roles: Vec<Role>,
    /// Its applications.
    pub applications: Vec<ShortText>,
    /// Its licences.
    pub licences: Vec<ShortText>,
}

impl Membership {
    fn of(
        id: MembershipId,
        (membership, restorable): Looked,
        timelines: &Timelines,
        roster: &Roster,
    ) -> Self {
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
            user: roster.user(membership.user).key.clone(),
            tenant: tenant.key.clone(),
            relation: membership.relation,
            user_type: membership.user_type,
            invitation: membership.invitation,
            disabled: !membership.enabled,
            is: membership.lifecycle.kind(),
            since,
            purged_at,
            ends,
            restorable,
            listed: membership.is_listed_as_deleted(),
            data_present: membership.has_data(),
            groups: names(membership.groups, &tenant.groups),
            roles: membership.roles.iter().collect(),
            applications: names(membership.applications, &tenant.applications),
            licences: names(membership.licences, &tenant.licences),
        }
    }
}

/// How memberships stood when they were looked at last, to find those that a step changes.
pub(super) struct Standings<'a> {
    roster: &'a Roster,
    timelines: Timelines,
    all: Vec<Looked>,
}

/// All that a [`Membership`] goes by: the one of the model, and whether it can be restored now.
type Looked = (model::Membership, bool);

impl<'a> Standings<'a> {
    /// Nothing has been looked at yet.
    pub(super) const fn new(roster: &'a Roster, timelines: Timelines) -> Self {
        Self { roster, timelines, all: Vec::new() }
    }

    /// Looks at a state at an instant: what is new or stands in another way, in the order in which
    /// memberships came to be.
    pub(super) fn changed(&mut self, state: &State, now: Timestamp) -> Vec<Membership> {
        let mut changed = Vec::new();
        for (place, (id, membership)) in state.memberships().enumerate() {
            let looked = (*membership, state.is_restorable(id, now, self.timelines.soft_deletion));
            match self.all.get_mut(place) {
                Some(known) if *known == looked => continue,
                Some(known) => *known = looked,
                None => self.all.push(looked),
            }
            changed.push(Membership::of(id, looked, &self.timelines, self.roster));
        }
        changed
    }
}

fn names<T: Into<u8> + From<u8>>(ids: IdSet<T>, names: &[ShortText]) -> Vec<ShortText> {
    let names = ids.iter().filter_map(|id| names.get(usize::from(id.into())));
    names.cloned().collect()
}
