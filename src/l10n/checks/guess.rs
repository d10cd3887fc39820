//! The name that somebody may have meant. A text cannot see that a name is empty, so it is told.

use crate::message::Name;
use crate::model::keyed;

/// Whether there is a name that may have been meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// There is one.
    Some,
    /// Nothing is similar.
    None,
}

keyed!(Guess { Some = "some", None = "none" });

impl Guess {
    /// Whether there is a name, and the name for the text; empty where there is none.
    pub(super) fn of(nearest: Option<&str>) -> (Self, Name) {
        match nearest {
            Some(name) => (Self::Some, name.into()),
            None => (Self::None, "".into()),
        }
    }
}
