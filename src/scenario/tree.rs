//! A YAML document as a tree in which every value knows where it was written.

mod builder;
mod cause;

use std::ops::Range;
use std::sync::Arc;

use saphyr_parser::Parser;

use self::builder::Builder;
use super::misfit::Misfit;
use super::scalar::{self, Plain};
use super::shape::Shape;
use super::span::Span;

/// How deep lists and mappings may be within each other.
pub(super) const DEPTH_LIMIT: usize = 32;

/// How many values the aliases of a document may stand for.
pub(super) const ALIASED_LIMIT: usize = 10_000;

/// A value and where it was written. An alias is the very node of its anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// In which of the texts that were read together it was written.
    pub(super) file: FileId,
    /// The characters of the value, up to the end of its first line.
    pub(super) span: Span,
    /// All characters of the value, counted from the start of the text; blanks may follow in it.
    pub(super) range: Range<usize>,
    /// The value.
    pub(super) value: NodeValue,
}

/// The place of a text among those that were read together.
pub(super) type FileId = u16;

/// The value of a [`Node`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NodeValue {
    /// A text, which may stand for a number, a yes or no, or nothing.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Arc<Node>>),
    /// Keys and values, in order. No key comes twice.
    Mapping(Vec<Entry>),
}

/// A text and the way it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Scalar {
    /// The text, without quotes.
    pub(super) text: String,
    /// Whether it was written without quotes, and so may mean something else than text.
    pub(super) plain: bool,
    /// Whether it was written on lines of its own, below a `|` or `>`.
    pub(super) block: bool,
}

/// One key of a mapping and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The key, always a scalar.
    pub(super) key: Node,
    /// The value.
    pub(super) value: Arc<Node>,
}

impl Node {
    /// The scalar, if this is one.
    pub(super) fn scalar(&self) -> Option<&Scalar> {
        match &self.value {
            NodeValue::Scalar(scalar) => Some(scalar),
            NodeValue::Sequence(_) | NodeValue::Mapping(_) => None,
        }
    }

    /// The items of a list; of anything else, none.
    pub(super) fn items(&self) -> &[Arc<Node>] {
        match &self.value {
            NodeValue::Sequence(items) => items,
            NodeValue::Scalar(_) | NodeValue::Mapping(_) => &[],
        }
    }

    /// The entries of a mapping; of anything else, none.
    pub(super) fn entries(&self) -> &[Entry] {
        match &self.value {
            NodeValue::Mapping(entries) => entries,
            NodeValue::Scalar(_) | NodeValue::Sequence(_) => &[],
        }
    }

    /// The entry of a mapping that has a key.
    pub(super) fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.name() == key)
    }

    /// The text of a scalar; of anything else, none.
    pub(super) fn text(&self) -> &str {
        self.scalar().map_or("", |scalar| &scalar.text)
    }

    /// Another value that stands for this one.
    pub(super) fn with_value(&self, value: NodeValue) -> Arc<Self> {
        Arc::new(Self { file: self.file, span: self.span, range: self.range.clone(), value })
    }

    /// What kind of value it is.
    pub(super) fn shape(&self) -> Shape {
        match &self.value {
            NodeValue::Sequence(_) => Shape::List,
            NodeValue::Mapping(_) => Shape::Mapping,
            NodeValue::Scalar(scalar) if !scalar.plain => Shape::Text,
            NodeValue::Scalar(scalar) => match scalar::resolve(&scalar.text) {
                Plain::Nothing => Shape::Nothing,
                Plain::YesNo(_) => Shape::YesNo,
                Plain::Whole(_) => Shape::WholeNumber,
                Plain::Number(_) => Shape::Number,
                Plain::Text => Shape::Text,
            },
        }
    }

    /// Whether it stands for nothing.
    pub(super) fn is_nothing(&self) -> bool {
        self.shape() == Shape::Nothing
    }

    /// Whether nothing was written here at all.
    pub(super) fn is_absent(&self) -> bool {
        self.scalar().is_some_and(|scalar| scalar.plain && scalar.text.is_empty())
    }
}

impl Entry {
    /// The text of the key.
    pub(super) fn name(&self) -> &str {
        self.key.text()
    }
}

/// Reads the one document of a text that is read alone.
///
/// # Errors
///
/// If the text is not YAML, or is YAML of a kind that no scenario needs.
pub(super) fn parse(text: &str) -> Result<Arc<Node>, Misfit> {
    parse_file(text, 0)
}

/// Reads the one document of a text that is read together with others.
///
/// # Errors
///
/// If the text is not YAML, or is YAML of a kind that no scenario needs.
pub(super) fn parse_file(text: &str, file: FileId) -> Result<Arc<Node>, Misfit> {
    let mut builder = Builder::new(text, file);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| builder.syntax(&error))?;
        builder.event(event, span)?;
    }
    builder.finish()
}

#[cfg(test)]
mod tests;
