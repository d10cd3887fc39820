//! Random runs: after every step the engine and the reference model stand alike, and after every
//! event every invariant holds.
//!
//! 1,024 runs of up to 60 steps, some seconds; `PROPTEST_CASES=30000` makes it 120,000. Seeds that
//! failed are kept in `tests/proptest-regressions/machine.txt` and tried first.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};

use crate::compare;
use crate::reference::Reference;
use crate::rig::{Outcome, Rig};
use crate::steps::{self, Step};

/// The random runs.
pub(crate) struct Leaving;

impl ReferenceStateMachine for Leaving {
    type State = Reference;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Reference> {
        Just(Reference::new()).boxed()
    }

    fn transitions(reference: &Reference) -> BoxedStrategy<Step> {
        steps::next(reference)
    }

    fn apply(mut reference: Reference, step: &Step) -> Reference {
        let command = step.command(&reference);
        reference.obey(&command, step.hurry);
        reference
    }
}

impl StateMachineTest for Leaving {
    type SystemUnderTest = Rig;
    type Reference = Self;

    fn init_test(_: &Reference) -> Rig {
        Rig::new()
    }

    fn apply(mut rig: Rig, reference: &Reference, step: Step) -> Rig {
        follow(&mut rig, reference, &step);
        rig
    }

    fn check_invariants(rig: &Rig, reference: &Reference) {
        compare::states(rig, reference);
    }
}

/// Does what the reference model has just done, and compares the answers.
pub(crate) fn follow(rig: &mut Rig, reference: &Reference, step: &Step) -> Outcome {
    let command = reference.last.command.unwrap();
    rig.removal = step.removal();
    let outcome = rig.order(&command);
    rig.assert_sound();
    compare::answers(&outcome, reference);
    outcome
}

/// A multiple of the number of cases, so that `PROPTEST_CASES` still decides.
const RUNS_PER_CASE: u32 = 4;

fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::SourceParallel(
            "proptest-regressions",
        ))),
        max_shrink_iters: 20_000,
        cases: RUNS_PER_CASE * default.cases,
        ..default
    }
}

prop_state_machine! {
    #![proptest_config(config())]

    #[test]
    fn engine_and_reference_stand_alike_after_every_step(sequential 1..60 => Leaving);
}
