//! The loop closes: what a search finds becomes a short scenario that fails for the same reason, and
//! that is met once the rule is right.

use std::path::Path;

use tchau::draft::Draft;
use tchau::explore::{
    Attempt, Limits, Mark, Marks, Size, Watch, World, breaks, legs, search, shrink,
};
use tchau::invariants::{self, InvariantId};
use tchau::model::{CommandKind, EventKind, IdSet};
use tchau::rules::{Moved, RuleId, Rulebook};

use super::{CATALOG, read, run_by};
use crate::kept::Differences;

/// Marks the invariants that are broken, and does not go on behind them.
struct Broken;

impl Watch for Broken {
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        attempt.broken.iter().for_each(|invariant| marks.mark(Mark(*invariant as u16)));
        attempt.broken.is_empty()
    }
}

const LIMITS: Limits =
    Limits { depth: None, states: None, memory: None, symmetry: true, first_only: true };

/// Searches, shrinks, writes, reads and runs; the written scenario is kept beside this test.
#[track_caller]
fn check(name: &str, rulebook: Rulebook, commands: &[CommandKind], expected: InvariantId) {
    let mut world = World { rulebook, ..World::of_size(Size::TINY) };
    world.orders.retain(|order| commands.contains(&order.kind()));
    let found = search(&world, &LIMITS, &Broken, &mut |_| true).unwrap().found;
    let (mark, way) = found.first_key_value().unwrap();
    let invariant = invariants::ALL[usize::from(mark.0)].id;
    assert_eq!(invariant, expected);
    let way = legs(&world, way, LIMITS.symmetry).unwrap();
    let (small, few) = shrink(&world, &way, &breaks(invariant));
    assert!(few.len() <= way.len());

    let text = Draft::of_broken(&small, few, invariant).yaml(&CATALOG);
    let scenario = read(&text);
    let report = run_by(&world.rulebook, &scenario);
    let (last, earlier) = report.steps.split_last().unwrap();
    assert!(earlier.iter().all(|step| step.is_met()), "{text}\n{earlier:#?}");
    assert!(last.broken.iter().any(|broken| broken.invariant == invariant), "{text}\n{last:#?}");
    let report = run_by(&Rulebook::default(), &scenario);
    assert!(report.is_met(), "{text}\n{report:#?}");

    let mut differences = Differences::default();
    differences.compare(&Path::new("tests/data/draft").join(name), &text);
    differences.assert_none();
}

#[test]
fn for_a_rule_that_is_switched_off() {
    let rulebook = Rulebook::default().without(RuleId::LeavingNeedsPermission);
    let commands = [
        CommandKind::SetPrivacyInformation,
        CommandKind::SetLeaveSetting,
        CommandKind::ConnectDirectly,
        CommandKind::SelectLeave,
        CommandKind::ConfirmLeave,
    ];
    check(
        "rule-switched-off.yaml",
        rulebook,
        &commands,
        InvariantId::NobodyLeavesWithoutPermission,
    );
}

#[test]
fn for_a_boundary_that_is_moved() {
    let moved = Some(Moved { rule: RuleId::SoftDeletionEnds, by: 86_400 });
    let rulebook = Rulebook { moved, ..Rulebook::default() };
    let commands = [CommandKind::DeleteUser, CommandKind::Restore];
    check("boundary-moved.yaml", rulebook, &commands, InvariantId::SoftDeletionHasADeadline);
}

#[test]
fn for_an_event_that_changes_nothing() {
    let idle = IdSet::from_iter([EventKind::GuestLeft]);
    let rulebook = Rulebook { idle, ..Rulebook::default() };
    let commands = [
        CommandKind::Invite,
        CommandKind::SignIn,
        CommandKind::SelectLeave,
        CommandKind::ConfirmLeave,
    ];
    check(
        "event-without-effect.yaml",
        rulebook,
        &commands,
        InvariantId::ConfirmationIsOfAListedOrganization,
    );
}
