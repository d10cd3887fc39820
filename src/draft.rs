//! From what a search found to a scenario that people read: a story with what must come of each step.

use crate::explore::{Leg, World};
use crate::invariants::InvariantId;
use crate::message::{Catalog, Message};

/// A scenario to be written.
#[derive(Clone, Debug)]
pub struct Draft<'a> {
    /// Where it starts, and by which rules its expectations are worked out.
    pub world: &'a World,
    /// What happens.
    pub legs: Vec<Leg>,
    /// What it shows, in every language of the catalogue.
    pub title: Message,
    /// Why it matters.
    pub why: Message,
    /// The requirements and decisions that it is about.
    pub covers: Vec<&'static str>,
    /// Words to select it by.
    pub tags: Vec<&'static str>,
    /// What is expected.
    pub expects: Expects,
}

/// What the steps of a draft expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expects {
    /// The answer and the events that each step has by the world's rulebook.
    Answers,
    /// That this invariant holds, whatever the answers are.
    Holds(InvariantId),
}

impl Draft<'_> {
    /// The text of the scenario file.
    #[must_use]
    pub fn yaml(&self, _catalog: &Catalog) -> String {
        String::new()
    }
}
