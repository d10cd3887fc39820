//! The word of one membership, read and changed without making a membership of it.

use crate::model::{Relation, TenantId, UserId};

use super::region::Age;

/// How many bits a membership takes; they stand at the left of its word.
pub(crate) const LENGTH: u32 = RELATION_TO_AGE + 25 + ASSIGNED;
const RELATION_TO_AGE: u32 = 7;
const ASSIGNED: u32 =
    6 + super::packed::MOST_GROUPS as u32 + 2 * super::packed::MOST_ASSIGNED as u32;

/// How far each part stands from the right. The person and the organization come first, so that
/// words are in their order.
pub(crate) const PAIR: u32 = 64 - 10;
const USER: u32 = 64 - 5;
const RELATION: u32 = PAIR - 2;
const ENABLED: u32 = RELATION - 3;
const LIFECYCLE: u32 = ENABLED - 2;
const WHOLE: u32 = LIFECYCLE - 10;
const RANK: u32 = WHOLE - 5;

const RANKS: u64 = 31 << RANK;
const AGES: u64 = 1023 << WHOLE | RANKS;

pub(crate) const SOFT_DELETED: u64 = 1;
pub(crate) const REMOVING_DATA: u64 = 2;

pub(crate) const fn user(word: u64) -> UserId {
    UserId((word >> USER) as u32 - 1)
}

pub(crate) const fn tenant(word: u64) -> TenantId {
    TenantId((word >> PAIR & 31) as u32)
}

pub(crate) const fn is_home(word: u64) -> bool {
    word >> RELATION & 3 == Relation::Home as u64
}

pub(crate) const fn lifecycle(word: u64) -> u64 {
    word >> LIFECYCLE & 3
}

pub(crate) const fn is_running(word: u64) -> bool {
    matches!(lifecycle(word), SOFT_DELETED | REMOVING_DATA)
}

pub(crate) const fn age(word: u64) -> Age {
    Age { whole: (word >> WHOLE & 1023) as u16, rank: (word >> RANK & 31) as u8 }
}

pub(crate) const fn with_age(word: u64, age: Age) -> u64 {
    word & !AGES | (age.whole as u64) << WHOLE | (age.rank as u64) << RANK
}

/// A person and an organization as they stand in a word, alone.
pub(crate) const fn pair(user: UserId, tenant: TenantId) -> u64 {
    (user.0 as u64 + 1) << (USER - PAIR) | tenant.0 as u64
}

/// The same of another person and organization.
pub(crate) const fn with_pair(word: u64, user: UserId, tenant: TenantId) -> u64 {
    word & ((1 << PAIR) - 1) | pair(user, tenant) << PAIR
}

/// Whether its clock has a place among the others.
pub(crate) const fn is_ranked(word: u64) -> bool {
    word & RANKS != 0 && word & RANKS != RANKS
}

/// The same without the place of the clock among the others, which only time looks at: what is left
/// is whether it is between two multiples of the unit.
pub(crate) const fn unranked(word: u64) -> u64 {
    if is_ranked(word) { word & !RANKS | 1 << RANK } else { word }
}

/// The same with the place of the clock that another word has, if it has one at all.
pub(crate) const fn ranked_as(word: u64, other: u64) -> u64 {
    if is_ranked(word) { word & !RANKS | other & RANKS } else { word }
}

/// What an account at home counts for elsewhere: whether it is there, and enabled.
pub(crate) const fn standing(word: u64) -> u64 {
    word & (3 << LIFECYCLE | 1 << ENABLED)
}

/// Gives the clocks places without gaps, in the same order and with the same ties.
pub(crate) fn close_ranks(words: &mut [u64]) {
    let ranked = words.iter().filter(|word| is_ranked(**word));
    let taken = ranked.fold(0u32, |taken, word| taken | 1 << age(*word).rank);
    let has_gap = (taken >> 1) & (taken >> 1).wrapping_add(1) != 0;
    if !has_gap {
        return;
    }
    for word in words.iter_mut().filter(|word| is_ranked(**word)) {
        let rank = u64::from(age(*word).rank);
        let lower = (taken & ((1 << rank) - 1)).count_ones();
        *word = *word & !RANKS | u64::from(lower + 1) << RANK;
    }
}
