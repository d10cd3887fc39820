//! How instants, lengths and keys are written in the JSON form of a timeline.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::calendar::{format_instant, read_instant};
use crate::model::{Keyed, Seconds, Timestamp};

/// RFC 3339 in UTC.
pub(super) mod instant {
    use super::*;

    pub(in super::super) fn serialize<S: Serializer>(
        instant: &Timestamp,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format_instant(*instant))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(from)?;
        read_instant(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no instant")))
    }
}

/// The same, or `null`.
pub(super) mod optional_instant {
    use super::*;

    pub(in super::super) fn serialize<S: Serializer>(
        instant: &Option<Timestamp>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        instant.map(format_instant).serialize(to)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        #[derive(Deserialize)]
        struct Instant(#[serde(with = "super::instant")] Timestamp);
        Ok(Option::<Instant>::deserialize(from)?.map(|instant| instant.0))
    }
}

/// Whole seconds.
pub(super) mod length {
    use super::*;

    pub(in super::super) fn serialize<S: Serializer>(
        length: &Seconds,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        length.get().serialize(to)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Seconds, D::Error> {
        i64::deserialize(from).map(Seconds::new)
    }
}

/// The key of a value.
pub(super) mod key {
    use super::*;

    pub(in super::super) fn serialize<K: Keyed, S: Serializer>(
        value: &K,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(value.key())
    }

    pub(in super::super) fn deserialize<'de, K: Keyed, D: Deserializer<'de>>(
        from: D,
    ) -> Result<K, D::Error> {
        let key = String::deserialize(from)?;
        K::of_key(&key).ok_or_else(|| D::Error::unknown_variant(&key, K::KEYS))
    }
}
