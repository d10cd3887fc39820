//! The report as one HTML page: the suite at a glance, every scenario step by step, requirements and rules.
//!
//! The page loads nothing. The first failures stand in it in full, so that no script is needed to read them;
//! everything else is a line per scenario, and its details are packed ([`pack`]) until somebody opens them.
//! A text is there in every language of tchau, of which the page shows one.

mod case;
mod details;
mod flaws;
mod frame;
mod memberships;
mod mention;
mod pack;
mod page;
mod pen;
mod quote;
mod reference;
mod screen;
mod story;
mod tally;
mod timeline;

use super::{Piece, Setting};
use crate::record::Entry;

pub(super) use case::Outline;
pub(super) use page::Page;

/// What the page makes of an entry: all about it, and what stands of it elsewhere.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> Piece {
    let (text, outline) = case::piece(entry, setting);
    Piece { text, outline: Some(Box::new(outline)) }
}
