//! Looks at every call of a function before a text is ever shown.
//!
//! Fluent ignores options it does not know, and an unknown function as a selector quietly chooses
//! the default variant. Names and options are always written out, so all of this is known early.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, Identifier, InlineExpression, NamedArgument, Pattern,
    PatternElement,
};

use super::parse::File;
use super::problem::{CallProblem, Problem};
use crate::message::functions::{Signature, Values};

/// Adds a problem for each call in the file that cannot work.
pub(super) fn check(file: &File, problems: &mut Vec<Problem>) {
    let mut calls = Calls::default();
    for entry in file.entries() {
        calls.in_entry(entry);
    }
    for (id, arguments) in calls.0 {
        for problem in problems_of(id.name, arguments) {
            let (place, function) = (file.place(id.name), id.name.to_owned());
            problems.push(Problem::Call { place, function, problem });
        }
    }
}

fn problems_of(function: &str, arguments: &CallArguments<&str>) -> Vec<CallProblem> {
    let Some(signature) = Signature::find(function) else {
        return vec![CallProblem::UnknownFunction];
    };
    let count = arguments.positional.len();
    let values = (count != 1).then_some(CallProblem::ValueCount(count));
    let options = arguments.named.iter().filter_map(|option| problem_of(signature, option));
    values.into_iter().chain(options).collect()
}

fn problem_of(signature: &Signature, option: &NamedArgument<&str>) -> Option<CallProblem> {
    let name = option.name.name;
    let Some(values) = signature.option(name) else {
        return Some(CallProblem::UnknownOption(name.to_owned()));
    };
    let (value, fits) = match (&option.value, values) {
        (InlineExpression::NumberLiteral { value }, Values::Digits) => {
            (value, value.parse::<u8>().is_ok())
        }
        (InlineExpression::StringLiteral { value }, Values::OneOf(names)) => {
            (value, names.contains(value))
        }
        (
            InlineExpression::NumberLiteral { value } | InlineExpression::StringLiteral { value },
            _,
        ) => (value, false),
        // The grammar lets options be literals only.
        _ => return None,
    };
    let (option, value) = (name.to_owned(), (*value).to_owned());
    (!fits).then_some(CallProblem::OptionValue { option, value })
}

type Call<'r> = (&'r Identifier<&'r str>, &'r CallArguments<&'r str>);

/// All calls found so far, in the order of the text.
#[derive(Default)]
struct Calls<'r>(Vec<Call<'r>>);

impl<'r> Calls<'r> {
    fn in_entry(&mut self, entry: &'r Entry<&'r str>) {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value.into_iter().chain(attributes).for_each(|pattern| self.in_pattern(pattern));
    }

    fn in_pattern(&mut self, pattern: &'r Pattern<&'r str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.in_expression(expression);
            }
        }
    }

    fn in_expression(&mut self, expression: &'r Expression<&'r str>) {
        match expression {
            Expression::Inline(inline) => self.in_inline(inline),
            Expression::Select { selector, variants } => {
                self.in_inline(selector);
                variants.iter().for_each(|variant| self.in_pattern(&variant.value));
            }
        }
    }

    fn in_inline(&mut self, inline: &'r InlineExpression<&'r str>) {
        match inline {
            InlineExpression::FunctionReference { id, arguments } => {
                self.0.push((id, arguments));
                arguments.positional.iter().for_each(|value| self.in_inline(value));
            }
            InlineExpression::Placeable { expression } => self.in_expression(expression),
            _ => {}
        }
    }
}
