//! What an event means to the administrator (or the person) whose command brought it about.

use super::define::Name;
use super::{Portal, role_id};
use crate::model::{Event, GroupId, MembershipId, Roster, State};
use crate::rules::Rulebook;

/// Everything that turning an event into an answer may look at; `state` is how things stand after it.
pub(super) struct Facts<'a> {
    pub(super) state: &'a State,
    pub(super) roster: &'a Roster,
    pub(super) rulebook: &'a Rulebook,
}

impl Facts<'_> {
    /// The answer; `None` for what is told in another way.
    pub(super) fn told(&self, event: &Event) -> Option<Portal> {
        match *event {
            Event::MembershipSoftDeleted { .. }
            | Event::MembershipRestored { .. }
            | Event::MembershipPurged { .. }
            | Event::DataRemovalStarted { .. } => self.of_deletion(event),
            Event::AccountDisabled { .. }
            | Event::AccountEnabled { .. }
            | Event::AddedToGroup { .. }
            | Event::RemovedFromGroup { .. }
            | Event::GroupDeleted { .. }
            | Event::RoleAssigned { .. } => self.of_administration(event),
            Event::GuestInvited { user, .. } => {
                Some(Portal::InvitationSent { person: self.roster.user(user).name.clone() })
            }
            Event::InvitationSentAgain { membership } => {
                Some(Portal::InvitationSentAgain { person: self.person(membership) })
            }
            Event::InvitationRedeemed { membership } => {
                Some(Portal::InvitationRedeemed { organization: self.organization(membership) })
            }
            Event::DirectConnectionMade { tenant, .. } => {
                let organization = self.roster.tenant(tenant).name.clone();
                Some(Portal::ConnectedDirectly { organization })
            }
            Event::LeaveSettingChanged { setting, .. } => {
                Some(Portal::LeaveSettingSaved { setting })
            }
            Event::PrivacyInformationChanged { privacy, .. } => Some(if privacy.is_empty() {
                Portal::PrivacyInformationRemoved
            } else {
                Portal::PrivacyInformationSaved
            }),
            Event::ConfirmationOpened { .. }
            | Event::ConfirmationClosed { .. }
            | Event::GuestLeft { .. }
            | Event::DirectConnectUserLeft { .. }
            | Event::DataRemovalCompleted { .. } => None,
        }
    }

    fn of_deletion(&self, event: &Event) -> Option<Portal> {
        Some(match *event {
            Event::MembershipSoftDeleted { membership, since } => {
                let purged_at = self.rulebook.timelines.purged_at(since);
                Portal::UserDeleted { person: self.person(membership), purged_at }
            }
            Event::MembershipRestored { membership, missing_groups } => {
                let person = self.person(membership);
                if missing_groups.is_empty() {
                    return Some(Portal::UserRestored { person });
                }
                let groups = missing_groups.iter().map(|group| self.group(membership, group));
                Portal::UserRestoredWithoutGroups { person, groups: groups.collect() }
            }
            Event::MembershipPurged { membership, .. } => Portal::UserDeletedPermanently {
                person: self.person(membership),
                data_removal: self.rulebook.timelines.data_removal,
            },
            Event::DataRemovalStarted { membership, .. } => Portal::DirectConnectUserRemoved {
                person: self.person(membership),
                organization: self.organization(membership),
                data_removal: self.rulebook.timelines.data_removal,
            },
            _ => return None,
        })
    }

    fn of_administration(&self, event: &Event) -> Option<Portal> {
        Some(match *event {
            Event::AccountDisabled { membership } => {
                Portal::AccountDisabled { person: self.person(membership) }
            }
            Event::AccountEnabled { membership } => {
                Portal::AccountEnabled { person: self.person(membership) }
            }
            Event::AddedToGroup { membership, group } => {
                let group = self.group(membership, group);
                Portal::AddedToGroup { person: self.person(membership), group }
            }
            Event::RemovedFromGroup { membership, group } => {
                let group = self.group(membership, group);
                Portal::RemovedFromGroup { person: self.person(membership), group }
            }
            Event::GroupDeleted { tenant, group } => {
                Portal::GroupDeleted { group: self.roster.group_name(tenant, group) }
            }
            Event::RoleAssigned { membership, role } => {
                Portal::RoleAssigned { person: self.person(membership), role: vec![role_id(role)] }
            }
            _ => return None,
        })
    }

    fn person(&self, id: MembershipId) -> Name {
        self.roster.user(self.state.membership(id).user).name.clone()
    }

    fn organization(&self, id: MembershipId) -> Name {
        self.roster.tenant(self.state.membership(id).tenant).name.clone()
    }

    fn group(&self, id: MembershipId, group: GroupId) -> Name {
        self.roster.group_name(self.state.membership(id).tenant, group)
    }
}
