//! Whatever is changed about the rulebook, the random runs notice: nothing in it is for nothing.
//!
//! Always the same runs for each mutant, until the first difference from the reference model.

use std::fmt::Debug;
use std::sync::LazyLock;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use proptest_state_machine::ReferenceStateMachine;
use tchau::model::Seconds;
use tchau::rules::{self, Grants, Rulebook, Task, Timelines};

use crate::compare;
use crate::machine::Leaving;
use crate::reference::Reference;
use crate::rig::Rig;
use crate::steps::Step;

const COUNT: usize = 150;
const STEPS: usize = 80;

#[test]
fn every_rule_that_is_switched_off_is_noticed() {
    check(rules::ALL.map(|rule| (rule.id, Rulebook::default().without(rule.id))));
}

#[test]
fn every_role_that_is_refused_a_task_is_noticed() {
    let granted = |task| Grants::default()[task].iter().map(move |role| (task, role));
    check(Task::ALL.into_iter().flat_map(granted).map(|(task, role)| {
        let grants = Grants::default().without(task, role);
        ((task, role), Rulebook { grants, ..Rulebook::default() })
    }));
}

#[test]
fn every_length_that_is_a_second_off_is_noticed() {
    let month = Seconds::days(30).get();
    let lengths = [(month - 1, month), (month + 1, month), (month, month - 1), (month, month + 1)];
    check(lengths.map(|(soft_deletion, data_removal)| {
        let (soft, removal) = (Seconds::new(soft_deletion), Seconds::new(data_removal));
        let timelines = Timelines { soft_deletion: soft, data_removal: removal };
        ((soft_deletion, data_removal), Rulebook { timelines, ..Rulebook::default() })
    }));
}

/// Fails the test naming the mutants that no run tells from the product.
#[track_caller]
fn check<T: Debug>(mutants: impl IntoIterator<Item = (T, Rulebook)>) {
    let is_noticed = |rulebook: &Rulebook| RUNS.iter().any(|run| differs(run, rulebook));
    let mutants = mutants.into_iter().filter(|(_, rulebook)| !is_noticed(rulebook));
    let unnoticed: Vec<_> = mutants.map(|(name, _)| name).collect();
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
