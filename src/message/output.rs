//! The text being written, and the pieces of it that Fluent could not resolve.

use std::fmt;

use super::fault::Fault;

/// Collects a text and notices the names that Fluent leaves in braces, such as `{$name}`.
///
/// Fluent writes those braces one character at a time, and everything else in whole strings, so a
/// brace inside an argument or a quoted literal is never mistaken for one.
#[derive(Debug)]
pub(super) struct Output {
    text: String,
    opened: Option<usize>,
    unresolved: Vec<Fault>,
}

/// How many bytes most texts take.
pub(super) const USUAL: usize = 128;

impl Default for Output {
    fn default() -> Self {
        Self { text: String::with_capacity(USUAL), opened: None, unresolved: Vec::new() }
    }
}

impl Output {
    /// The text, and one fault for each piece that is missing from it.
    pub(super) fn into_parts(self) -> (String, Vec<Fault>) {
        (self.text, self.unresolved)
    }

    fn close(&mut self) {
        let piece = self.opened.take().and_then(|start| self.text.get(start..));
        self.unresolved.extend(piece.map(|piece| Fault::Unresolved(piece.to_owned())));
    }
}

impl fmt::Write for Output {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }

    fn write_char(&mut self, character: char) -> fmt::Result {
        if character == '{' {
            self.opened = Some(self.text.len());
        }
        self.text.push(character);
        if character == '}' {
            self.close();
        }
        Ok(())
    }
}
