//! Fields that refer to a definition do so alone: only then editors show what is said about the field.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::derived::{DEFINITIONS, properties};

/// Makes fields that may be left out by writing nothing plain references, to definitions that can be
/// nothing themselves.
pub(super) fn refer(root: &mut Value) {
    let mut optional = optional(root);
    let mut definitions = root.get_mut(DEFINITIONS).map(Value::take).unwrap_or_default();
    if let Some(definitions) = definitions.as_object_mut() {
        definitions.values_mut().for_each(|schema| optional.extend(self::optional(schema)));
        for name in optional {
            definitions.get_mut(&name).into_iter().for_each(or_nothing);
        }
    }
    if let Some(place) = root.get_mut(DEFINITIONS) {
        *place = definitions;
    }
}

/// Changes the fields of an object that are a reference or nothing, and gives what they refer to.
fn optional(object: &mut Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, schema) in properties(object) {
        let alternatives = schema.get("anyOf").and_then(Value::as_array).map(Vec::as_slice);
        if let Some([one, nothing]) = alternatives
            && let Some(place) = one.get("$ref").and_then(Value::as_str)
            && nothing.get("type") == Some(&"null".into())
        {
            names.extend(place.rsplit('/').next().map(str::to_owned));
            *schema = one.clone();
        }
    }
    names
}

/// Lets a value be left out by writing nothing.
fn or_nothing(schema: &mut Value) {
    let nothing = json!({ "type": "null" });
    if let Some(Value::Array(alternatives)) = schema.get_mut("anyOf") {
        alternatives.push(nothing);
    } else if let Some(kinds) = schema.get_mut("type") {
        *kinds = json!([kinds.take(), "null"]);
    } else {
        *schema = json!({ "anyOf": [schema.take(), nothing] });
    }
}
