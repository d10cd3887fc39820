//! A state made of its words when something needs it, to try acts on.

use crate::model::State;

use super::World;
use super::act::Act;
use super::attempt::{Attempt, Attempts};
use super::packed::Packer;
use super::region::Ages;

/// Tries acts on the state whose words are given.
#[derive(Debug)]
pub(crate) struct Bench<'w, 's> {
    pub(crate) world: &'w World,
    pub(crate) packer: &'s Packer,
    pub(crate) attempts: Attempts<'w>,
    state: State,
    ages: Ages,
    /// Whether the state is the one that the words say.
    is_made: bool,
}

impl<'w, 's> Bench<'w, 's> {
    pub(crate) fn new(world: &'w World, packer: &'s Packer) -> Self {
        Self {
            world,
            packer,
            attempts: Attempts::new(world, packer.regions, packer.now),
            state: State::default(),
            ages: Ages::new(),
            is_made: false,
        }
    }

    /// From now on the words are those of another state.
    pub(crate) fn clear(&mut self) {
        self.is_made = false;
    }

    /// The state that these words say.
    pub(crate) fn state(&mut self, words: &[u64]) -> &State {
        self.make(words);
        &self.state
    }

    /// The same, with what is needed to try orders on it.
    pub(crate) fn parts(&mut self, words: &[u64]) -> (&State, &Ages, &mut Attempts<'w>) {
        self.make(words);
        (&self.state, &self.ages, &mut self.attempts)
    }

    /// Does something in the state that these words say; `None` when the world is full.
    pub(crate) fn attempt(&mut self, words: &[u64], act: Act) -> Option<Attempt<'_>> {
        self.make(words);
        self.attempts.attempt(&self.state, &self.ages, act)
    }

    fn make(&mut self, words: &[u64]) {
        if !self.is_made {
            self.packer.unpack(words, &mut self.state);
            self.ages = self.packer.regions.ages(&self.state, self.packer.now);
            self.is_made = true;
        }
    }
}
