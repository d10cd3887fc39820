//! What an order changes in the words of a state, said so that it can be done to other states.
//!
//! Places are counted from the first membership of their person and organization, and clocks keep
//! their place among the others: so the same patch fits every state with the same corner.

use arrayvec::ArrayVec;

use crate::model::{TenantId, UserId};

use super::index::Index;
use super::packed::Words;
use super::word;

/// A few changes in one organization.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Patch {
    pub(crate) tenant: TenantId,
    /// What the organization becomes.
    half: Option<u32>,
    /// Whose confirmations close (0), or are of which membership from now on (from 1).
    opens: ArrayVec<(UserId, u8), 2>,
    /// In which memberships which bits flip, but for the place of the clock among the others.
    words: ArrayVec<(UserId, u8, u64), 2>,
    /// The membership that comes to be, or 0.
    comes: u64,
}

impl Patch {
    /// What differs between two states of which the second one comes from the first one by an order
    /// in an organization; `None` if that cannot be said of other states.
    pub(crate) fn between(
        index: &Index,
        tenant: TenantId,
        before: &[u64],
        after: &Words,
    ) -> Option<Self> {
        let (shape, first) = (index.shape, index.shape.first());
        let mut rest = after.clone();
        let comes = added(before.get(first..)?, after.get(first..)?);
        if let Some(place) = comes {
            // Without it, all others stand where they stood.
            rest.remove(first + place);
        }
        let mut patch = Self {
            tenant,
            half: Some(shape.half(after, tenant)),
            opens: ArrayVec::new(),
            words: ArrayVec::new(),
            comes: comes.and_then(|place| after.get(first + place)).copied().unwrap_or(0),
        };
        patch.half = patch.half.filter(|half| *half != shape.half(before, tenant));
        for (place, (was, is)) in before.iter().zip(&rest).skip(first).enumerate() {
            if word::unranked(*was) != word::unranked(*is) {
                let user = word::user(*was);
                let local = place.checked_sub(index.start(user, tenant))?;
                let flips = word::unranked(*was) ^ word::unranked(*is);
                patch.words.try_push((user, local as u8, flips)).ok()?;
            }
        }
        for user in (0..shape.people as u32).map(UserId) {
            let is = usize::from(shape.open(after, user));
            let is = if comes.is_some_and(|place| is > place) { is - 1 } else { is };
            if is != usize::from(shape.open(before, user)) {
                let start = if is == 0 { 0 } else { index.start(user, tenant) };
                patch.opens.try_push((user, is.checked_sub(start)? as u8)).ok()?;
            }
        }
        // What it says must be the whole difference.
        let mut patched: Words = before.iter().copied().collect();
        patch.apply(index, &mut patched);
        (patched == *after).then_some(patch)
    }

    /// Changes the words of a state, of which the index is given.
    pub(crate) fn apply(&self, index: &Index, words: &mut [u64]) {
        let shape = index.shape;
        if let Some(half) = self.half {
            shape.set_half(words, self.tenant, half);
        }
        let mut has_stopped = false;
        for (user, local, flips) in &self.words {
            let place = index.start(*user, self.tenant) + usize::from(*local);
            let Some(word) = words.get_mut(shape.first() + place) else { continue };
            let is = word::unranked(*word) ^ flips;
            has_stopped |= word::is_ranked(*word) && !word::is_ranked(is);
            *word = word::ranked_as(is, *word);
        }
        if self.comes != 0 {
            self.insert(index, words);
        }
        for (user, local) in &self.opens {
            let start = index.start(*user, self.tenant) as u8;
            shape.set_open(words, *user, if *local == 0 { 0 } else { start + local });
        }
        if has_stopped {
            word::close_ranks(words.get_mut(shape.first()..).unwrap_or_default());
        }
    }

    /// What comes to be is the last one of its person and organization.
    fn insert(&self, index: &Index, words: &mut [u64]) {
        let shape = index.shape;
        let place = index.range(word::user(self.comes), word::tenant(self.comes)).end;
        let moved = words.get_mut(shape.first() + place..=shape.first() + index.count);
        let moved = moved.unwrap_or_default();
        moved.rotate_right(1);
        if let Some(free) = moved.first_mut() {
            *free = self.comes;
        }
        for user in (0..shape.people as u32).map(UserId) {
            let open = shape.open(words, user);
            if usize::from(open) > place {
                shape.set_open(words, user, open + 1);
            }
        }
    }
}

/// The place of the membership that there was not before: the last one of its pair.
fn added(before: &[u64], after: &[u64]) -> Option<usize> {
    let count = |words: &[u64]| words.iter().filter(|word| **word != 0).count();
    let pair = |words: &[u64], place: usize| words.get(place).map_or(0, |word| word >> word::PAIR);
    if count(after) != count(before) + 1 {
        return None;
    }
    let first = (0..after.len()).find(|place| pair(before, *place) != pair(after, *place))?;
    Some(first)
}
