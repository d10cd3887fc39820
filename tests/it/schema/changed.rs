//! Scenarios with something changed: what tchau loads, the schema accepts; what is plainly wrong, it refuses.
//!
//! Takes about two seconds.

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use tchau::message::Message;
use tchau::scenario::{Source, Vocabulary, load};

use super::{validator, value};
use crate::call::{LANGUAGES, files};

static SCENARIOS: LazyLock<Vec<PathBuf>> = LazyLock::new(|| files("scenarios"));

/// A scenario as JSON, with the places of everything in it.
fn scenario(index: Index) -> (Value, Vec<String>) {
    let path = index.get(&SCENARIOS);
    let value = value(&fs::read_to_string(path).unwrap()).unwrap();
    let mut places = Vec::new();
    collect(&value, String::new(), &mut places);
    (value, places)
}

fn collect(value: &Value, place: String, places: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(key, below)| collect(below, format!("{place}/{key}"), places));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, below)| collect(below, format!("{place}/{index}"), places));
        }
        _ => {}
    }
    places.push(place);
}

/// Whether tchau can load it: JSON is YAML.
fn loads(value: &Value) -> bool {
    let (locales, text) = (LANGUAGES.map(str::to_owned), value.to_string());
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &locales, messages: &messages };
    Source::from_bytes("", text.into()).is_ok_and(|source| load(&source, &vocabulary).is_ok())
}

/// Values of every kind, for a place where they fit or not.
fn other_value() -> impl Strategy<Value = Value> {
    const WORDS: &[&str] =
        &["ana", "fabrikam", "30d", "2026-03-02", "next_deadline", "R1", "active", "none"];
    prop_oneof![
        select(WORDS).prop_map(Value::from),
        select(vec![0, 1, 2, 300]).prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Array(Vec::new())),
        Just(serde_json::json!({})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn what_tchau_loads_the_schema_accepts(
        index: Index, place: Index, other in other_value(), removes: bool,
    ) {
        thread_local!(static SCHEMA: jsonschema::Validator = validator("scenario"));
        let (mut scenario, places) = scenario(index);
        let place = place.get(&places);
        match place.rsplit_once('/') {
            Some((above, key)) if removes => {
                if let Some(Value::Object(fields)) = scenario.pointer_mut(above) {
                    fields.remove(key);
                }
            }
            _ => *scenario.pointer_mut(place).unwrap() = other,
        }
        if loads(&scenario) {
            let accepted = SCHEMA.with(|schema| schema.is_valid(&scenario));
            prop_assert!(accepted, "{place}: {scenario:#}");
        }
    }

    #[test]
    fn an_unknown_field_is_refused_everywhere(index: Index, place: Index) {
        thread_local!(static SCHEMA: jsonschema::Validator = validator("scenario"));
        let (mut scenario, mut places) = scenario(index);
        // In these, people give names of their own.
        places.retain(|place| {
            let is_named = ["/tenants", "/users", "/each", "/variables"];
            scenario.pointer(place).is_some_and(Value::is_object)
                && !is_named.iter().any(|end| place.ends_with(end))
                && !is_of_author(place)
        });
        let place = place.get(&places);
        let fields = scenario.pointer_mut(place).unwrap().as_object_mut().unwrap();
        fields.insert("unknwon".to_owned(), Value::from("x"));
        prop_assert!(!SCHEMA.with(|schema| schema.is_valid(&scenario)), "{place}");
    }

    #[test]
    fn a_word_that_there_is_not_is_refused(index: Index, place: Index) {
        thread_local!(static SCHEMA: jsonschema::Validator = validator("scenario"));
        let (mut scenario, mut places) = scenario(index);
        let is_word = |place: &String| {
            let mut names = place.rsplit('/');
            let field = names.next().unwrap_or_default();
            let field = if field.parse::<usize>().is_ok() { names.next() } else { Some(field) };
            FIXED.contains(&field.unwrap_or_default()) && !is_of_author(place)
        };
        places.retain(|place| scenario.pointer(place).is_some_and(Value::is_string) && is_word(place));
        prop_assume!(!places.is_empty());
        let place = place.get(&places);
        *scenario.pointer_mut(place).unwrap() = Value::from("no such word");
        prop_assert!(!SCHEMA.with(|schema| schema.is_valid(&scenario)), "{place}");
    }
}

/// Whether it stands in a row of a table or among values for a fragment, where people give names.
fn is_of_author(place: &str) -> bool {
    place.starts_with("/for_each/") || place.starts_with("/variables") || place.contains("/with")
}

/// Fields whose words are fixed, or follow a notation.
const FIXED: [&str; 20] = [
    "covers",
    "start",
    "language",
    "type",
    "roles",
    "invitation",
    "account",
    "do",
    "relation",
    "role",
    "through",
    "until",
    "wait",
    "refused",
    "reasons",
    "holds",
    "events",
    "view",
    "message",
    "is",
];
