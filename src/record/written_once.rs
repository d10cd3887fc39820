//! Data whose JSON is written once, however many reports hold it.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::OnceLock;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// Plain data, and its JSON as soon as somebody has asked for it.
#[derive(Clone, Debug)]
pub struct WrittenOnce<T> {
    data: T,
    json: OnceLock<Option<Box<RawValue>>>,
}

impl<T: Serialize> WrittenOnce<T> {
    /// The data as JSON; `None` if they are not plain data, of which every part can be written.
    pub fn json(&self) -> Option<&RawValue> {
        self.json.get_or_init(|| to_raw_value(&self.data).ok()).as_deref()
    }
}

impl<T> Deref for WrittenOnce<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> From<T> for WrittenOnce<T> {
    fn from(data: T) -> Self {
        Self { data, json: OnceLock::new() }
    }
}

impl<T: PartialEq> PartialEq for WrittenOnce<T> {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data
    }
}

impl<T: Eq> Eq for WrittenOnce<T> {}

impl<T: Serialize> Serialize for WrittenOnce<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for WrittenOnce<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::from)
    }
}

impl<T: JsonSchema> JsonSchema for WrittenOnce<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}
