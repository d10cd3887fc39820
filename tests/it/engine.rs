//! Facts about the engine: each test is a list of orders with what has to come of them.

mod anywhere;
mod confirmation;
mod deletion;
mod people;
mod settings;
mod time;
mod timelines;

use tchau::model::{Command, EventKind};
use tchau::rules::RuleId;

use crate::rig::{Outcome, Rig};

/// A command and what has to come of it.
#[derive(Debug)]
struct Step {
    command: Command,
    refused_by: Option<RuleId>,
    events: Vec<EventKind>,
}

/// Allowed, and exactly this happens.
fn happens<const N: usize>(command: Command, events: [EventKind; N]) -> Step {
    Step { command, refused_by: None, events: events.to_vec() }
}

/// Allowed, without an event (D34).
fn changes_nothing(command: Command) -> Step {
    happens(command, [])
}

/// Refused, first of all by this rule, and nothing happens.
fn refused(command: Command, rule: RuleId) -> Step {
    Step { command, refused_by: Some(rule), events: Vec::new() }
}

/// Refused, and the open confirmation is closed all the same (D30).
fn refused_and_closed(command: Command, rule: RuleId) -> Step {
    Step { events: vec![EventKind::ConfirmationClosed], ..refused(command, rule) }
}

/// Does these things one after the other, from the start of the world, and says how it then stands.
#[track_caller]
fn check<const N: usize>(steps: [Step; N]) -> Rig {
    let mut rig = Rig::new();
    check_on(&mut rig, steps);
    rig
}

#[track_caller]
fn check_on<const N: usize>(rig: &mut Rig, steps: [Step; N]) {
    for (place, Step { command, refused_by, events }) in steps.into_iter().enumerate() {
        let outcome = rig.order(&command);
        let actual = (outcome.answer.as_ref().err().map(|refusal| refusal.rule), kinds(&outcome));
        assert_eq!(actual, (refused_by, events), "actual, expected in step {place}: {command:?}");
        rig.assert_sound();
    }
}

fn kinds(outcome: &Outcome) -> Vec<EventKind> {
    outcome.events.iter().map(|stamped| stamped.event.kind()).collect()
}
