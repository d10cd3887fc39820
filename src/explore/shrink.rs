//! From a long way to something to the shortest story of it: fewer steps, fewer people, simpler values,
//! less time.
//!
//! Steps go by delta debugging (A. Zeller and R. Hildebrandt, “Simplifying and isolating
//! failure-inducing input”, IEEE Transactions on Software Engineering 28, 2002), then in pairs. Every
//! change is kept only if what is looked for is still there, and every kept change makes the story
//! smaller, so it ends; nothing is random, so it ends always in the same story.

mod cast;
mod simpler;
mod time;

use super::{Leg, Move, World, play};
use crate::invariants::InvariantId;
use crate::model::{MembershipId, Relation, Seconds, TenantId, UserId};

/// The smallest world and the fewest legs in which `still` finds what it looks for: leaving out any
/// one step, person, organization, relation or group more, it is not found.
///
/// `still` must say yes to the given ones; otherwise they come back as they are.
#[must_use]
pub fn shrink(
    world: &World,
    legs: &[Leg],
    still: &dyn Fn(&World, &[Leg]) -> bool,
) -> (World, Vec<Leg>) {
    let mut shrinking = Shrinking { world: world.clone(), legs: legs.to_vec(), still };
    if !still(world, legs) {
        return (shrinking.world, shrinking.legs);
    }
    // Bounded: each round but the last one made it smaller.
    while shrinking.round() {}
    (shrinking.world, shrinking.legs)
}

/// What [`shrink`] looks for so that an invariant stays broken: the last leg breaks it.
pub fn breaks(invariant: InvariantId) -> impl Fn(&World, &[Leg]) -> bool {
    move |world, legs| {
        play(world, legs).last().is_some_and(|played| played.broken.contains(&invariant))
    }
}

/// Steps are tried in pairs when there are at most so many.
const MOST_PAIRED: usize = 24;

struct Shrinking<'a> {
    world: World,
    legs: Vec<Leg>,
    still: &'a dyn Fn(&World, &[Leg]) -> bool,
}

impl Shrinking<'_> {
    /// Tries everything once; says whether anything became smaller.
    fn round(&mut self) -> bool {
        let passes = [
            Self::fewer_steps,
            Self::merged_waits,
            Self::fewer_participants,
            Self::fewer_relations,
            Self::fewer_groups,
            Self::same_person,
            Self::simpler_orders,
            Self::simpler_start,
            Self::less_time,
        ];
        let mut is_smaller = false;
        for pass in passes {
            is_smaller |= pass(self);
        }
        is_smaller
    }

    /// Keeps a smaller story if it still shows what is looked for.
    fn keep(&mut self, world: World, legs: Vec<Leg>) -> bool {
        let is_kept = (self.still)(&world, &legs);
        if is_kept {
            (self.world, self.legs) = (world, legs);
        }
        is_kept
    }

    fn keep_legs(&mut self, legs: Vec<Leg>) -> bool {
        let is_kept = (self.still)(&self.world, &legs);
        if is_kept {
            self.legs = legs;
        }
        is_kept
    }

    /// Leaves out ever smaller chunks of steps, then pairs of steps.
    fn fewer_steps(&mut self) -> bool {
        let before = self.legs.len();
        let mut size = before;
        while size > 0 {
            let mut start = 0;
            while start < self.legs.len() {
                let end = (start + size).min(self.legs.len());
                if !self.keep_legs(self.without_legs(|place| (start..end).contains(&place))) {
                    start = end;
                }
            }
            size /= 2;
        }
        while self.legs.len() <= MOST_PAIRED && self.without_some_pair() {}
        self.legs.len() < before
    }

    fn without_some_pair(&mut self) -> bool {
        let count = self.legs.len();
        let pairs = (0..count).flat_map(|one| (one + 1..count).map(move |other| (one, other)));
        pairs.into_iter().any(|(one, other)| {
            self.keep_legs(self.without_legs(|place| place == one || place == other))
        })
    }

    fn without_legs(&self, is_left_out: impl Fn(usize) -> bool) -> Vec<Leg> {
        let legs = self.legs.iter().enumerate();
        legs.filter(|(place, _)| !is_left_out(*place)).map(|(_, leg)| *leg).collect()
    }

    /// Two waits in a row become one.
    fn merged_waits(&mut self) -> bool {
        let mut place = 0;
        let before = self.legs.len();
        while let Some(&[one, other]) = self.legs.get(place..place + 2) {
            let merged = match (one.what, other.what) {
                (Move::Wait(first), Move::Wait(second)) => {
                    let what = Move::Wait(Seconds::new(first.get() + second.get()));
                    Some(Leg { what, removal: one.removal.or(other.removal) })
                }
                _ => None,
            };
            let is_merged = merged.is_some_and(|merged| {
                let mut legs = self.without_legs(|other| other == place + 1);
                legs.iter_mut().skip(place).take(1).for_each(|leg| *leg = merged);
                self.keep_legs(legs)
            });
            place += usize::from(!is_merged);
        }
        self.legs.len() < before
    }

    /// Without some person, or some organization and everybody who is at home there.
    fn fewer_participants(&mut self) -> bool {
        let mut is_smaller = false;
        for id in (0..self.world.roster.users.len() as u32).rev().map(UserId) {
            let (world, legs) = cast::without_user(&self.world, &self.legs, id);
            is_smaller |= self.keep(world, legs);
        }
        for id in (0..self.world.roster.tenants.len() as u32).rev().map(TenantId) {
            let (world, legs) = cast::without_tenant(&self.world, &self.legs, id);
            is_smaller |= self.keep(world, legs);
        }
        is_smaller
    }

    /// Without some guest or direct connection at the start.
    fn fewer_relations(&mut self) -> bool {
        let mut is_smaller = false;
        for id in (0..self.world.state.memberships.len() as u32).rev().map(MembershipId) {
            if self.world.state.membership(id).relation != Relation::Home {
                let world = cast::without_membership(&self.world, id);
                is_smaller |= self.keep(world, self.legs.clone());
            }
        }
        is_smaller
    }

    /// Without some group.
    fn fewer_groups(&mut self) -> bool {
        let mut is_smaller = false;
        for tenant in (0..self.world.roster.tenants.len() as u32).map(TenantId) {
            for group in (0..self.world.roster.tenant(tenant).groups.len() as u8).rev() {
                let (world, legs) =
                    cast::without_group(&self.world, &self.legs, tenant, group.into());
                is_smaller |= self.keep(world, legs);
            }
        }
        is_smaller
    }

    /// One person does what two did, and the other one goes.
    fn same_person(&mut self) -> bool {
        let mut is_smaller = false;
        for gone in (0..self.world.roster.users.len() as u32).rev().map(UserId) {
            for user in (0..gone.0).map(UserId) {
                if gone.0 as usize >= self.world.roster.users.len() {
                    break;
                }
                let as_user = |id| if id == gone { user } else { id };
                let legs: Vec<_> =
                    self.legs.iter().map(|leg| cast::of_others(leg, as_user)).collect();
                let (world, legs) = cast::without_user(&self.world, &legs, gone);
                is_smaller |= self.keep(world, legs);
            }
        }
        is_smaller
    }

    /// Orders and removals that say less.
    fn simpler_orders(&mut self) -> bool {
        let mut is_smaller = false;
        for place in 0..self.legs.len() {
            let Some(&leg) = self.legs.get(place) else { break };
            for simpler in simpler::legs(&leg) {
                is_smaller |= self.keep_legs(self.with_leg(place, simpler));
            }
        }
        is_smaller
    }

    /// A start about which there is less to say.
    fn simpler_start(&mut self) -> bool {
        let mut is_smaller = false;
        for change in simpler::CHANGES {
            for place in 0..simpler::places(&self.world) {
                let mut world = self.world.clone();
                if change(&mut world, place) {
                    is_smaller |= self.keep(world, self.legs.clone());
                }
            }
        }
        is_smaller
    }

    /// Shorter and rounder waits and removals.
    fn less_time(&mut self) -> bool {
        let mut is_smaller = false;
        for place in 0..self.legs.len() {
            let Some(&leg) = self.legs.get(place) else { break };
            for simpler in time::legs(&leg, &self.world.rulebook.timelines) {
                if self.keep_legs(self.with_leg(place, simpler)) {
                    is_smaller = true;
                    break;
                }
            }
        }
        is_smaller
    }

    fn with_leg(&self, place: usize, leg: Leg) -> Vec<Leg> {
        let mut legs = self.legs.clone();
        legs.iter_mut().skip(place).take(1).for_each(|old| *old = leg);
        legs
    }
}
