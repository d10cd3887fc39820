//! A title or a reason, in one language or in several.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::ser::{Serialize, Serializer};

use super::Ordered;

/// What an author wrote for people: one text, or one per locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// The same for everyone.
    Plain(String),
    /// By locale name, in the order of the file.
    ByLocale(Ordered<String>),
}

impl Text {
    /// The same text in every language, with what tells it from others in parentheses.
    #[must_use]
    pub(super) fn with_label(self, label: &str) -> Self {
        let with = |text: String| format!("{text} ({label})");
        match self {
            Self::Plain(text) => Self::Plain(with(text)),
            Self::ByLocale(texts) => Self::ByLocale(
                texts.into_iter().map(|(locale, text)| (locale, with(text))).collect(),
            ),
        }
    }

    /// The text for a locale: its own, else the first one.
    #[must_use]
    pub fn for_locale(&self, locale: &str) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::ByLocale(texts) => {
                let first = || texts.iter().next().map(|(_, text)| text);
                texts.value(locale).or_else(first).map_or("", String::as_str)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(text) => serializer.serialize_str(text),
            Self::ByLocale(texts) => texts.serialize(serializer),
        }
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<Text, E> {
        Ok(Text::Plain(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, texts: A) -> Result<Text, A::Error> {
        Ordered::deserialize(MapAccessDeserializer::new(texts)).map(Text::ByLocale)
    }
}
