//! The keys that tchau's own messages are filled with: those that are possible, and those that scenarios pass.

use std::collections::{BTreeMap, BTreeSet};

use super::shown::Shown;
use crate::message::{Argument, Message};

/// The keys of one variable of one message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    /// Every key that the code can pass.
    pub possible: Vec<&'static str>,
    /// Those that scenarios really pass.
    pub passed: BTreeSet<&'static str>,
}

/// The keys of every variable that is filled with keys, by message and variable.
pub(super) type ByVariable = BTreeMap<&'static str, BTreeMap<&'static str, Values>>;

/// The keys of tchau's own messages.
pub(super) fn values(shown: Option<&Shown>) -> ByVariable {
    let mut values = ByVariable::new();
    for spec in Message::specs() {
        for (name, examples) in spec.arguments {
            let possible: Vec<_> = examples().iter().filter_map(key).collect();
            if !possible.is_empty() {
                let keys = Values { possible, passed: BTreeSet::new() };
                values.entry(spec.id).or_default().insert(*name, keys);
            }
        }
    }
    for (id, occasion) in shown.into_iter().flat_map(Shown::all) {
        for (name, argument) in occasion.message.arguments().iter() {
            let values = values.get_mut(id).and_then(|values| values.get_mut(name));
            if let Some((values, key)) = values.zip(key(argument)) {
                values.passed.insert(key);
            }
        }
    }
    values
}

const fn key(argument: &Argument) -> Option<&'static str> {
    match argument {
        Argument::Key(key) => Some(*key),
        _ => None,
    }
}
