//! Choices by a key, such as a gender: beside the source, the comment, and what the code passes.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant};

use super::Plurals;
use super::numbers::{is_number, is_plural, is_plural_beside};
use crate::l10n::expressions::{Select, selects, variable};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::prose::Prose;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;

/// A default that stands for all other keys.
const OTHER: &str = "other";

/// Looks at keys that the code never passes, where that is known.
pub(super) fn of_entry(bench: &Bench<'_>, entry: &Entry<'_>, found: &mut Findings<'_>) {
    if entry.file.locale != bench.source.locale || entry.is_term {
        return;
    }
    for select in selects(entry).iter().filter(|select| !is_plural(select)) {
        let InlineExpression::VariableReference { id } = select.selector else { continue };
        let Some(values) = bench.values_of(entry.id, id.name) else { continue };
        for variant in select.variants {
            let key = key(&variant.key);
            if !values.possible.contains(&key) && !is_for_others(variant) {
                let known = values.possible.iter().map(|key| Name::from(*key)).collect();
                found.add(
                    at(entry, select, key),
                    Plurals::UnknownVariant { key: key.into(), known },
                );
            }
        }
        let default = select.variants.iter().find(|variant| variant.default);
        let is_there =
            |wanted: &str| select.variants.iter().any(|variant| key(&variant.key) == wanted);
        // A default with a name of its own is the text of that key only.
        let is_for_all = default.is_some_and(|default| is_for_others(default));
        let missing = values.passed.iter().find(|key| !is_there(key) && !is_for_all);
        if let Some(missing) = missing {
            let selector = At::slice(entry, select.attribute, id.name);
            found.add(selector, Plurals::MissingVariant { key: (*missing).into() });
        }
    }
}

fn is_for_others(variant: &Variant<&str>) -> bool {
    variant.default && key(&variant.key) == OTHER
}

fn at<'a>(entry: &'a Entry<'_>, select: &Select<'a, '_>, key: &str) -> At<'a> {
    At::slice(entry, select.attribute, key).in_variant(key)
}

/// Compares the choices by each variable, all selects of a text together.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Entry<'_>,
    target: &Entry<'_>,
    found: &mut Findings<'_>,
) {
    // What terms are given is the business of each locale.
    if target.is_term {
        return;
    }
    let own = selects(target);
    if own.is_empty() {
        return;
    }
    let of_source = selects(source);
    let mut done: Vec<(Option<&str>, &str)> = Vec::new();
    for select in &own {
        let Some(chosen) = chosen(select.selector) else { continue };
        let part = select.attribute;
        if done.contains(&(part, chosen)) || is_plural_beside(bench, target, select) {
            continue;
        }
        done.push((part, chosen));
        let same = |select: &&Select<'_, '_>| self::chosen(select.selector) == Some(chosen);
        let here = |select: &&Select<'_, '_>| same(select) && select.attribute == part;
        let of_part: Vec<_> = of_source.iter().filter(here).copied().collect();
        let of_all = || of_source.iter().filter(same).copied().collect();
        let pair = Pair {
            bench,
            source,
            target,
            chosen,
            is_function: matches!(select.selector, InlineExpression::FunctionReference { .. }),
            own: own.iter().filter(here).copied().collect(),
            // A choice may move from the text to an attribute.
            expected: if of_part.is_empty() { of_all() } else { of_part },
        };
        pair.check(found);
    }
}

/// What a choice depends on: a variable, or a function such as `PLATFORM()`.
fn chosen<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    variable(selector).or(match selector {
        InlineExpression::FunctionReference { id, .. } => Some(id.name),
        _ => None,
    })
}

struct Pair<'p, 's> {
    bench: &'p Bench<'p>,
    source: &'p Entry<'s>,
    target: &'p Entry<'s>,
    chosen: &'s str,
    is_function: bool,
    own: Vec<Select<'p, 's>>,
    expected: Vec<Select<'p, 's>>,
}

impl Pair<'_, '_> {
    fn check(&self, found: &mut Findings<'_>) {
        let known = self.known();
        let own: BTreeSet<_> = variants(&self.own).map(|(_, variant)| key(&variant.key)).collect();
        if !known.is_empty() && !self.is_function {
            let mut told = BTreeSet::new();
            for (select, variant) in variants(&self.own) {
                let key = key(&variant.key);
                let is_known = known.contains(key) || is_for_others(variant) || is_number(key);
                if !is_known && told.insert(key) {
                    let known = known.iter().map(|key| Name::from(*key)).collect();
                    let defect = Plurals::UnknownVariant { key: key.into(), known };
                    found.add(at(self.target, select, key), defect);
                }
            }
        }
        let Some(first) = self.own.first() else { return };
        let missing: Vec<_> = self.missing(&own).collect();
        for key in missing {
            let at = At::slice(self.target, first.attribute, self.chosen);
            found.add(at, Plurals::MissingVariant { key: key.into() });
        }
    }

    /// The keys that can be passed, as far as the source, the comments and the code say.
    fn known(&self) -> BTreeSet<&str> {
        if let Some(values) = self.bench.values_of(self.source.id, self.chosen) {
            return values.possible.iter().copied().collect();
        }
        let mut known: BTreeSet<_> =
            variants(&self.expected).map(|(_, variant)| key(&variant.key)).collect();
        if !known.is_empty() {
            known.extend(self.documented());
        }
        known
    }

    /// The words with which the comments describe the variable; keys are among them.
    fn documented(&self) -> impl Iterator<Item = &str> {
        let entries = [self.source, self.target];
        let variables = entries.into_iter().flat_map(|entry| &entry.comment.variables);
        let of_this = variables.filter(|variable| variable.name == self.chosen);
        let is_inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        of_this.flat_map(move |variable| variable.meaning.split(move |c| !is_inside(c)))
    }

    /// Keys for which the source has a text of its own, and the target the text of its default.
    fn missing<'k>(&'k self, own: &'k BTreeSet<&str>) -> impl Iterator<Item = &'k str> {
        let mut told = BTreeSet::new();
        variants(&self.expected).filter_map(move |(select, variant)| {
            let key = key(&variant.key);
            let default = select.variants.iter().find(|variant| variant.default);
            let is_default =
                variant.default || default.is_some_and(|default| says(default) == says(variant));
            let is_missing = !is_default && !own.contains(key) && told.insert(key);
            is_missing.then_some(key)
        })
    }
}

fn says(variant: &Variant<&str>) -> String {
    Prose::of(&variant.value).text
}

fn variants<'a, 's>(
    selects: &'a [Select<'a, 's>],
) -> impl Iterator<Item = (&'a Select<'a, 's>, &'a Variant<&'s str>)> {
    selects.iter().flat_map(|select| select.variants.iter().map(move |variant| (select, variant)))
}
