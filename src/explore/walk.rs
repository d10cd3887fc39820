//! Random walks: long ways through large worlds, each known by its number, every invariant checked.
//!
//! A walk depends on the world, the seed and its number alone, and what is told of several walks does
//! not depend on how they are shared out: between threads, or between machines that each take a range
//! of numbers.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use crate::invariants::InvariantId;
use crate::model::{CommandKind, EventKind};
use crate::rules::RuleId;

use super::trace::{Leg, Move};
use super::vocabulary::Vocabulary;
use super::walker::Start;
use super::{Seed, World};

/// What was seen on some walks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walks {
    /// How many walks.
    pub walks: u64,
    /// How many steps they had: orders and waits.
    pub steps: u64,
    /// How many orders were allowed.
    pub allowed: u64,
    /// How many orders were refused.
    pub refused: u64,
    /// How often each kind of event happened.
    pub events: BTreeMap<EventKind, u64>,
    /// How often each rule refused.
    pub refusals: BTreeMap<RuleId, u64>,
    /// The shortest failure of each invariant after each kind of step.
    pub failures: Vec<Failure>,
    /// The first walk that was not the same when it was walked again: our own fault.
    pub unsteady: Option<u64>,
    /// Stands for everything that happened: equal for equal walks, however they were shared out.
    pub digest: u64,
}

/// A walk that ended because an invariant did not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Its number.
    pub walk: u64,
    /// Its steps, up to the one after which the invariant did not hold.
    pub legs: Vec<Leg>,
    /// The invariant.
    pub invariant: InvariantId,
}

/// Every walk whose number this divides is walked twice.
const TWICE: u64 = 16;

/// About how many steps are taken between two questions whether to go on.
const BLOCK: u64 = 1 << 13;
/// The fewest walks between two questions, so that every thread has some.
const FEWEST: u64 = 8;

/// Takes the walks with these numbers, each of at most so many steps. A walk ends where an invariant
/// does not hold. `go_on` is asked now and then.
pub fn walks(
    world: &World,
    seed: Seed,
    range: Range<u64>,
    steps: u32,
    go_on: &mut dyn FnMut(&Walks) -> bool,
) -> Walks {
    let vocabulary = Vocabulary::of_world(world);
    let start = Start { world, vocabulary: &vocabulary, seed };
    let walk = |number: u64| match number.is_multiple_of(TWICE) {
        true => twice(number, || start.see(number, steps)),
        false => start.see(number, steps),
    };
    let block = (BLOCK / u64::from(steps.max(1))).max(FEWEST);
    let mut all = Walks::default();
    let mut first = range.start;
    while first < range.end && go_on(&all) {
        let next = range.end.min(first.saturating_add(block));
        let some: Vec<_> = (first..next).into_par_iter().map(walk).collect();
        all = some.into_iter().fold(all, Walks::and);
        first = next;
    }
    all
}

/// The steps of one walk, as many of them as are wanted, wherever an invariant may not hold.
#[must_use]
pub fn walk(world: &World, seed: Seed, number: u64, steps: u32) -> Vec<Leg> {
    let vocabulary = Vocabulary::of_world(world);
    Start { world, vocabulary: &vocabulary, seed }.legs(number, steps)
}

/// Walks twice, each time from scratch, and says whether it was the same.
fn twice(number: u64, mut walk: impl FnMut() -> Walks) -> Walks {
    let (first, second) = (walk(), walk());
    Walks { unsteady: (first != second).then_some(number), ..first }
}

impl Walks {
    /// These walks and some more.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.walks += more.walks;
        self.steps += more.steps;
        self.allowed += more.allowed;
        self.refused += more.refused;
        more.events.into_iter().for_each(|(kind, n)| *self.events.entry(kind).or_default() += n);
        more.refusals
            .into_iter()
            .for_each(|(rule, n)| *self.refusals.entry(rule).or_default() += n);
        more.failures.into_iter().for_each(|failure| self.fail(failure));
        self.unsteady = self.unsteady.into_iter().chain(more.unsteady).min();
        self.digest = self.digest.wrapping_add(more.digest);
        self
    }

    /// Keeps the shortest of several failures of one kind; of equals the one of the first walk.
    fn fail(&mut self, failure: Failure) {
        match self.failures.binary_search_by_key(&failure.kind(), Failure::kind) {
            Err(place) => self.failures.insert(place, failure),
            Ok(place) => {
                if let Some(known) = self.failures.get_mut(place)
                    && (failure.legs.len(), failure.walk) < (known.legs.len(), known.walk)
                {
                    *known = failure;
                }
            }
        }
    }
}

impl Failure {
    /// Failures of one kind are told once.
    fn kind(&self) -> (InvariantId, Option<CommandKind>) {
        let last = self.legs.last().and_then(|leg| match leg.what {
            Move::Order(order) => Some(order.kind()),
            Move::Wait(_) => None,
        });
        (self.invariant, last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_that_is_not_the_same_again_is_named() {
        let mut digests = [5, 6].into_iter();
        let mut walk = || Walks { walks: 1, digest: digests.next().unwrap(), ..Walks::default() };
        let unsteady = twice(32, &mut walk);
        assert_eq!((unsteady.unsteady, unsteady.walks, unsteady.digest), (Some(32), 1, 5));
        assert_eq!(twice(32, Walks::default).unsteady, None);
        let both = Walks { unsteady: Some(48), ..Walks::default() }.and(unsteady);
        assert_eq!(both.unsteady, Some(32));
    }
}
