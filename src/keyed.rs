//! Enums whose values have a name in scenarios, in JSON and in the selects of texts: one table each.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// An enum whose values have stable names, which are never translated.
pub trait Keyed: Copy + PartialEq + 'static {
    /// Every value, in the order of the enum.
    const ALL: &'static [Self];
    /// Every name, in the same order.
    const KEYS: &'static [&'static str];

    /// The name of this value.
    #[must_use]
    fn key(self) -> &'static str {
        let place = Self::ALL.iter().position(|value| *value == self);
        place.and_then(|place| Self::KEYS.get(place).copied()).unwrap_or_default()
    }

    /// The value with this name.
    #[must_use]
    fn of_key(key: &str) -> Option<Self> {
        let place = Self::KEYS.iter().position(|known| *known == key)?;
        Self::ALL.get(place).copied()
    }
}

/// Reads the value with a name.
pub(crate) fn read_key<'de, K: Keyed, D: Deserializer<'de>>(from: D) -> Result<K, D::Error> {
    let key = String::deserialize(from)?;
    K::of_key(&key).ok_or_else(|| D::Error::unknown_variant(&key, K::KEYS))
}

/// Gives names to the values of an enum, and the list of them to schemas of what tchau writes:
/// `keyed!(Relation { Home = "home", … })`.
macro_rules! keyed {
    ($name:ty { $($value:ident = $key:literal),* $(,)? }) => {
        impl $crate::model::Keyed for $name {
            const ALL: &'static [Self] = &[$(Self::$value),*];
            const KEYS: &'static [&'static str] = &[$($key),*];
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::model::Keyed::key(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::keyed::read_key(from)
            }
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let keys = <Self as $crate::model::Keyed>::KEYS;
                schemars::json_schema!({ "type": "string", "enum": keys })
            }
        }
    };
}

pub(crate) use keyed;
