//! The schemas of scenarios and of the fragments that they use.

use serde_json::Value;

use super::derived::derived;
use super::{Texts, described, fields, plain, reuse, together};
use crate::scenario::Document;

/// What a scenario file may say.
pub(super) fn scenario(texts: &Texts<'_>) -> Value {
    let mut root = structure();
    reuse::in_scenario(&mut root);
    finish("scenario", root, texts)
}

/// What a fragment may say: a part of a scenario.
pub(super) fn fragment(texts: &Texts<'_>) -> Value {
    let mut root = structure();
    reuse::as_fragment(&mut root);
    finish("fragment", root, texts)
}

fn structure() -> Value {
    let mut root = derived::<Document>();
    together::constrain(&mut root);
    root
}

fn finish(thing: &str, mut root: Value, texts: &Texts<'_>) -> Value {
    fields::fill(&mut root, texts);
    plain::refer(&mut root);
    reuse::admit_variables(&mut root);
    described::describe(thing, &mut root, texts);
    root
}
