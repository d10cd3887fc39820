//! What the code of a project asks for, next to what there is.

use std::collections::{BTreeMap, HashMap, HashSet};

use fluent_syntax::ast::InlineExpression;

use super::{Presence, Usage};
use crate::l10n::asks::{Ask, Asks};
use crate::l10n::expressions::each;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;
use crate::scenario::nearest;

/// Looks at everything that code asks for.
pub(super) fn look(bench: &Bench<'_>, asks: &Asks, found: &mut Findings<'_>) {
    // Code that asks for nothing of this project is that of something else.
    if asks.asks.iter().any(|ask| is_there(bench, id(ask))) {
        not_found(bench, asks, found);
        unused(bench, asks, found);
        not_passed(bench, asks, found);
    }
}

/// The message without an attribute.
fn id(ask: &Ask) -> &str {
    ask.id.split_once('.').map_or(ask.id.as_str(), |(id, _)| id)
}

fn is_there(bench: &Bench<'_>, id: &str) -> bool {
    bench.all().any(|texts| texts.message(id).is_some() || texts.has_junk(id))
}

fn not_found(bench: &Bench<'_>, asks: &Asks, found: &mut Findings<'_>) {
    let Some(file) = bench.project.files.iter().find(|file| file.locale == bench.source.locale)
    else {
        return;
    };
    let trusted = trusted(bench, asks);
    let mut seen = HashSet::new();
    let missing = asks.asks.iter().filter(|ask| {
        trusted.contains(ask.way) && !is_there(bench, id(ask)) && seen.insert(id(ask))
    });
    for ask in missing {
        let known = bench.source.entries.iter().filter(|entry| !entry.is_term);
        let nearest = nearest(id(ask), known.map(|entry| entry.id)).unwrap_or_default();
        let place = Name::from(ask.place.as_str());
        let (name, nearest) = (Name::from(id(ask)), Name::from(nearest));
        let similar = Presence::of(nearest.is_empty());
        found.add(At::file(file, 0..0), Usage::MessageNotFound { name, place, nearest, similar });
    }
}

/// The ways of asking that are about these texts: at least half of what is asked for is there. Many
/// functions are called `t` or `format`, and not all of them look for messages here.
fn trusted<'a>(bench: &Bench<'_>, asks: &'a Asks) -> HashSet<&'a str> {
    let mut ways: BTreeMap<&str, HashMap<&str, bool>> = BTreeMap::new();
    for ask in &asks.asks {
        let ids = ways.entry(ask.way).or_default();
        ids.entry(id(ask)).or_insert_with(|| is_there(bench, id(ask)));
    }
    let is_trusted = |ids: &HashMap<&str, bool>| {
        let there = ids.values().filter(|is_there| **is_there).count();
        there > 0 && there * 2 >= ids.len()
    };
    ways.into_iter().filter(|(_, ids)| is_trusted(ids)).map(|(way, _)| way).collect()
}

fn unused(bench: &Bench<'_>, asks: &Asks, found: &mut Findings<'_>) {
    if asks.is_partial {
        return;
    }
    let referenced = referenced(bench);
    let entries = bench.source.entries.iter();
    let is_unused = |entry: &&Entry<'_>| {
        !referenced.contains(&(entry.is_term, entry.id))
            && (entry.is_term || !asks.mention(entry.id))
    };
    let unused: Vec<_> = entries.filter(is_unused).collect();
    // When most messages seem to be unused, it is the rest of the code that is not here.
    if unused.len() * 2 > bench.source.entries.len() {
        return;
    }
    for entry in unused {
        found.add(At::entry(entry), Usage::UnusedMessage { name: entry.name().into() });
    }
}

/// The messages and terms that other texts of any locale refer to.
fn referenced<'b>(bench: &'b Bench<'_>) -> HashSet<(bool, &'b str)> {
    let mut referenced = HashSet::new();
    for entry in bench.all().flat_map(|texts| &texts.entries) {
        for (_, pattern) in entry.patterns() {
            each(pattern, &mut |seen| match seen.inline {
                InlineExpression::MessageReference { id, .. } => {
                    referenced.insert((false, id.name));
                }
                InlineExpression::TermReference { id, .. } => {
                    referenced.insert((true, id.name));
                }
                _ => {}
            });
        }
    }
    referenced
}

fn not_passed(bench: &Bench<'_>, asks: &Asks, found: &mut Findings<'_>) {
    let mut by_id: BTreeMap<&str, Vec<&Ask>> = BTreeMap::new();
    for ask in &asks.asks {
        by_id.entry(id(ask)).or_default().push(ask);
    }
    for (id, asks) in by_id {
        let Some(entry) = bench.source.message(id) else { continue };
        let passed: Option<Vec<_>> = asks.iter().map(|ask| ask.arguments.as_ref()).collect();
        let Some(passed) = passed else { continue };
        for (attribute, variable) in variables(entry) {
            let Some(passed) =
                passed.iter().find(|names| names.iter().all(|name| name != variable))
            else {
                continue;
            };
            let passed: Vec<_> = passed.iter().map(|name| Name::from(name.as_str())).collect();
            let others = Presence::of(passed.is_empty());
            let at = At::slice(entry, attribute, variable);
            let variable = Name::from(variable);
            found.add(at, Usage::ArgumentNotPassed { variable, passed, others });
        }
    }
}

/// The variables of a message, each once: slices of the file, with the attribute.
pub(super) fn variables<'s>(entry: &Entry<'s>) -> Vec<(Option<&'s str>, &'s str)> {
    let mut variables: Vec<(Option<&str>, &str)> = Vec::new();
    for (attribute, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            if let InlineExpression::VariableReference { id } = seen.inline
                && variables.iter().all(|(_, known)| *known != id.name)
            {
                variables.push((attribute, id.name));
            }
        });
    }
    variables
}
