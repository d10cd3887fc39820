//! The pages that describe what tchau writes name the keys that the schemas have, and say the same of each.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use serde_json::{Map, Value};

use crate::call::call;

/// What is known of a key.
#[derive(Debug, Default, PartialEq)]
struct Fact {
    /// The kinds of values it has.
    kinds: BTreeSet<String>,
    /// Whether it can be left out.
    is_optional: bool,
}

fn schema(kind: &str) -> Value {
    serde_json::from_str(&call(&["schema", kind]).out).unwrap()
}

/// The schemas of which one holds, each with everything that holds together with it.
fn alternatives(root: &Value, schema: &Value) -> Vec<Map<String, Value>> {
    let schema = schema.as_object().unwrap();
    if let Some(place) = schema.get("$ref").and_then(Value::as_str) {
        return alternatives(root, root.pointer(place.trim_start_matches('#')).unwrap());
    }
    if let Some(kinds) = schema.get("anyOf").or(schema.get("oneOf")) {
        let kinds = kinds.as_array().unwrap().iter();
        return kinds.flat_map(|kind| alternatives(root, kind)).collect();
    }
    let Some(all) = schema.get("allOf") else { return vec![schema.clone()] };
    let [one] = all.as_array().unwrap().as_slice() else { panic!("{schema:?}") };
    let mut kinds = alternatives(root, one);
    kinds.iter_mut().for_each(|kind| add(kind, schema));
    kinds
}

/// Adds the keys of another schema of the same object.
fn add(kind: &mut Map<String, Value>, more: &Map<String, Value>) {
    if let Some(keys) = more.get("properties") {
        kind["properties"].as_object_mut().unwrap().extend(keys.as_object().unwrap().clone());
        let required = more["required"].as_array().unwrap().clone();
        kind["required"].as_array_mut().unwrap().extend(required);
    }
}

/// The kinds of values that a schema lets pass.
fn kinds(schema: &Map<String, Value>) -> Vec<String> {
    let kinds = match &schema["type"] {
        Value::Array(kinds) => kinds.clone(),
        kind => vec![kind.clone()],
    };
    kinds.iter().map(|kind| kind.as_str().unwrap().replace("integer", "number")).collect()
}

/// What is known of every key below a schema, by paths such as `scenarios[].steps[].ended`.
fn collect(root: &Value, schema: &Value, path: &str, found: &mut BTreeMap<String, Fact>) {
    let alternatives = alternatives(root, schema);
    let objects = || alternatives.iter().filter(|it| it.contains_key("properties"));
    for object in objects() {
        for (key, value) in object["properties"].as_object().unwrap() {
            let way = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let needs = |it: &Map<String, Value>| {
                let needed = it.get("required").and_then(Value::as_array);
                needed.is_some_and(|needed| needed.contains(&key.as_str().into()))
            };
            // A page tells of a file that is not loaded in a sentence, and in its tables of the others.
            let is_told = |it: &&Map<String, Value>| {
                path != "scenarios[]" || it["properties"].get("title").is_some()
            };
            let fact = found.entry(way.clone()).or_default();
            fact.is_optional = !objects().filter(is_told).all(needs);
            fact.kinds.extend(self::alternatives(root, value).iter().flat_map(kinds));
            // Another page tells of it.
            if way != "scenarios[].timeline" {
                collect(root, value, &way, found);
            }
        }
    }
    for items in alternatives.iter().filter_map(|it| it.get("items")) {
        collect(root, items, &format!("{path}[]"), found);
    }
}

/// What the tables of a page say.
fn told(page: &str) -> BTreeMap<String, Fact> {
    let text = fs::read_to_string(page).unwrap();
    let (mut object, mut told) = (String::new(), BTreeMap::new());
    for line in text.lines() {
        if line.starts_with('#') {
            object = line.split('`').nth(1).map(|path| format!("{path}.")).unwrap_or_default();
        }
        let cells: Vec<_> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        if let [key, kinds, meaning] = cells.as_slice()
            && let Some(key) = key.strip_prefix('`').and_then(|key| key.strip_suffix('`'))
        {
            let kinds = kinds.trim_end_matches(", translated").replace(", ", " or ");
            let kinds = kinds.replace("true or false", "boolean");
            let kinds = kinds.split(" or ").map(kind).collect();
            let is_optional = meaning.starts_with("Optional");
            told.insert(format!("{object}{key}"), Fact { kinds, is_optional });
        }
    }
    told
}

/// A kind of value in the words of schemas.
fn kind(told: &str) -> String {
    match told {
        "text" | "instant" => "string",
        "seconds" => "number",
        list if list.starts_with("list of ") => "array",
        other => other,
    }
    .to_owned()
}

#[test]
fn pages_and_schemas_say_the_same_of_every_key() {
    for (kind, page) in [("report", "docs/json.md"), ("timeline", "docs/timeline-json.md")] {
        let (schema, mut found, told) = (schema(kind), BTreeMap::new(), told(page));
        collect(&schema, &schema, "", &mut found);
        let keys = |facts: &BTreeMap<String, Fact>| facts.keys().cloned().collect::<BTreeSet<_>>();
        let (known, described) = (keys(&found), keys(&told));
        let missing: Vec<_> = known.symmetric_difference(&described).collect();
        assert!(missing.is_empty(), "{page}: only here or only in the schema: {missing:#?}");
        for (key, fact) in &found {
            assert_eq!(&told[key], fact, "{page}: {key}");
        }
        assert!(found.len() > 30, "{}", found.len());
    }
}

#[test]
fn the_page_about_lines_names_every_key() {
    let page = fs::read_to_string("docs/jsonl.md").unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `") && !line.contains("| when |"));
    let is_key = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let words = |text: &str| -> BTreeSet<String> {
        text.split('`').skip(1).step_by(2).filter(is_key).map(str::to_owned).collect()
    };
    let told: BTreeMap<_, _> = rows
        .map(|row| {
            let cells: Vec<_> = row.split('|').collect();
            (cells[1].trim_matches([' ', '`']).to_owned(), words(cells[3]))
        })
        .collect();
    let schema = schema("jsonl");
    let found = alternatives(&schema, &schema).into_iter().map(|line| {
        let mut keys = line["properties"].as_object().unwrap().clone();
        let event = keys.remove("event").unwrap()["const"].as_str().unwrap().to_owned();
        (event, keys.keys().cloned().collect::<BTreeSet<_>>())
    });
    assert_eq!(told, found.collect());
}
