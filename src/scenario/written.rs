//! How a value was written: its characters, and those of its parts.

use std::ops::Range;

use super::scalar::{Plain, resolve};
use super::tree::{self, Node, NodeValue};
use super::{Locator, Path, Source};

/// What ends lines and stands between words; other spaces belong to a text.
const BLANKS: [char; 4] = [' ', '\t', '\n', '\r'];

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
            // What the parser sees of a block is its text, which may begin like anything else.
            (NodeValue::Scalar(scalar), Some(first))
                if scalar.block && (first != '&' || scalar.text.trim_start().starts_with('&')) =>
            {
                Style::Block
            }
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
            (_, Style::Block) => return self.block(),
            (_, Style::SingleQuoted | Style::DoubleQuoted) => {
                Some(start + quoted(self.rest()).unwrap_or_default())
            }
            (NodeValue::Sequence(items), Style::Lines) => {
                items.last().map(|last| self.end_of(last))
            }
            (NodeValue::Mapping(entries), Style::Lines) => {
                entries.last().map(|last| self.end_of(&last.value))
            }
            _ => None,
        };
        let written = self.rest().trim_end_matches(BLANKS);
        start..end.filter(|end| *end > start).unwrap_or(start + written.len())
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

    /// A text with the `|` or `>` above it, up to the end of its last line that is not empty.
    fn block(&self) -> Range<usize> {
        let (text, start) = (self.whole(), self.start());
        let end = start + self.rest().len();
        // At the end of a file, what the parser sees of an empty text is the sign above it.
        let is_sign = self.text().trim().is_empty() && self.rest().starts_with(['|', '>']);
        let sign = if is_sign { start } else { sign(text, start).unwrap_or(start) };
        let written = text.get(sign..end).unwrap_or_default();
        let filled = sign + written.trim_end_matches(BLANKS).len();
        let rest = text.get(filled..end).unwrap_or_default();
        sign..filled + rest.find(['\n', '\r']).unwrap_or(rest.len())
    }
}

/// How long a text in quotes is; what the parser sees of it reaches up to whatever follows.
fn quoted(text: &str) -> Option<usize> {
    let mut characters = text.char_indices().peekable();
    let (_, quote) = characters.next()?;
    while let Some((place, character)) = characters.next() {
        match character {
            '\\' if quote == '"' => drop(characters.next()),
            _ if character != quote => {}
            '\'' if characters.next_if(|(_, next)| *next == quote).is_some() => {}
            _ => return Some(place + 1),
        }
    }
    None
}

/// Where the `|` or `>` stands that is closest above a place, though others may stand behind its `#`.
fn sign(text: &str, below: usize) -> Option<usize> {
    let above = text.get(..below)?.trim_end_matches(BLANKS);
    let line = above.rfind(['\n', '\r']).map_or(0, |end| end + 1);
    let is_sign = |place: &usize| {
        let after = above.get(place + 1..).unwrap_or_default();
        let after = after.trim_start_matches(|c: char| matches!(c, '+' | '-' | '1'..='9'));
        let is_free = above.get(..*place).is_some_and(|before| before.ends_with(BLANKS));
        let is_comment = after.starts_with([' ', '\t']) && after.trim_start().starts_with('#');
        is_free && (after.is_empty() || is_comment)
    };
    let mut signs = above.get(line..)?.match_indices(['|', '>']).map(|(place, _)| line + place);
    signs.find(is_sign)
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
