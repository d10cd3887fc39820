//! The bare structure of a file, from the types that read it.

use std::borrow::Cow;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use crate::model::Keyed;
use crate::scenario::{Ordered, Text, Word};

/// Where definitions stand in a schema of draft 7.
pub(super) const DEFINITIONS: &str = "definitions";

/// The structure that a type reads, without any text, with definitions that are called like the
/// things they are: `deleted-users` for `DeletedUsersDocument`.
pub(super) fn derived<T: JsonSchema>() -> Value {
    let mut settings = SchemaSettings::draft07();
    settings.transforms.insert(0, Box::new(RecursiveTransform(bare)));
    let mut root = settings.into_generator().into_root_schema_for::<T>().to_value();
    if let Some(Value::Object(definitions)) = root.get_mut(DEFINITIONS) {
        let named = std::mem::take(definitions).into_iter();
        *definitions = named.map(|(name, schema)| (thing(&name), schema)).collect();
    }
    root
}

/// A reference to a definition.
pub(super) fn reference(thing: &str) -> Value {
    serde_json::json!({ "$ref": format!("#/{DEFINITIONS}/{thing}") })
}

/// The fields of an object, for changes; without any there are none to change.
pub(super) fn properties(object: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    let properties = object.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flat_map(Map::iter_mut)
}

/// Leaves out what is written for programmers, and lets a list be empty by writing nothing.
fn bare(schema: &mut Schema) {
    for word in ["title", "description", "default", "format"] {
        schema.remove(word);
    }
    if schema.get("type").is_some_and(|it| it == "array") {
        schema.insert("type".to_owned(), serde_json::json!(["array", "null"]));
    }
    if let Some(Value::String(place)) = schema.get_mut("$ref")
        && let Some((folder, name)) = place.rsplit_once('/')
    {
        *place = format!("{folder}/{}", thing(name));
    }
}

/// The name of a type as people know the thing: `deleted-users` for `DeletedUsersDocument`.
fn thing(name: &str) -> String {
    let mut thing = String::new();
    for letter in name.trim_end_matches("Document").chars() {
        if letter.is_uppercase() && !thing.is_empty() {
            thing.push('-');
        }
        thing.extend(letter.to_lowercase());
    }
    thing
}

impl<T: Keyed> JsonSchema for Word<T> {
    fn schema_name() -> Cow<'static, str> {
        let path = std::any::type_name::<T>();
        path.rsplit("::").next().unwrap_or(path).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": T::KEYS })
    }
}

impl<T: JsonSchema> JsonSchema for Ordered<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Ordered{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": generator.subschema_for::<T>() })
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let by_locale = generator.subschema_for::<Ordered<String>>();
        json_schema!({ "anyOf": [{ "type": "string" }, by_locale] })
    }
}
