//! What somebody does, as a sentence of a story.

use super::Story;
use super::define::Name;
use super::role_name::role_id;
use crate::model::{Command, PrivacyInformation, Relation, Roster, Timestamp};

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
    let Cast { actor, person, organization, group } = cast(command, roster);
    match *command {
        Command::AdvanceClock { to } if to < now => Story::WaitRefused { until: to },
        Command::AdvanceClock { to } => Story::Wait { length: to.since(now), until: to },
        Command::OpenOrganizations { entry, .. } => Story::OpenOrganizations { actor, entry },
        Command::OpenLeaveSettings { .. } => Story::OpenLeaveSettings { actor, organization },
        Command::OpenDeletedUsers { .. } => Story::OpenDeletedUsers { actor, organization },
        Command::SelectLeave { .. } if is_direct => {
            Story::SelectLeaveDirectConnect { actor, organization }
        }
        Command::SelectLeave { .. } => Story::SelectLeave { actor, organization },
        Command::ConfirmLeave { .. } if is_direct => {
            Story::ConfirmLeaveDirectConnect { actor, organization }
        }
        Command::ConfirmLeave { .. } => Story::ConfirmLeave { actor, organization },
        Command::CancelLeave { .. } => Story::CancelLeave { actor },
        Command::SignIn { .. } => Story::SignIn { actor, organization },
        Command::Redeem { .. } => Story::Redeem { actor, organization },
        Command::ConnectDirectly { .. } => Story::ConnectDirectly { actor, organization },
        Command::SetLeaveSetting { setting, .. } if setting.allows_leaving() => {
            Story::SetLeaveSettingYes { actor, organization }
        }
        Command::SetLeaveSetting { .. } => Story::SetLeaveSettingNo { actor, organization },
        Command::SetPrivacyInformation { privacy: stored, .. } => {
            privacy(stored, actor, organization, roster)
        }
        Command::Invite { user_type, .. } => {
            Story::Invite { actor, person, organization, user_type }
        }
        Command::Disable { .. } => Story::Disable { actor, person, organization },
        Command::Enable { .. } => Story::Enable { actor, person, organization },
        Command::DeleteUser { .. } if is_direct => {
            Story::RemoveDirectConnection { actor, person, organization }
        }
        Command::DeleteUser { .. } => Story::DeleteUser { actor, person, organization },
        Command::Restore { .. } => Story::Restore { actor, person, organization },
        Command::DeletePermanently { .. } => {
            Story::DeletePermanently { actor, person, organization }
        }
        Command::AddToGroup { .. } => Story::AddToGroup { actor, person, group, organization },
        Command::RemoveFromGroup { .. } => {
            Story::RemoveFromGroup { actor, person, group, organization }
        }
        Command::DeleteGroup { .. } => Story::DeleteGroup { actor, group, organization },
        Command::AssignRole { role, .. } => {
            Story::AssignRole { actor, person, role: vec![role_id(role)], organization }
        }
    }
}

/// Who and what a command names; empty where it names nothing.
struct Cast {
    actor: Name,
    person: Name,
    organization: Name,
    group: Name,
}

fn cast(command: &Command, roster: &Roster) -> Cast {
    let user = command.target().map(|target| target.user).or(command.invited());
    let group = command.tenant().zip(command.group());
    Cast {
        actor: command.actor().map(|id| roster.user(id).name.clone()).unwrap_or_default(),
        person: user.map(|id| roster.user(id).name.clone()).unwrap_or_default(),
        organization: command.tenant().map(|id| roster.tenant(id).name.clone()).unwrap_or_default(),
        group: group.map(|(tenant, group)| roster.group_name(tenant, group)).unwrap_or_default(),
    }
}

fn privacy(privacy: PrivacyInformation, actor: Name, organization: Name, roster: &Roster) -> Story {
    let text = |id| roster.text(id).clone();
    match (privacy.contact.map(text), privacy.statement.map(text)) {
        (None, None) => Story::ClearPrivacyInformation { actor, organization },
        (Some(contact), None) => Story::SetPrivacyContact { actor, organization, contact },
        (None, Some(statement)) => Story::SetPrivacyStatement { actor, organization, statement },
        (Some(contact), Some(statement)) => {
            Story::SetPrivacyInformation { actor, organization, contact, statement }
        }
    }
}
