//! What a glossary file may say: serde types that mirror the YAML and nothing else.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::PartOfSpeech;
use crate::scenario::{Ordered, Word};

/// A whole file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    #[serde(default)]
    pub(super) concepts: Ordered<ConceptDocument>,
    #[serde(default)]
    pub(super) brands: Vec<String>,
    #[serde(default)]
    pub(super) untranslated: Vec<String>,
}

/// One concept.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConceptDocument {
    pub(super) kind: Option<Word<PartOfSpeech>>,
    pub(super) note: Option<String>,
    pub(super) words: Ordered<WordsDocument>,
}

/// The words of one language: the canonical one alone, or with others.
#[derive(Debug)]
pub(crate) enum WordsDocument {
    Plain(String),
    Full(FullDocument),
}

/// All that can be said about the words of one language.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Words")]
pub(crate) struct FullDocument {
    #[serde(rename = "use")]
    pub(super) preferred: String,
    #[serde(default)]
    pub(super) also: Vec<String>,
    #[serde(default)]
    pub(super) avoid: Vec<String>,
    #[serde(default)]
    pub(super) never: Vec<String>,
    #[serde(default)]
    pub(super) except: Vec<String>,
}

impl<'de> Deserialize<'de> for WordsDocument {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordsVisitor)
    }
}

impl JsonSchema for WordsDocument {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "OneOrMoreWords".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string" }, generator.subschema_for::<FullDocument>()] })
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = WordsDocument;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<WordsDocument, E> {
        Ok(WordsDocument::Plain(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, words: A) -> Result<WordsDocument, A::Error> {
        FullDocument::deserialize(MapAccessDeserializer::new(words)).map(WordsDocument::Full)
    }
}
