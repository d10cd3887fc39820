//! What stands where in the words of a state: people, then organizations, then memberships.

use crate::model::{TenantId, UserId};

use super::packed::{Places, Words};
use super::symmetry::Permutation;
use super::word;

const PEOPLE_PER_WORD: usize = 8;
const TENANTS_PER_WORD: usize = 2;

/// The numbers that say where things stand in the words of a world's states.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) people: usize,
    pub(crate) tenants: usize,
    /// The most memberships; the words of those that never came to be are 0.
    pub(crate) room: usize,
}

impl Shape {
    /// How many words are for people.
    pub(crate) const fn people_words(self) -> usize {
        self.people.div_ceil(PEOPLE_PER_WORD)
    }

    /// The place of the first membership.
    pub(crate) const fn first(self) -> usize {
        self.people_words() + self.tenants.div_ceil(TENANTS_PER_WORD)
    }

    /// How many words a state takes.
    pub(crate) const fn stride(self) -> usize {
        self.first() + self.room
    }

    /// The open confirmation of a person: the place of its membership, from 1.
    pub(crate) fn open(self, words: &[u64], user: UserId) -> u8 {
        let place = user.0 as usize;
        let word = words.get(place / PEOPLE_PER_WORD).copied().unwrap_or(0);
        (word >> (8 * (place % PEOPLE_PER_WORD))) as u8
    }

    pub(crate) fn set_open(self, words: &mut [u64], user: UserId, open: u8) {
        let place = user.0 as usize;
        let shift = 8 * (place % PEOPLE_PER_WORD);
        if let Some(word) = words.get_mut(place / PEOPLE_PER_WORD) {
            *word = *word & !(0xFF << shift) | u64::from(open) << shift;
        }
    }

    /// An organization.
    pub(crate) fn half(self, words: &[u64], tenant: TenantId) -> u32 {
        let place = tenant.0 as usize;
        let at = self.people_words() + place / TENANTS_PER_WORD;
        (words.get(at).copied().unwrap_or(0) >> (32 * (place % TENANTS_PER_WORD))) as u32
    }

    pub(crate) fn set_half(self, words: &mut [u64], tenant: TenantId, half: u32) {
        let place = tenant.0 as usize;
        let shift = 32 * (place % TENANTS_PER_WORD);
        if let Some(word) = words.get_mut(self.people_words() + place / TENANTS_PER_WORD) {
            *word = *word & !(0xFFFF_FFFF << shift) | u64::from(half) << shift;
        }
    }

    /// Writes the words that a permutation makes of these; a pair keeps its memberships in order.
    pub(crate) fn permute(self, words: &[u64], permutation: &Permutation, permuted: &mut Words) {
        permuted.clear();
        permuted.extend(std::iter::repeat_n(0, self.stride()));
        let memberships = words.iter().skip(self.first()).take_while(|word| **word != 0);
        let mut order = Places::new();
        for (&word, old) in memberships.zip(0u8..) {
            let (user, tenant) = (word::user(word), word::tenant(word));
            let word = word::with_pair(word, permutation.user(user), permutation.tenant(tenant));
            let mut place = self.first() + order.len();
            let is_later = |place: usize| {
                permuted.get(place).is_some_and(|other| other >> word::PAIR > word >> word::PAIR)
            };
            while place > self.first() && is_later(place - 1) {
                place -= 1;
            }
            let moved = permuted.get_mut(place..=self.first() + order.len()).unwrap_or_default();
            moved.rotate_right(1);
            moved.first_mut().into_iter().for_each(|free| *free = word);
            let _ = order.try_insert(place - self.first(), old);
        }
        for user in (0..self.people as u32).map(UserId) {
            let open = self.open(words, user);
            let place = order.iter().position(|old| Some(*old) == open.checked_sub(1));
            let open = place.map_or(0, |place| place as u8 + 1);
            self.set_open(permuted, permutation.user(user), open);
        }
        for tenant in (0..self.tenants as u32).map(TenantId) {
            self.set_half(permuted, permutation.tenant(tenant), self.half(words, tenant));
        }
    }
}
