//! Choices by number: the categories that the language needs, and those that it does not have.

use std::collections::BTreeSet;

use fluent_syntax::ast::{InlineExpression, Variant};

use super::Plurals;
use crate::l10n::bench::Texts;
use crate::l10n::categories::{self, Category};
use crate::l10n::entry::Pattern;
use crate::l10n::expressions::{Select, each, selects, variable};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;

/// The plural categories of CLDR except `other`, which is the default of all kinds of choices.
const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// Whether a choice is one by number.
pub(super) fn is_plural(select: &Select<'_, '_>) -> bool {
    if let InlineExpression::FunctionReference { id, .. } = select.selector {
        return matches!(id.name, "NUMBER" | "PLURAL");
    }
    // The attributes of terms are genders, cases and the like.
    let is_of_term = matches!(select.selector, InlineExpression::TermReference { .. });
    let keys = || select.variants.iter().map(|variant| key(&variant.key));
    !is_of_term && keys().any(is_category) && !keys().any(is_clearly_text)
}

fn is_category(key: &str) -> bool {
    CATEGORIES.contains(&key)
}

/// Keys with which nobody translates a plural category.
fn is_clearly_text(key: &str) -> bool {
    matches!(
        key,
        "none" | "unknown" | "masculine" | "feminine" | "male" | "female" | "true" | "false"
    )
}

pub(super) fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// Whether a choice is one by number, also where its keys were translated: that of the source is.
pub(super) fn is_plural_beside(
    bench: &Bench<'_>,
    entry: &Entry<'_>,
    select: &Select<'_, '_>,
) -> bool {
    if is_plural(select) {
        return true;
    }
    let Some(name) = variable(select.selector) else { return false };
    let Some(source) = bench.source.same_as(entry) else { return false };
    let selects = selects(source);
    let mut same = selects.iter().filter(|other| variable(other.selector) == Some(name)).peekable();
    same.peek().is_some() && same.all(is_plural)
}

/// Whether the variant of a key stands for one number only.
pub(in crate::l10n::checks) fn is_exact(
    plurals: &categories::Plurals,
    selector: &InlineExpression<&str>,
    key: &str,
) -> bool {
    if is_number(key) {
        return true;
    }
    let own = of_kind(plurals, selector).iter().find(|category| category.name == key);
    key == "zero" || own.is_some_and(|category| category.samples.len() == 1)
}

/// The categories of quantities, or of ranks.
fn of_kind<'p>(
    plurals: &'p categories::Plurals,
    selector: &InlineExpression<&str>,
) -> &'p [Category] {
    let is_ordinal = match selector {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.named.iter().any(|named| {
                let value = InlineExpression::StringLiteral { value: "ordinal" };
                named.name.name == "type" && named.value == value
            })
        }
        _ => false,
    };
    if is_ordinal { &plurals.ordinal } else { &plurals.cardinal }
}

pub(super) fn of_entry(bench: &Bench<'_>, entry: &Entry<'_>, found: &mut Findings<'_>) {
    let selects = selects(entry);
    if selects.is_empty() {
        return;
    }
    let texts = bench.texts(&entry.file.locale);
    for select in selects.iter().filter(|select| is_plural_beside(bench, entry, select)) {
        let needed = of_kind(&texts.plurals, select.selector);
        if !needed.is_empty() {
            Choice { bench, entry, select, needed }.check(found);
        }
    }
}

struct Choice<'c, 's> {
    bench: &'c Bench<'c>,
    entry: &'c Entry<'s>,
    select: &'c Select<'c, 's>,
    /// The categories of the language.
    needed: &'c [Category],
}

impl<'s> Choice<'_, 's> {
    fn check(&self, found: &mut Findings<'_>) {
        let is_known = |key: &str| self.needed.iter().any(|category| category.name == key);
        let is_strange = |key: &str| !is_number(key) && key != "other" && !is_category(key);
        let strange: Vec<_> = self.keys().filter(|key| is_strange(key)).collect();
        if self.has("other") || self.keys().all(is_number) {
            for key in &strange {
                let at = self.at(key);
                found.add(at, Plurals::UnknownVariant { key: (*key).into(), known: self.known() });
            }
        } else {
            let default = self.default().map_or("", |default| key(&default.key));
            found.add(self.at(default), Plurals::MissingOther);
        }
        for key in self.keys().filter(|key| is_category(key) && !is_known(key)) {
            if !self.is_in_source(key) {
                let defect = Plurals::UnreachablePluralCategory {
                    category: key.into(),
                    known: self.known(),
                };
                found.add(self.at(key), defect);
            }
        }
        // A translated key has taken the place of a category.
        if strange.is_empty() && self.depends_on_number() {
            self.missing(found);
        }
    }

    fn missing(&self, found: &mut Findings<'_>) {
        for category in self.needed {
            let is_here = category.name == "other" || self.has(category.name);
            if is_here || category.is_advisory || self.has_numbers_of(category) {
                continue;
            }
            let example = category.samples.first().copied().unwrap_or_default();
            let at = At::slice(self.entry, self.select.attribute, first_name(self.select.selector));
            let category = Name::from(category.name);
            found.add(at, Plurals::MissingPluralCategory { category, example });
        }
    }

    /// Whether the text of the default is about a number. `[0] Nothing *[other] Something` is not.
    fn depends_on_number(&self) -> bool {
        let is_category = self
            .keys()
            .any(|key| is_category(key) || key == "other" && self.select.variants.len() == 1);
        let name = variable(self.select.selector);
        is_category || self.default().is_some_and(|default| shows(&default.value, name))
    }

    /// Whether every whole number of the category that people meet has a variant of its own.
    fn has_numbers_of(&self, category: &Category) -> bool {
        let mut whole = category.samples.iter().filter(|number| number.fract() == 0.0).peekable();
        whole.peek().is_some()
            && whole.all(|number| {
                self.keys().any(|key| key.parse::<f64>().is_ok_and(|exact| exact == *number))
            })
    }

    /// Whether the source has the same key in its choice, which is reported there if it is wrong.
    fn is_in_source(&self, key: &str) -> bool {
        if self.entry.file.locale == self.bench.source.locale {
            return false;
        }
        let is_known =
            self.bench.source.plurals.cardinal.iter().any(|category| category.name == key);
        let source = self.bench.source.same_as(self.entry).map(selects).unwrap_or_default();
        let mut same = source
            .iter()
            .filter(|select| variable(select.selector) == variable(self.select.selector));
        !is_known
            && same
                .any(|select| select.variants.iter().any(|variant| self::key(&variant.key) == key))
    }

    fn keys(&self) -> impl Iterator<Item = &'s str> {
        self.select.variants.iter().map(|variant| key(&variant.key))
    }

    fn has(&self, wanted: &str) -> bool {
        self.keys().any(|key| key == wanted)
    }

    fn default(&self) -> Option<&Variant<&'s str>> {
        self.select.variants.iter().find(|variant| variant.default)
    }

    fn known(&self) -> Vec<Name> {
        self.needed.iter().map(|category| category.name.into()).collect()
    }

    fn at(&self, key: &str) -> At<'_> {
        At::slice(self.entry, self.select.attribute, key).in_variant(key)
    }
}

fn shows(pattern: &Pattern<'_>, name: Option<&str>) -> bool {
    let mut is_shown = false;
    each(pattern, &mut |seen| {
        is_shown |= name.is_some() && variable(seen.inline) == name;
    });
    is_shown
}

/// The first name in a selector.
fn first_name<'s>(selector: &InlineExpression<&'s str>) -> &'s str {
    variable(selector).unwrap_or(match selector {
        InlineExpression::FunctionReference { id, .. } => id.name,
        InlineExpression::NumberLiteral { value } | InlineExpression::StringLiteral { value } => {
            value
        }
        _ => "",
    })
}

/// Advises a category of large numbers where the locale otherwise has it.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    for texts in bench.all() {
        let Some(category) = texts.plurals.cardinal.iter().find(|own| own.is_advisory) else {
            continue;
        };
        advise(texts, category, found);
    }
}

fn advise(texts: &Texts<'_>, category: &Category, found: &mut Findings<'_>) {
    let mut lacking = Vec::new();
    let mut having = BTreeSet::new();
    for entry in &texts.entries {
        for select in selects(entry).iter().filter(|select| is_plural(select)) {
            let mut keys = select.variants.iter().map(|variant| key(&variant.key));
            if keys.any(|key| key == category.name) {
                having.insert(entry.id);
            } else {
                lacking.push((entry, select.attribute, first_name(select.selector)));
            }
        }
    }
    let lacking_ids: BTreeSet<_> = lacking.iter().map(|(entry, ..)| entry.id).collect();
    // Where most do without, it is not missed.
    if having.len() <= lacking_ids.difference(&having).count() {
        return;
    }
    let mut told = BTreeSet::new();
    for (entry, attribute, selector) in lacking {
        if !having.contains(entry.id) && told.insert(entry.id) {
            let example = category.samples.first().copied().unwrap_or_default();
            let category = Name::from(category.name);
            let at = At::slice(entry, attribute, selector);
            found.add(at, Plurals::AdvisoryPluralCategory { category, example });
        }
    }
}
