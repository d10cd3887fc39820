//! A command in a record: what was ordered, by whom, about whom.

use serde_json::{Map, Value, json};

use crate::calendar::format_instant;
use crate::model::{Command, Keyed, Roster, Target};

/// `{ "do", "actor", "tenant", … }` with the keys that scenarios use.
pub(super) fn command(command: &Command, roster: &Roster) -> Value {
    let mut object = Map::new();
    object.insert("do".to_owned(), json!(command.kind().key()));
    let mut put = |key: &str, value: Option<Value>| {
        object.extend(value.map(|value| (key.to_owned(), value)));
    };
    put("as", command.actor().map(|actor| json!(*roster.user(actor).key)));
    put("tenant", command.tenant().map(|tenant| json!(*roster.tenant(tenant).key)));
    put("user", command.target().map(|target| json!(*roster.user(target.user).key)));
    put("user", command.invited().map(|user| json!(*roster.user(user).key)));
    put("relation", relation(command));
    put("object", command.target().and_then(|target| target.ordinal).map(|n| json!(n.0)));
    let group = command.tenant().zip(command.group());
    put("group", group.map(|(tenant, group)| json!(*roster.group_name(tenant, group))));
    match *command {
        Command::AdvanceClock { to } => put("until", Some(json!(format_instant(to)))),
        Command::OpenOrganizations { entry, .. } => put("through", Some(json!(entry.key()))),
        Command::SetLeaveSetting { setting, .. } => {
            put("external_users_may_leave", Some(json!(setting.allows_leaving())));
        }
        Command::SetPrivacyInformation { privacy, .. } => put(
            "privacy",
            Some(json!({
                "contact": privacy.contact.map(|text| &**roster.text(text)),
                "statement": privacy.statement.map(|text| &**roster.text(text)),
            })),
        ),
        Command::Invite { user_type, .. } => put("type", Some(json!(user_type.key()))),
        Command::AssignRole { role, .. } => put("role", Some(json!(role.key()))),
        _ => {}
    }
    Value::Object(object)
}

fn relation(command: &Command) -> Option<Value> {
    let relation = match *command {
        Command::SelectLeave { relation, .. } | Command::ConfirmLeave { relation, .. } => relation,
        _ => command.target().and_then(|Target { relation, .. }| relation),
    };
    relation.map(|relation| json!(relation.key()))
}
