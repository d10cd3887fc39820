//! Fragments: what they bring, and what they are given.

use std::sync::Arc;

use super::book::Book;
use super::budget::cost;
use super::cast::{self, Cast};
use super::expander::Expander;
use super::scope::{Names, Scope};
use super::{ReuseProblem, Snag};
use crate::scenario::tree::{Entry, FileId, Node, NodeValue};
use crate::scenario::{Known, MisfitKind, Shape};

/// How deep fragments may use each other.
const DEPTH_LIMIT: usize = 16;

/// The fields of a fragment.
const FIELDS: [&str; 8] =
    ["why", "parameters", "use", "tenants", "users", "guests", "direct_connections", "steps"];

/// The fields of an entry that uses a fragment.
const USE_FIELDS: [&str; 2] = ["use", "with"];

/// The use of a fragment.
pub(super) struct Use<'n> {
    pub(super) name: &'n Arc<Node>,
    with: &'n [Entry],
}

/// A cast and steps.
#[derive(Default)]
pub(super) struct Story {
    pub(super) cast: Cast,
    pub(super) steps: Vec<Step>,
    /// The word `steps` where it stands first.
    pub(super) key: Option<Node>,
}

/// A step with everything put in.
pub(super) struct Step {
    node: Arc<Node>,
    /// The line of the scenario on which it, or the `use` that brings it, begins.
    pub(super) line: usize,
}

impl<'n> Use<'n> {
    /// The uses at the top of a file: one, or a list.
    pub(super) fn all(node: &'n Arc<Node>) -> Result<Vec<Self>, Box<Snag>> {
        match &node.value {
            _ if node.is_nothing() => Ok(Vec::new()),
            NodeValue::Scalar(_) => Ok(vec![Self { name: node, with: &[] }]),
            NodeValue::Sequence(items) => items.iter().map(Self::item).collect(),
            NodeValue::Mapping(_) => Err(Snag::shape(node, Shape::List)),
        }
    }

    fn item(node: &'n Arc<Node>) -> Result<Self, Box<Snag>> {
        match &node.value {
            NodeValue::Scalar(_) => Ok(Self { name: node, with: &[] }),
            NodeValue::Mapping(_) => Self::of(node),
            NodeValue::Sequence(_) => Err(Snag::shape(node, Shape::Text)),
        }
    }

    /// An entry with `use` and perhaps `with`.
    fn of(node: &'n Node) -> Result<Self, Box<Snag>> {
        let other = node.entries().iter().find(|entry| !USE_FIELDS.contains(&entry.name()));
        if let Some(other) = other {
            return Err(Snag::field(&other.key, &USE_FIELDS));
        }
        let Some(name) = node.entry("use") else {
            return Err(Snag::misfit(node, MisfitKind::MissingField { name: "use" }));
        };
        let with = match node.entry("with").map(|entry| &entry.value) {
            Some(with) if !with.is_nothing() => match &with.value {
                NodeValue::Mapping(entries) => entries.as_slice(),
                _ => return Err(Snag::shape(with, Shape::Mapping)),
            },
            Some(_) | None => &[],
        };
        Ok(Self { name: &name.value, with })
    }
}

impl Story {
    /// Adds what a fragment brings.
    pub(super) fn add(&mut self, other: Self, book: &Book<'_>) -> Result<(), Box<Snag>> {
        self.cast.extend(other.cast, book)?;
        self.steps.extend(other.steps);
        self.key = self.key.take().or(other.key);
        Ok(())
    }

    /// Everything as fields of a document.
    pub(super) fn entries(self) -> impl Iterator<Item = Entry> {
        let steps = self.key.map(|key| {
            let items = self.steps.into_iter().map(|step| step.node).collect();
            Entry { value: Arc::new(key.clone()).with_value(NodeValue::Sequence(items)), key }
        });
        self.cast.entries().chain(steps)
    }
}

impl Expander<'_> {
    /// Adds steps, those of fragments in the places where they are used.
    pub(super) fn steps(
        &mut self,
        items: &[Arc<Node>],
        scope: &Scope<'_>,
        story: &mut Story,
    ) -> Result<(), Box<Snag>> {
        for item in items {
            let line = self.used_at.unwrap_or(item.span.line);
            if !USE_FIELDS.iter().any(|field| item.entry(field).is_some()) {
                let node = self.value(item, scope, 2)?.node;
                story.steps.push(Step { node, line });
                continue;
            }
            let one = Use::of(item)?;
            let before = self.used_at.replace(line);
            let brought = self.fragment(&one, scope)?;
            if let Some(field) = brought.cast.any() {
                return Err(Snag::on(one.name, ReuseProblem::CastAmongSteps { field }));
            }
            self.used_at = before;
            story.steps.extend(brought.steps);
        }
        Ok(())
    }

    /// What a fragment brings where it is used.
    pub(super) fn fragment(
        &mut self,
        one: &Use<'_>,
        scope: &Scope<'_>,
    ) -> Result<Story, Box<Snag>> {
        let name = self.value(one.name, scope, 2)?.node;
        if name.scalar().is_none() {
            return Err(Snag::shape(&name, Shape::Text));
        }
        let known = self.book.files().len();
        let (file, root) = self.book.fragment(&name)?;
        if self.book.files().len() > known {
            let size = self.book.file(file).map_or(0, |source| source.text().len());
            self.spend(size, &name)?;
        }
        self.refuse_circle(file, &name)?;
        refuse_fields(&root)?;
        let parameters = root.entry("parameters").map(|entry| &entry.value);
        let inner = self.parameters(parameters, one, scope)?;
        self.within.push(file);
        let story = self.story(&root, &inner)?;
        self.within.pop();
        Ok(story)
    }

    fn story(&mut self, root: &Arc<Node>, scope: &Scope<'_>) -> Result<Story, Box<Snag>> {
        let mut story = Story::default();
        if let Some(entry) = root.entry("use") {
            self.uses(&entry.value, scope, &mut story)?;
        }
        for entry in root.entries() {
            if let Some(field) = cast::field(entry.name()) {
                self.cast(field, entry, scope, &mut story.cast)?;
            } else if entry.name() == "steps" {
                let NodeValue::Sequence(items) = &entry.value.value else {
                    return Err(Snag::shape(&entry.value, Shape::List));
                };
                story.key.get_or_insert_with(|| entry.key.clone());
                self.steps(items, scope, &mut story)?;
            }
        }
        Ok(story)
    }

    /// What the parameters of a fragment stand for.
    fn parameters(
        &mut self,
        declared: Option<&Arc<Node>>,
        one: &Use<'_>,
        scope: &Scope<'_>,
    ) -> Result<Scope<'static>, Box<Snag>> {
        let declared = self::declared(declared)?;
        let names = || declared.iter().map(|parameter| parameter.name.text());
        let mut inner = Scope::new(Names::Parameters, None);
        for entry in one.with {
            if !names().any(|name| name == entry.name()) {
                let problem = ReuseProblem::unknown(Known::Parameter, entry.name(), names());
                return Err(Snag::on(&entry.key, problem));
            }
            self.spend(cost(entry.name()), &entry.key)?;
            let value = self.value(&entry.value, scope, 2)?;
            inner.add(entry.name(), value);
        }
        for Parameter { name, default } in declared {
            match default {
                _ if inner.has(name.text()) => {}
                Some(default) => {
                    let value = self.value(default, &inner, 2)?;
                    inner.add(name.text(), value);
                }
                None => {
                    let name = name.text().to_owned();
                    return Err(Snag::on(one.name, ReuseProblem::MissingParameter { name }));
                }
            }
        }
        Ok(inner)
    }

    /// Refuses a fragment that is being put in already.
    fn refuse_circle(&self, file: FileId, name: &Node) -> Result<(), Box<Snag>> {
        if let Some(place) = self.within.iter().position(|within| *within == file) {
            let files = self.within.iter().skip(place).chain([&file]);
            let way = files.filter_map(|file| self.book.file(*file));
            let way = way.map(|source| source.path().to_owned()).collect();
            return Err(Snag::on(name, ReuseProblem::Circle { way }));
        }
        if self.within.len() >= DEPTH_LIMIT {
            return Err(Snag::on(name, ReuseProblem::TooDeep { limit: DEPTH_LIMIT }));
        }
        Ok(())
    }
}

fn refuse_fields(root: &Node) -> Result<(), Box<Snag>> {
    if !matches!(root.value, NodeValue::Mapping(_)) {
        return Err(Snag::shape(root, Shape::Mapping));
    }
    match root.entries().iter().find(|entry| !FIELDS.contains(&entry.name())) {
        Some(other) => Err(Snag::field(&other.key, &FIELDS)),
        None => Ok(()),
    }
}

/// A name that the user of a fragment gives a value.
struct Parameter<'n> {
    name: &'n Node,
    default: Option<&'n Arc<Node>>,
}

/// The parameters of a fragment.
fn declared(node: Option<&Arc<Node>>) -> Result<Vec<Parameter<'_>>, Box<Snag>> {
    let Some(node) = node.filter(|node| !node.is_nothing()) else { return Ok(Vec::new()) };
    let name = |item: &'_ Arc<Node>| match item.scalar() {
        Some(_) => Ok(()),
        None => Err(Snag::shape(item, Shape::Text)),
    };
    match &node.value {
        NodeValue::Scalar(_) => Err(Snag::shape(node, Shape::List)),
        NodeValue::Sequence(items) => {
            items.iter().try_for_each(name)?;
            Ok(items.iter().map(|name| Parameter { name, default: None }).collect())
        }
        NodeValue::Mapping(entries) => Ok(entries.iter().map(Parameter::of).collect()),
    }
}

impl<'n> Parameter<'n> {
    fn of(entry: &'n Entry) -> Self {
        let default = Some(&entry.value).filter(|value| !value.is_absent());
        Self { name: &entry.key, default }
    }
}
