//! Makes one tree of the texts of a scenario: names give way to what they stand for.

use std::collections::HashMap;
use std::sync::Arc;

use super::book::Book;
use super::budget::{Budget, cost};
use super::cast::{self, Cast};
use super::fragment::{Story, Use};
use super::pieces::{Piece, Unclosed, has_names, pieces, position};
use super::scope::{Grown, Names, Scope};
use super::snag::Place;
use super::{Expanded, FIELDS, ReuseProblem, Snag};
use crate::scenario::lines::span_at;
use crate::scenario::tree::{DEPTH_LIMIT, Entry, FileId, Node, NodeValue, Scalar};
use crate::scenario::{LoadError, Mark, MisfitKind, Row, Source, Span};

/// What is being put in, and how much there has been of it.
pub(super) struct Expander<'f> {
    pub(super) book: Book<'f>,
    pub(super) budget: Budget,
    /// The fragments that are being put in, the outermost first.
    pub(super) within: Vec<FileId>,
    /// The line of the scenario on which the outermost one is used.
    pub(super) used_at: Option<usize>,
    /// The row of which a scenario is being made.
    pub(super) row: Option<Row>,
    /// How often something of a row was put in.
    column_reads: usize,
}

impl<'f> Expander<'f> {
    pub(super) const fn new(book: Book<'f>) -> Self {
        Self {
            book,
            budget: Budget::new(),
            within: Vec::new(),
            used_at: None,
            row: None,
            column_reads: 0,
        }
    }

    /// Puts everything in that a scenario asks for.
    pub(super) fn scenario(
        &mut self,
        root: &Arc<Node>,
        scope: &Scope<'_>,
    ) -> Result<Expanded, Box<Snag>> {
        let mut story = Story::default();
        let reuse = root.entry("use");
        if let Some(entry) = reuse {
            self.uses(&entry.value, scope, &mut story)?;
        }
        let mut entries = Vec::new();
        let mut is_titled = false;
        for entry in root.entries() {
            let reads = self.column_reads;
            match (entry.name(), &entry.value.value) {
                (name, _) if FIELDS.contains(&name) => {}
                ("steps", NodeValue::Sequence(items)) => {
                    story.key.get_or_insert_with(|| entry.key.clone());
                    self.steps(items, scope, &mut story)?;
                }
                ("steps", _) if !story.steps.is_empty() => {
                    return Err(Snag::shape(&entry.value, crate::scenario::Shape::List));
                }
                (name, _) => match cast::field(name) {
                    Some(field) => self.cast(field, entry, scope, &mut story.cast)?,
                    None => entries.push(self.entry(entry, scope, 1)?.0),
                },
            }
            is_titled |= entry.name() == "title" && self.column_reads > reads;
        }
        let lines = story.steps.iter().map(|step| step.line).collect();
        entries.extend(story.entries());
        let root = match &root.value {
            NodeValue::Mapping(_) => root.with_value(NodeValue::Mapping(entries)),
            NodeValue::Scalar(_) | NodeValue::Sequence(_) => Arc::clone(root),
        };
        let use_line = reuse.map(|entry| entry.key.span.line);
        Ok(Expanded { root, lines, use_line, row: self.row.clone(), is_titled })
    }

    /// Puts in what every fragment brings that is used at the top of a file.
    pub(super) fn uses(
        &mut self,
        uses: &Arc<Node>,
        scope: &Scope<'_>,
        story: &mut Story,
    ) -> Result<(), Box<Snag>> {
        let is_outermost = self.used_at.is_none();
        for one in Use::all(uses)? {
            if is_outermost {
                self.used_at = Some(one.name.span.line);
            }
            let brought = self.fragment(&one, scope)?;
            story.add(brought, &self.book)?;
        }
        if is_outermost {
            self.used_at = None;
        }
        Ok(())
    }

    /// Adds to a cast what a file says itself.
    pub(super) fn cast(
        &mut self,
        field: &'static str,
        entry: &Entry,
        scope: &Scope<'_>,
        cast: &mut Cast,
    ) -> Result<(), Box<Snag>> {
        let value = self.value(&entry.value, scope, 1)?;
        cast.add(field, &entry.key, &value.node, &self.book)
    }

    /// A value with everything put in. `depth` is how many lists and fields are around it.
    pub(super) fn value(
        &mut self,
        node: &Arc<Node>,
        scope: &Scope<'_>,
        depth: usize,
    ) -> Result<Grown, Box<Snag>> {
        match &node.value {
            NodeValue::Scalar(scalar) => self.scalar(node, scalar, scope, depth),
            NodeValue::Sequence(items) => {
                let grown = items.iter().map(|item| self.value(item, scope, depth + 1));
                let grown = grown.collect::<Result<Vec<_>, _>>()?;
                let is_same = items.iter().zip(&grown).all(|(a, b)| Arc::ptr_eq(a, &b.node));
                self.collection(node, is_same, grown, |grown| {
                    NodeValue::Sequence(grown.into_iter().map(|grown| grown.node).collect())
                })
            }
            NodeValue::Mapping(entries) => {
                let grown = entries.iter().map(|entry| self.entry(entry, scope, depth + 1));
                let (new, grown): (Vec<_>, Vec<_>) =
                    grown.collect::<Result<Vec<_>, _>>()?.into_iter().unzip();
                let has_same_keys = entries.iter().zip(&new).all(|(a, b)| a.name() == b.name());
                if !has_same_keys {
                    refuse_duplicates(&new)?;
                }
                let is_same = has_same_keys
                    && entries.iter().zip(&new).all(|(a, b)| Arc::ptr_eq(&a.value, &b.value));
                self.collection(node, is_same, grown, |_| NodeValue::Mapping(new))
            }
        }
    }

    fn collection(
        &mut self,
        node: &Arc<Node>,
        is_same: bool,
        inside: Vec<Grown>,
        value: impl FnOnce(Vec<Grown>) -> NodeValue,
    ) -> Result<Grown, Box<Snag>> {
        self.spend(cost(""), node)?;
        let height = inside.iter().map(|grown| grown.height).max().unwrap_or(0) + 1;
        let inside_cost = inside.iter().map(|grown| grown.cost).sum::<usize>();
        let node = if is_same { Arc::clone(node) } else { node.with_value(value(inside)) };
        Ok(Grown { node, height, cost: cost("").saturating_add(inside_cost) })
    }

    /// A key and its value with everything put in, and what the value comes to.
    fn entry(
        &mut self,
        entry: &Entry,
        scope: &Scope<'_>,
        depth: usize,
    ) -> Result<(Entry, Grown), Box<Snag>> {
        let name = entry.name();
        self.spend(name.len(), &entry.key)?;
        let key = match has_names(name) {
            true => {
                let text = self.text(&entry.key, name, scope)?;
                let plain = entry.key.scalar().is_some_and(|scalar| scalar.plain);
                let value = NodeValue::Scalar(Scalar { text, plain, block: false });
                Node { value, ..entry.key.clone() }
            }
            false => entry.key.clone(),
        };
        let grown = self.value(&entry.value, scope, depth)?;
        Ok((Entry { key, value: Arc::clone(&grown.node) }, grown))
    }

    fn scalar(
        &mut self,
        node: &Arc<Node>,
        scalar: &Scalar,
        scope: &Scope<'_>,
        depth: usize,
    ) -> Result<Grown, Box<Snag>> {
        let leaf = |node, text: &str| Grown { node, height: 0, cost: cost(text) };
        self.spend(cost(&scalar.text), node)?;
        if !has_names(&scalar.text) {
            return Ok(leaf(Arc::clone(node), &scalar.text));
        }
        if let Ok([Piece::Name(name, place)]) = pieces(&scalar.text).as_deref() {
            let grown = self.look_up(name, *place, node, scope)?.clone();
            if depth + grown.height > DEPTH_LIMIT {
                return Err(Snag::misfit(node, MisfitKind::TooDeep { limit: DEPTH_LIMIT }));
            }
            self.spend(grown.cost, node)?;
            return Ok(grown);
        }
        let text = self.text(node, &scalar.text, scope)?;
        let cost = cost(&text);
        let value = NodeValue::Scalar(Scalar { text, ..*scalar });
        Ok(Grown { node: node.with_value(value), height: 0, cost })
    }

    /// A text with every name replaced by the text that it stands for.
    fn text(&mut self, node: &Node, text: &str, scope: &Scope<'_>) -> Result<String, Box<Snag>> {
        let pieces = pieces(text).map_err(|Unclosed(place)| {
            let (file, span) = self.place(node, place);
            Snag::at(file, span, ReuseProblem::Unclosed)
        })?;
        let mut whole = String::new();
        for piece in pieces {
            match piece {
                Piece::Text(text) => whole.push_str(text),
                Piece::Name(name, place) => {
                    let value = Arc::clone(&self.look_up(name, place, node, scope)?.node);
                    let Some(scalar) = value.scalar() else {
                        let (file, span) = self.place(node, place);
                        let name = name.to_owned();
                        return Err(Snag::at(file, span, ReuseProblem::NotText { name }));
                    };
                    self.spend(scalar.text.len(), node)?;
                    whole.push_str(&scalar.text);
                }
            }
        }
        Ok(whole)
    }

    fn look_up<'s>(
        &mut self,
        name: &str,
        place: usize,
        node: &Node,
        scope: &'s Scope<'_>,
    ) -> Result<&'s Grown, Box<Snag>> {
        let Some((value, names)) = scope.value(name) else {
            let (file, span) = self.place(node, place);
            let known = scope.all();
            let problem = ReuseProblem::unknown(scope.what(), name, known.iter().copied());
            return Err(Snag::at(file, span, problem));
        };
        self.column_reads += usize::from(names == Names::Columns);
        Ok(value)
    }

    /// Where one of the `${` of a value stands.
    fn place(&self, node: &Node, place: usize) -> (FileId, Span) {
        let text = self.book.file(node.file).map_or("", Source::text);
        let length = node.range.end.saturating_sub(node.range.start);
        let written: String = text.chars().skip(node.range.start).take(length).collect();
        let span = position(&written, place);
        let span = span.map(|(start, length)| span_at(text, node.range.start + start, length));
        (node.file, span.unwrap_or(node.span))
    }

    pub(super) fn spend(&mut self, cost: usize, node: &Node) -> Result<(), Box<Snag>> {
        self.budget.spend(cost).map_err(|_| Snag::too_large(node))
    }

    /// Why the file cannot be loaded.
    pub(super) fn refuse(&self, snag: Snag) -> LoadError {
        let own = self.book.file(0).map(|source| source.path().to_owned()).unwrap_or_default();
        let (file, mark) = match snag.place {
            Place::File(file) => (file, None),
            Place::At(file, span) => match self.book.file(file).cloned() {
                Some(source) => (source.path().to_owned(), Some(Mark { source, span })),
                None => (own.clone(), None),
            },
        };
        let used_at = self.used_at.filter(|_| file != own).map(|line| Box::new((own, line)));
        let row = self.row.clone().map(Box::new);
        LoadError { problem: Box::new(snag.problem), file, mark, used_at, row }
    }
}

/// Refuses names that make two keys the same.
fn refuse_duplicates(entries: &[Entry]) -> Result<(), Box<Snag>> {
    let mut keys = HashMap::new();
    for entry in entries {
        if let Some(first) = keys.insert(entry.name(), entry.key.span) {
            let key = entry.name().to_owned();
            return Err(Snag::misfit(&entry.key, MisfitKind::DuplicateKey { key, first }));
        }
    }
    Ok(())
}
