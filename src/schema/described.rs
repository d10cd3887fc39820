//! Puts the descriptions into a schema: of every thing, of its fields, and of the words that a field takes.

use serde_json::Value;

use super::derived::{DEFINITIONS, properties};
use super::{Texts, words};
use crate::message::{Described, Message};

/// Describes a whole file and everything in it.
pub(super) fn describe(thing: &str, root: &mut Value, texts: &Texts<'_>) {
    describe_thing(thing, root, texts);
    if let Some(Value::Object(definitions)) = root.get_mut(DEFINITIONS) {
        for (name, definition) in definitions.iter_mut() {
            describe_thing(name, definition, texts);
        }
    }
}

fn describe_thing(thing: &str, schema: &mut Value, texts: &Texts<'_>) {
    insert(schema, Described::of(thing, None), texts);
    for (field, schema) in properties(schema) {
        let about = Described::of(thing, Some(field)).into_iter();
        let about: Vec<_> = about.chain(notation(schema)).collect();
        insert(schema, about, texts);
    }
    describe_words(thing, schema, texts);
}

/// How the value of a field is written, if there is a notation for it: editors show what is said about
/// the field, and not what is said about its values.
fn notation(schema: &Value) -> Option<Described> {
    let schema = schema.get("items").unwrap_or(schema);
    let (_, name) = schema.get("$ref").and_then(Value::as_str)?.rsplit_once('/')?;
    NOTATIONS.contains(&name).then(|| Described::of(name, None)).flatten()
}

/// Definitions whose values are put together, and no words to choose from.
const NOTATIONS: [&str; 5] = ["instant", "length", "wait", "event", "entry"];

/// Tells what each word means, in the way that editors know.
fn describe_words(thing: &str, schema: &mut Value, texts: &Texts<'_>) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(alternatives)) = object.get_mut("anyOf") {
        alternatives.iter_mut().for_each(|schema| describe_words(thing, schema, texts));
    }
    let Some(Value::Array(words)) = object.get("enum") else { return };
    let meanings = words.iter().filter_map(Value::as_str).map(|word| words::meaning(thing, word));
    if let Some(meanings) = meanings.collect::<Option<Vec<Message>>>() {
        let meanings: Vec<_> = meanings.into_iter().map(|meaning| texts.say(&[meaning])).collect();
        object.insert("enumDescriptions".to_owned(), meanings.into());
    }
}

fn insert(schema: &mut Value, about: impl IntoIterator<Item = Described>, texts: &Texts<'_>) {
    let about: Vec<Message> = about.into_iter().map(Message::from).collect();
    if let Some(schema) = schema.as_object_mut()
        && !about.is_empty()
    {
        schema.insert("description".to_owned(), texts.say(&about).into());
    }
}
