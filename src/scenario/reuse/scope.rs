//! The names that stand for something at some place, and what they stand for.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::scenario::Known;
use crate::scenario::tree::Node;

/// A value with everything put in, and what it comes to.
#[derive(Clone, Debug)]
pub(super) struct Grown {
    pub(super) node: Arc<Node>,
    /// How many lists and fields are within each other.
    pub(super) height: usize,
    /// What it counts each time that it is put in.
    pub(super) cost: usize,
}

/// What the names are that stand for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Names {
    Variables,
    Columns,
    Parameters,
}

/// Names with what they stand for, within others perhaps.
#[derive(Debug)]
pub(super) struct Scope<'s> {
    names: Names,
    values: BTreeMap<String, Grown>,
    around: Option<&'s Scope<'s>>,
}

impl<'s> Scope<'s> {
    /// No names yet.
    pub(super) const fn new(names: Names, around: Option<&'s Self>) -> Self {
        Self { names, values: BTreeMap::new(), around }
    }

    /// Gives a name.
    pub(super) fn add(&mut self, name: &str, value: Grown) {
        self.values.insert(name.to_owned(), value);
    }

    /// What a name stands for.
    pub(super) fn value(&self, name: &str) -> Option<(&Grown, Names)> {
        match self.values.get(name) {
            Some(value) => Some((value, self.names)),
            None => self.around.and_then(|around| around.value(name)),
        }
    }

    /// Whether a name stands for something.
    pub(super) fn has(&self, name: &str) -> bool {
        self.value(name).is_some()
    }

    /// The names, those around last.
    pub(super) fn all(&self) -> Vec<&str> {
        let around = self.around.map(Scope::all).unwrap_or_default();
        self.values.keys().map(String::as_str).chain(around).collect()
    }

    /// What a name that is not among them was meant to be.
    pub(super) const fn what(&self) -> Known {
        match self.names {
            Names::Variables | Names::Columns => Known::Variable,
            Names::Parameters => Known::Parameter,
        }
    }
}
