//! A message as it is kept in a file: by its id and what it is filled with, to be said later in any language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Argument, Arguments, Message, Name, Spec};
use crate::calendar::read_instant;
use crate::model::Seconds;
use crate::short_text::ShortText;

/// A message without its text. The form is the one that messages have in JSON reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Message")]
pub struct Stored {
    /// The Fluent id.
    pub id: ShortText,
    /// What it is filled with.
    #[schemars(schema_with = "arguments_schema")]
    pub arguments: Kept,
}

/// What a message was filled with.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged, from = "Map<String, Value>")]
pub enum Kept {
    /// As it was filled in this run.
    New(Arguments),
    /// As it was read from a file: only with the id of the message is it known what each is.
    Read(Map<String, Value>),
}

impl From<Map<String, Value>> for Kept {
    fn from(arguments: Map<String, Value>) -> Self {
        Self::Read(arguments)
    }
}

/// What is kept is the same if it is written in the same way.
impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::New(one), Self::New(other)) => one == other,
            _ => serde_json::to_value(self).ok() == serde_json::to_value(other).ok(),
        }
    }
}

/// What messages are filled with, as a schema: texts, keys, numbers, instants, lengths, lists of texts.
pub(crate) fn arguments_schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "additionalProperties": {
            "type": ["string", "number", "array"],
            "items": { "type": "string" },
        },
    })
}

impl From<&Message> for Stored {
    fn from(message: &Message) -> Self {
        Self { id: ShortText::new_static(message.id()), arguments: Kept::New(message.arguments()) }
    }
}

/// The arguments of a message, with examples of their kinds.
type Kinds = Vec<(&'static str, Vec<Argument>)>;

/// Those of each message, by its id.
static KINDS: LazyLock<HashMap<&str, Kinds>> = LazyLock::new(|| {
    let kinds = |spec: Spec| spec.arguments.iter().map(|(name, examples)| (*name, examples()));
    Message::specs().map(|spec| (spec.id, kinds(spec).collect())).collect()
});

impl Stored {
    /// What the text is filled with; `None` if no message of tchau has this id and these arguments,
    /// as when another version has written the file.
    #[must_use]
    pub fn arguments(&self) -> Option<Cow<'_, Arguments>> {
        let read = match &self.arguments {
            Kept::New(arguments) => return Some(Cow::Borrowed(arguments)),
            Kept::Read(read) => read,
        };
        let arguments = KINDS.get(&*self.id)?.iter().map(|(name, examples)| {
            let value = read.get(*name)?;
            Some((*name, argument(value, examples)?))
        });
        arguments.collect::<Option<_>>().map(Cow::Owned)
    }
}

/// A value of the kind that the examples are of.
fn argument(value: &Value, examples: &[Argument]) -> Option<Argument> {
    Some(match examples.first()? {
        Argument::Text(_) => Argument::from(value.as_str()?),
        Argument::Key(_) => {
            let is_it = |one: &&Argument| matches!(one, Argument::Key(key) if value == key);
            examples.iter().find(is_it)?.clone()
        }
        Argument::Number(_) => Argument::Number(value.as_f64()?),
        Argument::Instant(_) => Argument::Instant(read_instant(value.as_str()?)?),
        Argument::Length(_) => Argument::Length(Seconds::new(value.as_i64()?)),
        Argument::List(_) => Argument::List(texts(value)?.map(Name::from).collect()),
        Argument::Listed(known) => {
            let known = |id: &str| known.iter().copied().find(|known| *known == id);
            Argument::Listed(texts(value)?.map(known).collect::<Option<_>>()?)
        }
    })
}

fn texts(value: &Value) -> Option<impl Iterator<Item = &str>> {
    Some(value.as_array()?.iter().filter_map(Value::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Catalog, Isolation, Name, Story};

    #[test]
    fn what_was_kept_is_said_as_if_it_were_new() {
        let catalog = Catalog::embedded(Isolation::Off).unwrap();
        let locale = catalog.negotiate("pt-BR");
        let specs = Story::SPECS.iter();
        for spec in specs {
            let examples = spec.arguments.iter().map(|(name, examples)| (*name, examples()));
            let arguments: Arguments =
                examples.map(|(name, examples)| (name, examples[0].clone())).collect();
            let expected = [catalog.text(locale, spec.id, None, &arguments).unwrap()];
            let new = Stored { id: spec.id.into(), arguments: Kept::New(arguments) };
            let read: Stored = serde_json::from_str(&serde_json::to_string(&new).unwrap()).unwrap();
            assert_eq!(catalog.stored_texts([locale], &new), expected, "{}", spec.id);
            assert_eq!(catalog.stored_texts([locale], &read), expected, "{}", spec.id);
            assert_eq!(new, read);
        }
    }

    #[test]
    fn what_no_message_is_stays_unsaid() {
        let message = Story::SignIn { actor: Name::from("Ana"), organization: Name::from("X") };
        let stored = Stored::from(&message.into());
        let read = |id: ShortText, arguments: Map<_, _>| Stored { id, arguments: arguments.into() };
        let Value::Object(whole) = serde_json::to_value(&stored.arguments).unwrap() else {
            panic!()
        };
        assert!(read(stored.id.clone(), whole.clone()).arguments().is_some());
        let unknown = read("told-later".into(), whole);
        let incomplete = read(stored.id, Map::new());
        assert_eq!((unknown.arguments(), incomplete.arguments()), (None, None));
    }
}
