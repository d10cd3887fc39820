//! What the texts of a field may be: instants, lengths, ids, or anything.

use serde_json::{Value, json};

use super::derived::{DEFINITIONS, properties, reference};
use super::{Texts, words};

/// Says of every field with texts what these may be, and defines it.
pub(super) fn fill(root: &mut Value, texts: &Texts<'_>) {
    let mut used = Vec::new();
    fill_object(root, &mut used);
    if let Some(Value::Object(definitions)) = root.get_mut(DEFINITIONS) {
        for (name, definition) in definitions.iter_mut() {
            match name.as_str() {
                "text" => *definition = words::text(texts),
                _ => fill_object(definition, &mut used),
            }
        }
        used.sort_unstable();
        used.dedup();
        let defined =
            used.into_iter().map(|name| (name.to_owned(), words::definition(name, texts)));
        definitions.extend(defined);
    }
}

fn fill_object(object: &mut Value, used: &mut Vec<&'static str>) {
    for (field, schema) in properties(object) {
        match of_field(field) {
            Some(name @ "by-locale") => {
                *schema = or_nothing(&reference(name));
                used.push(name);
            }
            Some(name) if replace_texts(schema, &reference(name)) => used.push(name),
            Some(_) => {}
            // YAML takes a name like 2026 for a number, and tchau takes it for a name.
            None => {
                replace_texts(schema, &json!({ "type": ["string", "number", "boolean"] }));
            }
        }
    }
}

/// The definition that the texts of a field follow; the others are free, or names of the file's own.
fn of_field(field: &str) -> Option<&'static str> {
    Some(match field {
        "start" | "until" | "clock" | "since" | "ends" => "instant",
        "data_removal_takes" | "soft_deletion" | "data_removal" => "length",
        "wait" => "wait",
        "covers" => "requirement",
        "language" => "locale",
        "role" | "roles" => "role",
        "refused" | "reasons" => "rule",
        "each" => "answer",
        "holds" => "invariant",
        "events" => "event",
        "view" => "view",
        "message" | "messages" => "message",
        "says" => "by-locale",
        "home_organization" | "other_organizations" | "organizations" | "leave" => "entry",
        _ => return None,
    })
}

/// Puts `text` in the place of every text below a field; whether there was any.
fn replace_texts(schema: &mut Value, text: &Value) -> bool {
    if schema.get("type").is_some_and(|it| it == "string") {
        *schema = text.clone();
        return true;
    }
    if schema.get("type") == Some(&json!(["string", "null"])) {
        *schema = or_nothing(text);
        return true;
    }
    let Some(schema) = schema.as_object_mut() else { return false };
    // A list has items, a mapping has values.
    ["items", "additionalProperties"]
        .into_iter()
        .any(|word| schema.get_mut(word).is_some_and(|below| replace_texts(below, text)))
}

/// The same, or nothing at all.
fn or_nothing(schema: &Value) -> Value {
    match schema.get("type").and_then(Value::as_array) {
        Some(kinds) => {
            let kinds = kinds.iter().cloned().chain(["null".into()]);
            json!({ "type": kinds.collect::<Value>() })
        }
        None => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}
