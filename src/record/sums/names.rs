//! Writes rules and messages by their names, and finds them again.

/// A set of rules as a list of names.
pub(super) mod rules {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::rules::{RuleId, RuleSet, find};

    pub(in super::super) fn serialize<S: Serializer>(
        rules: &RuleSet,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(rules.iter().map(RuleId::name))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<RuleSet, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        let known = |name: String| {
            find(&name).map(|rule| rule.id).ok_or_else(|| D::Error::custom("no such rule"))
        };
        names.into_iter().map(known).collect()
    }
}

/// Messages that people read as a list of ids.
pub(super) mod messages {
    use std::collections::BTreeSet;

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    use crate::message::Message;

    pub(in super::super) fn serialize<S: Serializer>(
        ids: &BTreeSet<&'static str>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(ids)
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeSet<&'static str>, D::Error> {
        let ids = Vec::<String>::deserialize(deserializer)?;
        let known = |id: String| {
            let spec = Message::of_portal().find(|spec| spec.id == id);
            spec.map(|spec| spec.id).ok_or_else(|| D::Error::custom("no such message"))
        };
        ids.into_iter().map(known).collect()
    }
}
