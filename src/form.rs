//! How instants, lengths and keys are written in JSON; the model itself knows nothing of files.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::{format_instant, read_instant};
use crate::model::{
    CommandKind, EventKind, Invitation, Keyed, LifecycleKind, PageEntry, Relation, Role, Seconds,
    Timestamp, Trigger, UserType,
};

/// RFC 3339 in UTC.
pub(crate) mod instant {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(instant: &Timestamp, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format_instant(*instant))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(from)?;
        read_instant(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no instant")))
    }
}

/// The same, or `null`.
pub(crate) mod optional_instant {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(
        instant: &Option<Timestamp>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        instant.map(format_instant).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        #[derive(Deserialize)]
        struct Instant(#[serde(with = "super::instant")] Timestamp);
        Ok(Option::<Instant>::deserialize(from)?.map(|instant| instant.0))
    }
}

/// Whole seconds.
pub(crate) mod length {
    use super::*;

    pub(crate) fn serialize<S: Serializer>(length: &Seconds, to: S) -> Result<S::Ok, S::Error> {
        length.get().serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Seconds, D::Error> {
        i64::deserialize(from).map(Seconds::new)
    }
}

/// A value that was given, be it `null`, unlike one that is left out.
pub(crate) mod given {
    use super::*;

    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        value: &Option<Option<T>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        value.as_ref().and_then(Option::as_ref).serialize(to)
    }

    pub(crate) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Option<T>>, D::Error> {
        Option::deserialize(from).map(Some)
    }
}

/// Reads the value with a name.
pub(crate) fn read_key<'de, K: Keyed, D: Deserializer<'de>>(from: D) -> Result<K, D::Error> {
    let key = String::deserialize(from)?;
    K::of_key(&key).ok_or_else(|| D::Error::unknown_variant(&key, K::KEYS))
}

/// Lets enums be written as their keys.
macro_rules! by_key {
    ($($name:ty),* $(,)?) => {$(
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::model::Keyed::key(*self))
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::form::read_key(from)
            }
        }
    )*};
}

pub(crate) use by_key;

by_key!(
    CommandKind,
    EventKind,
    Invitation,
    LifecycleKind,
    PageEntry,
    Relation,
    Role,
    Trigger,
    UserType,
);
