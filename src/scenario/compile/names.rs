//! From names to ids, with the nearest right name when there is none.

use super::At;
use crate::invariants::{self, InvariantId};
use crate::model::{EventKind, IdSet, Keyed, Relation, Role, Roster, TenantId, UserId};
use crate::rules::{self, RuleId};
use crate::scenario::{Known, Vocabulary, Wrong, WrongKind};
use crate::short_text::ShortText;
use crate::views;

/// How an answer is written that is no refusal.
const ALLOWED: &str = "allowed";

/// How it is written that no page opens.
pub(crate) const NO_VIEW: &str = "none";

/// What names can mean in this scenario.
#[derive(Clone, Copy, Debug)]
pub(super) struct Names<'a> {
    pub(super) roster: &'a Roster,
    pub(super) vocabulary: &'a Vocabulary<'a>,
}

impl Names<'_> {
    pub(super) fn tenant(&self, key: &str, at: &At<'_>) -> Result<TenantId, Wrong> {
        let tenants = &self.roster.tenants;
        let keys = || tenants.iter().map(|tenant| &*tenant.key);
        let found = place(Known::Tenant, key, keys, at).map(|place| TenantId(place as u32));
        found.map_err(|wrong| {
            let meant =
                tenants.iter().find(|tenant| is_one_of(key, [&tenant.name, &tenant.domain]));
            meaning(wrong, meant.map(|tenant| &*tenant.key))
        })
    }

    pub(super) fn user(&self, key: &str, at: &At<'_>) -> Result<UserId, Wrong> {
        let users = &self.roster.users;
        let keys = || users.iter().map(|user| &*user.key);
        let found = place(Known::User, key, keys, at).map(|place| UserId(place as u32));
        found.map_err(|wrong| {
            let meant = users.iter().find(|user| is_one_of(key, [&user.name, &user.email]));
            meaning(wrong, meant.map(|user| &*user.key))
        })
    }

    pub(super) fn users(&self, keys: &[String], at: &At<'_>) -> Result<Vec<UserId>, Wrong> {
        keys.iter().enumerate().map(|(place, key)| self.user(key, &at.index(place))).collect()
    }

    pub(super) fn message(&self, id: &str, at: &At<'_>) -> Result<String, Wrong> {
        let ids = || self.vocabulary.messages.iter().copied();
        place(Known::Message, id, ids, at).map(|_| id.to_owned())
    }
}

/// A locale that the catalogue has.
pub(super) fn locale(vocabulary: &Vocabulary<'_>, name: &str, at: &At<'_>) -> Result<(), Wrong> {
    let names = || vocabulary.locales.iter().map(String::as_str);
    place(Known::Locale, name, names, at).map(drop)
}

/// The set of these names among those that a tenant has (groups, applications, licences).
pub(super) fn set<T: From<u8> + Into<u8>>(
    what: Known,
    names: &[String],
    known: &[ShortText],
    at: &At<'_>,
) -> Result<IdSet<T>, Wrong> {
    names.iter().enumerate().map(|(i, name)| one(what, name, known, &at.index(i))).collect()
}

/// The id of this name among those that a tenant has.
pub(super) fn one<T: From<u8>>(
    what: Known,
    name: &str,
    known: &[ShortText],
    at: &At<'_>,
) -> Result<T, Wrong> {
    let keys = || known.iter().map(|key| &**key);
    place(what, name, keys, at).map(|place| T::from(place as u8))
}

pub(super) fn roles(names: &[String], at: &At<'_>) -> Result<IdSet<Role>, Wrong> {
    names.iter().enumerate().map(|(i, name)| role(name, &at.index(i))).collect()
}

pub(super) fn role(name: &str, at: &At<'_>) -> Result<Role, Wrong> {
    keyed(Known::Role, name, at)
}

/// The value of an enum with this name.
fn keyed<T: Keyed>(what: Known, name: &str, at: &At<'_>) -> Result<T, Wrong> {
    T::of_key(name).ok_or_else(|| at.unknown(what, name, T::KEYS.iter().copied()))
}

pub(super) fn rule(name: &str, at: &At<'_>) -> Result<RuleId, Wrong> {
    let known = || rules::ALL.iter().map(|rule| rule.name);
    rules::find(name).map(|rule| rule.id).ok_or_else(|| at.unknown(Known::Rule, name, known()))
}

pub(super) fn invariant(name: &str, at: &At<'_>) -> Result<InvariantId, Wrong> {
    let known = || invariants::ALL.iter().map(|invariant| invariant.name);
    let found = invariants::find(name).map(|invariant| invariant.id);
    found.ok_or_else(|| at.unknown(Known::Invariant, name, known()))
}

/// `allowed`, or the rule that refuses.
pub(super) fn answer(name: &str, at: &At<'_>) -> Result<Option<RuleId>, Wrong> {
    if name == ALLOWED {
        return Ok(None);
    }
    let known = || rules::ALL.iter().map(|rule| rule.name).chain([ALLOWED]);
    let found = rules::find(name).map(|rule| Some(rule.id));
    found.ok_or_else(|| at.unknown(Known::Answer, name, known()))
}

pub(super) fn event(name: &str, at: &At<'_>) -> Result<EventKind, Wrong> {
    keyed(Known::Event, name, at)
}

pub(super) fn view(name: &str, at: &At<'_>) -> Result<&'static str, Wrong> {
    let known = || views::ALL.iter().map(|(key, _)| *key).chain([NO_VIEW]);
    known().find(|key| *key == name).ok_or_else(|| at.unknown(Known::View, name, known()))
}

/// A relation as an entry of the Organizations page names it.
pub(super) fn relation(name: &str, at: &At<'_>) -> Result<Relation, Wrong> {
    keyed(Known::Relation, name, at)
}

/// Whether somebody wrote what is shown to people instead of the key.
fn is_one_of(written: &str, shown: [&ShortText; 2]) -> bool {
    shown.iter().any(|shown| shown.to_lowercase() == written.to_lowercase())
}

/// The same error with the key that was meant, if that is known.
fn meaning(mut wrong: Wrong, meant: Option<&str>) -> Wrong {
    if let (WrongKind::Unknown { nearest, .. }, Some(meant)) = (&mut wrong.kind, meant) {
        *nearest = Some(meant.to_owned());
    }
    wrong
}

fn place<'k, I: Iterator<Item = &'k str> + Clone>(
    what: Known,
    name: &str,
    known: impl Fn() -> I,
    at: &At<'_>,
) -> Result<usize, Wrong> {
    known().position(|key| key == name).ok_or_else(|| at.unknown(what, name, known()))
}

/// A field that the action needs.
pub(super) fn needed<'v, T: ?Sized>(
    value: Option<&'v T>,
    field: &'static str,
    at: &At<'_>,
) -> Result<&'v T, Wrong> {
    value.ok_or_else(|| at.wrong(WrongKind::Missing { field }))
}
