//! What a value can be, in words that mean something to who writes scenarios.

use std::fmt;

use serde::de::{Expected, Unexpected};

/// The kind of a value: the one that was found, or the one that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// Any text.
    Text,
    /// A number, with or without a fraction.
    Number,
    /// A number without a fraction.
    WholeNumber,
    /// `true` or `false`.
    YesNo,
    /// A list.
    List,
    /// Keys and their values.
    Mapping,
    /// One word out of a fixed choice.
    Choice,
    /// No value at all: nothing after the colon, `~` or `null`.
    Nothing,
    /// A moment such as `2026-03-02T09:00:00Z`.
    Instant,
    /// A length of time such as `29d 23h`.
    Duration,
    /// Something only a developer has a word for.
    Other,
}

impl Shape {
    /// Every shape, with the word by which a type asks for it.
    const WORDS: [(Self, &'static str); 11] = [
        (Self::Text, "text"),
        (Self::Number, "number"),
        (Self::WholeNumber, "whole number"),
        (Self::YesNo, "yes or no"),
        (Self::List, "list"),
        (Self::Mapping, "mapping"),
        (Self::Choice, "choice"),
        (Self::Nothing, "nothing"),
        (Self::Instant, "instant"),
        (Self::Duration, "duration"),
        (Self::Other, "other"),
    ];

    /// Recognizes the words of a type that says itself which shape it expects, by way of
    /// [`Shape`]'s own [`Expected`], or those of serde for the types it knows.
    pub(super) fn expected(words: &str) -> Self {
        let own = Self::WORDS.iter().find(|(_, word)| *word == words);
        own.map_or_else(|| Self::of_serde(words), |(shape, _)| *shape)
    }

    fn of_serde(words: &str) -> Self {
        if IntegerRange::named(words).is_some() {
            return Self::WholeNumber;
        }
        match words.split(' ').collect::<Vec<_>>().as_slice() {
            ["a", "boolean"] => Self::YesNo,
            ["f32" | "f64"] => Self::Number,
            ["a", "string" | "character"] | ["a", "borrowed", "string"] => Self::Text,
            ["field" | "variant", "identifier"] => Self::Text,
            ["a", "sequence"] | ["tuple" | "sequence", ..] | ["an", "array", ..] => Self::List,
            ["a", "map"] | ["struct" | "map", ..] => Self::Mapping,
            ["internally" | "adjacently", "tagged", ..] => Self::Mapping,
            ["enum", ..] => Self::Choice,
            ["unit", ..] | ["null"] => Self::Nothing,
            _ => Self::Other,
        }
    }

    /// The word for this shape, for developers.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(shape, _)| *shape == self).map_or("other", |(_, word)| word)
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

/// Lets a type refuse a value by `Error::invalid_value(unexpected, &Shape::Instant)`.
impl Expected for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

impl From<Unexpected<'_>> for Shape {
    fn from(unexpected: Unexpected<'_>) -> Self {
        match unexpected {
            Unexpected::Bool(_) => Self::YesNo,
            Unexpected::Unsigned(_) | Unexpected::Signed(_) => Self::WholeNumber,
            Unexpected::Float(_) => Self::Number,
            Unexpected::Char(_) | Unexpected::Str(_) => Self::Text,
            Unexpected::Unit | Unexpected::Option => Self::Nothing,
            Unexpected::Seq => Self::List,
            Unexpected::Map => Self::Mapping,
            Unexpected::Enum | Unexpected::UnitVariant => Self::Choice,
            _ => Self::Other,
        }
    }
}

/// The whole numbers a type can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct IntegerRange {
    pub(super) smallest: i64,
    pub(super) largest: u64,
}

impl IntegerRange {
    /// Recognizes serde's words for an integer type, such as `u8` and `a nonzero u8`.
    pub(super) fn named(words: &str) -> Option<Self> {
        let name = words.strip_prefix("a nonzero ");
        let range = Self::of_type(name.unwrap_or(words))?;
        let starts_after_zero = name.is_some() && range.smallest == 0;
        Some(if starts_after_zero { Self { smallest: 1, ..range } } else { range })
    }

    fn of_type(name: &str) -> Option<Self> {
        let (smallest, largest) = match name {
            "u8" => (0, u8::MAX.into()),
            "u16" => (0, u16::MAX.into()),
            "u32" => (0, u32::MAX.into()),
            "u64" | "usize" | "u128" => (0, u64::MAX),
            "i8" => (i8::MIN.into(), i8::MAX as u64),
            "i16" => (i16::MIN.into(), i16::MAX as u64),
            "i32" => (i32::MIN.into(), i32::MAX as u64),
            "i64" | "isize" | "i128" => (i64::MIN, i64::MAX as u64),
            _ => return None,
        };
        Some(Self { smallest, largest })
    }
}
