//! Puts edits into a text.

use super::Edit;

/// The text with every edit made; they are in order and do not touch each other.
#[must_use]
pub fn apply<'e>(text: &str, edits: impl IntoIterator<Item = &'e Edit>) -> String {
    let mut new = String::with_capacity(text.len());
    let mut done = 0;
    for Edit { range: (start, end), text: replacement } in edits {
        new.push_str(text.get(done..*start).unwrap_or_default());
        new.push_str(replacement);
        done = *end;
    }
    new.push_str(text.get(done..).unwrap_or_default());
    new
}
