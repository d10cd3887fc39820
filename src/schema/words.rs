//! The fixed words and notations of scenarios: ids with what they mean, instants, lengths.

use serde_json::{Value, json};

use super::Texts;
use crate::invariants;
use crate::message::{Covered, Described, Message, Reference, role_id};
use crate::model::{EventKind, Keyed, Relation, Role};
use crate::requirements;
use crate::rules;
use crate::runner::{ALLOWED, NEXT_DEADLINE};
use crate::scenario::NO_VIEW;
use crate::views::{self, ViewKind};

/// An instant in UTC or with an offset, or a date.
const INSTANT: &str =
    "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?";

/// A length in weeks, days, hours, minutes and seconds.
const LENGTH: &str = "(?= *[0-9]) *([0-9]+w *)?([0-9]+d *)?([0-9]+h *)?([0-9]+m *)?([0-9]+s *)?";

/// The definition of this name.
pub(super) fn definition(name: &str, texts: &Texts<'_>) -> Value {
    match name {
        "instant" => pattern(INSTANT),
        "length" => pattern(LENGTH),
        "wait" => or(choice(&[NEXT_DEADLINE]), pattern(LENGTH)),
        "event" => {
            let events = EventKind::KEYS.join("|");
            or(choice(EventKind::KEYS), pattern(&format!("({events})(/[^@]+)?(@{INSTANT})?")))
        }
        "entry" => pattern(&format!("[^/]+(/({}))?", Relation::KEYS.join("|"))),
        "locale" => choice(&texts.locale_names()),
        "by-locale" => by_locale(texts),
        _ => choice(&ids(name)),
    }
}

/// A text for people: the same for everyone, or one for each locale.
pub(super) fn text(texts: &Texts<'_>) -> Value {
    or(json!({ "type": "string" }), by_locale(texts))
}

/// What a word means, where it has a meaning that can be told.
pub(super) fn meaning(name: &str, word: &str) -> Option<Message> {
    let known = match name {
        "requirement" => requirements::find(word).map(|it| Reference::Text(it.id).into()),
        "invariant" => invariants::find(word).map(|it| Reference::Text(it.name).into()),
        "rule" | "answer" => rules::find(word).map(|it| Reference::Claim(it.name).into()),
        "role" => Role::of_key(word).map(|role| Reference::Text(role_id(role)).into()),
        "event" => EventKind::of_key(word).map(|event| Covered::Event { event }.into()),
        "view" => ViewKind::of_key(word).map(|view| Covered::View { view }.into()),
        // What they say depends on what they are filled with, and languages have names of their own.
        "message" | "locale" => return None,
        _ => None,
    };
    known.or_else(|| Described::of(name, Some(word)).map(Message::from))
}

/// The ids of a catalogue.
fn ids(name: &str) -> Vec<&'static str> {
    match name {
        "requirement" => requirements::ALL.iter().map(|it| it.id).collect(),
        "invariant" => invariants::ALL.iter().map(|it| it.name).collect(),
        "rule" => rules::ALL.iter().map(|it| it.name).collect(),
        "answer" => rules::ALL.iter().map(|it| it.name).chain([ALLOWED]).collect(),
        "role" => Role::KEYS.to_vec(),
        "view" => views::ALL.iter().map(|(key, _)| *key).chain([NO_VIEW]).collect(),
        "message" => Message::of_portal().map(|it| it.id).collect(),
        _ => Vec::new(),
    }
}

fn choice<T: serde::Serialize>(words: &[T]) -> Value {
    json!({ "enum": words })
}

fn pattern(notation: &str) -> Value {
    json!({ "type": "string", "pattern": format!("^{notation}$") })
}

fn by_locale(texts: &Texts<'_>) -> Value {
    let text = || json!({ "type": ["string", "number", "boolean"] });
    let locales: serde_json::Map<_, _> =
        texts.locale_names().into_iter().map(|locale| (locale, text())).collect();
    json!({ "type": "object", "properties": locales, "additionalProperties": false })
}

fn or(one: Value, other: Value) -> Value {
    json!({ "anyOf": [one, other] })
}
