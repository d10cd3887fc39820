//! Time as numbers: whole UTC seconds, always handed in, never read from a clock.

/// An instant, in whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Scenarios may use the years 1970 to 9999; [`crate::calendar`] reads and writes the calendar form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// 1970-01-01T00:00:00Z.
    pub const EARLIEST: Self = Self(0);
    /// 9999-12-31T23:59:59Z.
    pub const LATEST: Self = Self(253_402_300_799);

    /// The instant `seconds` after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn as_seconds(self) -> i64 {
        self.0
    }

    /// This instant and `length` later, or `None` past the year 9999.
    #[must_use]
    pub fn checked_add(self, length: Seconds) -> Option<Self> {
        let later = Self(self.0.checked_add(length.0)?);
        (later <= Self::LATEST).then_some(later)
    }

    /// This instant and `length` later, stopping at the largest number instead of overflowing.
    ///
    /// Deadlines use this: a deadline beyond the year 9999 exists, but no clock reaches it.
    #[must_use]
    pub const fn saturating_add(self, length: Seconds) -> Self {
        Self(self.0.saturating_add(length.0))
    }

    /// How long after `earlier` this instant is (negative when it is before).
    #[must_use]
    pub const fn since(self, earlier: Self) -> Seconds {
        Seconds(self.0.saturating_sub(earlier.0))
    }
}

/// A length of time in whole seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seconds(i64);

impl Seconds {
    /// No time at all.
    pub const ZERO: Self = Self(0);
    /// A day is 86 400 seconds.
    pub const DAY: Self = Self(86_400);

    /// A length of `seconds`.
    #[must_use]
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// A length of `days` days of 86 400 seconds.
    #[must_use]
    pub const fn days(days: u16) -> Self {
        Self(days as i64 * Self::DAY.0)
    }

    /// The length as a number of seconds.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
