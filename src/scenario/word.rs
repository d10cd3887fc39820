//! One word out of a fixed choice, as a scenario writes it.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

use super::Shape;
use crate::model::Keyed;

/// A value of an enum that is written by its name. The enum itself stays free of YAML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word<T>(pub(crate) T);

impl<'de, T: Keyed> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(WordVisitor(PhantomData)).map(Self)
    }
}

struct WordVisitor<T>(PhantomData<T>);

impl<T: Keyed> Visitor<'_> for WordVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Shape::Choice)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<T, E> {
        T::of_key(word).ok_or_else(|| E::unknown_variant(word, T::KEYS))
    }
}
