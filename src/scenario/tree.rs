//! A YAML document as a tree in which every value knows where it was written.

mod builder;
mod cause;

use std::rc::Rc;

use saphyr_parser::Parser;

use self::builder::Builder;
use super::misfit::Misfit;
use super::span::Span;

/// How deep lists and mappings may be within each other.
pub const DEPTH_LIMIT: usize = 32;

/// How many values the aliases of a document may stand for.
pub const ALIASED_LIMIT: usize = 10_000;

/// A value and where it was written. An alias is the very node of its anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// The characters of the value, up to the end of its first line.
    pub span: Span,
    /// The value.
    pub value: NodeValue,
}

/// The value of a [`Node`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeValue {
    /// A text, which may stand for a number, a yes or no, or nothing.
    Scalar(Scalar),
    /// A list.
    Sequence(Vec<Rc<Node>>),
    /// Keys and values, in order. No key comes twice.
    Mapping(Vec<Entry>),
}

/// A text and the way it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text, without quotes.
    pub text: String,
    /// Whether it was written without quotes, and so may mean something else than text.
    pub plain: bool,
}

/// One key of a mapping and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key, always a scalar.
    pub key: Node,
    /// The value.
    pub value: Rc<Node>,
}

impl Node {
    /// The scalar, if this is one.
    pub fn scalar(&self) -> Option<&Scalar> {
        match &self.value {
            NodeValue::Scalar(scalar) => Some(scalar),
            NodeValue::Sequence(_) | NodeValue::Mapping(_) => None,
        }
    }

    /// The items of a list; of anything else, none.
    pub fn items(&self) -> &[Rc<Node>] {
        match &self.value {
            NodeValue::Sequence(items) => items,
            NodeValue::Scalar(_) | NodeValue::Mapping(_) => &[],
        }
    }

    /// The entries of a mapping; of anything else, none.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            NodeValue::Mapping(entries) => entries,
            NodeValue::Scalar(_) | NodeValue::Sequence(_) => &[],
        }
    }

    /// The entry of a mapping that has a key.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.name() == key)
    }

    /// Whether nothing was written here at all.
    fn is_absent(&self) -> bool {
        self.scalar().is_some_and(|scalar| scalar.plain && scalar.text.is_empty())
    }
}

impl Entry {
    /// The text of the key.
    pub fn name(&self) -> &str {
        self.key.scalar().map_or("", |scalar| &scalar.text)
    }
}

/// Reads the one document of a text.
///
/// # Errors
///
/// If the text is not YAML, or is YAML of a kind that no scenario needs.
pub fn parse(text: &str) -> Result<Rc<Node>, Misfit> {
    let mut builder = Builder::new(text);
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| builder.syntax(&error))?;
        builder.event(event, span)?;
    }
    builder.finish()
}

#[cfg(test)]
mod tests;
