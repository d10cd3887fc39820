//! Data whose JSON is written once, however many reports and steps hold it.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// Plain data, and its JSON as soon as somebody has asked for it. A clone is the same data.
#[derive(Debug)]
pub struct WrittenOnce<T>(Arc<Both<T>>);

#[derive(Debug)]
struct Both<T> {
    data: T,
    json: OnceLock<Option<Box<RawValue>>>,
}

impl<T: Serialize> WrittenOnce<T> {
    /// The data as JSON; `None` if they are not plain data, of which every part can be written.
    pub fn json(&self) -> Option<&RawValue> {
        self.0.json.get_or_init(|| to_raw_value(&self.0.data).ok()).as_deref()
    }
}

impl<T> Clone for WrittenOnce<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for WrittenOnce<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.data
    }
}

impl<T> From<T> for WrittenOnce<T> {
    fn from(data: T) -> Self {
        Self(Arc::new(Both { data, json: OnceLock::new() }))
    }
}

impl<T: PartialEq> PartialEq for WrittenOnce<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.data == other.0.data
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
