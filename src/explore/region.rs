//! Time without seconds: which ages of the running clocks can be told apart, and what comes next.
//!
//! A clock runs for each membership that is soft-deleted or whose data is being removed. Every rule and
//! every invariant compares an age with one of a few constants, so two states in which the ages lie
//! between the same multiples of the constants' common divisor, in the same order and with the same
//! ties of what is left over, have the same future (the regions of R. Alur and D. L. Dill, “A theory of timed automata”,
//! Theoretical Computer Science 126, 1994). A state stands for its region by ages that are spread
//! evenly; `docs/exploring.md` says why nothing is lost.

use arrayvec::ArrayVec;

use crate::model::{Lifecycle, Membership, Seconds, State, Timestamp};
use crate::rules::{RuleId, Rulebook};

use super::World;

/// The most clocks that can run at once.
pub(crate) const MOST_CLOCKS: usize = 30;

/// The most multiples of the unit that an age can have.
pub(crate) const MOST_UNITS: i64 = 1000;

/// The constants have no common divisor that would leave a reasonable number of regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the lengths of time have no common divisor of a reasonable size")]
pub struct TooFine;

/// The regions of one world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Regions {
    /// The greatest common divisor of all constants, in seconds.
    unit: i64,
    /// The largest constant, in units; what is older is never compared again.
    longest: i64,
    /// Whether the unit is one second, so that every age is exact.
    is_ticking: bool,
}

/// The age of one clock: whole units, and the place of the rest among the rests of all clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Age {
    pub(crate) whole: u16,
    pub(crate) rank: u8,
}

impl Age {
    /// Nothing has passed since the clock started.
    pub(crate) const ZERO: Self = Self { whole: 0, rank: 0 };
    /// The rank of a clock that is older than every constant.
    const BEYOND: u8 = 31;

    const fn is_beyond(self) -> bool {
        self.rank == Self::BEYOND
    }
}

/// The places that a state's clocks have among each other, as a set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ranks(u32);

impl Ranks {
    const BEYOND: Self = Self(1 << Age::BEYOND);

    pub(crate) fn of(ages: &Ages) -> Self {
        ages.iter().fold(Self::default(), |ranks, (_, age)| ranks.with(*age))
    }

    pub(crate) const fn with(self, age: Age) -> Self {
        Self(self.0 | 1 << age.rank)
    }

    /// Whether some clock is at a multiple of the unit right now.
    const fn has_whole(self) -> bool {
        self.0 & 1 != 0
    }

    /// Without the clocks that are older than every constant.
    const fn running(self) -> Self {
        Self(self.0 & !Self::BEYOND.0)
    }

    const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The highest rank of a rest.
    pub(crate) const fn highest(self) -> u8 {
        (31 - (self.running().0 | 1).leading_zeros()) as u8
    }
}

/// The ages of a state's clocks, each with the place of its membership.
pub(crate) type Ages = ArrayVec<(u8, Age), MOST_CLOCKS>;

impl Regions {
    pub(crate) fn of(world: &World) -> Result<Self, TooFine> {
        let constants = constants(world);
        let longest = constants.iter().copied().max().unwrap_or(1);
        let divisor = constants.iter().copied().fold(0, common_divisor).max(1);
        // The rests of all clocks must fit between two multiples of the unit.
        let unit = if divisor > MOST_CLOCKS as i64 + 2 { divisor } else { 1 };
        if longest / unit > MOST_UNITS {
            return Err(TooFine);
        }
        Ok(Self { unit, longest: longest / unit, is_ticking: unit == 1 })
    }

    /// The ages of all clocks at `now`.
    pub(crate) fn ages(&self, state: &State, now: Timestamp) -> Ages {
        let mut rests: ArrayVec<i64, MOST_CLOCKS> = ArrayVec::new();
        let mut clocks: ArrayVec<(u8, i64), MOST_CLOCKS> = ArrayVec::new();
        for (membership, place) in state.memberships.iter().zip(0..) {
            let Some(since) = since(membership) else { continue };
            let seconds = now.since(since).get();
            let rest = seconds % self.unit;
            let _ = clocks.try_push((place, seconds));
            if rest != 0 && !self.is_over(seconds) && !rests.contains(&rest) {
                let _ = rests.try_push(rest);
            }
        }
        rests.sort_unstable();
        clocks.into_iter().map(|(place, seconds)| (place, self.age(seconds, &rests))).collect()
    }

    fn age(&self, seconds: i64, rests: &[i64]) -> Age {
        if self.is_over(seconds) {
            return Age { whole: self.longest as u16, rank: Age::BEYOND };
        }
        let rest = seconds % self.unit;
        let rank = rests.iter().position(|known| *known == rest).map_or(0, |place| place + 1);
        Age { whole: (seconds / self.unit) as u16, rank: rank as u8 }
    }

    fn is_over(&self, seconds: i64) -> bool {
        seconds > self.longest * self.unit
    }

    /// The age in seconds by which a state stands for its region; `ranks` is the highest rank.
    pub(crate) fn seconds(&self, age: Age, ranks: u8) -> i64 {
        if age.is_beyond() {
            return self.longest * self.unit + self.unit;
        }
        i64::from(age.whole) * self.unit + i64::from(age.rank) * self.unit / (i64::from(ranks) + 1)
    }

    /// Whether time can pass without anything being at a multiple of the unit then.
    pub(crate) const fn has_moment(&self, ranks: Ranks) -> bool {
        !self.is_ticking && ranks.has_whole()
    }

    /// Whether time can pass until the next multiple of the unit.
    pub(crate) const fn has_tick(&self, ranks: Ranks) -> bool {
        !ranks.running().is_empty() && (self.is_ticking || !ranks.has_whole())
    }

    /// Whether a data removal of this age can end before the next point that is told apart.
    pub(crate) const fn can_end(&self, ranks: Ranks, age: Age) -> bool {
        !self.has_moment(ranks) && (!self.is_ticking || age.whole > 0)
    }

    /// An age after a moment, in which no clock reaches a multiple of the unit.
    pub(crate) fn after_moment(&self, age: Age) -> Age {
        if age.is_beyond() || i64::from(age.whole) == self.longest {
            Age { rank: Age::BEYOND, ..age }
        } else {
            Age { rank: age.rank + 1, ..age }
        }
    }

    /// An age at the next multiple of the unit that any clock reaches; the oldest have this rank.
    pub(crate) fn after_tick(&self, age: Age, oldest: u8) -> Age {
        if age.is_beyond() || i64::from(age.whole) == self.longest {
            Age { rank: Age::BEYOND, ..age }
        } else if age.rank == oldest {
            Age { whole: age.whole + 1, rank: 0 }
        } else {
            age
        }
    }

    /// Winds the clocks of a state so that they show these ages at `now`.
    pub(crate) fn wind(&self, state: &mut State, ages: &Ages, now: Timestamp) {
        let highest = Ranks::of(ages).highest();
        for (place, age) in ages {
            let Some(membership) = state.memberships.get_mut(usize::from(*place)) else { continue };
            let started = now.saturating_add(Seconds::new(-self.seconds(*age, highest)));
            match &mut membership.lifecycle {
                Lifecycle::SoftDeleted { since } => *since = started,
                Lifecycle::RemovingData { since, ends } => {
                    *ends = started.saturating_add(ends.since(*since));
                    *since = started;
                }
                Lifecycle::Active | Lifecycle::Gone => {}
            }
        }
    }

    /// How long it takes from `now` until a clock is at a multiple of the unit.
    pub(crate) fn until_tick(&self, state: &State, now: Timestamp) -> Option<Seconds> {
        let left = |membership: &Membership| {
            let seconds = now.since(since(membership)?).get();
            (seconds < self.longest * self.unit).then(|| self.unit - seconds % self.unit)
        };
        state.memberships.iter().filter_map(left).min().map(Seconds::new)
    }
}

/// When the clock of a membership started.
fn since(membership: &Membership) -> Option<Timestamp> {
    match membership.lifecycle {
        Lifecycle::SoftDeleted { since } | Lifecycle::RemovingData { since, .. } => Some(since),
        Lifecycle::Active | Lifecycle::Gone => None,
    }
}

/// Everything that an age is compared with. A bound that no clock lives to see tells nothing apart.
fn constants(world: &World) -> Vec<i64> {
    let Rulebook { timelines, in_force, .. } = &world.rulebook;
    let (soft, removal) = (timelines.soft_deletion.get(), timelines.data_removal.get());
    let deadline = world.rulebook.boundary(RuleId::SoftDeletionEnds, soft);
    let late = world.rulebook.boundary(RuleId::DataRemovalEnds, 0);
    let fixed = world.removals.lengths().map(|length| length.get().min(removal));
    let mut constants = vec![soft, deadline, removal];
    constants.extend(fixed.chain([removal]).map(|length| length + late));
    let window = world.rulebook.restore_window().get();
    if window < deadline || !in_force.contains(RuleId::SoftDeletionEnds) {
        constants.push(window);
    }
    constants.retain(|constant| *constant > 0);
    constants
}

fn common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}
