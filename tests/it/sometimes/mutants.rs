//! Whatever is changed about the rulebook, the random runs notice: nothing in it is for nothing.
//!
//! Always the same runs for each mutant, until the first difference from the reference model.

use std::sync::LazyLock;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use proptest_state_machine::ReferenceStateMachine;
use tchau::mutants::{self, Change};
use tchau::rules::{Part, Rulebook};

use crate::compare;
use crate::machine::Leaving;
use crate::reference::Reference;
use crate::rig::Rig;
use crate::steps::Step;

const COUNT: usize = 150;
const STEPS: usize = 80;

#[test]
fn every_rule_that_is_switched_off_is_noticed() {
    check(|change| matches!(change, Change::RuleOff(_)));
}

#[test]
fn every_role_that_is_refused_a_task_is_noticed() {
    check(|change| matches!(change, Change::RoleRefused(..)));
}

#[test]
fn every_task_that_anyone_may_do_is_noticed() {
    check(|change| matches!(change, Change::OpenToAnyone(_)));
}

#[test]
fn every_deadline_that_is_a_second_off_is_noticed() {
    check(|change| match change {
        Change::BoundaryMoved(moved) => {
            moved.by.abs() == 1 && matches!(moved.rule.rule().part, Part::Deadline { .. })
        }
        _ => false,
    });
}

/// Fails the test naming the mutants that no run tells from the product.
#[track_caller]
fn check(is_meant: impl Fn(Change) -> bool) {
    let is_noticed = |rulebook: &Rulebook| RUNS.iter().any(|run| differs(run, rulebook));
    let mutants = mutants::all().into_iter().filter(|mutant| is_meant(mutant.change));
    let mutants: Vec<_> = mutants.collect();
    assert!(mutants.len() > 3, "{mutants:?}");
    let unnoticed = mutants.iter().filter(|mutant| !is_noticed(&mutant.rulebook()));
    let unnoticed: Vec<_> = unnoticed.map(|mutant| &mutant.id).collect();
    assert!(unnoticed.is_empty(), "not noticed in {COUNT} runs: {unnoticed:#?}");
}

/// A random run: each step with how the reference model stands after it.
type Run = Vec<(Step, Reference)>;

static RUNS: LazyLock<Vec<Run>> = LazyLock::new(runs);

fn runs() -> Vec<Run> {
    let mut runner = TestRunner::deterministic();
    let run = |_| {
        let strategy = Leaving::sequential_strategy(STEPS);
        let (mut reference, steps, _) = strategy.new_tree(&mut runner).unwrap().current();
        let after = |step: Step| {
            reference = Leaving::apply(reference.clone(), &step);
            (step, reference.clone())
        };
        steps.into_iter().map(after).collect()
    };
    (0..COUNT).map(run).collect()
}

fn differs(run: &[(Step, Reference)], rulebook: &Rulebook) -> bool {
    let mut rig = Rig { rulebook: rulebook.clone(), ..Rig::new() };
    run.iter().any(|(step, reference)| {
        rig.removal = step.removal();
        let outcome = rig.order(&reference.last.command.unwrap());
        !compare::is_alike(&outcome, &rig, reference)
    })
}
