//! One random walk: step after step on the real clock, and what is to be told of it.

use std::hash::Hash;

use crate::model::Command;
use crate::rules::RuleId;

use super::choice::Choice;
use super::dice::Dice;
use super::trace::{Leg, Move, Player};
use super::vocabulary::Vocabulary;
use super::walk::{Failure, Walks};
use super::{Seed, World};
use crate::digest::Digest;

/// Where all walks start.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start<'w> {
    pub(super) world: &'w World,
    pub(super) vocabulary: &'w Vocabulary,
    pub(super) seed: Seed,
}

/// On the way.
struct Walker<'w> {
    start: Start<'w>,
    dice: Dice,
    player: Player<'w>,
    last: Option<Command>,
}

impl<'w> Start<'w> {
    /// What there is to tell of the walk with this number.
    pub(super) fn see(self, number: u64, steps: u32) -> Walks {
        let mut walker = self.walker(number);
        let mut digest = Digest::default();
        let mut seen = Walks { walks: 1, ..Walks::default() };
        number.hash(&mut digest);
        while seen.steps < u64::from(steps) && seen.failures.is_empty() {
            let (leg, refused) = walker.step();
            (leg, refused, &walker.player.events).hash(&mut digest);
            seen.note(&leg, refused, &walker.player);
            if !walker.player.broken.is_empty() {
                seen.failures = self.failures(number, seen.steps as u32, &walker.player);
            }
        }
        (&seen.failures.len(), &walker.player.state).hash(&mut digest);
        Walks { digest: digest.bits(), ..seen }
    }

    /// The steps of the walk with this number.
    pub(super) fn legs(self, number: u64, steps: u32) -> Vec<Leg> {
        let mut walker = self.walker(number);
        (0..steps).map(|_| walker.step().0).collect()
    }

    /// Its steps are worked out anew, so that a walk without a failure need not remember them.
    fn failures(self, walk: u64, steps: u32, player: &Player<'_>) -> Vec<Failure> {
        let legs = self.legs(walk, steps);
        let mut broken = player.broken.clone();
        broken.sort_unstable();
        broken.dedup();
        let failure = |invariant| Failure { walk, legs: legs.clone(), invariant };
        broken.into_iter().map(failure).collect()
    }

    fn walker(self, number: u64) -> Walker<'w> {
        let (dice, player) = (Dice::new(self.seed, number), Player::new(self.world));
        Walker { start: self, dice, player, last: None }
    }
}

impl Walker<'_> {
    fn step(&mut self) -> (Leg, Option<RuleId>) {
        let Self { start, dice, player, last } = self;
        let Start { world, vocabulary, .. } = *start;
        let leg = Choice { world, vocabulary, player, dice, last: *last }.leg();
        if let Move::Order(order) = leg.what {
            *last = Some(order);
        }
        let refused = player.go(&leg);
        (leg, refused)
    }
}

impl Walks {
    fn note(&mut self, leg: &Leg, refused: Option<RuleId>, player: &Player<'_>) {
        self.steps += 1;
        match (leg.what, refused) {
            (Move::Wait(_), _) => {}
            (Move::Order(_), None) => self.allowed += 1,
            (Move::Order(_), Some(rule)) => {
                self.refused += 1;
                *self.refusals.entry(rule).or_default() += 1;
            }
        }
        for stamped in &player.events {
            *self.events.entry(stamped.event.kind()).or_default() += 1;
        }
    }
}
