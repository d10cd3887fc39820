//! What orders do to the corner of a state that they look at, remembered by what the corner holds.
//!
//! The same few words come back in very many states, so the engine is asked once for each, on a real
//! state and with every invariant checked; what it did is kept as a patch. That is sound because
//! - an answer depends on nothing but the corner ([`desks`](super::desks)), of whose ages only that
//!   matters which a command can tell;
//! - an invariant holds everywhere outside the corner because it held before: each speaks of one
//!   person, one membership or one pair at a time, and a search goes on only behind what broke none.
//!
//! So what breaks something is not remembered, and what changes more than its corner neither: such
//! orders are given anew each time. A test compares searches with and without this memory.

use arrayvec::ArrayVec;

use crate::engine;
use crate::model::{Command, CommandKind, Keyed, TenantId};
use crate::rules::{Actor, RuleId, RuleSet};

use super::World;
use super::act::Act;
use super::attempt::Attempt;
use super::bench::Bench;
use super::desks::{Desk, Sheet};
use super::index::Index;
use super::marks::{Mark, Marks};
use super::packed::Words;
use super::patch::Patch;
use super::search::Watch;
use super::word;

/// What is marked by one attempt.
pub(crate) type Marked = ArrayVec<Mark, 6>;

/// What an order does in all states with the same corner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Outcome {
    /// The number of the order.
    pub(crate) place: u16,
    pub(crate) way: Way,
}

/// How the state after an order is found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Way {
    /// By giving the order.
    Anew(Act),
    /// It is the state before.
    Back(Marked),
    /// By changing a few words.
    Patched(Patch, Marked),
    /// By changing the organization, and then each of its memberships by itself.
    Swept(Box<Sweep>),
}

/// What deletes a group.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Sweep {
    pub(crate) act: Act,
    /// What becomes of the organization.
    pub(crate) patch: Patch,
    pub(crate) marked: Marked,
}

/// What comes of the orders of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Outcomes {
    /// The orders that make something happen.
    pub(crate) happening: Vec<Outcome>,
    /// The rules that refuse one of the orders.
    pub(crate) refusals: RuleSet,
    /// The number of what bars the person from administering, if it leaves some orders.
    pub(crate) admitted: Option<u32>,
}

/// What bars a person from each kind of order, if anything does.
pub(crate) type Bars = [Option<RuleId>; CommandKind::COUNT];

/// The words that the orders of a sheet look at, besides `beside`: what bars who gives them, or which
/// object they are about.
pub(crate) fn key(index: &Index, words: &[u64], sheet: &Sheet, beside: u32, key: &mut Vec<u64>) {
    let shape = index.shape;
    key.clear();
    key.push(u64::from(sheet.number) << 1 | u64::from(index.is_full()) | u64::from(beside) << 32);
    let half = sheet.tenant.map_or(0, |tenant| u64::from(shape.half(words, tenant) & sheet.part));
    let Some(person) = sheet.person else {
        key.push(half);
        return;
    };
    let open = usize::from(shape.open(words, person));
    let Some(tenant) = sheet.tenant else {
        key.push(index.standing(person));
        let open = open.checked_sub(1).map_or(0, |place| index.membership(words, place));
        key.push(word::unranked(open));
        return;
    };
    let range = index.range(person, tenant);
    let open = match open.checked_sub(1) {
        None => 0,
        Some(place) if range.contains(&place) => place - range.start + 1,
        Some(_) => ELSEWHERE,
    };
    key.push(half | (open as u64) << 32 | index.standing(person));
    let memberships = index.memberships(words, person, tenant);
    key.extend(memberships.iter().map(|word| word::unranked(*word)));
}

/// The open confirmation is of another organization.
const ELSEWHERE: usize = 255;

/// Gives orders in a state, to see what they do in all with the same corner.
pub(crate) fn ask<W: Watch>(
    bench: &mut Bench<'_, '_>,
    watch: &W,
    index: &Index,
    words: &[u64],
    orders: impl Iterator<Item = (u16, Command)>,
) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for (place, order) in orders {
        let packer = bench.packer;
        let Some(attempt) = bench.attempt(words, Act::Order(order)) else { continue };
        outcomes.refusals = outcomes.refusals.union(attempt.refused.into_iter().collect());
        if attempt.is_transition {
            let after = packer.pack(attempt.after, &[]);
            let tenant = order.tenant().unwrap_or(TenantId(0));
            let way = way(&attempt, watch, index, tenant, words, &after);
            outcomes.happening.push(Outcome { place, way });
        }
    }
    outcomes
}

/// How to find the state after an order in all states with the same corner.
pub(crate) fn way<W: Watch>(
    attempt: &Attempt<'_>,
    watch: &W,
    index: &Index,
    tenant: TenantId,
    words: &[u64],
    after: &Words,
) -> Way {
    let anew = Way::Anew(attempt.act);
    if !attempt.broken.is_empty() {
        return anew;
    }
    let Some(marked) = marked(attempt, watch) else { return anew };
    if words == after.as_slice() {
        return Way::Back(marked);
    }
    let is_swept = matches!(attempt.act, Act::Order(Command::DeleteGroup { .. }));
    if is_swept {
        // The organization for itself; each of its memberships is another corner.
        let mut alone: Words = words.iter().copied().collect();
        index.shape.set_half(&mut alone, tenant, index.shape.half(after, tenant));
        let patch = Patch::between(index, tenant, words, &alone);
        let act = attempt.act;
        return patch.map_or(anew, |patch| Way::Swept(Box::new(Sweep { act, patch, marked })));
    }
    Patch::between(index, tenant, words, after).map_or(anew, |patch| Way::Patched(patch, marked))
}

/// What an attempt marks, if the search goes on behind it.
pub(crate) fn marked<W: Watch>(attempt: &Attempt<'_>, watch: &W) -> Option<Marked> {
    let mut marks = Marks::blank();
    let goes_on = watch.look(attempt, &mut marks);
    let mut marked = Marked::new();
    let fits = marks.take().all(|mark| marked.try_push(mark).is_ok());
    (goes_on && fits).then_some(marked)
}

/// What bars somebody from administering.
pub(crate) fn bars(bench: &mut Bench<'_, '_>, words: &[u64], desk: &Desk) -> Bars {
    let (world, state) = (bench.world, bench.state(words));
    let actor = Actor::of(state, &world.rulebook, desk.own.person, desk.own.tenant);
    let mut bars = [None; CommandKind::COUNT];
    for (kind, bar) in CommandKind::ALL.iter().zip(&mut bars) {
        if desk.kinds.contains(*kind) {
            *bar = engine::bar(&actor, *kind);
        }
    }
    bars
}

/// Whether these bars leave some order.
pub(crate) fn admit(bars: &Bars, desk: &Desk, world: &World) -> bool {
    let is_left = |(kind, bar): (&CommandKind, &Option<RuleId>)| {
        desk.kinds.contains(*kind) && (bar.is_none() || engine::heeds(*kind, &world.rulebook))
    };
    CommandKind::ALL.iter().zip(bars).any(is_left)
}
