//! A message or a term of one locale, with the slices of its file that say where everything stands.

use fluent_syntax::ast;

use super::comment::Comment;
use super::file::File;

/// A text with its placeables.
pub type Pattern<'s> = ast::Pattern<&'s str>;

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'s> {
    /// The file in which it stands.
    pub file: &'s File,
    /// The name, without the hyphen of terms: a slice of the file.
    pub id: &'s str,
    /// Whether it is a term, which only other texts can show.
    pub is_term: bool,
    /// What stands above it.
    pub comment: Comment<'s>,
    /// The text itself; terms always have one.
    pub value: Option<Pattern<'s>>,
    /// The texts beside it, in the order of the file.
    pub attributes: Vec<Attribute<'s>>,
    /// From the first character of its comment to the end of its last line.
    pub range: std::ops::Range<usize>,
}

/// A text beside that of its entry, such as an access key.
#[derive(Debug)]
pub struct Attribute<'s> {
    /// The name: a slice of the file.
    pub id: &'s str,
    /// The text.
    pub pattern: Pattern<'s>,
}

impl<'s> Entry<'s> {
    /// The name as texts refer to it: terms have a hyphen.
    #[must_use]
    pub fn name(&self) -> String {
        if self.is_term { format!("-{}", self.id) } else { self.id.to_owned() }
    }

    /// The attribute with this name.
    #[must_use]
    pub fn attribute(&self, id: &str) -> Option<&Attribute<'s>> {
        self.attributes.iter().find(|attribute| attribute.id == id)
    }

    /// All its texts: the value (`None`) and the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'s str>, &Pattern<'s>)> {
        let value = self.value.iter().map(|value| (None, value));
        value
            .chain(self.attributes.iter().map(|attribute| (Some(attribute.id), &attribute.pattern)))
    }
}
