//! How instants, lengths, keys and what may be left out are written in JSON, and what schemas say about it.
//!
//! The model itself knows nothing of files.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::calendar::{format_instant, read_instant};
use crate::model::{
    CommandKind, EventKind, Invitation, Keyed, LifecycleKind, PageEntry, Relation, Role, Seconds,
    Timestamp, Trigger, UserType,
};

/// RFC 3339 in UTC. The names are those that `#[serde(with)]` asks for; schemas ask for the same type.
#[derive(Debug)]
pub(crate) enum Instant {}

impl Instant {
    pub(crate) fn serialize<S: Serializer>(instant: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format_instant(*instant))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(from)?;
        read_instant(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no instant")))
    }
}

impl JsonSchema for Instant {
    fn schema_name() -> Cow<'static, str> {
        "Instant".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        // No `date-time`: what no clock reaches has a year of more than four digits.
        json_schema!({
            "description": "An instant in RFC 3339 and UTC; beyond the year 9999 in the expanded form, \
                such as +10000-01-01T00:00:00Z.",
            "type": "string",
            "pattern": r"^([0-9]{4}|\+[0-9]{5,6})-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$",
        })
    }
}

/// The same, or `null`.
#[derive(Debug)]
pub(crate) enum OptionalInstant {}

impl OptionalInstant {
    pub(crate) fn serialize<S: Serializer>(
        instant: &Option<Timestamp>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        instant.map(format_instant).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        #[derive(Deserialize)]
        struct Read(#[serde(with = "Instant")] Timestamp);
        Ok(Option::<Read>::deserialize(from)?.map(|instant| instant.0))
    }
}

impl JsonSchema for OptionalInstant {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "OptionalInstant".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Option::<Instant>::json_schema(generator)
    }
}

/// Whole seconds.
#[derive(Debug)]
pub(crate) enum Length {}

impl Length {
    pub(crate) fn serialize<S: Serializer>(length: &Seconds, to: S) -> Result<S::Ok, S::Error> {
        length.get().serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Seconds, D::Error> {
        i64::deserialize(from).map(Seconds::new)
    }
}

impl JsonSchema for Length {
    fn schema_name() -> Cow<'static, str> {
        "Length".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "A length in whole seconds.", "type": "integer" })
    }
}

/// A value that was given, be it `null`, unlike one that is left out.
pub(crate) mod given {
    use super::*;

    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        value: &Option<Option<T>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        value.as_ref().and_then(Option::as_ref).serialize(to)
    }

    pub(crate) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Option<T>>, D::Error> {
        Option::deserialize(from).map(Some)
    }
}

/// Says of the optional keys of an object, or of each of several kinds of objects, that they are left out
/// and never `null`.
pub(crate) fn left_out(schema: &mut Schema) {
    left_out_but(&[])(schema);
}

/// The same, but for some keys that can be `null` where they are there.
pub(crate) fn left_out_but(nullable: &'static [&'static str]) -> impl Fn(&mut Schema) {
    move |schema| {
        let Some(object) = schema.as_object_mut() else { return };
        never_null(object, nullable);
        let kinds = object.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten();
        kinds.filter_map(Value::as_object_mut).for_each(|kind| never_null(kind, nullable));
    }
}

fn never_null(object: &mut Map<String, Value>, nullable: &[&str]) {
    let required = object.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let keys = object.get_mut("properties").and_then(Value::as_object_mut).into_iter().flatten();
    for (key, schema) in keys {
        let is_left_out = !required.iter().any(|it| it == key.as_str());
        if is_left_out && !nullable.contains(&key.as_str()) {
            without_null(schema);
        }
    }
}

fn without_null(schema: &mut Value) {
    let Some(schema) = schema.as_object_mut() else { return };
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|it| it != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            schema.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(kinds)) = schema.get_mut("anyOf") {
        kinds.retain(|kind| kind.get("type").is_none_or(|it| it != "null"));
        if let [Value::Object(one)] = kinds.as_slice() {
            let one = one.clone();
            schema.remove("anyOf");
            schema.extend(one);
        }
    }
}

/// Reads the value with a name.
pub(crate) fn read_key<'de, K: Keyed, D: Deserializer<'de>>(from: D) -> Result<K, D::Error> {
    let key = String::deserialize(from)?;
    K::of_key(&key).ok_or_else(|| D::Error::unknown_variant(&key, K::KEYS))
}

/// Lets enums be written as their keys.
macro_rules! by_key {
    ($($name:ident),* $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::model::Keyed::key(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::form::read_key(from)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let keys = <Self as $crate::model::Keyed>::KEYS;
                schemars::json_schema!({ "type": "string", "enum": keys })
            }
        }
    )*};
}

pub(crate) use by_key;

by_key!(
    CommandKind,
    EventKind,
    Invitation,
    LifecycleKind,
    PageEntry,
    Relation,
    Role,
    Trigger,
    UserType,
);
