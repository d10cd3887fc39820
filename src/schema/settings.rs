//! The schema of the settings of language checks, which are read by hand.

use serde_json::{Map, Value, json};

use super::derived::reference;
use super::{Texts, described};
use crate::l10n::check::{Check, Severity};
use crate::l10n::checks;
use crate::message::Reference;
use crate::model::Keyed;

/// What `l10n.toml` may say.
pub(super) fn settings(texts: &Texts<'_>) -> Value {
    let path = || json!({ "type": "string" });
    let list = || json!({ "type": "array", "items": { "type": "string" } });
    let mut root = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "object",
        "properties": {
            "shown-by": { "enum": ["tchau"] },
            "scenarios": path(),
            "code": list(),
            "glossary": path(),
            "baseline": path(),
            "words": list(),
            "checks": { "type": "object", "properties": levels(texts), "additionalProperties": false },
        },
        "additionalProperties": false,
        "definitions": { "check": level() },
    });
    described::describe("l10n", &mut root, texts);
    root
}

/// Each check, with what it looks for.
fn levels(texts: &Texts<'_>) -> Map<String, Value> {
    let level = |check: &Check| -> Map<String, Value> {
        let about = texts.say(&[Reference::About(check.id).into()]);
        let fields = reference("check").as_object().cloned().unwrap_or_default();
        fields.into_iter().chain([("description".to_owned(), about.into())]).collect()
    };
    checks::all().map(|check| (check.id.to_owned(), Value::Object(level(check)))).collect()
}

/// How grave findings of a check are, or why it is off.
fn level() -> Value {
    json!({ "anyOf": [{ "enum": Severity::KEYS }, { "type": "string", "pattern": r"^off:\s*\S" }] })
}
