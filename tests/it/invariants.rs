//! Every invariant can fail: something for which it does not hold, beside something for which it does.

mod rows;

use tchau::engine;
use tchau::invariants::{self, Change, InvariantId};
use tchau::model::{Command, Event, State};
use tchau::rules::RuleId;

use crate::rig::Rig;

/// An invariant, something sound, and something that it does not survive.
struct Row {
    invariant: InvariantId,
    /// What comes before both.
    before: Vec<Command>,
    sound: Vec<Command>,
    breach: Breach,
}

enum Breach {
    /// The engine does this with one rule switched off.
    Without(RuleId, Vec<Command>),
    /// The engine would never decide this event now, or never change the state like this with it.
    Forged(Event, fn(&mut State)),
}

#[test]
fn every_invariant_has_a_row() {
    let covered = rows::rows().map(|row| row.invariant);
    assert_eq!(covered, invariants::ALL.map(|invariant| invariant.id));
}

#[test]
fn every_invariant_holds_for_something_sound() {
    for row in rows::rows() {
        let (mut rig, id) = (begun(&row), row.invariant);
        let happened: usize = row.sound.iter().map(|command| allowed(&mut rig, command)).sum();
        assert!(happened > 0, "nothing happened for {id:?}");
        rig.assert_sound();
    }
}

#[test]
fn every_invariant_fails_for_its_breach() {
    for row in rows::rows() {
        let (mut rig, id) = (begun(&row), row.invariant);
        let broken = match row.breach {
            Breach::Without(rule, commands) => {
                rig.rulebook = rig.rulebook.without(rule);
                commands.iter().for_each(|command| drop(rig.order(command)));
                rig.broken.iter().map(|(invariant, _)| *invariant).collect()
            }
            Breach::Forged(event, change) => broken_by(&rig, event, change),
        };
        assert!(broken.contains(&id), "{id:?} held, and only {broken:?} did not");
    }
}

fn begun(row: &Row) -> Rig {
    let mut rig = Rig::new();
    for command in &row.before {
        allowed(&mut rig, command);
    }
    rig.assert_sound();
    rig
}

/// How many events it brought about.
#[track_caller]
fn allowed(rig: &mut Rig, command: &Command) -> usize {
    let outcome = rig.order(command);
    assert!(outcome.answer.is_ok(), "{command:?}: {:?}", outcome.answer);
    outcome.events.len()
}

fn broken_by(rig: &Rig, event: Event, change: fn(&mut State)) -> Vec<InvariantId> {
    let mut after = rig.state.clone();
    engine::apply(&mut after, &event);
    change(&mut after);
    let (before, after, rulebook) = (&rig.state, &after, &rig.rulebook);
    invariants::broken(&Change { before, at: rig.now, event: Some(event), after, rulebook })
        .collect()
}
