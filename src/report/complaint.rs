//! A complaint about an input: what is wrong, where, the line itself, and one suggestion.

use std::path::Path;

use super::{BAD, BOLD, NOTE, Voice, paint};
use crate::message::{Name, Trouble};
use crate::scenario::{Excerpt, Span, excerpt};

/// What is wrong with an input, ready to be told.
#[derive(Clone, Debug, PartialEq)]
pub struct Complaint {
    /// What is wrong, and what was expected instead.
    pub trouble: Trouble,
    /// The file, as the user named it.
    pub file: Option<String>,
    /// Where in the file.
    pub span: Option<Span>,
    /// The line itself.
    pub excerpt: Option<Excerpt>,
    /// Where what is wrong comes from: what uses the file, and the row of a table.
    pub notes: Vec<Trouble>,
    /// What would help: one suggestion, or the names that there are.
    pub hint: Option<Trouble>,
}

impl Complaint {
    /// A complaint about nothing in particular, such as the command line.
    #[must_use]
    pub const fn new(trouble: Trouble) -> Self {
        Self { trouble, file: None, span: None, excerpt: None, notes: Vec::new(), hint: None }
    }

    /// The same complaint about a file.
    #[must_use]
    pub fn in_file(mut self, path: &Path) -> Self {
        self.file = Some(path.display().to_string());
        self
    }

    /// The same complaint about a place in a text.
    #[must_use]
    pub fn at(mut self, span: Span, text: &str) -> Self {
        self.span = Some(span);
        self.excerpt = Some(excerpt(text, span));
        self
    }

    /// The same complaint with a suggestion.
    #[must_use]
    pub fn with_hint(mut self, hint: Option<Trouble>) -> Self {
        self.hint = hint;
        self
    }

    /// The complaint as a person reads it.
    #[must_use]
    pub fn tell(&self, voice: &Voice<'_>) -> String {
        let heading = paint(BAD, format!("{}:", voice.say(Trouble::Heading)));
        let mut lines = vec![format!("{heading} {}", paint(BOLD, voice.say(self.trouble.clone())))];
        lines.extend(self.place());
        if let Some(excerpt) = &self.excerpt {
            lines.extend(draw(excerpt));
        }
        let notes = self.notes.iter().cloned();
        lines.extend(notes.map(|note| format!("  {}", voice.say(note))));
        lines.extend(self.hint.clone().map(|hint| format!("  {}", paint(NOTE, voice.say(hint)))));
        lines.join("\n") + "\n"
    }

    fn place(&self) -> Option<String> {
        let file = self.file.as_ref()?;
        let place = match self.span {
            Some(span) => format!("{file}:{}:{}", span.line, span.column),
            None => file.clone(),
        };
        Some(format!("{} {place}", paint(NOTE, "-->")))
    }
}

/// The line with its number, and a caret under what is wrong.
pub(super) fn draw(excerpt: &Excerpt) -> [String; 2] {
    let number = excerpt.line.to_string();
    let margin = " ".repeat(number.len());
    let caret = format!("{}{}", " ".repeat(excerpt.caret), "^".repeat(excerpt.length.max(1)));
    [
        format!("{} {}", paint(NOTE, format!("{number} │")), excerpt.text),
        format!("{} {}", paint(NOTE, format!("{margin} │")), paint(BAD, caret)),
    ]
}

/// One suggestion, or else the names that there are.
pub(super) fn hint<'n>(
    wrong: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Option<Trouble> {
    match crate::scenario::nearest(wrong, known.clone()) {
        Some(name) => Some(Trouble::Suggestion { name: Name::from(name) }),
        None => {
            let names: Vec<_> = known.map(Name::from).collect();
            if names.is_empty() { None } else { Some(Trouble::KnownNames { names }) }
        }
    }
}
