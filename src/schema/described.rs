//! Puts the descriptions into a schema: of every thing, of its fields, and of the words that a field takes.

use serde_json::{Value, json};

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
    insert(schema, "description", Described::of(thing, None), texts);
    for (field, schema) in properties(schema) {
        if let Some(about) = Described::of(thing, Some(field)) {
            *schema = beside_reference(schema.take());
            insert(schema, "description", Some(about), texts);
        }
    }
    describe_words(thing, schema, texts);
}

/// Draft 7 looks at nothing beside a reference.
fn beside_reference(schema: Value) -> Value {
    if schema.get("$ref").is_some() { json!({ "allOf": [schema] }) } else { schema }
}

/// Tells what each word means, in the way that editors know.
fn describe_words(thing: &str, schema: &mut Value, texts: &Texts<'_>) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(alternatives)) = object.get_mut("anyOf") {
        alternatives.iter_mut().for_each(|schema| describe_words(thing, schema, texts));
    }
    let Some(Value::Array(words)) = object.get("enum") else { return };
    let meanings = words.iter().filter_map(Value::as_str).map(|word| words::meaning(thing, word));
    if let Some(meanings) = meanings.collect::<Option<Vec<Message>>>() {
        let meanings: Vec<_> = meanings.into_iter().map(|meaning| texts.say(meaning)).collect();
        object.insert("enumDescriptions".to_owned(), meanings.into());
    }
}

fn insert(schema: &mut Value, word: &str, text: Option<Described>, texts: &Texts<'_>) {
    let text = text.map(|text| texts.say(text));
    if let (Some(schema), Some(text)) = (schema.as_object_mut(), text) {
        schema.insert(word.to_owned(), text.into());
    }
}
