//! What scenarios share: fragments, variables, and tables of rows.

use serde_json::{Map, Value, json};

use super::derived::{DEFINITIONS, properties, reference};

/// A text with a variable in it, such as `${length}`.
const VARIABLE: &str = r"\$\{";

/// The name of a variable.
const NAME: &str = "^[A-Za-z_][A-Za-z0-9_-]*$";

/// The fields of a scenario that a fragment has too.
const OF_FRAGMENT: [&str; 7] =
    ["why", "use", "tenants", "users", "guests", "direct_connections", "steps"];

/// Adds what a scenario says about fragments, variables and rows.
pub(super) fn in_scenario(root: &mut Value) {
    add(root, "use", used());
    add(root, "variables", values());
    add(root, "for_each", json!({ "type": "array", "items": values(), "minItems": 1 }));
    use_in_steps(root);
    if let Some(root) = root.as_object_mut() {
        root.insert("required".to_owned(), json!(["title"]));
        // Whoever takes part may stand in a fragment.
        let whole = [json!(["tenants", "users", "steps"]), json!(["tenants", "users", "explore"])];
        let ways = whole.into_iter().chain([json!(["use"])]);
        let ways: Vec<_> = ways.map(|fields| json!({ "required": fields })).collect();
        root.insert("anyOf".to_owned(), ways.into());
    }
}

/// Makes a fragment of a scenario.
pub(super) fn as_fragment(root: &mut Value) {
    add(root, "use", used());
    use_in_steps(root);
    let keep = |fields: &mut Map<String, Value>| {
        fields.retain(|field, _| OF_FRAGMENT.contains(&field.as_str()));
    };
    root.get_mut("properties").and_then(Value::as_object_mut).into_iter().for_each(keep);
    add(
        root,
        "parameters",
        json!({ "anyOf": [
            { "type": "array", "items": { "type": "string", "pattern": NAME } },
            values(),
        ] }),
    );
    if let Some(root) = root.as_object_mut() {
        root.remove("required");
    }
}

/// Lets a variable stand wherever a value stands.
pub(super) fn admit_variables(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else { return };
    if object.contains_key("enum") {
        let words = Value::Object(std::mem::take(object));
        *schema = json!({ "anyOf": [words, { "type": "string", "pattern": VARIABLE }] });
        return;
    }
    if let Some(Value::String(pattern)) = object.get_mut("pattern") {
        *pattern = format!("{pattern}|{VARIABLE}");
    } else if let Some(kinds) = object.get("type").map(kinds)
        && !kinds.contains(&"string".into())
    {
        let kinds = kinds.into_iter().chain(["string".into()]);
        object.insert("type".to_owned(), kinds.collect());
        object.insert("pattern".to_owned(), VARIABLE.into());
    }
    object.iter_mut().for_each(|(word, below)| admit_variables_below(word, below));
}

fn admit_variables_below(word: &str, below: &mut Value) {
    match (word, below) {
        (DEFINITIONS | "properties", Value::Object(schemas)) => {
            schemas.iter_mut().for_each(|(_, schema)| admit_variables(schema));
        }
        ("anyOf", Value::Array(schemas)) => schemas.iter_mut().for_each(admit_variables),
        ("items" | "additionalProperties", schema) => admit_variables(schema),
        _ => {}
    }
}

fn kinds(kinds: &Value) -> Vec<Value> {
    kinds.as_array().cloned().unwrap_or_else(|| vec![kinds.clone()])
}

/// A step is a deed, time that passes, or a fragment with steps of its own.
fn use_in_steps(root: &mut Value) {
    let Some(definitions) = root.get_mut(DEFINITIONS).and_then(Value::as_object_mut) else {
        return;
    };
    if let Some(step) = definitions.get_mut("step") {
        let own: Vec<String> = properties(step).map(|(field, _)| field.clone()).collect();
        let others: Map<_, _> = own.into_iter().map(|field| (field, Value::Bool(false))).collect();
        add(step, "use", json!({ "type": "string" }));
        add(step, "with", values());
        let only = json!({ "if": { "required": ["use"] }, "then": { "properties": others },
            "else": { "properties": { "with": false } } });
        if let Some(Value::Array(rules)) = step.get_mut("allOf") {
            rules.push(only);
        }
    }
    let with = json!({
        "type": "object",
        "properties": { "use": { "type": "string" }, "with": values() },
        "required": ["use"],
        "additionalProperties": false,
    });
    definitions.insert("use".to_owned(), with);
}

/// A fragment, or several.
fn used() -> Value {
    let one = json!({ "anyOf": [{ "type": "string" }, reference("use")] });
    json!({ "anyOf": [{ "type": "string" }, reference("use"), { "type": "array", "items": one }] })
}

/// What variables stand for.
fn values() -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": NAME } })
}

fn add(object: &mut Value, field: &str, schema: Value) {
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(field.to_owned(), schema);
    }
}
