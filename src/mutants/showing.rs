//! From a difference to one that a scenario can see: another answer, another event, a broken invariant.

use crate::engine;
use crate::explore::{Leg, Played, World, play};
use crate::model::{EventKind, Seconds, Timestamp};
use crate::rules::{RuleId, Rulebook};

use super::Mutant;
use super::proof::{mutated, order, wait};

/// How many more steps may be needed before a hidden difference shows.
const MOST_STEPS: u32 = 2;

/// The legs, and after them the fewest that show the difference; `None` when nothing does.
pub(super) fn shown(world: &World, mutant: &Mutant, legs: &[Leg]) -> Option<Vec<Leg>> {
    let mutated = mutated(world, mutant);
    let mut ways = vec![legs.to_vec()];
    for step in 0..=MOST_STEPS {
        if let Some(place) = ways.iter().position(|legs| is_seen(world, &mutated, legs)) {
            return Some(ways.swap_remove(place));
        }
        if step < MOST_STEPS {
            ways = ways.iter().flat_map(|legs| longer(world, legs)).collect();
        }
    }
    None
}

fn is_seen(world: &World, mutated: &World, legs: &[Leg]) -> bool {
    let ways = play(world, legs).into_iter().zip(play(mutated, legs));
    let mut ways =
        ways.map(|(one, other)| !other.broken.is_empty() || sight(&one) != sight(&other));
    ways.any(|is_other| is_other)
}

/// What a scenario can expect of a step.
fn sight(played: &Played) -> (Option<RuleId>, Vec<(Timestamp, EventKind)>) {
    let events = played.events.iter().map(|stamped| (stamped.at, stamped.event.kind()));
    (played.refused, events.collect())
}

/// Every way with one thing more: the second before the next deadline and the deadline, or an order.
fn longer<'a>(world: &'a World, legs: &'a [Leg]) -> impl Iterator<Item = Vec<Leg>> + 'a {
    let end = play(world, legs).pop();
    let (state, now) = end.map_or((world.state.clone(), world.start), |it| (it.state, it.now));
    let due = engine::next_deadline(&state, &Rulebook::default());
    let waits = due.map(|due| {
        let left = due.at.since(now).get();
        let before = (left > 1).then(|| wait(Seconds::new(left - 1)));
        before.into_iter().chain([wait(Seconds::new(1))]).collect::<Vec<_>>()
    });
    let orders = world.orders.iter().map(|command| vec![order(*command)]);
    waits.into_iter().chain(orders).map(move |more| [legs, &more].concat())
}
