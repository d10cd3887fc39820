//! An event in a record: what happened, when, to whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::form;
use crate::model::{
    self, EventKind, MembershipId, PrivacyInformation, Role, Roster, Stamped, State, TenantId,
    TextId, Timestamp, Trigger, UserId, UserType,
};
use crate::short_text::ShortText;

/// Something that happened. What an event does not have is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out_but(&["contact", "statement"]))]
pub struct Event {
    /// When; a deadline within a wait has its own instant.
    #[serde(with = "form::Instant")]
    pub at: Timestamp,
    /// The kind of event.
    pub event: EventKind,
    /// The id of the membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub membership: Option<u32>,
    /// Whose membership.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<ShortText>,
    /// In which tenant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<ShortText>,
    /// As what somebody was invited.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub user_type: Option<UserType>,
    /// The role that was assigned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The group that a person joined or left, or that was deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<ShortText>,
    /// The groups that a restore could not bring back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_groups: Option<Vec<ShortText>>,
    /// The value of External user leave settings that was stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_users_may_leave: Option<bool>,
    /// The privacy contact that was stored, be it none.
    #[serde(default, with = "form::given", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<ShortText>")]
    pub contact: Option<Option<ShortText>>,
    /// The privacy statement that was stored, be it none.
    #[serde(default, with = "form::given", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<ShortText>")]
    pub statement: Option<Option<ShortText>>,
    /// What caused a permanent deletion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<Trigger>,
    /// When the soft deletion or the data removal began.
    #[serde(default, with = "form::OptionalInstant", skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// When the data removal ends at the latest, or where the scenario fixes it.
    #[serde(default, with = "form::OptionalInstant", skip_serializing_if = "Option::is_none")]
    pub ends: Option<Timestamp>,
}

impl Event {
    /// An event after which the memberships are those of a state.
    pub(super) fn of(stamped: &Stamped, state: &State, roster: &Roster) -> Self {
        let event = &stamped.event;
        let (user, tenant) = who(event, state);
        let plain = Self {
            at: stamped.at,
            event: event.kind(),
            membership: event.membership().map(|MembershipId(id)| id),
            user: user.map(|user| roster.user(user).key.clone()),
            tenant: tenant.map(|tenant| roster.tenant(tenant).key.clone()),
            user_type: None,
            role: None,
            group: None,
            missing_groups: None,
            external_users_may_leave: None,
            contact: None,
            statement: None,
            trigger: None,
            since: None,
            ends: None,
        };
        plain.with_particulars(event, tenant, roster)
    }

    fn with_particulars(
        self,
        event: &model::Event,
        tenant: Option<TenantId>,
        roster: &Roster,
    ) -> Self {
        use model::Event as Of;
        let group = |group| tenant.map(|tenant| roster.group_name(tenant, group));
        let text = |id: Option<TextId>| id.map(|id| roster.text(id).clone());
        match *event {
            Of::GuestInvited { user_type, .. } => Self { user_type: Some(user_type), ..self },
            Of::LeaveSettingChanged { setting, .. } => {
                Self { external_users_may_leave: Some(setting.allows_leaving()), ..self }
            }
            Of::PrivacyInformationChanged {
                privacy: PrivacyInformation { contact, statement },
                ..
            } => Self { contact: Some(text(contact)), statement: Some(text(statement)), ..self },
            Of::AddedToGroup { group: id, .. }
            | Of::RemovedFromGroup { group: id, .. }
            | Of::GroupDeleted { group: id, .. } => Self { group: group(id), ..self },
            Of::RoleAssigned { role, .. } => Self { role: Some(role), ..self },
            Of::MembershipSoftDeleted { since, .. } => Self { since: Some(since), ..self },
            Of::MembershipRestored { missing_groups, .. } => {
                let missing = missing_groups.iter().filter_map(group).collect();
                Self { missing_groups: Some(missing), ..self }
            }
            Of::MembershipPurged { trigger, since, ends, .. } => {
                Self { trigger: Some(trigger), since: Some(since), ends: Some(ends), ..self }
            }
            Of::DataRemovalStarted { since, ends, .. } => {
                Self { since: Some(since), ends: Some(ends), ..self }
            }
            Of::ConfirmationOpened { .. }
            | Of::ConfirmationClosed { .. }
            | Of::GuestLeft { .. }
            | Of::DirectConnectUserLeft { .. }
            | Of::InvitationSentAgain { .. }
            | Of::InvitationRedeemed { .. }
            | Of::DirectConnectionMade { .. }
            | Of::AccountDisabled { .. }
            | Of::AccountEnabled { .. }
            | Of::DataRemovalCompleted { .. } => self,
        }
    }
}

fn who(event: &model::Event, state: &State) -> (Option<UserId>, Option<TenantId>) {
    use model::Event as Of;
    match *event {
        Of::GuestInvited { user, tenant, .. } | Of::DirectConnectionMade { user, tenant } => {
            (Some(user), Some(tenant))
        }
        Of::LeaveSettingChanged { tenant, .. }
        | Of::PrivacyInformationChanged { tenant, .. }
        | Of::GroupDeleted { tenant, .. } => (None, Some(tenant)),
        _ => {
            let membership = event.membership().map(|id| state.membership(id));
            (membership.map(|m| m.user), membership.map(|m| m.tenant))
        }
    }
}
