//! Where to find things in the words of one state.

use crate::model::{TenantId, UserId};

use super::region::Ages;
use super::shape::Shape;
use super::word;

/// The places of a state's memberships, read once and used by everything that is done in it.
#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) shape: Shape,
    /// The memberships of each person and organization end where those of the next ones start.
    starts: Vec<u8>,
    /// What the account of each person counts for; 0 for a personal account.
    standings: Vec<u64>,
    /// The running clocks.
    pub(crate) clocks: Ages,
    /// How many memberships there are.
    pub(crate) count: usize,
    /// Soft-deleted objects behind a later one of the same person and organization.
    pub(crate) has_hidden: bool,
}

impl Index {
    pub(crate) fn of(shape: Shape) -> Self {
        Self {
            shape,
            starts: vec![0; shape.people * shape.tenants + 1],
            standings: vec![0; shape.people],
            clocks: Ages::new(),
            count: 0,
            has_hidden: false,
        }
    }

    /// Reads the words of a state.
    pub(crate) fn read(&mut self, words: &[u64]) {
        self.clocks.clear();
        self.has_hidden = false;
        let (mut pair, mut count, mut deleted) = (0, 0, usize::MAX);
        let memberships = words.iter().skip(self.shape.first());
        for &word in memberships.take_while(|word| **word != 0) {
            let of = self.pair(word::user(word), word::tenant(word));
            self.start(pair, of, count);
            pair = of + 1;
            if word::is_home(word)
                && let Some(standing) = self.standings.get_mut(word::user(word).0 as usize)
            {
                *standing = word::standing(word);
            }
            if word::is_running(word) {
                let _ = self.clocks.try_push((count, word::age(word)));
            }
            if word::lifecycle(word) == word::SOFT_DELETED {
                self.has_hidden |= deleted == of;
                deleted = of;
            }
            count += 1;
        }
        self.start(pair, self.starts.len() - 1, count);
        self.count = count.into();
    }

    /// The pairs from one to another, both included, start at a place.
    fn start(&mut self, from: usize, to: usize, place: u8) {
        let starts = self.starts.get_mut(from..=to).unwrap_or_default();
        starts.iter_mut().for_each(|start| *start = place);
    }

    const fn pair(&self, user: UserId, tenant: TenantId) -> usize {
        user.0 as usize * self.shape.tenants + tenant.0 as usize
    }

    /// The places of the memberships of a person in an organization.
    pub(crate) fn range(&self, user: UserId, tenant: TenantId) -> std::ops::Range<usize> {
        let pair = self.pair(user, tenant);
        match self.starts.get(pair..pair + 2) {
            Some(&[start, end]) => start.into()..end.into(),
            _ => 0..0,
        }
    }

    /// The membership at a place.
    pub(crate) fn membership(&self, words: &[u64], place: usize) -> u64 {
        words.get(self.shape.first() + place).copied().unwrap_or(0)
    }

    /// The memberships of a person in an organization.
    pub(crate) fn memberships<'a>(
        &self,
        words: &'a [u64],
        user: UserId,
        tenant: TenantId,
    ) -> &'a [u64] {
        let (range, first) = (self.range(user, tenant), self.shape.first());
        words.get(first + range.start..first + range.end).unwrap_or_default()
    }

    /// What the account of a person at home counts for.
    pub(crate) fn standing(&self, user: UserId) -> u64 {
        self.standings.get(user.0 as usize).copied().unwrap_or(0)
    }

    /// Whether the world has no room for another membership.
    pub(crate) const fn is_full(&self) -> bool {
        self.count >= self.shape.room
    }
}
