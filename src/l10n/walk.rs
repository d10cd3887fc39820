//! Goes through everything that stands in braces in a text.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::entry::Pattern;

/// Calls `look` for every expression of a text, from the outside in and in the order of the text:
/// selectors, arguments of functions and terms, and what stands in variants.
pub(super) fn walk<'s>(pattern: &Pattern<'s>, look: &mut impl FnMut(&InlineExpression<&'s str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, look);
        }
    }
}

fn in_expression<'s>(
    expression: &Expression<&'s str>,
    look: &mut impl FnMut(&InlineExpression<&'s str>),
) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, look),
        Expression::Select { selector, variants } => {
            in_inline(selector, look);
            variants.iter().for_each(|variant| walk(&variant.value, look));
        }
    }
}

fn in_inline<'s>(
    inline: &InlineExpression<&'s str>,
    look: &mut impl FnMut(&InlineExpression<&'s str>),
) {
    look(inline);
    let arguments = match inline {
        InlineExpression::Placeable { expression } => return in_expression(expression, look),
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        _ => None,
    };
    if let Some(arguments) = arguments {
        arguments.positional.iter().for_each(|value| in_inline(value, look));
        arguments.named.iter().for_each(|argument| in_inline(&argument.value, look));
    }
}
