//! Puts a tree together from the events of the parser, without ever calling itself.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use saphyr_parser::{Event, ScalarStyle, ScanError, Span as Range, Tag};

use super::cause;
use super::{ALIASED_LIMIT, DEPTH_LIMIT, Entry, FileId, Node, NodeValue, Scalar};
use crate::scenario::lines::{Blanks, Lines};
use crate::scenario::misfit::{Cause, Misfit, MisfitKind};
use crate::scenario::path::Part;
use crate::scenario::span::Span;

/// What there is of a tree so far.
pub(super) struct Builder<'t> {
    file: FileId,
    lines: Lines<'t>,
    blanks: Blanks<'t>,
    open: Vec<Collection>,
    anchored: BTreeMap<usize, Built>,
    aliased: usize,
    documents: usize,
    root: Option<Arc<Node>>,
}

/// A finished node, with what it would measure if its aliases were copies.
#[derive(Clone)]
struct Built {
    node: Arc<Node>,
    nodes: usize,
    height: usize,
}

/// A list or mapping whose end has not come yet.
struct Collection {
    start: Range,
    anchor: usize,
    nodes: usize,
    height: usize,
    content: Content,
}

enum Content {
    Sequence(Vec<Arc<Node>>),
    Mapping { entries: Vec<Entry>, keys: HashMap<String, Span>, key: Option<Node> },
}

impl Content {
    fn mapping() -> Self {
        Self::Mapping { entries: Vec::new(), keys: HashMap::new(), key: None }
    }
}

impl<'t> Builder<'t> {
    /// Begins a tree of a text.
    pub(super) fn new(text: &'t str, file: FileId) -> Self {
        Self {
            file,
            lines: Lines::new(text),
            blanks: Blanks::new(text),
            open: Vec::new(),
            anchored: BTreeMap::new(),
            aliased: 0,
            documents: 0,
            root: None,
        }
    }

    /// Takes the next event.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range) -> Result<(), Misfit> {
        match event {
            Event::DocumentStart(_) => self.start_document(range),
            Event::Alias(anchor) => self.alias(anchor, range),
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_tag(tag.as_deref(), range)?;
                self.scalar(text.into_owned(), style, anchor, range)
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_tag(tag.as_deref(), range)?;
                self.start(Content::Sequence(Vec::new()), anchor, range)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_tag(tag.as_deref(), range)?;
                self.start(Content::mapping(), anchor, range)
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(range),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Ok(()),
        }
    }

    /// The finished tree.
    pub(super) fn finish(self) -> Result<Arc<Node>, Misfit> {
        let empty = self.misfit(Span::START, MisfitKind::EmptyDocument);
        self.root.filter(|root| !root.is_absent()).ok_or(empty)
    }

    /// Turns what the parser says into a misfit.
    pub(super) fn syntax(&self, error: &ScanError) -> Misfit {
        let starts = self.open.iter().map(|collection| collection.start.end);
        let (span, kind) = cause::explain(error, &self.lines, starts);
        self.misfit(span, kind)
    }

    fn start_document(&mut self, range: Range) -> Result<(), Misfit> {
        self.documents += 1;
        if self.documents > 1 {
            return Err(self.misfit(self.span(range), MisfitKind::SecondDocument));
        }
        Ok(())
    }

    fn refuse_tag(&self, tag: Option<&Tag>, range: Range) -> Result<(), Misfit> {
        let Some(tag) = tag else { return Ok(()) };
        let short = if tag.is_yaml_core_schema() { "!!" } else { &tag.handle };
        let tag = format!("{short}{}", tag.suffix);
        Err(self.misfit(self.span(range), MisfitKind::Tag { tag }))
    }

    fn scalar(
        &mut self,
        text: String,
        style: ScalarStyle,
        anchor: usize,
        range: Range,
    ) -> Result<(), Misfit> {
        let plain = style == ScalarStyle::Plain;
        let mut span = self.span(range);
        if range.start.line() == range.end.line() {
            // The parser lets quotes, and values that are absent, reach up to whatever follows.
            let blanks = self.blanks.before(range.end.index());
            let absent = plain && text.is_empty();
            span.length = if absent { 0 } else { span.length.saturating_sub(blanks) };
        }
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        let value = NodeValue::Scalar(Scalar { text, plain, block });
        let node = self.node(span, range, value);
        self.add(Built { node, nodes: 1, height: 0 }, anchor)
    }

    fn alias(&mut self, anchor: usize, range: Range) -> Result<(), Misfit> {
        let span = self.span(range);
        if self.expects_key() {
            return Err(self.misfit(span, MisfitKind::KeyNotScalar));
        }
        // An anchor that is still open has no node yet: its alias would contain itself.
        let unknown = || self.misfit(span, MisfitKind::Syntax(Cause::UnknownAnchor));
        let built = self.anchored.get(&anchor).cloned().ok_or_else(unknown)?;
        self.aliased = self.aliased.saturating_add(built.nodes);
        if self.aliased > ALIASED_LIMIT {
            let kind = MisfitKind::TooManyAliased { limit: ALIASED_LIMIT };
            return Err(self.misfit(span, kind));
        }
        self.refuse_depth(built.height, span)?;
        self.add(built, 0)
    }

    fn start(&mut self, content: Content, anchor: usize, range: Range) -> Result<(), Misfit> {
        let span = self.span(range);
        if self.expects_key() {
            return Err(self.misfit(span, MisfitKind::KeyNotScalar));
        }
        self.refuse_depth(1, span)?;
        self.open.push(Collection { start: range, anchor, nodes: 1, height: 0, content });
        Ok(())
    }

    fn end(&mut self, range: Range) -> Result<(), Misfit> {
        let Some(Collection { start, anchor, nodes, height, content }) = self.open.pop() else {
            return Ok(());
        };
        let range = Range::new(start.start, range.end);
        let value = match content {
            Content::Sequence(items) => NodeValue::Sequence(items),
            Content::Mapping { entries, .. } => NodeValue::Mapping(entries),
        };
        let node = self.node(self.span(range), range, value);
        self.add(Built { node, nodes, height: height + 1 }, anchor)
    }

    fn node(&self, span: Span, range: Range, value: NodeValue) -> Arc<Node> {
        let range = range.start.index()..range.end.index();
        Arc::new(Node { file: self.file, span, range, value })
    }

    /// Hands a finished node to the collection around it.
    fn add(&mut self, built: Built, anchor: usize) -> Result<(), Misfit> {
        if anchor != 0 {
            self.anchored.insert(anchor, built.clone());
        }
        let Some(around) = self.open.last_mut() else {
            self.root = Some(built.node);
            return Ok(());
        };
        around.nodes = around.nodes.saturating_add(built.nodes);
        around.height = around.height.max(built.height);
        match around.content.add(built.node) {
            Ok(()) => Ok(()),
            Err((span, kind)) => Err(self.misfit(span, kind)),
        }
    }

    fn expects_key(&self) -> bool {
        let around = self.open.last().map(|collection| &collection.content);
        matches!(around, Some(Content::Mapping { key: None, .. }))
    }

    fn refuse_depth(&self, height: usize, span: Span) -> Result<(), Misfit> {
        if self.open.len() + height > DEPTH_LIMIT {
            return Err(self.misfit(span, MisfitKind::TooDeep { limit: DEPTH_LIMIT }));
        }
        Ok(())
    }

    fn span(&self, range: Range) -> Span {
        let (start, end) = (range.start, range.end);
        let column = start.col() + 1;
        if end.line() > start.line() {
            return self.lines.rest(start.line(), column);
        }
        Span::new(start.line(), column, end.col().saturating_sub(start.col()))
    }

    fn misfit(&self, span: Span, kind: MisfitKind) -> Misfit {
        let path = self.open.iter().filter_map(|collection| collection.content.part()).collect();
        Misfit { span, path, kind }
    }
}

impl Content {
    fn add(&mut self, node: Arc<Node>) -> Result<(), (Span, MisfitKind)> {
        match self {
            Self::Sequence(items) => items.push(node),
            Self::Mapping { entries, keys, key } => match key.take() {
                Some(key) => entries.push(Entry { key, value: node }),
                None => {
                    let node = Arc::unwrap_or_clone(node);
                    refuse_duplicate(keys, &node)?;
                    *key = Some(node);
                }
            },
        }
        Ok(())
    }

    /// Where in this collection the next event belongs.
    fn part(&self) -> Option<Part> {
        match self {
            Self::Sequence(items) => Some(Part::Index(items.len())),
            Self::Mapping { key, .. } => {
                let text = &key.as_ref()?.scalar()?.text;
                Some(Part::Key(text.as_str().into()))
            }
        }
    }
}

fn refuse_duplicate(
    keys: &mut HashMap<String, Span>,
    key: &Node,
) -> Result<(), (Span, MisfitKind)> {
    let text = key.scalar().map_or("", |scalar| &scalar.text);
    match keys.insert(text.to_owned(), key.span) {
        Some(first) => Err((key.span, MisfitKind::DuplicateKey { key: text.to_owned(), first })),
        None => Ok(()),
    }
}
