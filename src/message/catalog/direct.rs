//! Writes the texts that take nothing but words, names as they are, and variants chosen by a key.
//!
//! Most texts of a run are like that, and Fluent takes a long way to write them: it makes values of its own,
//! and keeps itself ready for functions, plurals and cycles. All other texts are left to it.

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::message::argument::{Argument, Arguments};
use crate::message::output::USUAL;

/// Writes a pattern as Fluent does; `None` if that takes more.
pub(super) fn write(
    pattern: &Pattern<&str>,
    arguments: &Arguments,
    isolates: bool,
) -> Option<String> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Some((*value).to_owned());
    }
    if !arguments.are_words() {
        return None;
    }
    let mut text = String::with_capacity(USUAL);
    Writer { arguments, isolates }.pattern(pattern, &mut text)?;
    Some(text)
}

struct Writer<'a> {
    arguments: &'a Arguments,
    /// Whether what is filled in stands between U+2068 and U+2069.
    isolates: bool,
}

impl Writer<'_> {
    fn pattern(&self, pattern: &Pattern<&str>, text: &mut String) -> Option<()> {
        let isolates = self.isolates && pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push_str(if isolates { "\u{2068}" } else { "" });
                    self.expression(expression, text)?;
                    text.push_str(if isolates { "\u{2069}" } else { "" });
                }
            }
        }
        Some(())
    }

    fn expression(&self, expression: &Expression<&str>, text: &mut String) -> Option<()> {
        match expression {
            Expression::Inline(inline) => text.push_str(self.word(inline)?),
            Expression::Select { selector, variants } => {
                let word = self.word(selector)?;
                let is_it =
                    |variant: &&Variant<&str>| variant.key == VariantKey::Identifier { name: word };
                let chosen = variants.iter().find(is_it);
                let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default))?;
                self.pattern(&chosen.value, text)?;
            }
        }
        Some(())
    }

    /// A name or a key that fills the text.
    fn word(&self, expression: &InlineExpression<&str>) -> Option<&str> {
        let InlineExpression::VariableReference { id } = expression else { return None };
        match self.arguments.get(id.name)? {
            Argument::Text(name) => Some(name),
            Argument::Key(key) => Some(key),
            _ => None,
        }
    }
}
