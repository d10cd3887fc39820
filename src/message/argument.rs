//! What a message is filled with: data, not yet written in any language.

use std::hash::{Hash, Hasher};

use fluent::{FluentArgs, FluentValue};
use serde::{Serialize, Serializer};
use serde_json::Value;
use smallvec::SmallVec;

use super::Name;
use super::values::{InstantValue, LengthValue, ListValue, Localized};
use crate::calendar::format_instant;
use crate::model::{Seconds, Timestamp};

/// One value of a message, which each locale writes in its own way.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A name, shown as it is.
    Text(Name),
    /// A value of an enum: the text selects on it and never shows it.
    Key(&'static str),
    /// A count or a measure, grouped and with the decimal mark of the locale.
    Number(f64),
    /// A point in time, shown with date and time in UTC.
    Instant(Timestamp),
    /// How long something takes, shown in words.
    Length(Seconds),
    /// Several names, joined as the locale joins them.
    List(Vec<Name>),
    /// The texts of other messages of the same locale, such as names of roles, joined in the same way.
    Listed(Vec<&'static str>),
}

impl<'a> From<&'a Argument> for FluentValue<'a> {
    fn from(argument: &'a Argument) -> Self {
        match argument {
            Argument::Text(text) => Self::from(&**text),
            Argument::Key(key) => Self::from(*key),
            Argument::Number(number) => Self::from(*number),
            Argument::Instant(instant) => Localized(InstantValue::new(*instant)).into(),
            Argument::Length(length) => Localized(LengthValue::new(*length)).into(),
            Argument::List(items) => Localized(ListValue::new(items.clone())).into(),
            // INVARIANT: the catalog has put the texts in place of the ids, see `Arguments::with_texts`.
            Argument::Listed(ids) => {
                Localized(ListValue::new(ids.iter().map(|&id| Name::new_static(id)).collect()))
                    .into()
            }
        }
    }
}

/// The form for programs: the same in every locale.
impl Serialize for Argument {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Key(key) => serializer.serialize_str(key),
            Self::Number(number) => match whole(*number) {
                Some(number) => serializer.serialize_i64(number),
                None => serializer.serialize_f64(*number),
            },
            Self::Instant(instant) => serializer.serialize_str(&format_instant(*instant)),
            Self::Length(length) => serializer.serialize_i64(length.get()),
            Self::List(items) => items.serialize(serializer),
            Self::Listed(ids) => ids.serialize(serializer),
        }
    }
}

impl From<&Argument> for Value {
    fn from(argument: &Argument) -> Self {
        // INVARIANT: it is plain data, of which every part can be written.
        serde_json::to_value(argument).unwrap_or_default()
    }
}

/// A number without a fraction, as far as JSON readers keep it exact.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<Name> for Argument {
    fn from(text: Name) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Argument {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        // Counts of things in memory stay far below 2^53.
        Self::Number(number as f64)
    }
}

impl From<Timestamp> for Argument {
    fn from(instant: Timestamp) -> Self {
        Self::Instant(instant)
    }
}

impl From<Seconds> for Argument {
    fn from(length: Seconds) -> Self {
        Self::Length(length)
    }
}

impl From<Vec<Name>> for Argument {
    fn from(items: Vec<Name>) -> Self {
        Self::List(items)
    }
}

impl Hash for Argument {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        match self {
            Self::Text(text) => text.hash(hasher),
            Self::Key(key) => key.hash(hasher),
            Self::Number(number) => number.to_bits().hash(hasher),
            Self::Instant(instant) => instant.hash(hasher),
            Self::Length(length) => length.hash(hasher),
            Self::List(items) => items.hash(hasher),
            Self::Listed(ids) => ids.hash(hasher),
        }
    }
}

/// The named values of one message, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments(SmallVec<[(&'static str, Argument); USUAL]>);

/// Most messages have no more arguments than these.
const USUAL: usize = 3;

impl Arguments {
    /// No arguments: most titles and labels have none.
    #[must_use]
    pub const fn new() -> Self {
        Self(SmallVec::new_const())
    }

    /// The same arguments and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: impl Into<Argument>) -> Self {
        self.0.push((name, argument.into()));
        self
    }

    /// The names and values, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Argument)> {
        self.0.iter().map(|(name, argument)| (*name, argument))
    }

    /// The value of this name.
    pub(super) fn get(&self, name: &str) -> Option<&Argument> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, argument)| argument)
    }

    /// Whether they are nothing but names and keys, which are the same in every language.
    pub(super) fn are_words(&self) -> bool {
        let is_word = |(_, argument): &(_, Argument)| {
            matches!(argument, Argument::Text(_) | Argument::Key(_))
        };
        self.0.iter().all(is_word)
    }

    /// Whether the text takes longer to write than to remember: with a number, an instant or a length
    /// it does, with names alone it does not. Of texts that only select there are few.
    pub(super) fn are_worth_remembering(&self) -> bool {
        let is_measured = |argument: &Argument| {
            matches!(argument, Argument::Number(_) | Argument::Instant(_) | Argument::Length(_))
        };
        let mut arguments = self.0.iter().map(|(_, argument)| argument);
        arguments.clone().any(is_measured)
            || arguments.all(|argument| matches!(argument, Argument::Key(_)))
    }

    /// Whether a text of another message is to be looked up first.
    pub(super) fn list_messages(&self) -> bool {
        self.0.iter().any(|(_, argument)| matches!(argument, Argument::Listed(_)))
    }

    /// The same arguments with the texts of messages in place of their ids.
    pub(super) fn with_texts<E>(
        &self,
        text: impl Fn(&'static str) -> Result<String, E>,
    ) -> Result<Self, E> {
        let resolve = |argument: &Argument| match argument {
            Argument::Listed(ids) => {
                let texts = ids.iter().map(|&id| text(id).map(Name::from));
                texts.collect::<Result<_, _>>().map(Argument::List)
            }
            other => Ok(other.clone()),
        };
        self.0.iter().map(|(name, argument)| Ok((*name, resolve(argument)?))).collect()
    }

    /// The arguments for Fluent, which borrows the texts.
    pub(crate) fn to_fluent(&self) -> FluentArgs<'_> {
        let mut values = FluentArgs::with_capacity(self.0.len());
        for (name, argument) in &self.0 {
            values.set(*name, argument);
        }
        values
    }
}

/// Arguments of one message have the same names, which need not be looked at.
impl Hash for Arguments {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.0.iter().for_each(|(_, argument)| argument.hash(hasher));
    }
}

/// An object, for reports that programs read; its keys are sorted.
impl Serialize for Arguments {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut members: Vec<_> = self.iter().collect();
        members.sort_unstable_by_key(|(name, _)| *name);
        serializer.collect_map(members)
    }
}

impl<const N: usize> From<[(&'static str, Argument); N]> for Arguments {
    fn from(arguments: [(&'static str, Argument); N]) -> Self {
        let mut filled = SmallVec::new();
        arguments.into_iter().for_each(|argument| filled.push(argument));
        Self(filled)
    }
}

impl FromIterator<(&'static str, Argument)> for Arguments {
    fn from_iter<I: IntoIterator<Item = (&'static str, Argument)>>(arguments: I) -> Self {
        Self(arguments.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::borrow::Cow;

    #[test]
    fn json_is_the_same_in_every_locale() {
        let arguments = Arguments::new()
            .with("who", "Ana")
            .with("state", Argument::Key("soft-deleted"))
            .with("count", 1_000_000_u32)
            .with("share", 0.5)
            .with("unknown", f64::NAN)
            .with("when", Timestamp::from_seconds(1_772_442_000))
            .with("length", Seconds::days(30))
            .with("names", vec!["Ana".into(), "Rui".into()]);
        insta::assert_snapshot!(serde_json::to_string(&arguments).unwrap(), @r#"{"count":1000000,"length":2592000,"names":["Ana","Rui"],"share":0.5,"state":"soft-deleted","unknown":null,"when":"2026-03-02T09:00:00Z","who":"Ana"}"#);
    }

    #[test]
    fn fluent_borrows_texts() {
        let argument = Argument::from("Ana");
        assert!(matches!(FluentValue::from(&argument), FluentValue::String(Cow::Borrowed("Ana"))));
    }
}
