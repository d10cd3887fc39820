//! A misfit that serde has found and that does not know yet where it is.

use std::fmt;

use serde::de::{Error, Expected, Unexpected};

use crate::scenario::misfit::{Misfit, MisfitKind};
use crate::scenario::path::Part;
use crate::scenario::shape::{IntegerRange, Shape};
use crate::scenario::span::Span;
use crate::scenario::tree::{FileId, Node, NodeValue};

/// A misfit on its way out of the document. Whoever it passes adds what it knows of the place.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{kind}")]
pub(super) struct Unplaced {
    kind: MisfitKind,
    place: Option<(FileId, Span)>,
    /// The parts of the path, the innermost first.
    outward: Vec<Part>,
}

impl Unplaced {
    fn new(kind: MisfitKind) -> Self {
        Self { kind, place: None, outward: Vec::new() }
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
    ///
    /// A tagged enum is read from a copy without positions, so that its errors come up only at the
    /// mapping around it: then the offending word is searched for in there.
    pub(super) fn at(mut self, node: &Node) -> Self {
        if self.place.is_none() {
            let found = Sought::by(&self.kind).and_then(|sought| sought.within(node));
            let (found, outward) = found.unwrap_or_else(|| (node, Vec::new()));
            self.place = Some((found.file, found.span));
            self.outward.extend(outward);
        }
        self
    }

    /// Says that it happened inside a part of the document.
    pub(super) fn inside(mut self, part: Part) -> Self {
        self.outward.push(part);
        self
    }

    /// The misfit, of which at least the whole document is known as its place.
    pub(super) fn placed(self, whole: &Node) -> (FileId, Misfit) {
        let path = self.outward.into_iter().rev().collect();
        let (file, span) = self.place.unwrap_or((whole.file, whole.span));
        (file, Misfit { span, path, kind: self.kind })
    }
}

/// A word that is to blame.
#[derive(Clone, Copy)]
enum Sought<'a> {
    Key(&'a str),
    Text(&'a str),
}

impl<'a> Sought<'a> {
    fn by(kind: &'a MisfitKind) -> Option<Self> {
        match kind {
            MisfitKind::UnknownField { name, .. } => Some(Self::Key(name)),
            MisfitKind::DuplicateField { name } => Some(Self::Key(name)),
            MisfitKind::UnknownVariant { name, .. } => Some(Self::Text(name)),
            MisfitKind::BadValue { text, .. } => Some(Self::Text(text)),
            _ => None,
        }
    }

    /// Finds the word in a node, and the way out from there.
    fn within(self, node: &Node) -> Option<(&Node, Vec<Part>)> {
        match &node.value {
            NodeValue::Scalar(scalar) => match self {
                Self::Text(text) if text == scalar.text => Some((node, Vec::new())),
                Self::Text(_) | Self::Key(_) => None,
            },
            NodeValue::Sequence(items) => items.iter().enumerate().find_map(|(index, item)| {
                let (found, outward) = self.within(item)?;
                Some((found, outward.into_iter().chain([Part::Index(index)]).collect()))
            }),
            NodeValue::Mapping(entries) => entries.iter().find_map(|entry| match self {
                Self::Key(key) if key == entry.name() => Some((&entry.key, Vec::new())),
                Self::Text(_) | Self::Key(_) => {
                    let (found, outward) = self.within(&entry.value)?;
                    let part = Part::Key(entry.name().into());
                    Some((found, outward.into_iter().chain([part]).collect()))
                }
            }),
        }
    }
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
