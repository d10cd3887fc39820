//! XLIFF 2.1 (ISO 21720:2024 has 2.1's core unchanged): a `<file>` per file, a `<group>` per entry, a
//! `<unit>` with one `<segment>` per text.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;

/// The namespace of every version from 2.0 on.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The namespace of the module that limits sizes.
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";
