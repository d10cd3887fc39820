//! An event in a record: what happened, when, to whom.

use serde_json::{Map, Value, json};

use crate::calendar::format_instant;
use crate::model::{Event, Keyed, MembershipId, Roster, Stamped, State, TenantId, UserId};

/// `{ "at", "event", "membership", "user", "tenant", … }`.
pub(super) fn event(stamped: &Stamped, state: &State, roster: &Roster) -> Value {
    let event = &stamped.event;
    let (user, tenant) = who(event, state);
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| {
        object.insert(key.to_owned(), value);
    };
    put("at", json!(format_instant(stamped.at)));
    put("event", json!(event.kind().key()));
    if let Some(MembershipId(id)) = event.membership() {
        put("membership", json!(id));
    }
    if let Some(user) = user {
        put("user", json!(*roster.user(user).key));
    }
    if let Some(tenant) = tenant {
        put("tenant", json!(*roster.tenant(tenant).key));
    }
    for (key, value) in particulars(event, tenant, roster) {
        put(key, value);
    }
    Value::Object(object)
}

fn who(event: &Event, state: &State) -> (Option<UserId>, Option<TenantId>) {
    match *event {
        Event::GuestInvited { user, tenant, .. } | Event::DirectConnectionMade { user, tenant } => {
            (Some(user), Some(tenant))
        }
        Event::LeaveSettingChanged { tenant, .. }
        | Event::PrivacyInformationChanged { tenant, .. }
        | Event::GroupDeleted { tenant, .. } => (None, Some(tenant)),
        _ => {
            let membership = event.membership().map(|id| state.membership(id));
            (membership.map(|m| m.user), membership.map(|m| m.tenant))
        }
    }
}

fn particulars(
    event: &Event,
    tenant: Option<TenantId>,
    roster: &Roster,
) -> Vec<(&'static str, Value)> {
    let group = |group| tenant.map(|tenant| json!(*roster.group_name(tenant, group)));
    let text = |id: Option<_>| id.map(|id| roster.text(id).to_string());
    match *event {
        Event::GuestInvited { user_type, .. } => vec![("type", json!(user_type.key()))],
        Event::LeaveSettingChanged { setting, .. } => {
            vec![("external_users_may_leave", json!(setting.allows_leaving()))]
        }
        Event::PrivacyInformationChanged { privacy, .. } => vec![
            ("contact", json!(text(privacy.contact))),
            ("statement", json!(text(privacy.statement))),
        ],
        Event::AddedToGroup { group: id, .. }
        | Event::RemovedFromGroup { group: id, .. }
        | Event::GroupDeleted { group: id, .. } => vec![("group", json!(group(id)))],
        Event::RoleAssigned { role, .. } => vec![("role", json!(role.key()))],
        Event::MembershipSoftDeleted { since, .. } => vec![("since", json!(format_instant(since)))],
        Event::MembershipRestored { missing_groups, .. } => {
            let missing: Vec<_> = missing_groups.iter().filter_map(group).collect();
            vec![("missing_groups", json!(missing))]
        }
        Event::MembershipPurged { trigger, since, ends, .. } => vec![
            ("trigger", json!(trigger.key())),
            ("since", json!(format_instant(since))),
            ("ends", json!(format_instant(ends))),
        ],
        Event::DataRemovalStarted { since, ends, .. } => {
            vec![("since", json!(format_instant(since))), ("ends", json!(format_instant(ends)))]
        }
        Event::ConfirmationOpened { .. }
        | Event::ConfirmationClosed { .. }
        | Event::GuestLeft { .. }
        | Event::DirectConnectUserLeft { .. }
        | Event::InvitationSentAgain { .. }
        | Event::InvitationRedeemed { .. }
        | Event::DirectConnectionMade { .. }
        | Event::AccountDisabled { .. }
        | Event::AccountEnabled { .. }
        | Event::DataRemovalCompleted { .. } => Vec::new(),
    }
}
