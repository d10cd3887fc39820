//! What happened, as a sentence of a story.

use super::Story;
use super::define::Name;
use super::role_name::role_id;
use crate::model::{Event, LeaveSetting, MembershipId, Relation, Roster, TenantId, UserId};
use crate::runner::Report;

/// The sentence for an event of a run.
#[must_use]
pub fn happening(event: &Event, report: &Report, roster: &Roster) -> Story {
    let About { person, organization, relation, tenant } = about(event, report, roster);
    let group = |group| tenant.map(|tenant| roster.group_name(tenant, group)).unwrap_or_default();
    match *event {
        Event::ConfirmationOpened { .. } => {
            Story::ConfirmationOpened { person, organization, relation }
        }
        Event::ConfirmationClosed { .. } => {
            Story::ConfirmationClosed { person, organization, relation }
        }
        Event::GuestLeft { .. } => Story::GuestLeft { person, organization },
        Event::DirectConnectUserLeft { .. } => {
            Story::DirectConnectUserLeft { person, organization }
        }
        Event::GuestInvited { .. } => Story::GuestInvited { person, organization },
        Event::InvitationSentAgain { .. } => Story::InvitationSentAgain { person, organization },
        Event::InvitationRedeemed { .. } => Story::InvitationRedeemed { person, organization },
        Event::DirectConnectionMade { .. } => Story::DirectConnectionMade { person, organization },
        Event::LeaveSettingChanged { setting, .. } => match setting {
            LeaveSetting::No => Story::LeaveSettingChangedNo { organization },
            LeaveSetting::Yes | LeaveSetting::NotConfigured => {
                Story::LeaveSettingChangedYes { organization }
            }
        },
        Event::PrivacyInformationChanged { privacy, .. } if privacy.is_empty() => {
            Story::PrivacyInformationRemoved { organization }
        }
        Event::PrivacyInformationChanged { .. } => {
            Story::PrivacyInformationChanged { organization }
        }
        Event::AccountDisabled { .. } => Story::AccountDisabled { person, organization },
        Event::AccountEnabled { .. } => Story::AccountEnabled { person, organization },
        Event::AddedToGroup { group: id, .. } => {
            Story::AddedToGroup { person, group: group(id), organization }
        }
        Event::RemovedFromGroup { group: id, .. } => {
            Story::RemovedFromGroup { person, group: group(id), organization }
        }
        Event::GroupDeleted { group: id, .. } => {
            Story::GroupDeleted { group: group(id), organization }
        }
        Event::RoleAssigned { role, .. } => {
            Story::RoleAssigned { person, role: vec![role_id(role)], organization }
        }
        Event::MembershipSoftDeleted { since, .. } => {
            let purged_at = report.timelines.purged_at(since);
            Story::MembershipSoftDeleted { person, organization, purged_at }
        }
        Event::MembershipRestored { missing_groups, .. } if missing_groups.is_empty() => {
            Story::MembershipRestored { person, organization }
        }
        Event::MembershipRestored { missing_groups, .. } => {
            let groups = missing_groups.iter().map(group).collect();
            Story::MembershipRestoredWithoutGroups { person, organization, groups }
        }
        Event::MembershipPurged { trigger, ends, .. } => {
            Story::MembershipPurged { person, organization, trigger, ends }
        }
        Event::DataRemovalStarted { ends, .. } => {
            Story::DataRemovalStarted { person, organization, ends }
        }
        Event::DataRemovalCompleted { .. } => {
            Story::DataRemovalCompleted { person, organization, relation }
        }
    }
}

/// Whom and what an event is about, by name.
struct About {
    person: Name,
    organization: Name,
    relation: Relation,
    tenant: Option<TenantId>,
}

fn about(event: &Event, report: &Report, roster: &Roster) -> About {
    let (user, tenant, relation) = match *event {
        Event::GuestInvited { user, tenant, .. } => (Some(user), Some(tenant), None),
        Event::DirectConnectionMade { user, tenant } => (Some(user), Some(tenant), None),
        Event::LeaveSettingChanged { tenant, .. }
        | Event::PrivacyInformationChanged { tenant, .. }
        | Event::GroupDeleted { tenant, .. } => (None, Some(tenant), None),
        _ => of_membership(event.membership(), report),
    };
    About {
        person: user.map(|user| roster.user(user).name.clone()).unwrap_or_default(),
        organization: tenant.map(|tenant| roster.tenant(tenant).name.clone()).unwrap_or_default(),
        relation: relation.unwrap_or(Relation::Collaboration),
        tenant,
    }
}

fn of_membership(
    id: Option<MembershipId>,
    report: &Report,
) -> (Option<UserId>, Option<TenantId>, Option<Relation>) {
    let membership = id.map(|id| report.end.membership(id));
    (membership.map(|m| m.user), membership.map(|m| m.tenant), membership.map(|m| m.relation))
}
