//! A command in a record: what was ordered, by whom, about whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::form;
use crate::model::{
    self, CommandKind, PageEntry, Relation, Role, Roster, Target, TextId, Timestamp, UserType,
};

/// What was ordered, with the keys that scenarios use. What a command does not have is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out)]
pub struct Command {
    /// The kind of command, as in scenarios.
    #[serde(rename = "do")]
    pub kind: CommandKind,
    /// Who acts.
    #[serde(default, rename = "as", skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The tenant that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// The person that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// In which way, where the step names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// Which of several objects of the person, from 1, where the step names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<u8>,
    /// The group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The role to assign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// As what the person is invited.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub user_type: Option<UserType>,
    /// How the Organizations page is opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub through: Option<PageEntry>,
    /// Where a wait leads to.
    #[serde(default, with = "form::OptionalInstant", skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// The value of External user leave settings to store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_users_may_leave: Option<bool>,
    /// The privacy information to store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<Privacy>,
}

/// Privacy information.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Privacy {
    /// The privacy contact.
    pub contact: Option<String>,
    /// The address of the privacy statement.
    pub statement: Option<String>,
}

impl Command {
    /// A command with the names of a roster.
    pub(super) fn of(command: &model::Command, roster: &Roster) -> Self {
        let user = command.invited().or(command.target().map(|target| target.user));
        let group = command.tenant().zip(command.group());
        let plain = Self {
            kind: command.kind(),
            actor: command.actor().map(|actor| roster.user(actor).key.to_string()),
            tenant: command.tenant().map(|tenant| roster.tenant(tenant).key.to_string()),
            user: user.map(|user| roster.user(user).key.to_string()),
            relation: relation(command),
            object: command.target().and_then(|target| target.ordinal).map(|ordinal| ordinal.0),
            group: group.map(|(tenant, group)| roster.group_name(tenant, group).to_string()),
            role: None,
            user_type: None,
            through: None,
            until: None,
            external_users_may_leave: None,
            privacy: None,
        };
        plain.with_particulars(command, roster)
    }

    fn with_particulars(self, command: &model::Command, roster: &Roster) -> Self {
        use model::Command as Of;
        let text = |id: Option<TextId>| id.map(|id| roster.text(id).to_string());
        match *command {
            Of::AdvanceClock { to } => Self { until: Some(to), ..self },
            Of::OpenOrganizations { entry, .. } => Self { through: Some(entry), ..self },
            Of::SetLeaveSetting { setting, .. } => {
                Self { external_users_may_leave: Some(setting.allows_leaving()), ..self }
            }
            Of::SetPrivacyInformation { privacy, .. } => {
                let (contact, statement) = (text(privacy.contact), text(privacy.statement));
                Self { privacy: Some(Privacy { contact, statement }), ..self }
            }
            Of::Invite { user_type, .. } => Self { user_type: Some(user_type), ..self },
            Of::AssignRole { role, .. } => Self { role: Some(role), ..self },
            _ => self,
        }
    }
}

fn relation(command: &model::Command) -> Option<Relation> {
    use model::Command as Of;
    match *command {
        Of::SelectLeave { relation, .. } | Of::ConfirmLeave { relation, .. } => relation,
        _ => command.target().and_then(|Target { relation, .. }| relation),
    }
}
