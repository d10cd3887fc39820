//! Texts that refer to each other in a circle.

use std::collections::{BTreeSet, HashMap};

use super::References;
use super::links::links;
use crate::l10n::bench::Texts;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;

/// So many names of a circle are told.
const MOST_TOLD: usize = 10;

/// More circles are not looked for in one locale.
const MOST_CIRCLES: usize = 100;

/// A value or an attribute: it can be part of a circle.
#[derive(Debug)]
struct Node<'t, 's> {
    entry: &'t Entry<'s>,
    attribute: Option<&'s str>,
    /// The texts to which it refers.
    next: Vec<usize>,
}

pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    let of_source: BTreeSet<_> =
        circles(&bench.source).into_iter().map(|circle| circle.key).collect();
    for texts in bench.all() {
        let is_source = texts.locale == bench.source.locale;
        for circle in circles(texts) {
            if is_source || !of_source.contains(&circle.key) {
                let names = circle.names.into_iter().take(MOST_TOLD).map(Name::from).collect();
                let at = At::slice(circle.entry, circle.attribute, circle.entry.id);
                found.add(at, References::CyclicReference { names });
            }
        }
    }
}

struct Circle<'t, 's> {
    entry: &'t Entry<'s>,
    attribute: Option<&'s str>,
    /// In the order of the references.
    names: Vec<String>,
    /// The same names in a fixed order.
    key: Vec<String>,
}

/// Every circle once, from the first of its texts on.
fn circles<'t, 's>(texts: &'t Texts<'s>) -> Vec<Circle<'t, 's>> {
    let nodes = nodes(texts);
    let mut state = vec![State::New; nodes.len()];
    let mut circles = Vec::new();
    for start in 0..nodes.len() {
        search(&nodes, start, &mut state, &mut |path| {
            if circles.len() < MOST_CIRCLES {
                circles.extend(circle(&nodes, path));
            }
        });
    }
    circles
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way from the start to where the search is.
    OnPath,
    Done,
}

/// Follows the references from a text, without calling itself: chains may be long.
fn search(
    nodes: &[Node<'_, '_>],
    start: usize,
    state: &mut [State],
    report: &mut dyn FnMut(&[usize]),
) {
    let mut path: Vec<usize> = Vec::new();
    let mut left = vec![(start, false)];
    while let Some((node, is_end)) = left.pop() {
        if is_end {
            path.pop();
            set(state, node, State::Done);
            continue;
        }
        match state.get(node) {
            Some(State::New) => {
                set(state, node, State::OnPath);
                path.push(node);
                left.push((node, true));
                let next = nodes.get(node).map(|node| node.next.as_slice()).unwrap_or_default();
                left.extend(next.iter().rev().map(|next| (*next, false)));
            }
            Some(State::OnPath) => {
                let from = path.iter().position(|other| *other == node).unwrap_or_default();
                report(path.get(from..).unwrap_or_default());
            }
            Some(State::Done) | None => {}
        }
    }
}

fn set(state: &mut [State], node: usize, new: State) {
    if let Some(state) = state.get_mut(node) {
        *state = new;
    }
}

fn circle<'t, 's>(nodes: &[Node<'t, 's>], path: &[usize]) -> Option<Circle<'t, 's>> {
    let first = path.iter().min().copied().unwrap_or_default();
    let turn = path.iter().position(|node| *node == first).unwrap_or_default();
    let turned = path.iter().cycle().skip(turn).take(path.len());
    let names: Vec<_> = turned.filter_map(|node| nodes.get(*node)).map(name).collect();
    let mut key = names.clone();
    key.sort();
    let node = nodes.get(first)?;
    Some(Circle { entry: node.entry, attribute: node.attribute, names, key })
}

fn name(node: &Node<'_, '_>) -> String {
    let name = node.entry.name();
    match node.attribute {
        None => name,
        Some(attribute) => format!("{name}.{attribute}"),
    }
}

/// The texts with references to other texts with references; no others are in a circle.
fn nodes<'t, 's>(texts: &'t Texts<'s>) -> Vec<Node<'t, 's>> {
    let mut nodes: Vec<Node<'t, 's>> = Vec::new();
    let mut by_name = HashMap::new();
    let mut next = Vec::new();
    for entry in &texts.entries {
        for (attribute, link) in links(entry) {
            let name = (entry.is_term, entry.id, attribute);
            let node = *by_name.entry(name).or_insert(nodes.len());
            if node == nodes.len() {
                nodes.push(Node { entry, attribute, next: Vec::new() });
            }
            next.push((node, link));
        }
    }
    for (node, link) in next {
        let name = (link.is_term, link.id, link.attribute);
        if let Some((node, other)) = nodes.get_mut(node).zip(by_name.get(&name)) {
            node.next.push(*other);
        }
    }
    nodes
}
