//! A command in a record: what was ordered, by whom, about whom.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::calendar::format_instant;
use crate::form;
use crate::model::{
    self, CommandKind, Keyed, PageEntry, Relation, Role, Roster, Target, TextId, Timestamp,
    UserType,
};
use crate::short_text::ShortText;

/// What was ordered, with the keys that scenarios use. What a command does not have is left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(transform = form::left_out)]
pub struct Command {
    /// The kind of command, as in scenarios.
    #[serde(rename = "do")]
    pub kind: CommandKind,
    /// Who acts.
    #[serde(default, rename = "as", skip_serializing_if = "Option::is_none")]
    pub actor: Option<ShortText>,
    /// The tenant that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant: Option<ShortText>,
    /// The person that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<ShortText>,
    /// In which way, where the step names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// Which of several objects of the person, from 1, where the step names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<u8>,
    /// The group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<ShortText>,
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
    pub contact: Option<ShortText>,
    /// The address of the privacy statement.
    pub statement: Option<ShortText>,
}

impl Command {
    /// A command with the names of a roster.
    pub(super) fn of(command: &model::Command, roster: &Roster) -> Self {
        let user = command.invited().or(command.target().map(|target| target.user));
        let group = command.tenant().zip(command.group());
        let plain = Self {
            kind: command.kind(),
            actor: command.actor().map(|actor| roster.user(actor).key.clone()),
            tenant: command.tenant().map(|tenant| roster.tenant(tenant).key.clone()),
            user: user.map(|user| roster.user(user).key.clone()),
            relation: relation(command),
            object: command.target().and_then(|target| target.ordinal).map(|ordinal| ordinal.0),
            group: group.map(|(tenant, group)| roster.group_name(tenant, group)),
            role: None,
            user_type: None,
            through: None,
            until: None,
            external_users_may_leave: None,
            privacy: None,
        };
        plain.with_particulars(command, roster)
    }

    /// The fields that it has, as they stand in scenarios.
    pub fn fields(&self) -> impl Iterator<Item = (&'static str, ShortText)> {
        let Self { actor, kind, tenant, user, relation, object, group, .. } = self;
        let Self { role, user_type, through, until, external_users_may_leave, privacy, .. } = self;
        let fields = [
            ("as", actor.clone()),
            ("do", key(Some(*kind))),
            ("tenant", tenant.clone()),
            ("user", user.clone()),
            ("relation", key(*relation)),
            ("object", object.map(|object| object.to_string().into())),
            ("group", group.clone()),
            ("role", key(*role)),
            ("type", key(*user_type)),
            ("through", key(*through)),
            ("until", until.map(format_instant)),
            (
                "external_users_may_leave",
                external_users_may_leave.map(|may| may.to_string().into()),
            ),
            ("privacy", privacy.as_ref().map(Privacy::written)),
        ];
        fields.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }

    fn with_particulars(self, command: &model::Command, roster: &Roster) -> Self {
        use model::Command as Of;
        let text = |id: Option<TextId>| id.map(|id| roster.text(id).clone());
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

impl Privacy {
    fn written(&self) -> ShortText {
        // INVARIANT: of plain data every part can be written.
        serde_json::to_string(self).unwrap_or_default().into()
    }
}

fn key(keyed: Option<impl Keyed>) -> Option<ShortText> {
    keyed.map(|keyed| ShortText::new_static(keyed.key()))
}

fn relation(command: &model::Command) -> Option<Relation> {
    use model::Command as Of;
    match *command {
        Of::SelectLeave { relation, .. } | Of::ConfirmLeave { relation, .. } => relation,
        _ => command.target().and_then(|Target { relation, .. }| relation),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_is_told_as_it_is_written() {
        let text = Some(ShortText::new_static("x"));
        let command = Command {
            kind: CommandKind::Invite,
            actor: text.clone(),
            tenant: text.clone(),
            user: text.clone(),
            relation: Some(Relation::Home),
            object: Some(2),
            group: text.clone(),
            role: Some(Role::UserAdministrator),
            user_type: Some(UserType::Guest),
            through: Some(PageEntry::Navigation),
            until: Some(Timestamp::EARLIEST),
            external_users_may_leave: Some(false),
            privacy: Some(Privacy { contact: text, statement: None }),
        };
        let told: serde_json::Map<_, _> = command
            .fields()
            .map(|(name, value)| {
                let plain = || value.as_str().into();
                (name.to_owned(), serde_json::from_str(&value).unwrap_or_else(|_| plain()))
            })
            .collect();
        assert_eq!(serde_json::Value::from(told), serde_json::to_value(&command).unwrap());
    }
}
