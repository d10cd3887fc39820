//! What happened, as a sentence of a story.

use super::Story;
use super::define::Name;
use super::role_name::role_id;
use crate::model::{
    Event, GroupId, IdSet, LeaveSetting, Membership, MembershipId, Relation, Roster,
};
use crate::runner::Report;

/// The sentence for an event of a run.
#[must_use]
pub fn happening(event: &Event, report: &Report, roster: &Roster) -> Story {
    let teller = Teller { report, roster };
    match *event {
        Event::GuestLeft { membership, .. } => {
            teller.of(membership, |person, organization| Story::GuestLeft { person, organization })
        }
        Event::DirectConnectUserLeft { membership, .. } => {
            teller.of(membership, |person, organization| Story::DirectConnectUserLeft {
                person,
                organization,
            })
        }
        Event::InvitationSentAgain { membership } => {
            teller.of(membership, |person, organization| Story::InvitationSentAgain {
                person,
                organization,
            })
        }
        Event::InvitationRedeemed { membership } => {
            teller.of(membership, |person, organization| Story::InvitationRedeemed {
                person,
                organization,
            })
        }
        Event::AccountDisabled { membership } => teller
            .of(membership, |person, organization| Story::AccountDisabled { person, organization }),
        Event::AccountEnabled { membership } => teller
            .of(membership, |person, organization| Story::AccountEnabled { person, organization }),
        _ => teller.with_particulars(event),
    }
}

struct Teller<'a> {
    report: &'a Report,
    roster: &'a Roster,
}

impl Teller<'_> {
    fn with_particulars(&self, event: &Event) -> Story {
        let organization = |id| self.roster.tenant(id).name.clone();
        let named = |user, tenant| (self.roster.user(user).name.clone(), organization(tenant));
        match *event {
            Event::GuestInvited { user, tenant, .. } => {
                let (person, organization) = named(user, tenant);
                Story::GuestInvited { person, organization }
            }
            Event::DirectConnectionMade { user, tenant } => {
                let (person, organization) = named(user, tenant);
                Story::DirectConnectionMade { person, organization }
            }
            Event::LeaveSettingChanged { tenant, setting: LeaveSetting::No } => {
                Story::LeaveSettingChangedNo { organization: organization(tenant) }
            }
            Event::LeaveSettingChanged { tenant, .. } => {
                Story::LeaveSettingChangedYes { organization: organization(tenant) }
            }
            Event::PrivacyInformationChanged { tenant, privacy } if privacy.is_empty() => {
                Story::PrivacyInformationRemoved { organization: organization(tenant) }
            }
            Event::PrivacyInformationChanged { tenant, .. } => {
                Story::PrivacyInformationChanged { organization: organization(tenant) }
            }
            Event::GroupDeleted { tenant, group } => {
                let group = self.roster.group_name(tenant, group);
                Story::GroupDeleted { group, organization: organization(tenant) }
            }
            _ => self.of_assignments_and_ends(event),
        }
    }

    fn of_assignments_and_ends(&self, event: &Event) -> Story {
        let (person, organization) =
            event.membership().map(|id| self.names(id)).unwrap_or_default();
        let membership = event.membership().and_then(|id| self.membership(id));
        let relation = membership.map_or(Relation::Collaboration, |membership| membership.relation);
        let groups = |id, groups: IdSet<GroupId>| -> Vec<Name> {
            groups.iter().map(|group| self.group(id, group)).collect()
        };
        match *event {
            Event::AddedToGroup { membership, group } => {
                Story::AddedToGroup { person, group: self.group(membership, group), organization }
            }
            Event::RemovedFromGroup { membership, group } => {
                let group = self.group(membership, group);
                Story::RemovedFromGroup { person, group, organization }
            }
            Event::RoleAssigned { role, .. } => {
                Story::RoleAssigned { person, role: vec![role_id(role)], organization }
            }
            Event::MembershipRestored { membership, missing_groups }
                if !missing_groups.is_empty() =>
            {
                let groups = groups(membership, missing_groups);
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
            Event::ConfirmationOpened { .. } => {
                Story::ConfirmationOpened { person, organization, relation }
            }
            Event::ConfirmationClosed { .. } => {
                Story::ConfirmationClosed { person, organization, relation }
            }
            Event::MembershipSoftDeleted { since, .. } => {
                let purged_at = self.report.timelines.purged_at(since);
                Story::MembershipSoftDeleted { person, organization, purged_at }
            }
            // What is left after the others have taken their own.
            _ => Story::MembershipRestored { person, organization },
        }
    }

    fn of(&self, id: MembershipId, story: fn(Name, Name) -> Story) -> Story {
        let (person, organization) = self.names(id);
        story(person, organization)
    }

    /// The person and the organization of a membership.
    fn names(&self, id: MembershipId) -> (Name, Name) {
        let names = self.membership(id).map(|membership| {
            let person = self.roster.user(membership.user).name.clone();
            (person, self.roster.tenant(membership.tenant).name.clone())
        });
        names.unwrap_or_default()
    }

    fn membership(&self, id: MembershipId) -> Option<&Membership> {
        self.report.end.memberships.get(id.0 as usize)
    }

    fn group(&self, id: MembershipId, group: GroupId) -> Name {
        self.membership(id).map(|m| self.roster.group_name(m.tenant, group)).unwrap_or_default()
    }
}
