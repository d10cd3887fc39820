//! What somebody does, as a sentence of a story.

use super::Story;
use super::define::Name;
use super::role_name::role_id;
use crate::model::{
    Command, LeaveSetting, PrivacyInformation, Relation, Roster, Target, TenantId, Timestamp,
    UserId,
};

/// The sentence for a command that is given at `now` and is about a membership of this relation, if it
/// is about one.
#[must_use]
pub fn deed(
    command: &Command,
    relation: Option<Relation>,
    roster: &Roster,
    now: Timestamp,
) -> Story {
    let is_direct = relation == Some(Relation::DirectConnect);
    let names = Names { roster };
    match *command {
        Command::AdvanceClock { to } if to < now => Story::WaitRefused { until: to },
        Command::AdvanceClock { to } => Story::Wait { length: to.since(now), until: to },
        Command::OpenOrganizations { actor, entry } => {
            Story::OpenOrganizations { actor: names.person(actor), entry }
        }
        Command::CancelLeave { actor } => Story::CancelLeave { actor: names.person(actor) },
        Command::OpenLeaveSettings { actor, tenant } => {
            names.of_two(actor, tenant, |actor, organization| Story::OpenLeaveSettings {
                actor,
                organization,
            })
        }
        Command::OpenDeletedUsers { actor, tenant } => {
            names.of_two(actor, tenant, |actor, organization| Story::OpenDeletedUsers {
                actor,
                organization,
            })
        }
        Command::SelectLeave { actor, tenant, .. } if is_direct => {
            names.of_two(actor, tenant, |actor, organization| Story::SelectLeaveDirectConnect {
                actor,
                organization,
            })
        }
        Command::ConfirmLeave { actor, tenant, .. } if is_direct => {
            names.of_two(actor, tenant, |actor, organization| Story::ConfirmLeaveDirectConnect {
                actor,
                organization,
            })
        }
        Command::SelectLeave { actor, tenant, .. } => {
            names.of_two(actor, tenant, |actor, organization| Story::SelectLeave {
                actor,
                organization,
            })
        }
        Command::ConfirmLeave { actor, tenant, .. } => {
            names.of_two(actor, tenant, |actor, organization| Story::ConfirmLeave {
                actor,
                organization,
            })
        }
        Command::SignIn { actor, tenant } => {
            names.of_two(actor, tenant, |actor, organization| Story::SignIn { actor, organization })
        }
        Command::Redeem { actor, tenant } => {
            names.of_two(actor, tenant, |actor, organization| Story::Redeem { actor, organization })
        }
        Command::ConnectDirectly { actor, tenant } => {
            names.of_two(actor, tenant, |actor, organization| Story::ConnectDirectly {
                actor,
                organization,
            })
        }
        _ => administration(command, is_direct, &names),
    }
}

fn administration(command: &Command, is_direct: bool, names: &Names<'_>) -> Story {
    let actor = command.actor().map_or_else(Name::default, |actor| names.person(actor));
    let tenant = command.tenant();
    let organization = tenant.map_or_else(Name::default, |tenant| names.organization(tenant));
    let person = |target: Target| names.person(target.user);
    let group = |group| tenant.map_or_else(Name::default, |id| names.roster.group_name(id, group));
    match *command {
        Command::SetLeaveSetting { setting: LeaveSetting::No, .. } => {
            Story::SetLeaveSettingNo { actor, organization }
        }
        Command::SetLeaveSetting { .. } => Story::SetLeaveSettingYes { actor, organization },
        Command::SetPrivacyInformation { privacy, .. } => {
            names.privacy(privacy, actor, organization)
        }
        Command::Invite { user, user_type, .. } => {
            Story::Invite { actor, person: names.person(user), organization, user_type }
        }
        Command::Disable { target, .. } => {
            Story::Disable { actor, person: person(target), organization }
        }
        Command::Enable { target, .. } => {
            Story::Enable { actor, person: person(target), organization }
        }
        Command::DeleteUser { target, .. } if is_direct => {
            Story::RemoveDirectConnection { actor, person: person(target), organization }
        }
        Command::DeleteUser { target, .. } => {
            Story::DeleteUser { actor, person: person(target), organization }
        }
        Command::Restore { target, .. } => {
            Story::Restore { actor, person: person(target), organization }
        }
        Command::DeletePermanently { target, .. } => {
            Story::DeletePermanently { actor, person: person(target), organization }
        }
        Command::AddToGroup { target, group: id, .. } => {
            Story::AddToGroup { actor, person: person(target), group: group(id), organization }
        }
        Command::RemoveFromGroup { target, group: id, .. } => {
            Story::RemoveFromGroup { actor, person: person(target), group: group(id), organization }
        }
        Command::AssignRole { target, role, .. } => {
            let role = vec![role_id(role)];
            Story::AssignRole { actor, person: person(target), role, organization }
        }
        // What is left after `deed` has taken its own.
        _ => {
            let group = command.group().map_or_else(Name::default, group);
            Story::DeleteGroup { actor, group, organization }
        }
    }
}

struct Names<'a> {
    roster: &'a Roster,
}

impl Names<'_> {
    fn person(&self, id: UserId) -> Name {
        self.roster.user(id).name.clone()
    }

    fn organization(&self, id: TenantId) -> Name {
        self.roster.tenant(id).name.clone()
    }

    fn of_two(&self, actor: UserId, tenant: TenantId, story: fn(Name, Name) -> Story) -> Story {
        story(self.person(actor), self.organization(tenant))
    }

    fn privacy(&self, privacy: PrivacyInformation, actor: Name, organization: Name) -> Story {
        let text = |id| self.roster.text(id).clone();
        match (privacy.contact.map(text), privacy.statement.map(text)) {
            (None, None) => Story::ClearPrivacyInformation { actor, organization },
            (Some(contact), None) => Story::SetPrivacyContact { actor, organization, contact },
            (None, Some(statement)) => {
                Story::SetPrivacyStatement { actor, organization, statement }
            }
            (Some(contact), Some(statement)) => {
                Story::SetPrivacyInformation { actor, organization, contact, statement }
            }
        }
    }
}
