//! Texts that are short nearly always: keys, names, ids, instants.

/// A text of which up to 23 bytes stand in the value itself, so that most need no allocation.
pub type ShortText = smol_str::SmolStr;
