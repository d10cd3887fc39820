//! Draws deletion timelines: as a picture for web pages, and as text for a terminal.

mod scale;
pub mod svg;
mod text;
mod words;

pub use text::text;

use crate::timeline::Timeline;

/// The JSON form, told in `docs/timeline-json.md`.
#[must_use]
pub fn json(timeline: &Timeline) -> String {
    // Names, numbers and keys of objects that are texts: nothing that JSON could not hold.
    serde_json::to_string_pretty(timeline).unwrap_or_default() + "\n"
}
