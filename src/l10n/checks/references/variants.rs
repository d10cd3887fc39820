//! Variables that were dropped in one variant of a message and are in the others.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant};

use super::References;
use crate::l10n::checks::plurals::{is_exact, says_one};
use crate::l10n::entry::Pattern;
use crate::l10n::expressions::{in_expression, selects, variable};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::{Bench, Entry, Findings};

pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Entry<'_>,
    target: &Entry<'_>,
    found: &mut Findings<'_>,
) {
    for (attribute, pattern) in target.patterns() {
        let mut search = Search { bench, source, target, attribute, found };
        search.pattern(pattern, &Names::new());
    }
}

type Names<'s> = BTreeSet<&'s str>;

struct Search<'p, 's, 'f, 'b> {
    bench: &'p Bench<'p>,
    source: &'p Entry<'p>,
    target: &'p Entry<'s>,
    attribute: Option<&'s str>,
    found: &'f mut Findings<'b>,
}

/// A select of the target, with the variables that are shown whichever variant is chosen.
struct Choice<'a, 's> {
    selector: &'a InlineExpression<&'s str>,
    variants: &'a [Variant<&'s str>],
    around: Names<'s>,
}

impl<'s> Search<'_, 's, '_, '_> {
    /// Looks at the selects of a pattern, next to which these variables are shown.
    fn pattern(&mut self, pattern: &Pattern<'s>, around: &Names<'s>) {
        for (place, element) in pattern.elements.iter().enumerate() {
            let PatternElement::Placeable { expression } = element else { continue };
            let Expression::Select { selector, variants } = expression else { continue };
            let mut around = around.clone();
            for (_, other) in pattern.elements.iter().enumerate().filter(|(at, _)| *at != place) {
                around.extend(shown_by(other));
            }
            let choice = Choice { selector, variants, around };
            self.choice(&choice);
            variants.iter().for_each(|variant| self.pattern(&variant.value, &choice.around));
        }
    }

    fn choice(&mut self, choice: &Choice<'_, 's>) {
        let shown: Vec<_> = choice.variants.iter().map(|variant| shown(&variant.value)).collect();
        let all: Names<'s> = shown.iter().flatten().copied().collect();
        for name in all.difference(&choice.around) {
            let lacking = choice.variants.iter().zip(&shown);
            for (variant, _) in lacking.filter(|(_, shown)| !shown.contains(name)) {
                if !self.may_lack(choice, variant, name) {
                    self.report(variant, name);
                }
            }
        }
        let chosen = variable(choice.selector);
        if let Some(name) = chosen.filter(|name| !all.contains(name)) {
            self.dropped_everywhere(choice, name);
        }
    }

    /// A number by which the target chooses, and which only the source shows.
    fn dropped_everywhere(&mut self, choice: &Choice<'_, 's>, name: &str) {
        if choice.around.contains(name) || uses(self.target, name) {
            return;
        }
        let default = choice.variants.iter().find(|variant| variant.default);
        let is_dropped = |variant: &&Variant<&'s str>| {
            self.source_shows(Some(name), key(&variant.key), name) == Some(true)
        };
        if let Some(default) = default.filter(is_dropped) {
            self.report(default, name);
        }
    }

    /// Whether the variant stands for one number only, or the source does without the variable too.
    fn may_lack(&self, choice: &Choice<'_, 's>, variant: &Variant<&'s str>, name: &str) -> bool {
        let (key, chosen) = (key(&variant.key), variable(choice.selector));
        if chosen == Some(name) {
            let locale = &self.target.file.locale;
            let plurals = &self.bench.texts(locale).plurals;
            let is_exact = is_exact(plurals, choice.selector, key);
            // A number that is written out has a check of its own.
            if is_exact || key == "one" && says_one(locale, &variant.value) {
                return true;
            }
        }
        let of_source = self.source_shows(chosen, key, name);
        !of_source.unwrap_or_else(|| uses(self.source, name))
    }

    /// Whether the source shows a variable when a variant of a choice is chosen; `None` if it has no
    /// such choice.
    fn source_shows(&self, chosen: Option<&str>, key: &str, name: &str) -> Option<bool> {
        let mut selects = selects(self.source);
        selects.retain(|select| variable(select.selector) == chosen);
        selects.first()?;
        // Where the same attribute chooses too, the others say nothing about it.
        if selects.iter().any(|select| select.attribute == self.attribute) {
            selects.retain(|select| select.attribute == self.attribute);
        }
        let variants = || selects.iter().flat_map(|select| select.variants);
        let same: Vec<_> = variants().filter(|own| self::key(&own.key) == key).collect();
        let defaults = || variants().filter(|own| own.default).collect();
        let variants = if same.is_empty() { defaults() } else { same };
        let is_inside = variants.iter().any(|variant| shown(&variant.value).contains(name));
        Some(is_inside || is_outside(self.source, chosen, name))
    }

    fn report(&mut self, variant: &Variant<&'s str>, name: &str) {
        let key = key(&variant.key);
        let at = At::slice(self.target, self.attribute, key).in_variant(key);
        let (variable, key) = (name.into(), key.into());
        self.found.add(at, References::VariableMissingInVariant { variable, key });
    }
}

/// Whether an entry shows a variable anywhere.
fn uses(entry: &Entry<'_>, name: &str) -> bool {
    entry.patterns().any(|(_, pattern)| shown(pattern).contains(name))
}

/// Whether an entry shows a variable next to a choice.
fn is_outside(entry: &Entry<'_>, chosen: Option<&str>, name: &str) -> bool {
    let elements = entry.patterns().flat_map(|(_, pattern)| &pattern.elements);
    let mut others = elements.filter(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, .. } } => {
            variable(selector) != chosen
        }
        _ => true,
    });
    others.any(|element| shown_by(element).contains(name))
}

/// The variables that a pattern shows, in whatever variant.
fn shown<'s>(pattern: &Pattern<'s>) -> Names<'s> {
    pattern.elements.iter().flat_map(shown_by).collect()
}

fn shown_by<'s>(element: &PatternElement<&'s str>) -> Names<'s> {
    match element {
        PatternElement::TextElement { .. } => Names::new(),
        PatternElement::Placeable { expression } => shown_in(expression),
    }
}

fn shown_in<'s>(expression: &Expression<&'s str>) -> Names<'s> {
    let mut names = Names::new();
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().for_each(|variant| names.extend(shown(&variant.value)));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            return shown_in(expression);
        }
        Expression::Inline(_) => in_expression(expression, &mut |seen| {
            if let InlineExpression::VariableReference { id } = seen.inline {
                names.insert(id.name);
            }
        }),
    }
    names
}
