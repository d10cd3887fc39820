//! The variables of a message beside those of its source, over the whole message.

use super::used::{Use, reached, uses};
use super::{Guess, References};
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;
use crate::scenario::nearest;

pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Entry<'_>,
    target: &Entry<'_>,
    found: &mut Findings<'_>,
) {
    let (expected, own) = (uses(source), uses(target));
    if expected.is_empty() && own.is_empty() {
        return;
    }
    let pair = Pair { bench, source, target, expected, own };
    let misspelt = pair.unknown(found);
    pair.missing(&misspelt, found);
}

struct Pair<'p, 's> {
    bench: &'p Bench<'s>,
    source: &'p Entry<'s>,
    target: &'p Entry<'s>,
    expected: Vec<Use<'s>>,
    own: Vec<Use<'s>>,
}

impl<'s> Pair<'_, 's> {
    /// Reports variables that the source does not have, and returns those that they were to be.
    fn unknown(&self, found: &mut Findings<'_>) -> Vec<&'s str> {
        let mut told: Vec<&str> = Vec::new();
        let mut meant = Vec::new();
        for used in &self.own {
            let name = used.name;
            let is_known = has(&self.expected, name) || told.contains(&name);
            if is_known || reached(&self.bench.source, self.source).contains(name) {
                continue;
            }
            told.push(name);
            if self.is_documented(name) {
                continue;
            }
            let at = At::slice(self.target, used.attribute, name);
            let variable = Name::from(name);
            let dropped = || self.dropped().filter(|other| !meant.contains(other));
            let other_case = dropped().find(|other| other.eq_ignore_ascii_case(name));
            if let Some(expected) = other_case {
                meant.push(expected);
                let expected = Name::from(expected);
                found.add_with_fix(
                    at,
                    References::VariableCase { variable, expected: expected.clone() },
                    &*expected,
                );
                continue;
            }
            let meant_here = self.meant(name, dropped().collect());
            meant.extend(meant_here);
            let (guess, nearest) = Guess::of(meant_here);
            found.add(at, References::UnknownVariable { variable, guess, nearest });
        }
        meant
    }

    /// The variable that an unknown one was to be: the one that resembles it, or the only one left.
    fn meant(&self, name: &str, dropped: Vec<&'s str>) -> Option<&'s str> {
        let like = nearest(name, dropped.iter().copied());
        like.and_then(|like| dropped.iter().copied().find(|other| *other == like)).or(match dropped
            .as_slice()
        {
            [only] => Some(only),
            _ => None,
        })
    }

    /// The variables of the source that the target does not use.
    fn dropped(&self) -> impl Iterator<Item = &'s str> {
        self.expected.iter().map(|used| used.name).filter(|name| !has(&self.own, name))
    }

    /// Whether the source says that the code passes this variable.
    fn is_documented(&self, name: &str) -> bool {
        self.source.comment.variables.iter().any(|documented| documented.name == name)
    }

    fn missing(&self, misspelt: &[&str], found: &mut Findings<'_>) {
        let mut told: Vec<&str> = Vec::new();
        for name in self.dropped() {
            if told.contains(&name) || misspelt.contains(&name) || self.may_drop(name) {
                continue;
            }
            told.push(name);
            let mut at = At::entry(self.target);
            if let Some(attribute) = self.only_attribute(name) {
                let Some(attribute) = self.target.attribute(attribute) else { continue };
                at = At::slice(self.target, Some(attribute.id), attribute.id);
            } else if self.target.value.is_none() && self.source.value.is_some() {
                continue;
            }
            found.add(at, References::MissingVariable { variable: name.into() });
        }
    }

    /// A locale need not choose by a number or a gender; and another message may show the variable.
    fn may_drop(&self, name: &str) -> bool {
        let mut of_source = self.expected.iter().filter(|used| used.name == name);
        of_source.all(|used| used.is_selector)
            || reached(self.bench.texts(&self.target.file.locale), self.target).contains(name)
    }

    /// The attribute that is the only place in which the source uses a variable.
    fn only_attribute(&self, name: &str) -> Option<&'s str> {
        let mut uses = self.expected.iter().filter(|used| used.name == name);
        let attribute = uses.next()?.attribute;
        attribute.filter(|_| uses.all(|used| used.attribute == attribute))
    }
}

fn has(uses: &[Use<'_>], name: &str) -> bool {
    uses.iter().any(|used| used.name == name)
}
