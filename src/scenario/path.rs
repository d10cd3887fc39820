//! The way from the top of a document to one of its values.

use std::fmt;

use crate::short_text::ShortText;

/// The keys and indices that lead to a value, such as `steps[3].expect.membership.user`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path(Vec<Part>);

/// One part of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// The value of a key in a mapping.
    Key(ShortText),
    /// An item of a list, from 0.
    Index(usize),
}

impl Path {
    /// The path of the whole document.
    pub const ROOT: Self = Self(Vec::new());

    /// Appends a key.
    #[must_use]
    pub fn key(mut self, key: &str) -> Self {
        self.0.push(Part::Key(key.into()));
        self
    }

    /// Appends an index, from 0.
    #[must_use]
    pub fn index(mut self, index: usize) -> Self {
        self.0.push(Part::Index(index));
        self
    }

    /// The parts, from the top of the document.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// The path as it is shown. Reports have thousands of them, so it is made without a detour.
    pub fn written(&self) -> String {
        let mut text = String::with_capacity(USUAL);
        for (place, part) in self.0.iter().enumerate() {
            match part {
                Part::Index(index) => text.extend(["[", &index.to_string(), "]"]),
                Part::Key(key) if !is_word(key) => text.push_str(&format!("[{key:?}]")),
                Part::Key(key) => text.extend([if place == 0 { "" } else { "." }, key]),
            }
        }
        text
    }

    /// Whether this is the path of the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Part> for Path {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        Self(parts.into_iter().collect())
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.written())
    }
}

/// How many bytes most paths take.
const USUAL: usize = 48;

/// Whether a key can stand between dots without being misread.
fn is_word(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_written_with_dots_and_brackets() {
        let path = Path::ROOT.key("steps").index(3).key("expect").key("says").key("pt-BR");
        assert_eq!(path.to_string(), "steps[3].expect.says.pt-BR");
        assert_eq!(Path::ROOT.index(0).key("a.b").to_string(), r#"[0]["a.b"]"#);
        assert_eq!(Path::ROOT.to_string(), "");
    }
}
