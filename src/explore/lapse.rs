//! What befalls each membership by itself: time, and the deletion of a group.
//!
//! Time takes every running clock on, and the deletion of a group concerns every member; but what
//! becomes of one membership depends on no other one. So it is remembered for each word by itself, as
//! the engine did it on a real state, and a state is put together from what becomes of its
//! memberships. What broke something is not remembered ([`corners`](super::corners) says why).

use arrayvec::ArrayVec;

use crate::model::{MembershipId, Stamped};

use super::act::Act;
use super::attempt::Attempt;
use super::catch::Origin;
use super::corners::{Marked, Sweep, marked};
use super::index::Index;
use super::look::Look;
use super::packed::{MOST_MEMBERSHIPS, Words};
use super::region::Age;
use super::search::Watch;
use super::word;

/// What becomes of one membership: which bits flip, but for the place of its clock among the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Alone {
    flips: u64,
    marked: Marked,
}

/// What befalls memberships, as a number that tells it from everything else that does.
type Cause = u64;

const TIME: Cause = 0;
const EARLY_END: Cause = 1;

const fn deletion(place: u16, half: u32) -> Cause {
    (2 + place as u64) | (half as u64) << 32
}

/// An act that befalls some memberships.
struct Fate<'p> {
    act: Act,
    origin: Origin,
    cause: Cause,
    /// What it does besides.
    besides: Option<&'p Sweep>,
}

impl<W: Watch> Look<'_, '_, W> {
    /// Lets time pass in each way in which it can; says how many there are.
    pub(crate) fn pass_time(&mut self, words: &[u64], parent: u32) -> usize {
        let (world, regions) = (self.world, self.bench.packer.regions);
        let ranks = self.index.ranks;
        let mut done = 0;
        let mut fate = |act, cause| {
            done += 1;
            let number = world.orders.len() + done - 1;
            Fate { act, origin: Origin { parent, act: number as u16 }, cause, besides: None }
        };
        if regions.has_moment(ranks) {
            self.age(words, &fate(Act::Moment, TIME), |age| regions.after_moment(age));
        }
        if regions.has_tick(ranks) {
            let oldest = ranks.highest();
            self.age(words, &fate(Act::Tick, TIME), |age| regions.after_tick(age, oldest));
        }
        for clock in 0..self.index.clocks.len() {
            let Some(place) = self.index.clocks.get(clock).copied() else { break };
            let word = self.index.membership(words, place.into());
            let is_free = || world.removals.of(word::tenant(word)).is_none();
            if word::lifecycle(word) == word::REMOVING_DATA
                && regions.can_end(ranks, word::age(word))
                && is_free()
            {
                let act = Act::EarlyEnd(MembershipId(place.into()));
                self.befall(words, &[(place.into(), word)], &fate(act, EARLY_END));
            }
        }
        done
    }

    /// Lets time pass that makes every clock this much older.
    fn age(&mut self, words: &[u64], fate: &Fate<'_>, later: impl Fn(Age) -> Age) {
        let mut befallen = Befallen::new();
        for place in &self.index.clocks {
            let word = self.index.membership(words, (*place).into());
            let aged = word::with_age(word, later(word::age(word)));
            let _ = befallen.try_push(((*place).into(), aged));
        }
        self.befall(words, &befallen, fate);
    }

    /// Deletes a group, which changes an organization, and then each of its memberships.
    pub(crate) fn sweep(&mut self, words: &[u64], sweep: &Sweep, origin: Origin) {
        let mut befallen = Befallen::new();
        for place in 0..self.index.count {
            let word = self.index.membership(words, place);
            if word::tenant(word) == sweep.patch.tenant {
                let _ = befallen.try_push((place, word));
            }
        }
        let cause = deletion(origin.act, self.index.shape.half(words, sweep.patch.tenant));
        let fate = Fate { act: sweep.act, origin, cause, besides: Some(sweep) };
        self.befall(words, &befallen, &fate);
    }

    /// Makes a fate befall these memberships.
    fn befall(&mut self, words: &[u64], befallen: &[(usize, u64)], fate: &Fate<'_>) {
        if self.recalled(words, befallen, fate).is_none() {
            self.suffer(words, befallen, fate);
        }
    }

    /// Puts the state together from what is remembered to become of these memberships, if it is.
    fn recalled(
        &mut self,
        words: &[u64],
        befallen: &[(usize, u64)],
        fate: &Fate<'_>,
    ) -> Option<()> {
        let (index, alone) = (&self.index, &self.memory.alone);
        let mut marked = ArrayVec::<&Marked, MOST_MEMBERSHIPS>::new();
        self.catch.patched(words, fate.origin, |after| {
            put_together(index, after, befallen, fate, |word| {
                let known = alone.find(&[fate.cause, word::unranked(word)])?;
                let alone = alone.answer(known)?;
                if !alone.marked.is_empty() {
                    let _ = marked.try_push(&alone.marked);
                }
                Some(alone.flips)
            })
        })?;
        marked.iter().for_each(|marked| self.catch.mark(marked));
        let besides = fate.besides.map_or(&[][..], |sweep| &sweep.marked);
        self.catch.happened(besides, fate.origin);
        Some(())
    }

    /// Does the act by the engine, and remembers what became of each membership.
    fn suffer(&mut self, words: &[u64], befallen: &[(usize, u64)], fate: &Fate<'_>) {
        let packer = self.bench.packer;
        let Some(attempt) = self.bench.attempt(words, fate.act) else { return };
        let after = packer.pack(attempt.after, &[]);
        let alone: Vec<_> = befallen
            .iter()
            .map_while(|(place, before)| {
                let events = about(&attempt, *place);
                let marked = marked(&Attempt { events: &events, ..attempt }, self.catch.watch)?;
                let is = self.index.membership(&after, *place);
                let flips = word::unranked(*before) ^ word::unranked(is);
                Some(Alone { flips, marked })
            })
            .collect();
        let mut rebuilt: Words = words.iter().copied().collect();
        let mut flips = alone.iter().map(|alone| alone.flips);
        let is_whole =
            put_together(&self.index, &mut rebuilt, befallen, fate, |_| flips.next()).is_some();
        // What each of them became must be the whole difference.
        if is_whole && attempt.broken.is_empty() && rebuilt == after {
            for ((_, word), alone) in befallen.iter().zip(alone) {
                let key = [fate.cause, word::unranked(*word)];
                if self.memory.alone.find(&key).is_none() {
                    self.memory.alone.note(&key, alone);
                }
            }
        }
        self.catch.attempted(&attempt, fate.origin);
    }
}

/// Memberships by their places, with their words just before something befalls them.
type Befallen = ArrayVec<(usize, u64), MOST_MEMBERSHIPS>;

/// Makes of the words of a state what a fate makes of them; `flips` says which bits of a word that is
/// befallen flip, if it is known.
fn put_together(
    index: &Index,
    after: &mut [u64],
    befallen: &[(usize, u64)],
    fate: &Fate<'_>,
    mut flips: impl FnMut(u64) -> Option<u64>,
) -> Option<()> {
    fate.besides.into_iter().for_each(|sweep| sweep.patch.apply(index, after));
    let memberships = after.get_mut(index.shape.first()..)?;
    let mut may_have_gap = false;
    for (place, before) in befallen {
        let is = word::ranked_as(word::unranked(*before) ^ flips(*before)?, *before);
        may_have_gap |= !word::is_ranked(is);
        memberships.get_mut(*place).into_iter().for_each(|word| *word = is);
    }
    if may_have_gap {
        word::close_ranks(memberships);
    }
    Some(())
}

/// What happened to one membership.
fn about(attempt: &Attempt<'_>, place: usize) -> Vec<Stamped> {
    let place = MembershipId(place as u32);
    let events = attempt.events.iter();
    events.filter(|stamped| stamped.event.membership() == Some(place)).copied().collect()
}
