//! What a check has found: data, told in a language only where it is written.

use std::ops::Range;
use std::path::Path;

use super::bench::{Bench, Junk};
use super::check::{Check, Severity};
use super::checks::Defect;
use super::entry::{Entry, Pattern};
use super::file::File;
use super::passage::{Passage, Reading};
use crate::message::Locale;
use crate::scenario::{Excerpt, Span, excerpt};

/// One defect in one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub defect: Defect,
    /// How grave it is, as the settings have it.
    pub severity: Severity,
    /// The locale whose texts are to be corrected.
    pub locale: Locale,
    /// The file, as the user named it.
    pub file: String,
    /// Where in the file.
    pub span: Span,
    /// Where it ends, which may be on a later line.
    pub end: Span,
    /// The line, with the place marked.
    pub excerpt: Excerpt,
    /// The message or the term (with its hyphen); `None` for what concerns a whole file.
    pub id: Option<String>,
    /// The attribute.
    pub attribute: Option<String>,
    /// The keys of the variants from the outside in, joined by `/`.
    pub variant: Option<String>,
    /// A correction, where one is certain.
    pub fix: Option<Fix>,
}

/// A correction: a range of the file's text and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Bytes of [`File::text`].
    pub range: Range<usize>,
    /// The new text.
    pub text: String,
}

impl Finding {
    /// The check that found it.
    #[must_use]
    pub fn check(&self) -> &'static Check {
        self.defect.check()
    }
}

/// Collects findings, and leaves out those of checks that are switched off.
#[derive(Debug)]
pub struct Findings<'b> {
    bench: &'b Bench<'b>,
    found: Vec<Finding>,
}

/// A place to report.
#[derive(Clone, Debug)]
pub struct At<'a> {
    file: Where<'a>,
    range: Range<usize>,
    entry: Option<&'a Entry<'a>>,
    /// The name of what was to be an entry.
    name: Option<String>,
    attribute: Option<&'a str>,
    variant: Option<String>,
}

#[derive(Clone, Copy, Debug)]
enum Where<'a> {
    File(&'a File),
    /// A file that is not there, or cannot be read.
    NoText(&'a Locale, &'a Path),
}

impl<'a> At<'a> {
    /// A file that is not there, or cannot be read.
    #[must_use]
    pub const fn no_text(locale: &'a Locale, path: &'a Path) -> Self {
        let file = Where::NoText(locale, path);
        Self { file, range: 0..0, entry: None, name: None, attribute: None, variant: None }
    }

    /// A range of a file, outside of entries.
    #[must_use]
    pub const fn file(file: &'a File, range: Range<usize>) -> Self {
        let file = Where::File(file);
        Self { file, range, entry: None, name: None, attribute: None, variant: None }
    }

    /// A part of a file that was to be an entry, or an attribute of one.
    #[must_use]
    pub fn junk(junk: &'a Junk<'_>) -> Self {
        let name = junk.name();
        Self { name, attribute: junk.attribute, ..Self::file(junk.file, junk.at.clone()) }
    }

    /// The id of an entry.
    #[must_use]
    pub fn entry(entry: &'a Entry<'_>) -> Self {
        let range = entry.file.range(entry.id);
        let (file, attribute) = (Where::File(entry.file), None);
        Self { file, range, entry: Some(entry), name: None, attribute, variant: None }
    }

    /// Any slice of the file in an entry.
    #[must_use]
    pub fn slice(entry: &'a Entry<'_>, attribute: Option<&'a str>, slice: &str) -> Self {
        let range = entry.file.range(slice);
        let file = Where::File(entry.file);
        Self { file, range, entry: Some(entry), name: None, attribute, variant: None }
    }

    /// A range of the words of a passage, see [`Passage::prose`].
    #[must_use]
    pub fn words(
        reading: &'a Reading<'_, '_>,
        passage: &'a Passage<'_, '_>,
        words: Range<usize>,
    ) -> Self {
        let range = passage.prose.range(reading.entry.file, &words);
        Self::passage(reading, passage).at(range)
    }

    /// A whole passage.
    #[must_use]
    pub fn passage(reading: &'a Reading<'_, '_>, passage: &'a Passage<'_, '_>) -> Self {
        let file = reading.entry.file;
        let range = passage.prose.range(file, &(0..passage.prose.text.len()));
        let attribute = passage.attribute;
        let variant = passage.variant();
        let file = Where::File(file);
        Self { file, range, entry: Some(reading.entry), name: None, attribute, variant }
    }

    /// The same place as that of something with this name, which is not there.
    #[must_use]
    pub fn of(mut self, name: String) -> Self {
        self.name = Some(name);
        self
    }

    /// The same place as that of an attribute.
    #[must_use]
    pub const fn in_attribute(mut self, attribute: &'a str) -> Self {
        self.attribute = Some(attribute);
        self
    }

    /// The same place as that of a variant.
    #[must_use]
    pub fn in_variant(mut self, key: &str) -> Self {
        self.variant = Some(key.to_owned());
        self
    }

    /// The same place with another range of its file.
    #[must_use]
    pub fn at(mut self, range: Range<usize>) -> Self {
        self.range = range;
        self
    }
}

impl<'b> Findings<'b> {
    /// Nothing found so far.
    #[must_use]
    pub const fn new(bench: &'b Bench<'b>) -> Self {
        Self { bench, found: Vec::new() }
    }

    /// Reports a defect.
    pub fn add(&mut self, at: At<'_>, defect: impl Into<Defect>) {
        self.push(at, defect.into(), None);
    }

    /// Reports a defect with a correction that is certain: the range of the place becomes `text`.
    pub fn add_with_fix(&mut self, at: At<'_>, defect: impl Into<Defect>, text: impl Into<String>) {
        let fix = Fix { range: at.range.clone(), text: text.into() };
        self.push(at, defect.into(), Some(fix));
    }

    /// Everything that was found.
    #[must_use]
    pub fn into_found(self) -> Vec<Finding> {
        self.found
    }

    fn push(&mut self, at: At<'_>, defect: Defect, fix: Option<Fix>) {
        let check = defect.check();
        let is_allowed = at.entry.is_some_and(|entry| entry.comment.allows(check));
        let Some(severity) = self.bench.settings.severity(check).filter(|_| !is_allowed) else {
            return;
        };
        let (locale, path, span, end, excerpt) = match at.file {
            Where::File(file) => {
                let end = file.span(&(at.range.end..at.range.end));
                let (span, excerpt) = (file.span(&at.range), file.excerpt(&at.range));
                (&file.locale, file.path.as_path(), span, end, excerpt)
            }
            Where::NoText(locale, path) => {
                let start = Span::new(1, 1, 0);
                (locale, path, start, start, excerpt("", start))
            }
        };
        self.found.push(Finding {
            defect,
            severity,
            locale: locale.clone(),
            file: path.display().to_string(),
            span,
            end,
            excerpt,
            id: at.entry.map(Entry::name).or(at.name),
            attribute: at.attribute.map(str::to_owned),
            variant: at.variant,
            fix,
        });
    }
}

/// The range of a pattern in its file; an empty range where it has no text and no name.
#[must_use]
pub fn range_of(pattern: &Pattern<'_>, file: &File) -> Range<usize> {
    let prose = super::prose::Prose::of(pattern);
    prose.range(file, &(0..prose.text.len()))
}
