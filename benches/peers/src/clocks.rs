//! Time without seconds: only the order in which clocks were started counts (D2, D3, D22, D33).

use crate::world::{FRESH, Life, Membership, Rank, Roles, World};

impl Life {
    /// The clock that runs in this stage, if any.
    pub(crate) fn clock(self) -> Option<Rank> {
        match self {
            Self::SoftDeleted(rank) | Self::RemovingData(rank) => Some(rank),
            Self::Active | Self::Gone => None,
        }
    }

    fn clock_mut(&mut self) -> Option<&mut Rank> {
        match self {
            Self::SoftDeleted(rank) | Self::RemovingData(rank) => Some(rank),
            Self::Active | Self::Gone => None,
        }
    }
}

impl Membership {
    /// The end of a data removal leaves only who it was, where and how.
    fn end(&mut self) {
        self.life = Life::Gone;
        self.accepted = true;
        self.enabled = true;
        self.in_group = false;
        self.roles = Roles::NONE;
    }
}

impl World {
    /// The rank of the clocks that have run longest.
    pub(crate) fn oldest_clock(&self) -> Option<Rank> {
        self.memberships().iter().filter_map(|membership| membership.life.clock()).max()
    }

    /// Is there a clock for which no time has passed?
    pub(crate) fn has_fresh_clock(&self) -> bool {
        self.memberships().iter().any(|membership| membership.life.clock() == Some(FRESH))
    }

    /// A moment passes: no clock is fresh any more.
    pub(crate) fn pass_moment(&mut self) {
        for clock in self.clocks_mut() {
            *clock += 1;
        }
    }

    /// Everything is due that has been waiting longest: a soft deletion becomes a data removal
    /// (R44), and a data removal ends (R45, R47).
    pub(crate) fn reach_deadline(&mut self) {
        let oldest = self.oldest_clock();
        for membership in self.memberships_mut() {
            match membership.life {
                Life::SoftDeleted(rank) if Some(rank) == oldest => {
                    membership.life = Life::RemovingData(FRESH);
                }
                Life::RemovingData(rank) if Some(rank) == oldest => membership.end(),
                _ => {}
            }
        }
    }

    /// A data removal ends before its time is up (D2).
    pub(crate) fn end_removal(&mut self, at: usize) {
        self.memberships_mut()[at].end();
        self.close_clock_gaps();
    }

    /// Ranks stay without gaps when a clock has stopped; nothing but a fresh clock has rank 0.
    pub(crate) fn close_clock_gaps(&mut self) {
        let used = self.clocks_mut().fold(1_u32, |used, clock| used | 1 << *clock);
        for clock in self.clocks_mut() {
            let younger = used & ((1 << *clock) - 1);
            *clock = younger.count_ones() as Rank;
        }
    }

    fn clocks_mut(&mut self) -> impl Iterator<Item = &mut Rank> {
        self.memberships_mut().iter_mut().filter_map(|membership| membership.life.clock_mut())
    }
}
