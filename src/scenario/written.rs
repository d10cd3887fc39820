//! How a value was written: its characters, and those of its parts.

use std::ops::Range;

use super::scalar::{Plain, resolve};
use super::tree::{self, Node, NodeValue};
use super::{Locator, Path, Source};

/// A value in the text in which it was written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Written<'l> {
    locator: &'l Locator,
    node: &'l Node,
}

/// The ways to write a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    SingleQuoted,
    DoubleQuoted,
    /// After `|` or `>`.
    Block,
    /// Between brackets or braces.
    Flow,
    /// On lines of its own.
    Lines,
    /// With a mark, so that it may stand in other places too.
    Marked,
}

impl Locator {
    /// The value at a path, if it was written.
    pub(crate) fn written(&self, path: &Path) -> Option<Written<'_>> {
        let node = self.node(path)?;
        Some(Written { locator: self, node })
    }
}

impl<'l> Written<'l> {
    /// The file in which it was written.
    pub(crate) fn source(&self) -> Option<&'l Source> {
        self.locator.source(self.node)
    }

    /// The line on which it begins.
    pub(crate) fn line(&self) -> usize {
        self.node.span.line
    }

    /// The text that it means; of a list or fields, none.
    pub(crate) fn text(&self) -> &'l str {
        self.node.text()
    }

    /// Whether it is a list.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.node.value, NodeValue::Sequence(_))
    }

    /// Whether it has fields.
    pub(crate) fn has_fields(&self) -> bool {
        matches!(self.node.value, NodeValue::Mapping(_))
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Vec<Self> {
        self.node.items().iter().map(|node| Self { node, ..*self }).collect()
    }

    /// The keys and values of fields.
    pub(crate) fn entries(&self) -> Vec<(Self, Self)> {
        let of = |node| Self { node, ..*self };
        self.node.entries().iter().map(|entry| (of(&entry.key), of(&entry.value))).collect()
    }

    /// How it was written.
    pub(crate) fn style(&self) -> Style {
        let first = self.rest().chars().next();
        match (&self.node.value, first) {
            (_, Some('&' | '*' | '!')) => Style::Marked,
            (NodeValue::Scalar(scalar), _) if scalar.plain => Style::Plain,
            (NodeValue::Scalar(_), Some('"')) => Style::DoubleQuoted,
            (NodeValue::Scalar(_), Some('\'')) => Style::SingleQuoted,
            (NodeValue::Scalar(_), _) => Style::Block,
            (_, Some('[' | '{')) => Style::Flow,
            _ => Style::Lines,
        }
    }

    /// Its characters, counted in bytes of the text.
    pub(crate) fn range(&self) -> Range<usize> {
        let start = self.start();
        let end = match (&self.node.value, self.style()) {
            (NodeValue::Sequence(items), Style::Lines) => {
                items.last().map(|last| self.end_of(last))
            }
            (NodeValue::Mapping(entries), Style::Lines) => {
                entries.last().map(|last| self.end_of(&last.value))
            }
            _ => None,
        };
        let written = self.rest().trim_end();
        let end = end.filter(|end| *end > start).unwrap_or(start + written.len());
        match self.style() {
            Style::Block => self.header(start)..end,
            _ => start..end,
        }
    }

    /// The characters themselves.
    pub(crate) fn raw(&self) -> &'l str {
        self.whole().get(self.range()).unwrap_or_default()
    }

    /// The whole text in which it was written.
    pub(crate) fn whole(&self) -> &'l str {
        self.source().map_or("", Source::text)
    }

    fn end_of(&self, node: &'l Node) -> usize {
        Self { node, ..*self }.range().end
    }

    fn start(&self) -> usize {
        byte(self.whole(), self.node.range.start)
    }

    /// Everything from its start to where the parser saw its end.
    fn rest(&self) -> &'l str {
        let text = self.whole();
        text.get(self.start()..byte(text, self.node.range.end)).unwrap_or_default()
    }

    /// Where the `|` or `>` stands in front of a text.
    fn header(&self, start: usize) -> usize {
        let before = self.whole().get(..start).unwrap_or_default();
        before.rfind(['|', '>']).unwrap_or(start)
    }
}

/// Whether a text means itself without quotes, in a line of its own or between brackets.
pub(crate) fn is_plain(text: &str, in_flow: bool) -> bool {
    let means_itself = |document: String| {
        let root = tree::parse(&document).ok()?;
        let node = root.items().first().and_then(|item| item.entry("x"))?.value.scalar()?.clone();
        Some(node.plain && node.text == text && root.items().len() == 1)
    };
    resolve(text) == Plain::Text
        && !text.contains(['\n', '\r'])
        && !(in_flow && text.contains(['{', '}', '[', ']', ',']))
        && means_itself(match in_flow {
            true => format!("[{{ x: {text} }}]"),
            false => format!("- x: {text}\n"),
        }) == Some(true)
}

/// The byte at which a character stands.
fn byte(text: &str, character: usize) -> usize {
    if text.is_ascii() {
        return character.min(text.len());
    }
    text.char_indices().nth(character).map_or(text.len(), |(byte, _)| byte)
}
