//! What became of a mutant, and the figures of many.

use crate::model::keyed;

use super::{Killer, Mutant, Proof};

/// A mutant with all that is known about it.
#[derive(Clone, Debug)]
pub struct Tried {
    /// The mutant.
    pub mutant: Mutant,
    /// The first scenario that notices it.
    pub killer: Option<Killer>,
    /// What the search said when no scenario notices it.
    pub proof: Option<Proof>,
}

/// What became of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// A scenario notices it.
    Killed,
    /// No scenario notices it, though it makes a difference.
    Survived,
    /// It makes no difference in any reachable state.
    Equivalent,
    /// No scenario notices it, and whether it makes a difference is not known.
    Undecided,
}

keyed!(Standing {
    Killed = "killed",
    Survived = "survived",
    Equivalent = "equivalent",
    Undecided = "undecided",
});

/// How many mutants stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally([usize; 4]);

impl Tried {
    /// What became of it.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (&self.killer, &self.proof) {
            (Some(_), _) => Standing::Killed,
            (None, Some(Proof::Different { .. })) => Standing::Survived,
            (None, Some(Proof::Equivalent { .. })) => Standing::Equivalent,
            (None, Some(Proof::Undecided { .. }) | None) => Standing::Undecided,
        }
    }
}

impl Tally {
    /// The figures of some mutants.
    pub fn of<'t>(tried: impl IntoIterator<Item = &'t Tried>) -> Self {
        let mut tally = Self::default();
        for one in tried {
            if let Some(count) = tally.0.get_mut(one.standing() as usize) {
                *count += 1;
            }
        }
        tally
    }

    /// How many stand like this.
    #[must_use]
    pub fn count(&self, standing: Standing) -> usize {
        self.0.get(standing as usize).copied().unwrap_or_default()
    }

    /// How many there are.
    #[must_use]
    pub fn all(&self) -> usize {
        self.0.iter().sum()
    }

    /// How many are not proved equivalent: those that a suite could notice.
    #[must_use]
    pub fn noticeable(&self) -> usize {
        self.all() - self.count(Standing::Equivalent)
    }

    /// The share of those that a scenario notices, from 0 to 1; `None` when there are none.
    #[must_use]
    pub fn score(&self) -> Option<f64> {
        let all = self.noticeable();
        (all > 0).then(|| self.count(Standing::Killed) as f64 / all as f64)
    }
}
