//! A complaint about an input: what is wrong, where, the line itself, and one suggestion.

use std::path::Path;

use super::story::said;
use super::{BAD, BOLD, NOTE, Voice, paint};
use crate::message::{Catalog, Message, Name, Trouble};
use crate::record::{NotLoaded, Quote, Spot};
use crate::scenario::{Excerpt, Span, around, excerpt};
use crate::short_text::ShortText;

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
    /// The lines around it, which are shown where there is room.
    pub written: Option<Quote>,
    /// What else helps to find it: the ways to a fragment, the row of a table.
    pub notes: Vec<Trouble>,
    /// What would help: one suggestion, or the names that there are.
    pub hint: Option<Trouble>,
}

impl Complaint {
    /// A complaint about nothing in particular, such as the command line.
    #[must_use]
    pub const fn new(trouble: Trouble) -> Self {
        Self {
            trouble,
            file: None,
            span: None,
            excerpt: None,
            written: None,
            notes: Vec::new(),
            hint: None,
        }
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
        let (line, lines) = around(text, span.line);
        self.written = Some(Quote { file: None, line, lines });
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
        let place = self.file.as_ref().map(|file| match self.span {
            Some(span) => format!("{file}:{}:{}", span.line, span.column),
            None => file.clone(),
        });
        let message = voice.say(self.trouble.clone());
        let notes: Vec<_> = self.notes.iter().map(|note| voice.say(note.clone())).collect();
        let hint = self.hint.clone().map(|hint| voice.say(hint));
        let below = Below { excerpt: self.excerpt.as_ref(), notes, hint };
        lines(&message, place, below, voice)
    }
}

impl NotLoaded {
    /// Keeps a complaint about a file, in every language of the catalogue.
    #[must_use]
    pub fn of(path: &str, complaint: &Complaint, catalog: &Catalog) -> Self {
        let texts = |trouble: &Trouble| catalog.everywhere(&Message::from(trouble.clone()));
        Self {
            path: path.to_owned(),
            file: complaint.file.clone().unwrap_or_else(|| path.to_owned()),
            id: ShortText::new_static(Message::from(complaint.trouble.clone()).id()),
            message: texts(&complaint.trouble),
            notes: complaint.notes.iter().map(texts).collect(),
            hint: complaint.hint.as_ref().map(texts),
            spot: complaint.span.map(Spot::from).unwrap_or_default(),
            excerpt: complaint.excerpt.clone(),
            written: complaint.written.clone(),
        }
    }

    /// The complaint about the file as a person reads it.
    #[must_use]
    pub fn tell(&self, voice: &Voice<'_>) -> String {
        let place = match (self.spot.line, self.spot.column) {
            (Some(line), Some(column)) => format!("{}:{line}:{column}", self.file),
            _ => self.file.clone(),
        };
        let language = voice.language();
        let said = |texts| said(texts, language).to_owned();
        let below = Below {
            excerpt: self.excerpt.as_ref(),
            notes: self.notes.iter().map(said).collect(),
            hint: self.hint.as_ref().map(said),
        };
        lines(&said(&self.message), Some(place), below, voice)
    }
}

/// What stands below the place of a complaint.
struct Below<'e> {
    excerpt: Option<&'e Excerpt>,
    notes: Vec<String>,
    hint: Option<String>,
}

fn lines(message: &str, place: Option<String>, below: Below<'_>, voice: &Voice<'_>) -> String {
    let heading = paint(BAD, format!("{}:", voice.say(Trouble::Heading)));
    let mut lines = vec![format!("{heading} {}", paint(BOLD, message))];
    lines.extend(place.map(|place| format!("{} {place}", paint(NOTE, "-->"))));
    lines.extend(below.excerpt.into_iter().flat_map(draw));
    lines.extend(below.notes.iter().map(|note| format!("  {note}")));
    lines.extend(below.hint.map(|hint| format!("  {}", paint(NOTE, hint))));
    lines.join("\n") + "\n"
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
pub(crate) fn hint<'n>(
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
