//! From a file to its entries, and to what is none: one mistake never hides another.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use super::junk::{self, Junk, Reason};
use crate::l10n::comment::Comment;
use crate::l10n::entry::{Attribute, Entry};
use crate::l10n::file::File;
use crate::message::catalog::guard::{self, Hazard};

/// What is in a file.
#[derive(Debug)]
pub(super) struct Parsed<'s> {
    file: &'s File,
    pub(super) entries: Vec<Entry<'s>>,
    pub(super) junk: Vec<Junk<'s>>,
}

impl<'s> Parsed<'s> {
    pub(super) fn of(file: &'s File) -> Self {
        let mut parsed = Self { file, entries: Vec::new(), junk: Vec::new() };
        let mut done = 0;
        for hazard in guard::hazards(file.text()) {
            parsed.read(done..hazard.range.start);
            done = hazard.range.end;
            parsed.leave_out(hazard);
        }
        parsed.read(done..file.text().len());
        parsed.entries.sort_by_key(|entry| entry.range.start);
        parsed.junk.sort_by_key(|junk| junk.at.start);
        parsed
    }

    fn text(&self, range: Range<usize>) -> &'s str {
        self.file.text().get(range).unwrap_or_default()
    }

    /// Reads whole lines of the file. What one error took along is read again.
    fn read(&mut self, range: Range<usize>) {
        let mut left = vec![range];
        while let Some(range) = left.pop() {
            let again = self.read_once(range);
            left.extend(again);
        }
    }

    fn read_once(&mut self, range: Range<usize>) -> Vec<Range<usize>> {
        let (resource, errors) = match parser::parse(self.text(range.clone())) {
            Ok(resource) => (resource, Vec::new()),
            Err(parsed) => parsed,
        };
        let starts: Vec<_> = resource.body.iter().map(|entry| self.start(entry)).collect();
        let ends = starts.iter().skip(1).copied().chain([range.end]);
        let ends: Vec<_> =
            starts.iter().zip(ends).map(|(start, end)| self.end(*start..end)).collect();
        let mut errors = errors.into_iter();
        let mut again = Vec::new();
        let mut is_behind_entry = false;
        for ((start, end), entry) in starts.into_iter().zip(ends).zip(resource.body) {
            let is_junk = matches!(entry, ast::Entry::Junk { .. });
            let is_entry = matches!(entry, ast::Entry::Message(_) | ast::Entry::Term(_));
            if is_entry {
                self.entries.extend(self.entry(entry, start..end));
            } else if is_junk && let Some(error) = errors.next() {
                if is_behind_entry && self.is_attribute(start..end) {
                    self.read_attributes(start..end);
                } else {
                    again.extend(self.keep_junk(start..end, &shifted(error, range.start)));
                }
            }
            is_behind_entry = is_entry;
        }
        again
    }

    /// Where a part of the file begins.
    fn start(&self, entry: &ast::Entry<&'s str>) -> usize {
        let of_comment = |comment: &ast::Comment<&str>| {
            let line = comment.content.first().map_or(0, |line| self.file.offset(line));
            let before = self.file.text().as_bytes().get(..line).unwrap_or_default();
            let hashes = before.iter().rev().take_while(|byte| **byte != b'\n').count();
            line - hashes
        };
        match entry {
            ast::Entry::Message(ast::Message { comment: Some(comment), .. })
            | ast::Entry::Term(ast::Term { comment: Some(comment), .. })
            | ast::Entry::Comment(comment)
            | ast::Entry::GroupComment(comment)
            | ast::Entry::ResourceComment(comment) => of_comment(comment),
            ast::Entry::Message(message) => self.file.offset(message.id.name),
            ast::Entry::Term(term) => self.file.offset(term.id.name).saturating_sub(1),
            ast::Entry::Junk { content } => self.file.offset(content),
        }
    }

    /// Where a part of the file ends that begins here, and behind which the next one begins there.
    fn end(&self, range: Range<usize>) -> usize {
        let lines = self.text(range.clone());
        let text = lines.trim_end().len();
        let blanks = lines.get(text..).unwrap_or_default().find('\n');
        range.start + blanks.map_or(lines.len(), |blanks| text + blanks)
    }

    fn entry(&self, entry: ast::Entry<&'s str>, range: Range<usize>) -> Option<Entry<'s>> {
        let file = self.file;
        Some(match entry {
            ast::Entry::Message(message) => Entry {
                file,
                id: message.id.name,
                is_term: false,
                comment: comment(message.comment),
                value: message.value,
                attributes: attributes(message.attributes),
                range,
            },
            ast::Entry::Term(term) => Entry {
                file,
                id: term.id.name,
                is_term: true,
                comment: comment(term.comment),
                value: Some(term.value),
                attributes: attributes(term.attributes),
                range,
            },
            _ => return None,
        })
    }

    /// Keeps what cannot be understood, and returns the lines in it that begin another entry.
    fn keep_junk(&mut self, range: Range<usize>, error: &ParserError) -> Option<Range<usize>> {
        let next = self.next_entry(&range);
        let end = next.map_or(range.end, |next| self.end(range.start..next));
        let text = self.text(range.start..end);
        let kind = match next {
            // Noticed in another entry only: something was not closed.
            Some(_) => ErrorKind::ExpectedToken('}'),
            None => error.kind.clone(),
        };
        let noticed = error.pos.start.min(end)..error.pos.end.min(end);
        let at = junk::place(self.file.text(), range.start, &noticed, &kind);
        self.junk.push(Junk {
            file: self.file,
            id: name(text.trim_start_matches('-')),
            is_term: text.starts_with('-'),
            attribute: None,
            range: range.start..end,
            at: at.start.min(end)..at.end.min(end),
            reason: Reason::Syntax(kind),
        });
        next.map(|next| next..range.end)
    }

    /// The next line behind the first one of a range that begins like an entry.
    fn next_entry(&self, range: &Range<usize>) -> Option<usize> {
        let mut lines = self.text(range.clone()).split_inclusive('\n');
        let mut start = range.start + lines.next()?.len();
        for line in lines {
            if id(line).is_some() {
                return Some(start);
            }
            start += line.len();
        }
        None
    }

    fn is_attribute(&self, range: Range<usize>) -> bool {
        self.text(range).trim_start_matches([' ', '\n']).starts_with('.')
    }

    /// Reads attributes behind an entry that the parser gave up at the first that is wrong.
    fn read_attributes(&mut self, range: Range<usize>) {
        let mut start = range.start;
        let lines = self.text(range.clone()).split_inclusive('\n');
        let mut starts: Vec<usize> = Vec::new();
        for line in lines {
            let inner = line.trim_start_matches(' ');
            if inner.starts_with('.') {
                starts.push(start + line.len() - inner.len());
            }
            start += line.len();
        }
        let ends: Vec<_> = starts.iter().skip(1).copied().chain([range.end]).collect();
        for (start, end) in starts.into_iter().zip(ends) {
            self.read_attribute(start..end);
        }
        if let Some(entry) = self.entries.last_mut() {
            entry.range.end = range.end;
        }
    }

    /// Reads an attribute as if it were a message, so that the parser says what is wrong with it.
    fn read_attribute(&mut self, range: Range<usize>) {
        let inside = range.start + 1..range.end;
        let text = self.text(inside.clone());
        let (kind, pos) = match parser::parse(text) {
            Ok(resource) => match single(resource) {
                Some(attribute) => {
                    if let Some(entry) = self.entries.last_mut() {
                        entry.attributes.push(attribute);
                    }
                    return;
                }
                None => (ErrorKind::ExpectedCharRange { range: "a-zA-Z".into() }, 0..1),
            },
            Err((_, errors)) => match errors.into_iter().next() {
                Some(error) => (error.kind, error.pos),
                None => return,
            },
        };
        let noticed = inside.start + pos.start..inside.start + pos.end;
        let at = junk::place(self.file.text(), inside.start, &noticed, &kind);
        let entry = self.entries.last();
        self.junk.push(Junk {
            file: self.file,
            id: entry.map(|entry| entry.id),
            is_term: entry.is_some_and(|entry| entry.is_term),
            attribute: name(text),
            at: at.start.min(range.end)..at.end.min(range.end),
            range,
            reason: Reason::Syntax(kind),
        });
    }

    fn leave_out(&mut self, hazard: Hazard) {
        let text = self.text(hazard.range.clone());
        self.junk.push(Junk {
            file: self.file,
            id: name(text.trim_start_matches('-')),
            is_term: text.starts_with('-'),
            attribute: None,
            range: hazard.range,
            at: hazard.at..hazard.at + 1,
            reason: hazard.kind.map_or(Reason::TooDeep, Reason::Syntax),
        });
    }
}

fn shifted(error: ParserError, by: usize) -> ParserError {
    ParserError { pos: error.pos.start + by..error.pos.end + by, ..error }
}

/// The attribute that was read as a message.
fn single(resource: ast::Resource<&str>) -> Option<Attribute<'_>> {
    let mut body = resource.body.into_iter();
    match (body.next(), body.next()) {
        (Some(ast::Entry::Message(message)), None) if message.attributes.is_empty() => {
            Some(Attribute { id: message.id.name, pattern: message.value? })
        }
        _ => None,
    }
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

/// The id of a line that begins like an entry: `name =` or `-name =`.
fn id(text: &str) -> Option<&str> {
    let name = name(text.strip_prefix('-').unwrap_or(text))?;
    let rest = text.trim_start_matches('-').get(name.len()..)?;
    rest.trim_start_matches(' ').starts_with('=').then_some(name)
}

/// The name at the start of a text.
fn name(text: &str) -> Option<&str> {
    let is_of_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let end = text.find(|c| !is_of_name(c)).unwrap_or(text.len());
    text.get(..end).filter(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests;
