//! A misfit that serde has found and that does not know yet where it is.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

use crate::scenario::misfit::{Misfit, MisfitKind};
use crate::scenario::path::Part;
use crate::scenario::shape::{IntegerRange, Shape};
use crate::scenario::span::Span;
use crate::scenario::tree::{Entry, Node};

/// A misfit on its way out of the document. Whoever it passes adds what it knows of the place.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{kind}")]
pub(super) struct Unplaced {
    kind: MisfitKind,
    span: Option<Span>,
    /// The parts of the path, the innermost first.
    outward: Vec<Part>,
}

impl Unplaced {
    fn new(kind: MisfitKind) -> Self {
        Self { kind, span: None, outward: Vec::new() }
    }

    /// A value of another shape than the one expected.
    pub(super) fn wrong_shape(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = Shape::expected(&expected.to_string());
        Self::new(MisfitKind::WrongShape { expected, found: found.into() })
    }

    /// A whole number where another one, or something else, is expected.
    pub(super) fn other_number(found: &str, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        Self::new(match IntegerRange::named(&expected) {
            Some(IntegerRange { smallest, largest }) => {
                MisfitKind::OutOfRange { found: found.to_owned(), smallest, largest }
            }
            None => MisfitKind::WrongShape {
                expected: Shape::expected(&expected),
                found: Shape::WholeNumber,
            },
        })
    }

    /// Says that it happened at a node, unless it was further inside.
    pub(super) fn at(mut self, node: &Node) -> Self {
        self.span = self.span.or_else(|| Some(culprit(&self.kind, node)));
        self
    }

    /// Says that it happened inside a part of the document.
    pub(super) fn inside(mut self, part: Part) -> Self {
        self.outward.push(part);
        self
    }

    /// The misfit, of which at least the whole document is known as its place.
    pub(super) fn placed(self, whole: Span) -> Misfit {
        let path = self.outward.into_iter().rev().collect();
        Misfit { span: self.span.unwrap_or(whole), path, kind: self.kind }
    }
}

/// The characters to point at. A tagged enum is read from a copy without positions, so that its
/// errors come up at the mapping around it: then the words are looked for in there.
fn culprit(kind: &MisfitKind, node: &Node) -> Span {
    let named = |name: &str| node.entry(name).map(|entry| entry.key.span);
    let holding = |text: &str| {
        let holds = |entry: &&Entry| entry.value.scalar().is_some_and(|s| s.text == text);
        node.entries().iter().find(holds).map(|entry| entry.value.span)
    };
    let found = match kind {
        MisfitKind::UnknownField { name, .. } => named(name),
        MisfitKind::DuplicateField { name } => named(name),
        MisfitKind::UnknownVariant { name, .. } => holding(name),
        MisfitKind::BadValue { text, .. } => holding(text),
        _ => None,
    };
    found.unwrap_or(node.span)
}

impl Error for Unplaced {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self::new(MisfitKind::Refused { reason: reason.to_string() })
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::wrong_shape(found, expected)
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        match found {
            Unexpected::Unsigned(number) => Self::other_number(&number.to_string(), expected),
            Unexpected::Signed(number) => Self::other_number(&number.to_string(), expected),
            Unexpected::Str(text) => Self::new(MisfitKind::BadValue {
                expected: Shape::expected(&expected.to_string()),
                text: text.to_owned(),
            }),
            _ => Self::wrong_shape(found, expected),
        }
    }

    fn invalid_length(found: usize, _expected: &dyn Expected) -> Self {
        Self::new(MisfitKind::WrongLength { found })
    }

    fn unknown_variant(name: &str, expected: &'static [&'static str]) -> Self {
        Self::new(MisfitKind::UnknownVariant { name: name.to_owned(), expected })
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Self {
        Self::new(MisfitKind::UnknownField { name: name.to_owned(), expected })
    }

    fn missing_field(name: &'static str) -> Self {
        Self::new(MisfitKind::MissingField { name })
    }

    fn duplicate_field(name: &'static str) -> Self {
        Self::new(MisfitKind::DuplicateField { name })
    }
}
