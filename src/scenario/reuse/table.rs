//! Variables, and tables of which each row is a scenario.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::budget::cost;
use super::expander::Expander;
use super::scope::{Names, Scope};
use super::{Expanded, ReuseProblem, Snag};
use crate::scenario::Ordered;
use crate::scenario::tree::{Node, NodeValue};
use crate::scenario::{Row, Shape};
use crate::short_text::ShortText;

/// How many rows a table may have.
const MOST_ROWS: usize = 10_000;

impl Expander<'_> {
    /// Every scenario of the file, in the order of its rows.
    pub(super) fn scenarios(&mut self) -> Result<Vec<Expanded>, Box<Snag>> {
        let root = self.book.root()?;
        let variables = self.variables(&root)?;
        let Some(table) = root.entry("for_each").map(|entry| &entry.value) else {
            return Ok(vec![self.scenario(&root, &variables)?]);
        };
        let rows = rows(table)?;
        let columns: Vec<_> = rows.first().map(|row| names(row)).unwrap_or_default();
        let known: BTreeSet<_> = columns.iter().copied().collect();
        let mut scenarios = Vec::new();
        for row in rows {
            self.row = None;
            refuse_columns(row, &columns, &known)?;
            let scope = self.row(row, &root, &variables)?;
            scenarios.push(self.scenario(&root, &scope)?);
        }
        Ok(scenarios)
    }

    /// What the variables of a file stand for; each may use those above it.
    fn variables(&mut self, root: &Node) -> Result<Scope<'static>, Box<Snag>> {
        let mut scope = Scope::new(Names::Variables, None);
        let Some(entry) = root.entry("variables") else { return Ok(scope) };
        if !matches!(entry.value.value, NodeValue::Mapping(_)) && !entry.value.is_nothing() {
            return Err(Snag::shape(&entry.value, Shape::Mapping));
        }
        for entry in entry.value.entries() {
            let value = self.value(&entry.value, &scope, 2)?;
            scope.add(entry.name(), value);
        }
        Ok(scope)
    }

    /// What the names of a row stand for.
    fn row<'s>(
        &mut self,
        row: &Node,
        root: &Node,
        variables: &'s Scope<'s>,
    ) -> Result<Scope<'s>, Box<Snag>> {
        let mut scope = Scope::new(Names::Columns, Some(variables));
        let mut values = Vec::new();
        for entry in row.entries() {
            if variables.has(entry.name()) {
                let variable = root.entry("variables").and_then(|it| it.value.entry(entry.name()));
                let first = variable.map_or(&entry.key, |variable| &variable.key);
                let (name, first) =
                    (entry.name().to_owned(), self.book.shown(first.file, first.span));
                return Err(Snag::on(&entry.key, ReuseProblem::Twice { name, first }));
            }
            let value = self.value(&entry.value, variables, 3)?;
            self.spend(cost(entry.name()).saturating_add(value.cost), &entry.key)?;
            values.push((ShortText::new(entry.name()), written(&value.node)));
            scope.add(entry.name(), value);
        }
        self.row = Some(Row {
            line: row.span.line,
            last_line: last_line(row),
            values: Ordered::from_iter(values),
        });
        Ok(scope)
    }
}

fn rows(table: &Node) -> Result<&[Arc<Node>], Box<Snag>> {
    let rows = match &table.value {
        _ if table.is_nothing() => &[],
        NodeValue::Sequence(rows) => rows.as_slice(),
        _ => return Err(Snag::shape(table, Shape::List)),
    };
    match rows.len() {
        0 => Err(Snag::on(table, ReuseProblem::NoRows)),
        1..=MOST_ROWS => Ok(rows),
        _ => Err(Snag::on(table, ReuseProblem::TooMany { limit: MOST_ROWS })),
    }
}

fn names(row: &Node) -> Vec<&str> {
    row.entries().iter().map(super::super::tree::Entry::name).collect()
}

/// Refuses a row that has not the names of the first one.
fn refuse_columns(row: &Node, columns: &[&str], known: &BTreeSet<&str>) -> Result<(), Box<Snag>> {
    if !matches!(row.value, NodeValue::Mapping(_)) || row.entries().is_empty() {
        return Err(Snag::shape(row, Shape::Mapping));
    }
    if let Some(extra) = row.entries().iter().find(|entry| !known.contains(entry.name())) {
        let problem = ReuseProblem::extra_column(extra.name(), columns.iter().copied());
        return Err(Snag::on(&extra.key, problem));
    }
    if row.entries().len() == columns.len() {
        return Ok(());
    }
    let own: BTreeSet<_> = names(row).into_iter().collect();
    match columns.iter().find(|column| !own.contains(*column)) {
        Some(name) => Err(Snag::on(row, ReuseProblem::MissingColumn { name: (*name).to_owned() })),
        None => Ok(()),
    }
}

/// The line on which the last value within a value begins.
fn last_line(node: &Node) -> usize {
    let items = node.items().iter().chain(node.entries().iter().map(|entry| &entry.value));
    items.map(|item| last_line(item)).chain([node.span.line]).max().unwrap_or_default()
}

/// A value as a person would write it on one line.
fn written(node: &Node) -> String {
    match &node.value {
        NodeValue::Scalar(scalar) => scalar.text.clone(),
        NodeValue::Sequence(items) => {
            let items: Vec<_> = items.iter().map(|item| written(item)).collect();
            format!("[{}]", items.join(", "))
        }
        NodeValue::Mapping(entries) => {
            let entries = entries.iter();
            let entries: Vec<_> = entries
                .map(|entry| format!("{}: {}", entry.name(), written(&entry.value)))
                .collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}
