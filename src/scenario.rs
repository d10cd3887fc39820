//! How a scenario file becomes a document, and what exactly is wrong when it does not.
//!
//! [`parse`](parse::parse) is the way in. It reads a text once and fast with `serde_yaml`, which
//! knows no positions. Only when that fails, [`decode`] reads the same text again, slowly, and
//! finds the line, the column and the path of a [`Misfit`](misfit::Misfit), as data.

pub mod decode;
pub mod excerpt;
pub mod guard;
mod lines;
pub mod locate;
pub mod misfit;
pub mod nearest;
pub mod ordered;
pub mod parse;
pub mod path;
mod scalar;
pub mod shape;
pub mod source;
pub mod span;
pub mod tree;
mod width;
