//! The schema of a glossary.

use serde_json::Value;

use super::derived::derived;
use super::{Texts, described, plain};
use crate::l10n::glossary::Document;

/// What a glossary file may say.
pub(super) fn glossary(texts: &Texts<'_>) -> Value {
    let mut root = derived::<Document>();
    plain::refer(&mut root);
    described::describe("glossary", &mut root, texts);
    root
}
