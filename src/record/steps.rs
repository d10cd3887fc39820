//! The steps of a record, written as JSON once for all formats that hold them.

use std::ops::Deref;
use std::sync::OnceLock;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use super::Step;

/// Steps in order. Most of a report in JSON is steps, and JSON Lines have the very same ones.
#[derive(Clone, Debug, Default)]
pub struct Steps {
    steps: Box<[Step]>,
    written: OnceLock<Box<[Box<RawValue>]>>,
}

impl Steps {
    /// Each step as JSON.
    #[must_use]
    pub fn written(&self) -> &[Box<RawValue>] {
        // INVARIANT: a step is plain data, of which every part can be written.
        self.written
            .get_or_init(|| self.iter().filter_map(|step| to_raw_value(step).ok()).collect())
    }
}

impl Deref for Steps {
    type Target = [Step];

    fn deref(&self) -> &[Step] {
        &self.steps
    }
}

impl From<Vec<Step>> for Steps {
    fn from(steps: Vec<Step>) -> Self {
        Self { steps: steps.into(), written: OnceLock::new() }
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        self.steps == other.steps
    }
}

impl Serialize for Steps {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Steps {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Self::from)
    }
}

impl JsonSchema for Steps {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<Step>::schema_name()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Vec::<Step>::json_schema(generator)
    }
}
