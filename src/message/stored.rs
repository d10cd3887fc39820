//! A message as it is kept in a file: by its id and what it is filled with, to be said later in any language.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Argument, Arguments, Catalog, LocaleId, Message, Spec, TextError};
use crate::calendar::read_instant;
use crate::model::Seconds;

/// A message without its text. The form is the one that messages have in JSON reports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "Message")]
pub struct Stored {
    /// The Fluent id.
    pub id: String,
    /// What it is filled with.
    #[schemars(schema_with = "arguments_schema")]
    pub arguments: Map<String, Value>,
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
        let arguments = match message.arguments().to_json() {
            Value::Object(arguments) => arguments,
            _ => Map::new(),
        };
        Self { id: message.id().to_owned(), arguments }
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
    pub fn arguments(&self) -> Option<Arguments> {
        let arguments = KINDS.get(&*self.id)?.iter().map(|(name, examples)| {
            let value = self.arguments.get(*name)?;
            Some((*name, argument(value, examples)?))
        });
        arguments.collect()
    }
}

impl Catalog {
    /// Writes a message that was kept.
    ///
    /// # Errors
    /// A [`TextError`] when there is no such message, or its text could not be written whole.
    pub fn write_stored(&self, locale: LocaleId, stored: &Stored) -> Result<String, TextError> {
        let missing = || TextError::Missing { id: stored.id.clone() };
        let arguments = stored.arguments().ok_or_else(missing)?;
        self.text(locale, &stored.id, None, &arguments)
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
        Argument::List(_) => Argument::List(texts(value)?.map(Arc::from).collect()),
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
    use crate::message::{Isolation, Name, Story};

    #[test]
    fn what_was_kept_is_said_as_if_it_were_new() {
        let catalog = Catalog::embedded(Isolation::Off).unwrap();
        let locale = catalog.negotiate("pt-BR");
        let specs = Story::SPECS.iter();
        for spec in specs {
            let examples = spec.arguments.iter().map(|(name, examples)| (*name, examples()));
            let arguments: Arguments =
                examples.map(|(name, examples)| (name, examples[0].clone())).collect();
            let Value::Object(kept) = arguments.to_json() else { panic!("{}", spec.id) };
            let stored = Stored { id: spec.id.to_owned(), arguments: kept };
            let stored: Stored =
                serde_json::from_str(&serde_json::to_string(&stored).unwrap()).unwrap();
            let expected = catalog.text(locale, spec.id, None, &arguments);
            assert_eq!(catalog.write_stored(locale, &stored), expected, "{}", spec.id);
        }
    }

    #[test]
    fn what_no_message_is_stays_unsaid() {
        let message = Story::SignIn { actor: Name::from("Ana"), organization: Name::from("X") };
        let stored = Stored::from(&message.into());
        let unknown = Stored { id: "told-later".to_owned(), ..stored.clone() };
        let incomplete = Stored { arguments: Map::new(), ..stored };
        assert_eq!((unknown.arguments(), incomplete.arguments()), (None, None));
    }
}
