//! The round of one person through all desks, remembered as a whole.
//!
//! What people order for themselves looks at nothing but what they have and at the settings of the
//! organizations. So one look finds what comes of all of it, and at which desks they administer:
//! only what they order there looks at more, and is asked sheet by sheet.

use crate::model::UserId;
use crate::rules::RuleSet;

use super::index::Index;
use super::word;

/// What one person does, in all states in which they have the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Round {
    /// What happens, in order.
    pub(crate) stops: Vec<Stop>,
    /// The rules that refuse something that they order for themselves.
    pub(crate) refusals: RuleSet,
    /// By which bars they may administer something, at each desk.
    pub(crate) admitted: Vec<Option<u32>>,
}

/// A part of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Stop {
    /// What comes of orders for themselves, by the number of the outcomes.
    Own(u32),
    /// The tasks at a desk, as far as these bars leave them.
    Tasks { desk: usize, bars: u32 },
}

/// The words that a round looks at.
pub(crate) fn key(index: &Index, words: &[u64], person: UserId, key: &mut Vec<u64>) {
    let (shape, range) = (index.shape, index.person(person));
    // A confirmation is about a membership of whoever has it open.
    let open = usize::from(shape.open(words, person)).saturating_sub(range.start);
    let is_full = u64::from(index.is_full());
    key.clear();
    key.push(
        u64::from(index.settings) << 32 | (open as u64) << 16 | u64::from(person.0) << 1 | is_full,
    );
    let memberships = words.get(shape.first() + range.start..shape.first() + range.end);
    key.extend(memberships.unwrap_or_default().iter().map(|word| word::unranked(*word)));
}
