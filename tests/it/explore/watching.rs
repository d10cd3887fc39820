//! What the tests look for during a search.

use tchau::explore::{Attempt, Exploration, Limits, Mark, Marks, Watch, World, search};
use tchau::invariants::{self, InvariantId};
use tchau::model::{EventKind, Keyed};

/// Everything there is, up to where it ends by itself.
pub(super) const ALL: Limits =
    Limits { depth: None, states: None, memory: None, symmetry: true, first_only: false };

/// Marks every invariant that does not hold.
#[derive(Debug)]
pub(super) struct Verdicts;

impl Watch for Verdicts {
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        attempt.broken.iter().for_each(|invariant| marks.mark(mark(*invariant)));
        true
    }
}

/// Marks every event and every refusal too.
#[derive(Debug)]
pub(super) struct Everything;

impl Watch for Everything {
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        let events = attempt.events.iter().map(|stamped| event(stamped.event.kind()));
        events.for_each(|mark| marks.mark(mark));
        if let Some(rule) = attempt.refused {
            marks.mark(Mark(200 + rule as u16));
        }
        Verdicts.look(attempt, marks)
    }
}

pub(super) fn mark(invariant: InvariantId) -> Mark {
    Mark(invariant as u16)
}

pub(super) fn event(kind: EventKind) -> Mark {
    Mark(100 + kind as u16)
}

pub(super) fn searched(world: &World, limits: Limits, watch: &impl Watch) -> Exploration {
    search(world, &limits, watch, &mut |_| true).unwrap()
}

/// Each invariant that does not hold, with the length of the shortest way to that.
pub(super) fn verdicts(exploration: &Exploration) -> Vec<(InvariantId, usize)> {
    let length = |id| exploration.found.get(&mark(id)).map(|way| (id, way.len()));
    invariants::ALL.into_iter().filter_map(|invariant| length(invariant.id)).collect()
}

/// Whether every kind of event has been marked.
pub(super) fn has_every_event(exploration: &Exploration) -> bool {
    EventKind::ALL.iter().all(|kind| exploration.found.contains_key(&event(*kind)))
}
