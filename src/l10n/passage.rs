//! The passages of an entry: each text without a choice in it, from the value, attributes and variants.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};

use super::entry::{Entry, Pattern};
use super::prose::Prose;

/// An entry with its passages, made once for all checks.
#[derive(Debug)]
pub struct Reading<'a, 's> {
    /// The entry.
    pub entry: &'a Entry<'s>,
    /// Its passages, in the order of the file.
    pub passages: Vec<Passage<'a, 's>>,
}

/// One text of an entry: of the value, of an attribute, or of a variant in one of them.
///
/// A pattern with a select in it is a passage too (the select is one placeable), and so is each of
/// the variants.
#[derive(Debug)]
pub struct Passage<'a, 's> {
    /// The attribute; `None` in the value.
    pub attribute: Option<&'s str>,
    /// The variants in which it stands, from the outside in.
    pub variants: Vec<Chosen<'a, 's>>,
    /// Its syntax.
    pub pattern: &'a Pattern<'s>,
    /// Its words.
    pub prose: Prose<'s>,
}

/// A variant that has to be chosen for a passage to be shown.
#[derive(Clone, Copy, Debug)]
pub struct Chosen<'a, 's> {
    /// What the choice depends on.
    pub selector: &'a InlineExpression<&'s str>,
    /// The key: a slice of the file.
    pub key: &'s str,
    /// Whether it is the default.
    pub is_default: bool,
}

impl<'a, 's> Reading<'a, 's> {
    /// Finds the passages of an entry.
    #[must_use]
    pub fn of(entry: &'a Entry<'s>) -> Self {
        let mut passages = Vec::new();
        for (attribute, pattern) in entry.patterns() {
            collect(attribute, pattern, &mut Vec::new(), &mut passages);
        }
        Self { entry, passages }
    }

    /// The passages of the value or of an attribute.
    pub fn of_attribute<'r>(
        &'r self,
        attribute: Option<&'r str>,
    ) -> impl Iterator<Item = &'r Passage<'a, 's>> {
        self.passages.iter().filter(move |passage| passage.attribute == attribute)
    }
}

impl Passage<'_, '_> {
    /// The keys of its variants, joined by `/`; `None` outside of selects.
    #[must_use]
    pub fn variant(&self) -> Option<String> {
        let keys: Vec<_> = self.variants.iter().map(|variant| variant.key).collect();
        if keys.is_empty() { None } else { Some(keys.join("/")) }
    }

    /// Whether there is a choice in it.
    #[must_use]
    pub fn has_select(&self) -> bool {
        self.pattern.elements.iter().any(|element| {
            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
        })
    }
}

fn collect<'a, 's>(
    attribute: Option<&'s str>,
    pattern: &'a Pattern<'s>,
    variants: &mut Vec<Chosen<'a, 's>>,
    passages: &mut Vec<Passage<'a, 's>>,
) {
    let prose = Prose::of(pattern);
    passages.push(Passage { attribute, variants: variants.clone(), pattern, prose });
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_variants(attribute, expression, variants, passages);
        }
    }
}

fn collect_variants<'a, 's>(
    attribute: Option<&'s str>,
    expression: &'a Expression<&'s str>,
    variants: &mut Vec<Chosen<'a, 's>>,
    passages: &mut Vec<Passage<'a, 's>>,
) {
    match expression {
        Expression::Select { selector, variants: offered } => {
            for variant in offered {
                let key = key(&variant.key);
                variants.push(Chosen { selector, key, is_default: variant.default });
                collect(attribute, &variant.value, variants, passages);
                variants.pop();
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            collect_variants(attribute, expression, variants, passages);
        }
        Expression::Inline(_) => {}
    }
}

/// The key of a variant as it is written.
#[must_use]
pub fn key<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
