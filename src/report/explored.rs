//! What a search or a number of random walks came to, as text and as JSON.

mod json;
mod text;

use std::ops::Range;

use crate::explore::{Verdicts, Walks, World};
use crate::message::Name;

pub use json::{json, walked_json};
pub use text::{text, walked_text};

/// Rises when a key of the JSON form changes its meaning or goes away.
const VERSION: u32 = 1;

/// A search that is over.
#[derive(Debug)]
pub struct Explored<'a> {
    /// In which world.
    pub world: &'a World,
    /// The names of the rules that were switched off.
    pub without: &'a [Name],
    /// What came of it.
    pub verdicts: &'a Verdicts,
    /// How long it took.
    pub seconds: f64,
}

/// Random walks that are over.
#[derive(Debug)]
pub struct Walked<'a> {
    /// In which world.
    pub world: &'a World,
    /// The names of the rules that were switched off.
    pub without: &'a [Name],
    /// What came of them.
    pub walks: &'a Walks,
    /// From which seed.
    pub seed: String,
    /// With which numbers.
    pub range: Range<u64>,
    /// The most steps of each.
    pub steps: u32,
    /// How long they took.
    pub seconds: f64,
}
