//! The schemas of what tchau writes, from the very types that are written.

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use crate::model::keyed;
use crate::report::{Line, Report, Timings};
use crate::timeline::Timeline;

/// A kind of JSON that tchau writes for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputKind {
    /// The JSON report of a run.
    Report,
    /// One line of the report as JSON Lines.
    Jsonl,
    /// The timeline of a scenario.
    Timeline,
    /// How long each file took.
    Timings,
}

keyed!(OutputKind {
    Report = "report",
    Jsonl = "jsonl",
    Timeline = "timeline",
    Timings = "timings",
});

/// The schema of what tchau writes. Its descriptions are for programmers, and in English only.
#[must_use]
pub fn output(kind: OutputKind) -> Value {
    match kind {
        OutputKind::Report => derived::<Report<'static>>(),
        OutputKind::Jsonl => derived::<Line<'static>>(),
        OutputKind::Timeline => derived::<Timeline>(),
        OutputKind::Timings => derived::<Timings>(),
    }
}

fn derived<T: JsonSchema>() -> Value {
    // Unlike what is read, a key is there unless the type leaves it out.
    let mut settings = SchemaSettings::draft07().for_serialize();
    settings.transforms.insert(0, Box::new(RecursiveTransform(plain)));
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

/// Leaves out what only Rust knows, such as the format `uint`, and puts each description on one line.
fn plain(schema: &mut Schema) {
    schema.remove("format");
    if let Some(Value::String(description)) = schema.get_mut("description") {
        *description = description.replace('\n', " ");
    }
}
