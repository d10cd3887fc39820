//! Ways through worlds: made by chance, or as the scenarios of the repository go.

use proptest::prelude::*;
use tchau::engine;
use tchau::explore::{Leg, Move, World, play};
use tchau::model::{EventKind, Keyed, Roster, Seconds, Stamped, State, Timestamp};
use tchau::scenario::{Action, Scenario, Wait};

const DAY: i64 = 86_400;

/// Waits that people write, and some that nobody would.
const WAITS: [i64; 8] =
    [1, 60, 3 * DAY, 10 * DAY, 30 * DAY - 1, 30 * DAY, 30 * DAY + 1, 17 * DAY + 3_661];

/// How many orders are tried in a row for one that changes something.
const TRIED: usize = 8;

/// Numbers from which [`chosen`] makes legs.
pub(super) fn choices(most: usize) -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(any::<u32>(), 1..most)
}

/// Legs, of which most change something.
pub(super) fn chosen(world: &World, choices: &[u32]) -> Vec<Leg> {
    let (mut legs, mut state, mut now): (Vec<Leg>, _, _) =
        (Vec::new(), world.state.clone(), world.start);
    for choice in choices {
        let number = *choice as usize;
        let what = if number.is_multiple_of(4) {
            Move::Wait(Seconds::new(WAITS[number / 4 % WAITS.len()]))
        } else {
            let order = |at: usize| {
                let mixed = (number / 4).wrapping_mul(2_654_435_761).wrapping_add(at * 40_503);
                world.orders[mixed % world.orders.len()]
            };
            let changes = |at: &usize| {
                let answer =
                    engine::decide(&state, &world.roster, &world.rulebook, now, &order(*at));
                answer.is_ok_and(|events| !events.is_empty())
            };
            Move::Order(order((0..TRIED).find(changes).unwrap_or_default()))
        };
        let removal =
            number.is_multiple_of(5).then(|| Seconds::new(1 + number as i64 % (30 * DAY)));
        legs.push(Leg { what, removal });
        let after = play(world, &legs).pop().unwrap();
        (state, now) = (after.state, after.now);
    }
    legs
}

/// The legs of a scenario; several commands at once are given one by one.
pub(super) fn of_scenario(world: &World, scenario: &Scenario) -> Vec<Leg> {
    let mut legs = Vec::new();
    for step in &scenario.steps {
        let played = play(world, &legs);
        let (now, state) = played.last().map_or((world.start, &world.state), |p| (p.now, &p.state));
        let due = || engine::next_deadline(state, &world.rulebook).map(|due| due.at);
        let until = |at: Timestamp| Some(Move::Wait(at.since(now)));
        let moves = match &step.action {
            Action::Commands(commands) => commands.iter().copied().map(Move::Order).collect(),
            Action::Wait(Wait::For(length)) => vec![Move::Wait(*length)],
            Action::Wait(Wait::Until(at)) => Vec::from_iter(until(*at)),
            Action::Wait(Wait::NextDeadline) => Vec::from_iter(due().and_then(until)),
        };
        let is_possible = |what: &Move| {
            !matches!(what, Move::Wait(length)
                if *length <= Seconds::ZERO || now.checked_add(*length).is_none())
        };
        let moves = moves.into_iter().filter(is_possible);
        legs.extend(moves.map(|what| Leg { what, removal: step.removal }));
    }
    legs
}

/// An event without numbers, which another file can give out anew.
pub(super) type Told = (Timestamp, EventKind, String, String);

pub(super) fn told(events: &[Stamped], state: &State, roster: &Roster) -> Vec<Told> {
    let told = |stamped: &Stamped| {
        let membership = stamped.event.membership().map(|id| state.membership(id));
        let user = membership.map(|m| roster.user(m.user).key.to_string());
        let tenant = membership.map(|m| roster.tenant(m.tenant).key.to_string());
        (stamped.at, stamped.event.kind(), user.unwrap_or_default(), tenant.unwrap_or_default())
    };
    events.iter().map(told).collect()
}

/// Short names of kinds, for assertions that people read.
pub(super) fn kinds(legs: &[Leg]) -> Vec<&'static str> {
    let kind = |leg: &Leg| match leg.what {
        Move::Order(command) => command.kind().key(),
        Move::Wait(_) => "wait",
    };
    legs.iter().map(kind).collect()
}
