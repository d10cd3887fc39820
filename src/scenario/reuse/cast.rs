//! The people and organizations of a scenario, from fragments and from the file itself.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::book::Book;
use super::{ReuseProblem, Snag};
use crate::scenario::Shape;
use crate::scenario::Span;
use crate::scenario::tree::{Entry, FileId, Node, NodeValue};

/// The fields that make a cast.
pub(super) const FIELDS: [&str; 4] = ["tenants", "users", "guests", "direct_connections"];

/// The field of a cast that has a name.
pub(super) fn field(name: &str) -> Option<&'static str> {
    FIELDS.into_iter().find(|field| *field == name)
}

/// A cast, put together piece by piece.
#[derive(Default)]
pub(super) struct Cast {
    fields: BTreeMap<&'static str, Field>,
}

/// What there is of a field.
struct Field {
    name: &'static str,
    key: Node,
    /// The last piece, which stands for the place of the whole.
    last: Arc<Node>,
    entries: Vec<Entry>,
    /// Where each name stands.
    names: HashMap<String, (FileId, Span)>,
    items: Vec<Arc<Node>>,
}

impl Cast {
    /// The name of a field that has something, if there is any.
    pub(super) fn any(&self) -> Option<&'static str> {
        self.fields.keys().next().copied()
    }

    /// Adds a piece to a field.
    pub(super) fn add(
        &mut self,
        name: &'static str,
        key: &Node,
        piece: &Arc<Node>,
        book: &Book<'_>,
    ) -> Result<(), Box<Snag>> {
        let field = self.fields.entry(name);
        let field = field.or_insert_with(|| Field::new(name, key.clone(), Arc::clone(piece)));
        field.last = Arc::clone(piece);
        match &piece.value {
            _ if piece.is_nothing() => Ok(()),
            NodeValue::Mapping(entries) if field.has_names() => {
                entries.iter().try_for_each(|entry| field.add(entry, book))
            }
            NodeValue::Sequence(items) if !field.has_names() => {
                field.items.extend(items.iter().cloned());
                Ok(())
            }
            _ if field.has_names() => Err(Snag::shape(piece, Shape::Mapping)),
            _ => Err(Snag::shape(piece, Shape::List)),
        }
    }

    /// Adds another cast.
    pub(super) fn extend(&mut self, other: Self, book: &Book<'_>) -> Result<(), Box<Snag>> {
        for (name, field) in other.fields {
            let Entry { key, value } = field.entry();
            self.add(name, &key, &value, book)?;
        }
        Ok(())
    }

    /// The finished fields.
    pub(super) fn entries(self) -> impl Iterator<Item = Entry> {
        self.fields.into_values().map(Field::entry)
    }
}

impl Field {
    fn new(name: &'static str, key: Node, last: Arc<Node>) -> Self {
        Self { name, key, last, entries: Vec::new(), names: HashMap::new(), items: Vec::new() }
    }

    /// Whether each has a name, and else only a place in a list.
    fn has_names(&self) -> bool {
        matches!(self.name, "tenants" | "users")
    }

    fn add(&mut self, entry: &Entry, book: &Book<'_>) -> Result<(), Box<Snag>> {
        let name = entry.name().to_owned();
        let place = (entry.key.file, entry.key.span);
        if let Some((file, span)) = self.names.insert(name.clone(), place) {
            let first = book.shown(file, span);
            return Err(Snag::on(&entry.key, ReuseProblem::Twice { name, first }));
        }
        self.entries.push(entry.clone());
        Ok(())
    }

    fn entry(self) -> Entry {
        let value = match self.has_names() {
            true => NodeValue::Mapping(self.entries),
            false => NodeValue::Sequence(self.items),
        };
        Entry { key: self.key, value: self.last.with_value(value) }
    }
}
