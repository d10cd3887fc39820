//! The only place where chrono is used: instants and lengths as people write them.

mod instant;
mod length;
mod meant;

pub use instant::{LAST_WRITTEN, format_instant, parse_instant, read_instant};
pub use length::{format_length, parse_length};
pub use meant::{meant_instant, meant_length};

/// Why a text is not an instant or not a length that a scenario may use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The text has another shape, or names a day or an hour that does not exist.
    #[error("`{0}` is not an instant like 2026-03-02T09:00:00Z")]
    NotAnInstant(String),
    /// The instant exists, but tchau's clock never shows it.
    #[error("`{0}` is outside the years 1970 to 9999")]
    OutOfRange(String),
    /// The text has another shape, a unit twice, or units out of order.
    #[error("`{0}` is not a length like 29d 23h 59m 59s")]
    NotALength(String),
    /// The length has more seconds than can be counted.
    #[error("`{0}` is too long to be counted in seconds")]
    LengthOverflows(String),
}
