//! What the page itself says, in every language that tchau speaks: the reader can switch.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Html, direction};
use crate::message::{Message, Summary};
use crate::report::Voice;

/// The texts of the page, each written once in every language.
pub(crate) struct Words<'a> {
    voices: Vec<Voice<'a>>,
    /// The place of the language in which the page opens.
    first: usize,
    texts: BTreeMap<String, Vec<String>>,
}

impl<'a> Words<'a> {
    /// No texts yet; the page opens in the language of the voice.
    pub(crate) fn new(voice: &Voice<'a>) -> Self {
        let catalog = voice.catalog;
        let voices: Vec<_> = catalog.locale_ids().map(|locale| Voice { catalog, locale }).collect();
        let first = voices.iter().position(|own| own.locale == voice.locale).unwrap_or(0);
        Self { voices, first, texts: BTreeMap::new() }
    }

    /// The name of the language in which the page opens.
    pub(crate) fn language(&self) -> &str {
        self.voices.get(self.first).map_or("en", Voice::language)
    }

    /// The text of a message in the first language; `key` is any name for it that nothing else has.
    pub(crate) fn say(&mut self, key: &str, message: impl Into<Message>) -> String {
        let message = message.into();
        self.put(key, |_, voice| voice.say(message.clone()))
    }

    /// The same for a text that differs by language in another way.
    pub(crate) fn put(&mut self, key: &str, text: impl Fn(&str, &Voice<'a>) -> String) -> String {
        let first = self.first;
        if let Some(texts) = self.texts.get(key) {
            return texts.get(first).cloned().unwrap_or_default();
        }
        let texts: Vec<_> = self.voices.iter().map(|voice| text(voice.language(), voice)).collect();
        let said = texts.get(first).cloned().unwrap_or_default();
        self.texts.insert(key.to_owned(), texts);
        said
    }

    /// Writes an element with a text that follows the language of the page.
    pub(crate) fn write(
        &mut self,
        html: &mut Html,
        element: &'static str,
        key: &str,
        message: impl Into<Message>,
    ) {
        let text = self.say(key, message);
        html.element(element, &[("data-t", key)], &text);
    }

    /// The languages by name, each with the name that it has for itself.
    pub(crate) fn languages(&self) -> Vec<(String, String)> {
        let named =
            |voice: &Voice<'_>| (voice.language().to_owned(), voice.say(Summary::LocaleName));
        self.voices.iter().map(named).collect()
    }

    /// Everything that was said, by language, for the script of the page.
    pub(crate) fn to_json(&self) -> Value {
        let of_language = |(place, voice): (usize, &Voice<'_>)| {
            let texts =
                self.texts.iter().map(|(key, texts)| (key.clone(), json!(texts.get(place))));
            let dir = voice.catalog.locale(voice.locale).map_or("ltr", direction);
            let texts: serde_json::Map<_, _> = texts.collect();
            (voice.language().to_owned(), json!({ "dir": dir, "texts": texts }))
        };
        Value::Object(self.voices.iter().enumerate().map(of_language).collect())
    }
}
