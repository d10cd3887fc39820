//! Exchange with translators' tools: XLIFF 2.1, gettext PO, TMX 1.4b, tables, TBX-Basic.
//!
//! A [`Job`] cuts the texts into units, each of which has a key that says where it belongs; a file of
//! any format carries the keys. What comes back is compared with what is there, and only texts that
//! differ are written, in place. Everything is judged before anything is written.

pub mod arrival;
pub mod content;
mod edit;
mod examples;
mod format;
pub mod import;
pub mod job;
pub mod layout;
mod mark;
mod po;
mod sheet;
mod spell;
mod store;
pub mod tbx;
mod tmx;
mod xliff;
mod xml;

#[cfg(test)]
mod tests;

pub use content::{Code, Content, Segment};
pub use edit::Written;
pub use examples::Examples;
pub use format::Format;
pub use import::{Imported, Paper, import};
pub use job::{Job, State, Unit};
pub use po::PoCause;
pub use store::store;
pub use xml::XmlCause;

use crate::message::Message;

/// Tells a message in the language of the person who exports.
pub type Say<'s> = &'s dyn Fn(Message) -> String;
