//! What a search or random walks came to, for programs: a contract with a version.
//!
//! `docs/explore-json.md` says what each key means.

use serde_json::{Value, json};

use super::{Explored, VERSION, Walked};
use crate::explore::{Stopped, World};
use crate::invariants::{self, InvariantId};
use crate::message::Name;
use crate::model::{EventKind, Keyed};
use crate::rules;

/// A whole search; `scenarios` are those that show what breaks.
#[must_use]
pub fn json(explored: &Explored<'_>, scenarios: &[(InvariantId, &str)]) -> Value {
    let verdicts = explored.verdicts;
    let exploration = &verdicts.exploration;
    let progress = &exploration.progress;
    let broken = |id| {
        let ways = verdicts.violations.iter().filter(move |violation| violation.invariant == id);
        ways.map(|violation| violation.legs.len()).min()
    };
    let events: Vec<_> = verdicts.events.iter().collect();
    let refusals: Vec<_> = verdicts.refusals.iter().map(|rule| rule.name()).collect();
    json!({
        "version": VERSION,
        "world": world(explored.world, explored.without),
        "complete": exploration.stopped.is_none(),
        "stopped": exploration.stopped.map(stopped),
        "certain_depth": exploration.certain_depth(),
        "states": progress.states,
        "transitions": progress.transitions,
        "waiting": progress.waiting,
        "depth": progress.depth,
        "levels": exploration.levels,
        "permutations": exploration.permutations,
        "missed_at_most": exploration.missed(),
        "memory": exploration.memory,
        "seconds": explored.seconds,
        "invariants": invariants(broken),
        "counterexamples": counterexamples(scenarios),
        "events": events.iter().map(|kind| kind.key()).collect::<Vec<_>>(),
        "events_never": never(|kind| events.contains(&kind)),
        "refusals": refusals,
        "refusals_never": never_refusing(&refusals),
    })
}

/// A number of random walks.
#[must_use]
pub fn walked_json(walked: &Walked<'_>, scenarios: &[(InvariantId, &str)]) -> Value {
    let walks = walked.walks;
    let broken = |id| {
        let ways = walks.failures.iter().filter(move |failure| failure.invariant == id);
        ways.map(|failure| failure.legs.len()).min()
    };
    let events = walks.events.iter().map(|(kind, count)| (kind.key().to_owned(), json!(count)));
    let refusals =
        walks.refusals.iter().map(|(rule, count)| (rule.name().to_owned(), json!(count)));
    let names: Vec<_> = walks.refusals.keys().map(|rule| rule.name()).collect();
    json!({
        "version": VERSION,
        "world": world(walked.world, walked.without),
        "seed": walked.seed,
        "range": [walked.range.start, walked.range.end],
        "steps_per_walk": walked.steps,
        "complete": walks.walks == walked.range.end - walked.range.start,
        "walks": walks.walks,
        "steps": walks.steps,
        "allowed": walks.allowed,
        "refused": walks.refused,
        "digest": format!("{:016x}", walks.digest),
        "seconds": walked.seconds,
        "invariants": invariants(broken),
        "counterexamples": counterexamples(scenarios),
        "events": Value::Object(events.collect()),
        "events_never": never(|kind| walks.events.contains_key(&kind)),
        "refusals": Value::Object(refusals.collect()),
        "refusals_never": never_refusing(&names),
    })
}

fn world(world: &World, without: &[Name]) -> Value {
    json!({
        "tenants": world.state.tenants.len(),
        "users": world.state.users.len(),
        "relations": world.relations,
        "commands": world.orders.len(),
        "without": without.iter().map(|name| name.to_string()).collect::<Vec<_>>(),
    })
}

/// The name of a reason to stop, which is never translated.
const fn stopped(stopped: Stopped) -> &'static str {
    match stopped {
        Stopped::Depth => "depth",
        Stopped::States => "states",
        Stopped::Memory => "memory",
        Stopped::Caller => "time",
        Stopped::Found => "found",
    }
}

fn invariants(broken: impl Fn(InvariantId) -> Option<usize>) -> Vec<Value> {
    let one = |invariant: &&invariants::Invariant| {
        let steps = broken(invariant.id);
        json!({ "id": invariant.name, "holds": steps.is_none(), "broken_in": steps })
    };
    invariants::ALL.iter().map(one).collect()
}

fn counterexamples(scenarios: &[(InvariantId, &str)]) -> Vec<Value> {
    let one = |(invariant, scenario): &(InvariantId, &str)| json!({ "invariant": invariant.name(), "scenario": scenario });
    scenarios.iter().map(one).collect()
}

fn never(is_reached: impl Fn(EventKind) -> bool) -> Vec<&'static str> {
    EventKind::ALL.iter().filter(|kind| !is_reached(**kind)).map(|kind| kind.key()).collect()
}

fn never_refusing(names: &[&str]) -> Vec<&'static str> {
    let guards = rules::ALL.iter().filter(|rule| rule.part.is_guard());
    guards.map(|rule| rule.name).filter(|name| !names.contains(name)).collect()
}
