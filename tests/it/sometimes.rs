//! Sometimes: the random runs do get everywhere, so that what always holds in them means something.
//!
//! Always the same runs, until everything was reached: some hundreds, a few seconds in all.

mod mutants;
mod places;

use std::collections::BTreeSet;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use proptest_state_machine::ReferenceStateMachine;
use tchau::model::EventKind;
use tchau::model::Keyed;
use tchau::rules;

use crate::machine::{Leaving, follow};
use crate::rig::Rig;
use places::{PLACES, Seen};

/// Many more runs than are needed.
const RUNS: usize = 3_000;
const STEPS: usize = 80;

#[test]
fn random_runs_get_everywhere() {
    let mut missing: BTreeSet<&str> = PLACES.iter().map(|(name, _)| *name).collect();
    missing.extend(EventKind::KEYS);
    let guards = rules::ALL.iter().filter(|rule| rule.part.is_guard());
    missing.extend(guards.map(|rule| rule.name));
    let mut runner = TestRunner::deterministic();
    for _ in 0..RUNS {
        if missing.is_empty() {
            return;
        }
        run(&mut runner, &mut missing);
    }
    panic!("never reached in {RUNS} runs: {missing:#?}");
}

/// Follows one run and crosses off what it reaches.
fn run(runner: &mut TestRunner, missing: &mut BTreeSet<&str>) {
    let runs = Leaving::sequential_strategy(STEPS);
    let (mut reference, steps, _) = runs.new_tree(runner).unwrap().current();
    let mut rig = Rig::new();
    for step in steps {
        let before = rig.state.clone();
        reference = Leaving::apply(reference, &step);
        let outcome = follow(&mut rig, &reference, &step);
        if let Err(refusal) = &outcome.answer {
            missing.remove(refusal.rule.name());
        }
        let command = reference.last.command.unwrap();
        let events = outcome.events.iter().copied().map(Some);
        for event in events.chain([None]) {
            let seen = Seen { before: &before, command, outcome: &outcome, event };
            missing.remove(event.map_or("", |stamped| stamped.event.kind().key()));
            let reached = PLACES.iter().filter(|(_, is_reached)| is_reached(&seen));
            missing.retain(|place| !reached.clone().any(|(name, _)| name == place));
        }
    }
}
