//! What belongs together: one thing happens in a step, each action has its own fields, each person an account.

use serde_json::{Value, json};

use super::derived::properties;
use crate::model::{CommandKind, Keyed};
use crate::scenario::{AccountKind, used_fields};

/// What a step can be about; exactly one of them.
const HAPPENINGS: [&str; 4] = ["do", "wait", "until", "use"];

/// Fields that every step may have.
const EVERYWHERE: [&str; 5] = ["do", "wait", "until", "data_removal_takes", "expect"];

/// Fields that an action knows and does not need.
const OPTIONAL: [&str; 7] = ["tenant", "relation", "object", "through", "type", "privacy", "users"];

/// Says what the fields of things have to do with each other.
pub(super) fn constrain(root: &mut Value) {
    set(root, "/properties/steps", "type", json!("array"));
    set(root, "/properties/steps", "minItems", json!(1));
    set(root, "/definitions/expect/properties/holds", "minItems", json!(1));
    set(root, "/definitions/command-kind", "enum", actions().map(Keyed::key).collect());
    set(root, "/definitions/user", "anyOf", accounts());
    if let Some(step) = root.pointer_mut("/definitions/step") {
        let rules = rules_of_steps(step);
        set(root, "/definitions/step", "allOf", rules);
    }
}

fn set(root: &mut Value, place: &str, word: &str, value: Value) {
    if let Some(schema) = root.pointer_mut(place).and_then(Value::as_object_mut) {
        schema.insert(word.to_owned(), value);
    }
}

/// Whoever has a work or school account has a home tenant; a personal account has none.
fn accounts() -> Value {
    let other_than = |kind: AccountKind| json!({ "not": { "const": kind.key() } });
    json!([
        { "required": ["home"], "properties": { "account": other_than(AccountKind::Personal) } },
        {
            "required": ["account"],
            "properties": { "account": other_than(AccountKind::WorkOrSchool), "home": false },
        },
    ])
}

fn rules_of_steps(step: &mut Value) -> Value {
    let fields: Vec<String> = properties(step).map(|(field, _)| field.clone()).collect();
    let is_special = |field: &&String| !EVERYWHERE.contains(&field.as_str());
    let fields: Vec<_> = fields.iter().filter(is_special).collect();
    let one_thing: Vec<_> = HAPPENINGS.iter().map(|field| json!({ "required": [field] })).collect();
    let mut rules = vec![json!({ "oneOf": one_thing })];
    rules.push(json!({
        "if": { "not": { "required": ["do"] } },
        "then": { "properties": unused(&fields, None) },
    }));
    rules.extend(actions().map(|action| rule_of(action, &fields)));
    // Several people are just people: nothing says which of their memberships is meant.
    let alone = json!({ "user": false, "relation": false, "object": false });
    rules.push(json!({ "if": { "required": ["users"] }, "then": { "properties": alone } }));
    rules.into()
}

/// What somebody can do in a step. That time passes is no deed of anybody.
fn actions() -> impl Iterator<Item = CommandKind> {
    CommandKind::ALL.iter().copied().filter(|action| *action != CommandKind::AdvanceClock)
}

/// The fields of one action: others are refused, and those that it needs are required.
fn rule_of(action: CommandKind, fields: &[&String]) -> Value {
    json!({
        "if": { "properties": { "do": { "const": action.key() } }, "required": ["do"] },
        "then": { "properties": unused(fields, Some(action)), "required": needed(action) },
    })
}

fn unused(fields: &[&String], action: Option<CommandKind>) -> Value {
    let used = used_fields(action);
    let unused = fields.iter().filter(|field| !used.contains(&field.as_str()));
    unused.map(|field| ((*field).clone(), Value::Bool(false))).collect()
}

fn needed(action: CommandKind) -> Vec<&'static str> {
    let used = used_fields(Some(action)).iter().copied();
    used.filter(|field| match *field {
        // Who deletes permanently names one person or several.
        "user" => action != CommandKind::DeletePermanently,
        "tenant" => is_of_people(action),
        field => !OPTIONAL.contains(&field),
    })
    .collect()
}

/// Whether the tenant must be named: administrators act in their own unless they say otherwise.
const fn is_of_people(action: CommandKind) -> bool {
    matches!(
        action,
        CommandKind::SelectLeave
            | CommandKind::ConfirmLeave
            | CommandKind::SignIn
            | CommandKind::Redeem
            | CommandKind::ConnectDirectly
    )
}
