//! The tags that only one of two texts has, over all the ways in which they can be shown.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use crate::l10n::plain::tags::{Kind, Tag, is_element, scan};
use crate::l10n::{Passage, Reading};

/// How often a text has which tag.
type Count = BTreeMap<String, usize>;

/// What a text has in at least one and in each of the ways in which it can be shown.
#[derive(Default)]
struct Range {
    most: Count,
    least: Count,
}

/// The tags that only one of two texts has.
pub(super) struct Difference {
    /// Those of the source.
    pub(super) missing: Vec<String>,
    /// Those of the translation.
    pub(super) extra: Vec<String>,
}

impl Difference {
    /// Compares the value, or an attribute, of two entries.
    pub(super) fn between(
        source: &Reading<'_, '_>,
        target: &Reading<'_, '_>,
        attribute: Option<&str>,
    ) -> Self {
        let (wanted, there) =
            (range(source, attribute, None), range(target, attribute, Some(source)));
        let mut missing = minus(&wanted.most, &there.most);
        for tag in minus(&wanted.least, &there.least) {
            if !missing.contains(&tag) {
                missing.push(tag);
            }
        }
        Self { missing, extra: minus(&there.most, &wanted.most) }
    }
}

fn minus(one: &Count, other: &Count) -> Vec<String> {
    let more = |(tag, count): &(&String, &usize)| **count > other.get(*tag).copied().unwrap_or(0);
    one.iter().filter(more).map(|(tag, _)| tag.clone()).collect()
}

fn range(
    reading: &Reading<'_, '_>,
    attribute: Option<&str>,
    source: Option<&Reading<'_, '_>>,
) -> Range {
    let root = reading.of_attribute(attribute).find(|passage| passage.variants.is_empty());
    root.map_or_else(Range::default, |root| of_passage(reading, root, source))
}

fn of_passage(
    reading: &Reading<'_, '_>,
    passage: &Passage<'_, '_>,
    source: Option<&Reading<'_, '_>>,
) -> Range {
    let mut own = Count::new();
    for tag in scan(&passage.prose.text).tags.iter().filter(|tag| is_compared(tag)) {
        *own.entry(written(tag)).or_default() += 1;
    }
    let mut all = Range { most: own.clone(), least: own };
    for element in &passage.pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(reading, expression, source, &mut all);
        }
    }
    all
}

fn of_expression(
    reading: &Reading<'_, '_>,
    expression: &Expression<&str>,
    source: Option<&Reading<'_, '_>>,
    all: &mut Range,
) {
    match expression {
        Expression::Select { variants, .. } => {
            let mut sum: Option<Range> = None;
            for variant in variants {
                let key = crate::l10n::passage::key(&variant.key);
                let is_it = |p: &&Passage<'_, '_>| std::ptr::addr_eq(p.pattern, &variant.value);
                let Some(passage) = reading.passages.iter().find(is_it) else { continue };
                let of_variant = of_passage(reading, passage, source);
                // What a locale says of nothing may need no link.
                if is_of_nothing(key, source) {
                    continue;
                }
                sum = Some(match sum {
                    None => of_variant,
                    Some(sum) => Range {
                        most: merged(&sum.most, &of_variant.most, usize::max),
                        least: merged(&sum.least, &of_variant.least, usize::min),
                    },
                });
            }
            let sum = sum.unwrap_or_default();
            all.most = merged(&all.most, &sum.most, |one, other| one + other);
            all.least = merged(&all.least, &sum.least, |one, other| one + other);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(reading, expression, source, all);
        }
        Expression::Inline(_) => {}
    }
}

fn is_of_nothing(key: &str, source: Option<&Reading<'_, '_>>) -> bool {
    let has_key = |passage: &Passage<'_, '_>| passage.variants.iter().any(|v| v.key == key);
    matches!(key, "0" | "zero") && source.is_some_and(|source| !source.passages.iter().any(has_key))
}

fn merged(one: &Count, other: &Count, join: fn(usize, usize) -> usize) -> Count {
    let tags = one.keys().chain(other.keys());
    let of = |count: &Count, tag: &String| count.get(tag).copied().unwrap_or(0);
    tags.map(|tag| (tag.clone(), join(of(one, tag), of(other, tag)))).collect()
}

fn is_compared(tag: &Tag<'_>) -> bool {
    let is_word = !is_element(tag.name)
        && tag.attributes.is_empty()
        && tag.kind == Kind::Open
        && !tag.name.starts_with(|c: char| c.is_ascii_digit());
    let is_placeholder = is_word || tag.name.bytes().all(|b| b.is_ascii_uppercase());
    tag.kind != Kind::Close && !is_placeholder
}

/// A tag with what may not be changed in it.
pub(super) fn written(tag: &Tag<'_>) -> String {
    let mut attributes: Vec<_> = tag.attributes.iter().filter(|(name, _)| !is_free(name)).collect();
    attributes.sort_unstable();
    let mut written = format!("<{}", tag.name.to_ascii_lowercase());
    for (name, value) in attributes {
        let is_address = matches!(*name, "href" | "src");
        // What addresses say is compared on its own.
        let value = if is_address { "…" } else { value };
        written.push_str(&format!(" {name}=\"{value}\""));
    }
    written.push('>');
    written
}

/// Whether an attribute is a text for people, or says in which language one is.
fn is_free(name: &str) -> bool {
    matches!(
        name,
        "title" | "alt" | "placeholder" | "label" | "summary" | "lang" | "hreflang" | "dir"
    ) || name.starts_with("aria-")
        || name == "/"
}
