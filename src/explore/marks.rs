//! What a search remembers of an attempt: a small number for each kind of thing, once.

use std::collections::BTreeMap;

use arrayvec::ArrayVec;

/// The number of a kind of thing, below [`Mark::MOST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub u16);

impl Mark {
    /// How many kinds there can be.
    pub const MOST: usize = 1 << 13;
}

/// The marks of the attempt that is looked at; what was marked before is left out.
#[derive(Debug)]
pub struct Marks {
    known: Box<[u64]>,
    fresh: ArrayVec<Mark, 64>,
}

impl Marks {
    /// Nothing is marked.
    pub(crate) fn blank() -> Self {
        Self { known: vec![0; Mark::MOST / 64].into_boxed_slice(), fresh: ArrayVec::new() }
    }

    /// Nothing is marked but what was found before.
    pub(crate) fn new<T>(found: &BTreeMap<Mark, T>) -> Self {
        let mut marks = Self::blank();
        found.keys().for_each(|mark| {
            marks.learn(*mark);
        });
        marks
    }

    /// Marks a kind of thing.
    pub fn mark(&mut self, mark: Mark) {
        if self.learn(mark) {
            let _ = self.fresh.try_push(mark);
        }
    }

    /// Whether there are no fresh marks.
    pub(crate) fn is_empty(&self) -> bool {
        self.fresh.is_empty()
    }

    /// Whether a kind of thing was marked before, here or in an earlier block of the search.
    #[must_use]
    pub fn is_known(&self, mark: Mark) -> bool {
        let word = self.known.get(usize::from(mark.0) / 64).copied().unwrap_or_default();
        word >> (mark.0 % 64) & 1 == 1
    }

    /// Takes the fresh marks out.
    pub(crate) fn take(&mut self) -> impl Iterator<Item = Mark> {
        self.fresh.drain(..)
    }

    /// Whether it was not known.
    fn learn(&mut self, mark: Mark) -> bool {
        let Some(word) = self.known.get_mut(usize::from(mark.0) / 64) else { return false };
        let bit = 1 << (mark.0 % 64);
        let is_new = *word & bit == 0;
        *word |= bit;
        is_new
    }
}
