//! What tchau itself asks for, next to what there is: its messages are a table.

use std::collections::{BTreeMap, HashSet};

use super::code::variables;
use super::{Presence, Usage};
use crate::l10n::finding::At;
use crate::l10n::{Bench, Findings};
use crate::message::{Described, Message, Name, Spec};
use crate::scenario::nearest;
use crate::{invariants, requirements, rules};

/// What the messages of tchau are called and filled with.
pub(super) fn look(bench: &Bench<'_>, found: &mut Findings<'_>) {
    let specs: BTreeMap<&str, Spec> = Message::specs().map(|spec| (spec.id, spec)).collect();
    let known: HashSet<&str> = specs.keys().copied().chain(references()).collect();
    for entry in &bench.source.entries {
        if entry.is_term {
            continue;
        }
        if !known.contains(entry.id) {
            found.add(At::entry(entry), Usage::UnusedMessage { name: entry.name().into() });
            continue;
        }
        let arguments = specs.get(entry.id).map(|spec| spec.arguments).unwrap_or_default();
        for (attribute, variable) in variables(entry) {
            if arguments.iter().all(|(name, _)| *name != variable) {
                let passed: Vec<_> = arguments.iter().map(|(name, _)| Name::from(*name)).collect();
                let others = Presence::of(passed.is_empty());
                let at = At::slice(entry, attribute, variable);
                let variable = Name::from(variable);
                found.add(at, Usage::ArgumentNotPassed { variable, passed, others });
            }
        }
    }
    let Some(file) = bench.project.files.iter().find(|file| file.locale == bench.source.locale)
    else {
        return;
    };
    let is_missing = |id: &&&str| bench.source.message(id).is_none() && !bench.source.has_junk(id);
    let mut missing: Vec<_> = known.iter().filter(is_missing).collect();
    missing.sort_unstable();
    for id in missing {
        let ids = bench.source.entries.iter().filter(|entry| !entry.is_term).map(|entry| entry.id);
        let nearest = Name::from(nearest(id, ids).unwrap_or_default());
        let (name, place) = (Name::from(*id), Name::from("tchau"));
        let similar = Presence::of(nearest.is_empty());
        found.add(At::file(file, 0..0), Usage::MessageNotFound { name, place, nearest, similar });
    }
}

/// The ids of texts about rules, invariants, requirements and the fields of files.
fn references() -> impl Iterator<Item = &'static str> {
    let rules = rules::ALL.into_iter().map(|rule| rule.name);
    let invariants = invariants::ALL.into_iter().map(|invariant| invariant.name);
    let requirements = requirements::ALL.into_iter().map(|requirement| requirement.id);
    rules.chain(invariants).chain(requirements).chain(Described::IDS)
}
