//! The formats of reports of a run, and how a report is put together piece by piece.
//!
//! A report is never held in memory: each entry becomes a piece ([`Format::piece`], on many threads at
//! once), and a [`Binder`] puts the pieces in a row (on one thread, in order). What stands at the top but is
//! known only at the end is the binder's [`front`](Binder::front); whoever writes the file puts it there.

use super::{Voice, github, html, json, jsonl, junit, markdown, tap, text, times};
use crate::model::keyed;
use crate::record::{Entry, Sums};

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Lines, stories and failures, for people.
    Text,
    /// One object, described in `docs/json.md`.
    Json,
    /// An object per line, each as soon as it is known.
    Jsonl,
    /// The XML that servers of continuous integration read.
    Junit,
    /// The Test Anything Protocol, version 14.
    Tap,
    /// Lines for people, and annotations that GitHub shows beside the lines of a pull request.
    Github,
    /// A summary for a page that renders Markdown.
    Markdown,
    /// One page for browsers, with everything there is to see.
    Html,
    /// How long each file took, for [`Times`](super::Times).
    Times,
}

keyed!(Format {
    Text = "text",
    Json = "json",
    Jsonl = "jsonl",
    Junit = "junit",
    Tap = "tap",
    Github = "github",
    Markdown = "markdown",
    Html = "html",
    Times = "timings",
});

/// What is the same for all entries of a report.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The language of tchau itself.
    pub voice: Voice<'a>,
    /// The names of the locales in which the run wrote what people read.
    pub locales: &'a [String],
    /// The options that a command to see a failure again needs, each after a blank.
    pub options: &'a str,
    /// Whether every story is told whole.
    pub is_verbose: bool,
}

/// The figures of a whole run.
#[derive(Clone, Debug)]
pub struct Totals {
    /// Added up over all entries.
    pub sums: Sums,
    /// Whether everything was run that was asked for.
    pub is_complete: bool,
    /// How long everything took together, on a real clock.
    pub seconds: f64,
}

/// What a format makes of an entry.
#[derive(Debug, Default)]
pub struct Piece {
    /// What there is to write, but for what the [`Binder`] adds; empty if there is nothing.
    pub text: String,
    /// What the page shows of it elsewhere.
    pub(super) outline: Option<Box<html::Outline>>,
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self { text, outline: None }
    }
}

/// Puts the pieces of a report in a row.
pub trait Binder {
    /// How the report begins.
    fn begin(&mut self, _setting: &Setting<'_>) -> String {
        String::new()
    }

    /// What belongs before the next piece.
    fn before(&mut self) -> &'static str {
        ""
    }

    /// The next piece, which is never empty.
    fn bind(&mut self, piece: Piece) -> String {
        piece.text
    }

    /// How the report ends.
    fn end(&mut self, _totals: &Totals, _setting: &Setting<'_>) -> String {
        String::new()
    }

    /// What stands before the beginning although it is known only at the end.
    fn front(&self, _totals: &Totals, _setting: &Setting<'_>) -> String {
        String::new()
    }
}

impl Format {
    /// What this format makes of an entry; may be empty.
    #[must_use]
    pub fn piece(self, entry: &Entry, setting: &Setting<'_>) -> Piece {
        let text = match self {
            Self::Text => text::piece(entry, setting),
            Self::Json => json::piece(entry, setting),
            Self::Jsonl => jsonl::piece(entry),
            Self::Junit => junit::piece(entry, setting),
            Self::Tap => tap::piece(entry, setting),
            Self::Github => github::piece(entry, setting),
            Self::Markdown => markdown::piece(entry, setting),
            Self::Html => return html::piece(entry, setting),
            Self::Times => times::piece(entry),
        };
        text.into()
    }

    /// What puts its pieces in a row.
    #[must_use]
    pub fn binder(self) -> Box<dyn Binder> {
        match self {
            Self::Text | Self::Github => Box::new(text::Lines::default()),
            Self::Json => Box::new(json::Object::default()),
            Self::Jsonl => Box::new(jsonl::Lines),
            Self::Junit => Box::new(junit::Suites),
            Self::Tap => Box::new(tap::Points::default()),
            Self::Markdown => Box::new(markdown::Page::default()),
            Self::Html => Box::new(html::Page::default()),
            Self::Times => Box::new(times::List::default()),
        }
    }

    /// Whether it tells what happened in a scenario even if all is as expected.
    #[must_use]
    pub const fn tells_stories(self) -> bool {
        matches!(self, Self::Json | Self::Jsonl | Self::Html)
    }

    /// Whether it has colours on a terminal.
    #[must_use]
    pub const fn has_colours(self) -> bool {
        matches!(self, Self::Text | Self::Github)
    }

    /// Whether something of it stands first that is known only at the end.
    #[must_use]
    pub const fn has_front(self) -> bool {
        matches!(self, Self::Junit | Self::Markdown | Self::Html)
    }
}
