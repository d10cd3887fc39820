//! What a thread brings back from its states: those that follow, and what was marked.

use std::hash::{BuildHasher, Hasher};

use foldhash::quality::FixedState;

use crate::rules::RuleSet;

use super::attempt::Attempt;
use super::marks::{Mark, Marks};
use super::packed::{Packer, Words};
use super::search::Watch;
use super::seen::Seen;
use super::symmetry::Permutation;

/// An act in the state with this number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin {
    pub(crate) parent: u32,
    pub(crate) act: u16,
}

/// States with their hashes, and where they came from.
#[derive(Debug)]
pub(crate) struct Harvest {
    pub(crate) words: Vec<u64>,
    pub(crate) hashes: Vec<u64>,
    pub(crate) origins: Vec<Origin>,
    pub(crate) marks: Vec<(Mark, Origin)>,
    pub(crate) transitions: u64,
}

/// How many transitions a thread usually sees at a time.
const ROOM: usize = 1 << 10;

/// Collects a harvest.
#[derive(Debug)]
pub(crate) struct Catch<'s, W> {
    pub(crate) watch: &'s W,
    pub(crate) packer: &'s Packer,
    pub(crate) permutations: &'s [Permutation],
    pub(crate) marks: Marks,
    pub(crate) harvest: Harvest,
    /// The rules of which the watch knows that they refuse something.
    pub(crate) refusals: RuleSet,
    /// The state that is being permuted.
    pub(crate) spare: [Words; 2],
}

impl<W: Watch> Catch<'_, W> {
    /// Looks at one attempt, and keeps the state that it leads to.
    pub(crate) fn attempted(&mut self, attempt: &Attempt<'_>, origin: Origin) {
        let goes_on = self.watch.look(attempt, &mut self.marks);
        self.marked(origin);
        if !attempt.is_transition {
            return;
        }
        self.harvest.transitions += 1;
        if goes_on {
            let words = self.packer.pack(attempt.after, self.permutations);
            self.harvest.words.extend_from_slice(&words);
            self.keep(hash(&words), origin);
        }
    }

    /// Keeps the state that `patch` makes of the words of another one, if it can make one.
    pub(crate) fn patched(
        &mut self,
        words: &[u64],
        origin: Origin,
        patch: impl FnOnce(&mut [u64]) -> Option<()>,
    ) -> Option<()> {
        let start = self.harvest.words.len();
        self.harvest.words.extend_from_slice(words);
        let after = self.harvest.words.get_mut(start..).unwrap_or_default();
        if patch(after).is_none() {
            self.harvest.words.truncate(start);
            return None;
        }
        if !self.permutations.is_empty() {
            self.packer.least(after, self.permutations, &mut self.spare);
        }
        let hash = hash(after);
        self.keep(hash, origin);
        Some(())
    }

    /// Notes that something happened of which it is known what is marked.
    pub(crate) fn happened(&mut self, marks: &[Mark], origin: Origin) {
        self.mark(marks);
        self.marked(origin);
        self.harvest.transitions += 1;
    }

    /// Marks something about the act that is noted next.
    pub(crate) fn mark(&mut self, marks: &[Mark]) {
        marks.iter().for_each(|mark| self.marks.mark(*mark));
    }

    /// Tells the watch which rules refuse something.
    pub(crate) fn refused(&mut self, refusals: RuleSet, parent: u32) {
        let fresh = refusals.without(self.refusals);
        if fresh.is_empty() {
            return;
        }
        self.refusals = self.refusals.union(fresh);
        self.watch.refused(fresh, &mut self.marks);
        // Which of the orders was refused is not told apart.
        self.marked(Origin { parent, act: 0 });
    }

    fn keep(&mut self, hash: u64, origin: Origin) {
        self.harvest.hashes.push(hash);
        self.harvest.origins.push(origin);
    }

    fn marked(&mut self, origin: Origin) {
        if !self.marks.is_empty() {
            self.harvest.marks.extend(self.marks.take().map(|mark| (mark, origin)));
        }
    }
}

impl Harvest {
    /// Room for what usually follows from a few states of so many words.
    pub(crate) fn with_room(stride: usize) -> Self {
        Self {
            words: Vec::with_capacity(ROOM * stride),
            hashes: Vec::with_capacity(ROOM),
            origins: Vec::with_capacity(ROOM),
            marks: Vec::new(),
            transitions: 0,
        }
    }

    /// Leaves out what was seen before.
    pub(crate) fn sift(&mut self, seen: &Seen, stride: usize) {
        seen.fetch(&self.hashes);
        let mut kept = 0;
        for place in 0..self.hashes.len() {
            let (Some(&hash), Some(&origin)) = (self.hashes.get(place), self.origins.get(place))
            else {
                break;
            };
            if seen.contains(hash) {
                continue;
            }
            if kept < place {
                self.words.copy_within(place * stride..(place + 1) * stride, kept * stride);
                self.hashes.get_mut(kept).into_iter().for_each(|free| *free = hash);
                self.origins.get_mut(kept).into_iter().for_each(|free| *free = origin);
            }
            kept += 1;
        }
        self.words.truncate(kept * stride);
        self.hashes.truncate(kept);
        self.origins.truncate(kept);
    }
}

pub(crate) fn hash(words: &[u64]) -> u64 {
    let mut hasher = FixedState::default().build_hasher();
    // Two words at a time go into one multiplication.
    let (pairs, last) = words.as_chunks();
    for [low, high] in pairs {
        hasher.write_u128(u128::from(*low) | u128::from(*high) << 64);
    }
    last.iter().for_each(|word| hasher.write_u64(*word));
    hasher.finish()
}
