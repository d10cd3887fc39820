//! The placeables of an entry, wherever they are: in values, attributes, variants and arguments.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant};

use super::entry::{Entry, Pattern};

/// An expression with what it is used for.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a, 's> {
    /// The expression.
    pub inline: &'a InlineExpression<&'s str>,
    /// What it is used for.
    pub role: Role<'a, 's>,
}

/// What an expression is used for.
#[derive(Clone, Copy, Debug)]
pub enum Role<'a, 's> {
    /// It is shown.
    Shown,
    /// One of these variants is chosen by it.
    Selector(&'a [Variant<&'s str>]),
    /// It is given to the function or term of this name.
    Argument(&'s str),
}

/// A choice between variants.
#[derive(Clone, Copy, Debug)]
pub struct Select<'a, 's> {
    /// The attribute in which it is; `None` in the value.
    pub attribute: Option<&'s str>,
    /// What the choice depends on.
    pub selector: &'a InlineExpression<&'s str>,
    /// The variants.
    pub variants: &'a [Variant<&'s str>],
}

/// Visits every expression of an entry, in the order of the text.
pub fn each_in_entry<'a, 's>(entry: &'a Entry<'s>, visit: &mut dyn FnMut(Seen<'a, 's>)) {
    for (_, pattern) in entry.patterns() {
        each(pattern, visit);
    }
}

/// Visits every expression of a pattern and its variants, in the order of the text.
///
/// INVARIANT: entries that are nested too deeply are never parsed, so this ends.
pub fn each<'a, 's>(pattern: &'a Pattern<'s>, visit: &mut dyn FnMut(Seen<'a, 's>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

/// Visits an expression and what is in it.
pub fn in_expression<'a, 's>(
    expression: &'a Expression<&'s str>,
    visit: &mut dyn FnMut(Seen<'a, 's>),
) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, Role::Shown, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, Role::Selector(variants), visit);
            variants.iter().for_each(|variant| each(&variant.value, visit));
        }
    }
}

fn in_inline<'a, 's>(
    inline: &'a InlineExpression<&'s str>,
    role: Role<'a, 's>,
    visit: &mut dyn FnMut(Seen<'a, 's>),
) {
    let (name, arguments) = match inline {
        InlineExpression::Placeable { expression } => return in_expression(expression, visit),
        InlineExpression::FunctionReference { id, arguments } => (id.name, Some(arguments)),
        InlineExpression::TermReference { id, arguments, .. } => (id.name, arguments.as_ref()),
        _ => ("", None),
    };
    visit(Seen { inline, role });
    for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
        in_inline(argument, Role::Argument(name), visit);
    }
}

/// Every select of an entry, the outer before the inner.
#[must_use]
pub fn selects<'a, 's>(entry: &'a Entry<'s>) -> Vec<Select<'a, 's>> {
    let mut found = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            if let Role::Selector(variants) = seen.role {
                found.push(Select { attribute, selector: seen.inline, variants });
            }
        });
    }
    found
}

/// The variable that an expression shows or selects on, also inside of a function.
#[must_use]
pub fn variable<'s>(inline: &InlineExpression<&'s str>) -> Option<&'s str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(variable)
        }
        _ => None,
    }
}
