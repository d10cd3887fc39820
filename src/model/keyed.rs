//! Enums whose values have a name in scenarios, in JSON and in the selects of texts: one table each.

/// An enum whose values have stable names, which are never translated.
pub trait Keyed: Copy + PartialEq + 'static {
    /// Every value, in the order of the enum.
    const ALL: &'static [Self];
    /// Every name, in the same order.
    const KEYS: &'static [&'static str];

    /// The name of this value.
    #[must_use]
    fn key(self) -> &'static str {
        let place = Self::ALL.iter().position(|value| *value == self);
        place.and_then(|place| Self::KEYS.get(place).copied()).unwrap_or_default()
    }

    /// The value with this name.
    #[must_use]
    fn of_key(key: &str) -> Option<Self> {
        let place = Self::KEYS.iter().position(|known| *known == key)?;
        Self::ALL.get(place).copied()
    }
}

/// Gives names to the values of an enum: `keyed!(Relation { Home = "home", … })`.
macro_rules! keyed {
    ($name:ty { $($value:ident = $key:literal),* $(,)? }) => {
        impl $crate::model::Keyed for $name {
            const ALL: &'static [Self] = &[$(Self::$value),*];
            const KEYS: &'static [&'static str] = &[$($key),*];
        }
    };
}

pub(crate) use keyed;
