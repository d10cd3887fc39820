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
use super::corners::{Marked, marked};
use super::index::Index;
use super::look::Look;
use super::packed::{MOST_MEMBERSHIPS, Words};
use super::patch::Patch;
use super::region::Ages;
use super::search::Watch;
use super::word;

/// What becomes of one membership: which bits flip, but for the place of its clock among the others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Alone {
    flips: u64,
    marked: Marked,
}

/// What befalls memberships, as words that tell it from everything else that does.
type Cause = [u64; 2];

const TIME: Cause = [0, 0];
const EARLY_END: Cause = [1, 0];

const fn deletion(place: u16, half: u32) -> Cause {
    [2 + place as u64, half as u64]
}

/// An act that befalls some memberships.
struct Fate<'p> {
    act: Act,
    origin: Origin,
    cause: Cause,
    /// What it does besides.
    besides: Option<(&'p Patch, &'p Marked)>,
}

impl<W: Watch> Look<'_, '_, W> {
    /// Lets time pass in each way in which it can; says how many there are.
    pub(crate) fn pass_time(&mut self, words: &[u64], parent: u32) -> usize {
        if self.index.clocks.is_empty() {
            return 0;
        }
        let (world, regions) = (self.world, self.bench.packer.regions);
        let clocks = self.index.clocks.clone();
        let mut done = 0;
        let mut fate = |act, cause| {
            done += 1;
            let number = world.orders.len() + done - 1;
            Fate { act, origin: Origin { parent, act: number as u16 }, cause, besides: None }
        };
        if regions.has_moment(&clocks) {
            let mut ages = clocks.clone();
            regions.after_moment(&mut ages);
            self.age(words, &ages, &fate(Act::Moment, TIME));
        }
        if regions.has_tick(&clocks) {
            let mut ages = clocks.clone();
            regions.after_tick(&mut ages);
            self.age(words, &ages, &fate(Act::Tick, TIME));
        }
        for (place, _) in &clocks {
            let word = self.index.membership(words, (*place).into());
            let is_removing = word::lifecycle(word) == word::REMOVING_DATA;
            let is_free = is_removing && world.removals.of(word::tenant(word)).is_none();
            if is_free && regions.can_end(&clocks, *place) {
                let act = Act::EarlyEnd(MembershipId((*place).into()));
                self.befall(words, &[(usize::from(*place), word)], &fate(act, EARLY_END));
            }
        }
        done
    }

    fn age(&mut self, words: &[u64], ages: &Ages, fate: &Fate<'_>) {
        let mut befallen = Befallen::new();
        for (place, age) in ages {
            let place = usize::from(*place);
            let word = word::with_age(self.index.membership(words, place), *age);
            let _ = befallen.try_push((place, word));
        }
        self.befall(words, &befallen, fate);
    }

    /// Deletes a group, which changes an organization, and then each of its memberships.
    pub(crate) fn sweep(
        &mut self,
        words: &[u64],
        (patch, marked): (&Patch, &Marked),
        act: Act,
        origin: Origin,
    ) {
        let mut befallen = Befallen::new();
        for place in 0..self.index.count {
            let word = self.index.membership(words, place);
            if word::tenant(word) == patch.tenant {
                let _ = befallen.try_push((place, word));
            }
        }
        let cause = deletion(origin.act, self.index.shape.half(words, patch.tenant));
        let fate = Fate { act, origin, cause, besides: Some((patch, marked)) };
        self.befall(words, &befallen, &fate);
    }

    /// Puts the state together from what is remembered to become of these memberships.
    fn befall(&mut self, words: &[u64], befallen: &[(usize, u64)], fate: &Fate<'_>) {
        let mut become_of = ArrayVec::<u32, MOST_MEMBERSHIPS>::new();
        for (_, word) in befallen {
            let [cause, half] = fate.cause;
            let Some(known) = self.memory.alone.find(&[cause, half, word::unranked(*word)]) else {
                self.suffer(words, befallen, fate);
                return;
            };
            let _ = become_of.try_push(known);
        }
        let alone = &self.memory.alone;
        let known = become_of.iter().filter_map(|known| alone.answer(*known));
        let besides = fate.besides.into_iter().flat_map(|(_, marked)| marked);
        let marks = known.clone().flat_map(|alone| &alone.marked).chain(besides);
        let index = &self.index;
        self.catch.known(words, marks, fate.origin, |after| {
            put_together(index, after, befallen, known.map(|alone| alone.flips), fate);
        });
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
        put_together(&self.index, &mut rebuilt, befallen, alone.iter().map(|it| it.flips), fate);
        // What each of them became must be the whole difference.
        if attempt.broken.is_empty() && rebuilt == after {
            for ((_, word), alone) in befallen.iter().zip(alone) {
                let [cause, half] = fate.cause;
                let key = [cause, half, word::unranked(*word)];
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

fn put_together(
    index: &Index,
    after: &mut [u64],
    befallen: &[(usize, u64)],
    flips: impl Iterator<Item = u64>,
    fate: &Fate<'_>,
) {
    fate.besides.into_iter().for_each(|(patch, _)| patch.apply(index, after));
    let memberships = after.get_mut(index.shape.first()..).unwrap_or_default();
    for ((place, before), flips) in befallen.iter().zip(flips) {
        if let Some(word) = memberships.get_mut(*place) {
            *word = word::ranked_as(word::unranked(*before) ^ flips, *before);
        }
    }
    word::close_ranks(memberships);
}

/// What happened to one membership.
fn about(attempt: &Attempt<'_>, place: usize) -> Vec<Stamped> {
    let place = MembershipId(place as u32);
    let events = attempt.events.iter();
    events.filter(|stamped| stamped.event.membership() == Some(place)).copied().collect()
}
