//! Everything that checks look at: the parsed texts of all locales, side by side.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};
use rayon::prelude::*;

use super::comment::Comment;
use super::entry::{Attribute, Entry};
use super::file::File;
use super::project::Project;
use super::settings::Settings;
use super::shown::Shown;
use super::values::{self, ByVariable, Values};
use crate::message::Locale;

/// A project on the bench.
#[derive(Debug)]
pub struct Bench<'s> {
    /// The files.
    pub project: &'s Project,
    /// What is checked.
    pub settings: &'s Settings,
    /// What scenarios show, where that is known.
    pub shown: Option<&'s Shown>,
    /// The texts of the source.
    pub source: Texts<'s>,
    /// The texts of the locales that are checked against it, in the order of their names.
    pub targets: Vec<Texts<'s>>,
    values: OnceLock<ByVariable>,
}

/// The texts of one locale.
#[derive(Debug)]
pub struct Texts<'s> {
    /// The locale.
    pub locale: Locale,
    /// All messages and terms, in the order of the files; also those that are there twice.
    pub entries: Vec<Entry<'s>>,
    /// What cannot be understood.
    pub junk: Vec<Junk<'s>>,
    by_name: HashMap<(bool, &'s str), usize>,
}

/// A part of a file that is no message, term or comment.
#[derive(Debug)]
pub struct Junk<'s> {
    /// The file.
    pub file: &'s File,
    /// The id of the entry that this was to be, if it begins like one.
    pub id: Option<&'s str>,
    /// What the parser says.
    pub error: ParserError,
}

impl<'s> Bench<'s> {
    /// Parses the files of a project.
    #[must_use]
    pub fn new(project: &'s Project, settings: &'s Settings) -> Self {
        let texts = |locale: &Locale| Texts::of(project, locale);
        Self {
            project,
            settings,
            shown: None,
            source: texts(&project.source),
            targets: project.targets.iter().map(texts).collect(),
            values: OnceLock::new(),
        }
    }

    /// The same with what scenarios show.
    #[must_use]
    pub fn with_shown(mut self, shown: &'s Shown) -> Self {
        self.shown = Some(shown);
        self
    }

    /// The keys that a variable of a message is filled with: known of tchau's own texts, and there of
    /// variables that are filled with keys.
    #[must_use]
    pub fn values_of(&self, id: &str, variable: &str) -> Option<&Values> {
        if !self.settings.is_tchau {
            return None;
        }
        let values = self.values.get_or_init(|| values::values(self.shown));
        values.get(id)?.get(variable)
    }

    /// The texts of every locale, the source first.
    pub fn all(&self) -> impl Iterator<Item = &Texts<'s>> {
        std::iter::once(&self.source).chain(&self.targets)
    }
}

impl<'s> Texts<'s> {
    fn of(project: &'s Project, locale: &Locale) -> Self {
        let files: Vec<_> = project.files.iter().filter(|file| file.locale == *locale).collect();
        let parsed: Vec<_> = files.into_par_iter().map(parse).collect();
        let (mut entries, mut junk) = (Vec::new(), Vec::new());
        for (of_file, unread) in parsed {
            entries.extend(of_file);
            junk.extend(unread);
        }
        let mut by_name = HashMap::with_capacity(entries.len());
        for (place, entry) in entries.iter().enumerate() {
            by_name.entry((entry.is_term, entry.id)).or_insert(place);
        }
        Self { locale: locale.clone(), entries, junk, by_name }
    }

    /// The first message with this id.
    #[must_use]
    pub fn message(&self, id: &str) -> Option<&Entry<'s>> {
        self.by_name.get(&(false, id)).and_then(|place| self.entries.get(*place))
    }

    /// The first term with this id, which comes without its hyphen.
    #[must_use]
    pub fn term(&self, id: &str) -> Option<&Entry<'s>> {
        self.by_name.get(&(true, id)).and_then(|place| self.entries.get(*place))
    }

    /// What has the same name and kind as an entry of another locale.
    #[must_use]
    pub fn same_as(&self, entry: &Entry<'_>) -> Option<&Entry<'s>> {
        if entry.is_term { self.term(entry.id) } else { self.message(entry.id) }
    }

    /// Whether an entry with this id was tried and could not be understood.
    #[must_use]
    pub fn has_junk(&self, id: &str) -> bool {
        self.junk.iter().any(|junk| junk.id == Some(id))
    }
}

/// The entries of a file, and what is none.
fn parse(file: &File) -> (Vec<Entry<'_>>, Vec<Junk<'_>>) {
    let (resource, errors) = match parser::parse(file.text()) {
        Ok(resource) => (resource, Vec::new()),
        Err(parsed) => parsed,
    };
    let mut entries = Vec::new();
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => entries.push(Entry {
                file,
                id: message.id.name,
                is_term: false,
                comment: comment(message.comment),
                value: message.value,
                attributes: attributes(message.attributes),
                range: 0..0,
            }),
            ast::Entry::Term(term) => entries.push(Entry {
                file,
                id: term.id.name,
                is_term: true,
                comment: comment(term.comment),
                value: Some(term.value),
                attributes: attributes(term.attributes),
                range: 0..0,
            }),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => {}
        }
    }
    let junk = errors.into_iter().map(|error| Junk { file, id: junk_id(file, &error), error });
    (entries, junk.collect())
}

fn comment(comment: Option<ast::Comment<&str>>) -> Comment<'_> {
    comment.map_or_else(Comment::default, |comment| Comment::of(comment.content))
}

fn attributes(attributes: Vec<ast::Attribute<&str>>) -> Vec<Attribute<'_>> {
    let attribute = |attribute: ast::Attribute<_>| Attribute {
        id: attribute.id.name,
        pattern: attribute.value,
    };
    attributes.into_iter().map(attribute).collect()
}

/// The id with which a piece of junk begins.
fn junk_id<'s>(file: &'s File, error: &ParserError) -> Option<&'s str> {
    let junk = file.text().get(error.slice.clone()?)?;
    let is_entry = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let line = junk.lines().find(is_entry)?.trim_start_matches('-');
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    Some(line.get(..end.unwrap_or(line.len())).unwrap_or_default())
}
