//! Small numbers that stand for things, and sets of them that fit in one word.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A tenant: its place in [`State::tenants`](super::State::tenants) and in the roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenantId(pub u32);

/// A person: their place in [`State::users`](super::State::users) and in the roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(pub u32);

/// A membership (for home and collaboration: the directory object), in the order in which they
/// came to be. Never reused, so that a person invited again has a new id (D15).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MembershipId(pub u32);

/// A text in the roster: an email address or a web address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId(pub u32);

/// A group of one tenant: 0 to 63.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u8);

/// An application of one tenant that can be assigned: 0 to 63.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApplicationId(pub u8);

/// A licence of one tenant: 0 to 63.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LicenceId(pub u8);

/// Which of several memberships of one person in one tenant, counted from 1 in the order in which
/// they came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ordinal(pub u8);

macro_rules! bits {
    ($($id:ident),*) => {$(
        impl From<$id> for u8 {
            fn from(id: $id) -> Self {
                id.0
            }
        }
        impl From<u8> for $id {
            fn from(bit: u8) -> Self {
                Self(bit)
            }
        }
    )*};
}
bits!(GroupId, ApplicationId, LicenceId);

/// A set of up to 64 small ids, as the bits of one word.
pub struct IdSet<T> {
    bits: u64,
    of: PhantomData<T>,
}

impl<T> IdSet<T> {
    /// How many different ids a set can hold.
    pub const CAPACITY: usize = 64;
    /// The set with nothing in it.
    pub const EMPTY: Self = Self::from_bits(0);

    /// The set whose member `n` is bit `n`.
    #[must_use]
    pub const fn from_bits(bits: u64) -> Self {
        Self { bits, of: PhantomData }
    }

    /// Bit `n` is set when `n` is a member.
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.bits
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many ids are in it.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.bits.count_ones()
    }

    /// The ids that are in this set and not in `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self::from_bits(self.bits & !other.bits)
    }

    /// The ids that are in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self::from_bits(self.bits & other.bits)
    }

    /// The ids that are in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::from_bits(self.bits | other.bits)
    }
}

impl<T: Into<u8> + From<u8>> IdSet<T> {
    /// Whether `id` is in it.
    #[must_use]
    pub fn contains(self, id: T) -> bool {
        self.bits >> (id.into() & 63) & 1 == 1
    }

    /// Adds `id`.
    pub fn insert(&mut self, id: T) {
        self.bits |= 1 << (id.into() & 63);
    }

    /// Takes `id` out.
    pub fn remove(&mut self, id: T) {
        self.bits &= !(1 << (id.into() & 63));
    }

    /// The members, smallest first.
    pub fn iter(self) -> impl Iterator<Item = T> {
        let mut rest = self.bits;
        std::iter::from_fn(move || {
            let lowest = u8::try_from(rest.trailing_zeros()).ok().filter(|&bit| bit < 64)?;
            rest &= rest - 1;
            Some(T::from(lowest))
        })
    }
}

impl<T: Into<u8> + From<u8>> FromIterator<T> for IdSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(ids: I) -> Self {
        let mut set = Self::EMPTY;
        ids.into_iter().for_each(|id| set.insert(id));
        set
    }
}

// Written out because deriving would ask the same of `T`, which is never stored.
impl<T> Clone for IdSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for IdSet<T> {}
impl<T> PartialEq for IdSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<T> Eq for IdSet<T> {}
impl<T> Hash for IdSet<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}
impl<T> Default for IdSet<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}
impl<T> fmt::Debug for IdSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#b}", self.bits)
    }
}
