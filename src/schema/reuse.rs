//! What scenarios have in common: fragments, variables, and tables of rows.

use serde_json::{Map, Value, json};

use super::derived::{DEFINITIONS, properties, reference};

/// A text with a variable in it, such as `${length}`.
const VARIABLE: &str = r"\$\{";

/// The fields of a scenario that a fragment has too.
const OF_FRAGMENT: [&str; 7] =
    ["why", "use", "tenants", "users", "guests", "direct_connections", "steps"];

/// Adds what a scenario says about fragments, variables and rows.
pub(super) fn in_scenario(root: &mut Value) {
    add(root, "use", uses());
    add(root, "variables", named_values());
    let mut row = named_values();
    set(&mut row, "minProperties", json!(1));
    set(&mut row, "type", json!("object"));
    add(root, "for_each", json!({ "type": "array", "items": row, "minItems": 1 }));
    use_in_steps(root);
    set(root, "required", json!(["title"]));
    // Whoever takes part may stand in a fragment.
    let whole = [json!(["tenants", "users", "steps"]), json!(["tenants", "users", "explore"])];
    let ways = whole.into_iter().chain([json!(["use"])]);
    set(root, "anyOf", ways.map(|fields| json!({ "required": fields })).collect());
}

/// Makes a fragment of a scenario.
pub(super) fn as_fragment(root: &mut Value) {
    add(root, "use", uses());
    use_in_steps(root);
    if let Some(Value::Object(fields)) = root.get_mut("properties") {
        fields.retain(|field, _| OF_FRAGMENT.contains(&field.as_str()));
    }
    let names = json!({ "type": "array", "items": { "type": "string" } });
    add(root, "parameters", json!({ "anyOf": [names, named_values()] }));
    if let Some(root) = root.as_object_mut() {
        root.remove("required");
    }
}

/// Lets a variable stand wherever a value stands, below the top of a file.
pub(super) fn admit_variables(root: &mut Value) {
    if let Some(root) = root.as_object_mut() {
        root.iter_mut().for_each(|(word, below)| admit_below(word, below));
    }
}

fn admit(schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else { return };
    if object.contains_key("enum") {
        let words = Value::Object(std::mem::take(object));
        *schema = json!({ "anyOf": [words, variable()] });
        return;
    }
    if let Some(Value::Array(alternatives)) = object.get_mut("anyOf") {
        admit_among(alternatives);
        return;
    }
    if let Some(Value::String(pattern)) = object.get_mut("pattern") {
        *pattern = format!("{pattern}|{VARIABLE}");
    } else if let Some(kinds) = object.get("type").map(kinds)
        && !kinds.contains(&"string".into())
    {
        // A pattern is about texts only, so that other values stay as they are.
        let kinds = kinds.into_iter().chain(["string".into()]);
        object.insert("type".to_owned(), kinds.collect());
        object.insert("pattern".to_owned(), VARIABLE.into());
    }
    if object.get("additionalProperties") == Some(&Value::Bool(false)) {
        object.insert("patternProperties".to_owned(), json!({ VARIABLE: true }));
    }
    object.iter_mut().for_each(|(word, below)| admit_below(word, below));
}

fn admit_below(word: &str, below: &mut Value) {
    match (word, below) {
        (DEFINITIONS | "properties", Value::Object(schemas)) => {
            schemas.iter_mut().for_each(|(_, schema)| admit(schema));
        }
        ("items" | "additionalProperties", schema) => admit(schema),
        _ => {}
    }
}

/// One of several alternatives lets a variable stand.
fn admit_among(alternatives: &mut Vec<Value>) {
    let has = |schema: &Value, word| schema.get(word).is_some();
    let is_nothing = |schema: &Value| schema.get("type").is_some_and(|kind| kind == "null");
    let is_choice = alternatives.iter().any(|schema| has(schema, "enum"));
    let others = alternatives.iter_mut().filter(|it| !has(it, "enum") && !is_nothing(it));
    others.for_each(admit);
    if is_choice && !alternatives.iter().any(|schema| has(schema, "pattern")) {
        alternatives.push(variable());
    }
}

fn variable() -> Value {
    json!({ "type": "string", "pattern": VARIABLE })
}

fn kinds(kinds: &Value) -> Vec<Value> {
    kinds.as_array().cloned().unwrap_or_else(|| vec![kinds.clone()])
}

/// A step is a deed, time that passes, or a fragment with steps of its own.
fn use_in_steps(root: &mut Value) {
    let Some(Value::Object(definitions)) = root.get_mut(DEFINITIONS) else { return };
    if let Some(step) = definitions.get_mut("step") {
        let own: Vec<String> = properties(step).map(|(field, _)| field.clone()).collect();
        let others: Map<_, _> = own.into_iter().map(|field| (field, Value::Bool(false))).collect();
        add(step, "use", file());
        add(step, "with", named_values());
        let only = json!({
            "if": { "required": ["use"] },
            "then": { "properties": others },
            "else": { "properties": { "with": false } },
        });
        if let Some(Value::Array(rules)) = step.get_mut("allOf") {
            rules.push(only);
        }
    }
    let with_values = json!({
        "type": "object",
        "properties": { "use": file(), "with": named_values() },
        "required": ["use"],
        "additionalProperties": false,
    });
    definitions.insert("use".to_owned(), with_values);
}

/// A fragment, or a list of them.
fn uses() -> Value {
    let one = json!({ "anyOf": [file(), reference("use")] });
    json!({ "type": ["string", "array", "null"], "items": one })
}

fn file() -> Value {
    json!({ "type": "string" })
}

/// What names stand for: anything.
fn named_values() -> Value {
    json!({ "type": ["object", "null"] })
}

fn add(object: &mut Value, field: &str, schema: Value) {
    if let Some(properties) = object.get_mut("properties") {
        set(properties, field, schema);
    }
}

fn set(object: &mut Value, word: &str, value: Value) {
    if let Some(object) = object.as_object_mut() {
        object.insert(word.to_owned(), value);
    }
}
