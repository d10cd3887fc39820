//! The PO files of gettext: the key is the context, codes are written as in Fluent.
//!
//! Every variant is an entry of its own, told apart by its context. gettext's own plurals would need
//! a mapping between its numbered forms and the categories of CLDR, which a file of Fluent may name,
//! leave out or mix with explicit numbers and genders; here each variant comes back where it was.
//!
//! The crate `polib` reads what is written here, and a test holds that, but it is not used: it says
//! no line when a file is broken, ends the process at a lone quotation mark, and needs a header.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

use crate::model::keyed;

/// Why a file is not PO.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PoCause {
    /// A text without its closing quotation mark, or with something behind it.
    Quote,
    /// A backslash in front of a character that needs none.
    Escape,
    /// A line that is no keyword, no text and no comment.
    Line,
    /// An entry without `msgid` or without `msgstr`, or in the wrong order.
    Incomplete,
    /// A plural, which tchau never writes.
    Plural,
}

keyed!(PoCause {
    Quote = "quote",
    Escape = "escape",
    Line = "line",
    Incomplete = "incomplete",
    Plural = "plural",
});
