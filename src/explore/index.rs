//! Where to find things in the words of one state.

use std::ops::Range;

use arrayvec::ArrayVec;

use crate::model::{TenantId, UserId};

use super::packed;
use super::region::{MOST_CLOCKS, Ranks};
use super::shape::Shape;
use super::word;

/// The places of a state's memberships, read once and used by everything that is done in it.
#[derive(Debug)]
pub(crate) struct Index {
    pub(crate) shape: Shape,
    /// The memberships of each person and organization end where those of the next ones start.
    starts: Vec<u8>,
    /// Each person and organization as they stand in the words.
    pairs: Vec<u64>,
    /// What the account of each person counts for; 0 for a personal account.
    standings: Vec<u64>,
    /// The places of the memberships whose clocks run.
    pub(crate) clocks: ArrayVec<u8, MOST_CLOCKS>,
    pub(crate) ranks: Ranks,
    /// The settings of all organizations.
    pub(crate) settings: u32,
    /// How many memberships there are.
    pub(crate) count: usize,
    /// Soft-deleted objects behind a later one of the same person and organization.
    pub(crate) has_hidden: bool,
}

impl Index {
    pub(crate) fn of(shape: Shape) -> Self {
        let people = (0..shape.people as u32).map(UserId);
        let tenants = || (0..shape.tenants as u32).map(TenantId);
        let pairs = people.flat_map(|user| tenants().map(move |tenant| word::pair(user, tenant)));
        Self {
            shape,
            starts: vec![0; shape.people * shape.tenants + 1],
            pairs: pairs.collect(),
            standings: vec![0; shape.people],
            clocks: ArrayVec::new(),
            ranks: Ranks::default(),
            settings: 0,
            count: 0,
            has_hidden: false,
        }
    }

    /// Reads the words of a state.
    pub(crate) fn read(&mut self, words: &[u64]) {
        self.clocks.clear();
        self.ranks = Ranks::default();
        self.has_hidden = false;
        let tenants = (0..self.shape.tenants as u32).map(TenantId);
        self.settings = tenants.fold(0, |settings, tenant| {
            settings << packed::SETTING.count_ones()
                | (self.shape.half(words, tenant) & packed::SETTING)
                    >> packed::SETTING.trailing_zeros()
        });
        let memberships = words.get(self.shape.first()..).unwrap_or_default();
        let mut place = 0;
        for (start, pair) in self.starts.iter_mut().zip(&self.pairs) {
            *start = place;
            let mut has_deleted = false;
            while let Some(&word) = memberships.get(usize::from(place))
                && word >> word::PAIR == *pair
            {
                if word::is_home(word)
                    && let Some(standing) = self.standings.get_mut(word::user(word).0 as usize)
                {
                    *standing = word::standing(word);
                }
                if word::is_running(word) {
                    let _ = self.clocks.try_push(place);
                    self.ranks = self.ranks.with(word::age(word));
                    let is_deleted = word::lifecycle(word) == word::SOFT_DELETED;
                    self.has_hidden |= has_deleted && is_deleted;
                    has_deleted |= is_deleted;
                }
                place += 1;
            }
        }
        self.count = place.into();
        self.starts.last_mut().into_iter().for_each(|end| *end = place);
    }

    const fn pair(&self, user: UserId, tenant: TenantId) -> usize {
        user.0 as usize * self.shape.tenants + tenant.0 as usize
    }

    /// The places of the memberships of a person.
    pub(crate) fn person(&self, user: UserId) -> Range<usize> {
        self.start(user, TenantId(0))..self.start(UserId(user.0 + 1), TenantId(0))
    }

    /// The places of the memberships of a person in an organization.
    pub(crate) fn range(&self, user: UserId, tenant: TenantId) -> Range<usize> {
        let pair = self.pair(user, tenant);
        match self.starts.get(pair..pair + 2) {
            Some(&[start, end]) => start.into()..end.into(),
            _ => 0..0,
        }
    }

    /// The place of the first membership of a person in an organization.
    pub(crate) fn start(&self, user: UserId, tenant: TenantId) -> usize {
        self.starts.get(self.pair(user, tenant)).copied().unwrap_or(0).into()
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
