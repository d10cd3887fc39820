//! Variables in a term behind a reference to another term.
//!
//! fluent-rs gives a term its arguments when it begins to write it, and takes them away when it ends.
//! A term within it takes them away too: behind it, `$x` is what the message was given, not the term.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::References;
use crate::l10n::entry::Pattern;
use crate::l10n::finding::At;
use crate::l10n::{Entry, Findings};
use crate::message::Name;

pub(super) fn of_entry(entry: &Entry<'_>, found: &mut Findings<'_>) {
    if !entry.is_term {
        return;
    }
    for (attribute, pattern) in entry.patterns() {
        let mut search = Search { entry, attribute, told: Vec::new(), found };
        search.pattern(pattern, None);
    }
}

struct Search<'p, 's, 'f, 'b> {
    entry: &'p Entry<'s>,
    attribute: Option<&'s str>,
    told: Vec<&'s str>,
    found: &'f mut Findings<'b>,
}

/// The last term that was written before a place.
type Before<'s> = Option<&'s str>;

impl<'s> Search<'_, 's, '_, '_> {
    fn pattern(&mut self, pattern: &Pattern<'s>, before: Before<'s>) -> Before<'s> {
        let mut before = before;
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                before = self.expression(expression, before);
            }
        }
        before
    }

    fn expression(&mut self, expression: &Expression<&'s str>, before: Before<'s>) -> Before<'s> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, before),
            Expression::Select { selector, variants } => {
                let before = self.inline(selector, before);
                let ends = variants.iter().map(|variant| self.pattern(&variant.value, before));
                // Only one of the variants is written; any may be.
                ends.fold(before, |one, other| one.or(other))
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>, before: Before<'s>) -> Before<'s> {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.report(id.name, before);
                before
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                let values = arguments.positional.iter();
                values.fold(before, |before, value| self.inline(value, before))
            }
            InlineExpression::TermReference { id, .. } => Some(id.name),
            InlineExpression::Placeable { expression } => self.expression(expression, before),
            _ => before,
        }
    }

    fn report(&mut self, name: &'s str, before: Before<'s>) {
        let Some(term) = before.filter(|_| !self.told.contains(&name)) else { return };
        self.told.push(name);
        let (variable, term) = (Name::from(name), Name::from(format!("-{term}")));
        let at = At::slice(self.entry, self.attribute, name);
        self.found.add(at, References::LeakingVariable { variable, term });
    }
}
