//! Why a scenario cannot be loaded, as data; the sentence for people is made by `message`.

use std::path::PathBuf;

use super::{Locator, Misfit, Part, Path, ReuseProblem, Row, Source, SourceError, Span};
use crate::model::{Seconds, keyed};

/// Why a file is not a scenario, and where.
#[derive(Debug, thiserror::Error)]
#[error("{}: {problem}", file.display())]
pub struct LoadError {
    /// What is wrong.
    pub problem: Box<LoadProblem>,
    /// The file in which it is wrong.
    pub file: PathBuf,
    /// Where in its text; `None` when there is no text to look at.
    pub mark: Option<Mark>,
    /// The file and the line that use it, if it is a fragment.
    pub used_at: Option<Box<(PathBuf, usize)>>,
    /// The row of the table that cannot be read, if the scenario has a table.
    pub row: Option<Box<Row>>,
}

/// Some characters of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The text.
    pub source: Source,
    /// The characters.
    pub span: Span,
}

/// What is wrong with a file that is not a scenario.
#[derive(Debug, thiserror::Error)]
pub enum LoadProblem {
    /// The bytes cannot be read as text.
    #[error("cannot read the file")]
    Source(#[from] SourceError),
    /// The text is not YAML, or not the YAML of a scenario.
    #[error("not a scenario")]
    Misfit(#[from] Misfit),
    /// A value cannot mean what it says.
    #[error("not a valid scenario")]
    Wrong(#[from] Wrong),
    /// Something cannot be put in that a scenario asks for.
    #[error("not a whole scenario")]
    Reuse(#[from] ReuseProblem),
}

impl LoadError {
    /// A file that cannot be read as text.
    pub fn unreadable(file: impl Into<PathBuf>, error: SourceError) -> Self {
        Self::unmarked(error.into(), file.into())
    }

    /// A fragment that is to be read as if it were a scenario.
    pub(super) fn fragment(source: &Source) -> Self {
        Self::unmarked(ReuseProblem::FragmentAlone.into(), source.path().to_owned())
    }

    /// A table without a scenario.
    pub(super) fn empty(source: &Source) -> Self {
        Self::unmarked(ReuseProblem::NoRows.into(), source.path().to_owned())
    }

    fn unmarked(problem: LoadProblem, file: PathBuf) -> Self {
        Self { problem: Box::new(problem), file, mark: None, used_at: None, row: None }
    }

    /// A text that is wrong at a place of its own.
    pub(crate) fn misfit(source: &Source, misfit: Misfit) -> Self {
        let span = misfit.span;
        Self::marked(misfit.into(), Mark { source: source.clone(), span })
    }

    /// A value that is wrong, in a text that has all of the document.
    pub(crate) fn wrong(source: &Source, wrong: Wrong) -> Self {
        Self::located(wrong, &Locator::new(source), source)
    }

    /// A value that is wrong, in the texts that the document is made of.
    pub(super) fn located(wrong: Wrong, locator: &Locator, source: &Source) -> Self {
        match wrong.mark(locator) {
            Some(mark) => Self::marked(wrong.into(), mark),
            None => Self::unmarked(wrong.into(), source.path().to_owned()),
        }
    }

    fn marked(problem: LoadProblem, mark: Mark) -> Self {
        let file = mark.source.path().to_owned();
        Self { mark: Some(mark), ..Self::unmarked(problem, file) }
    }
}

/// A value that cannot mean what it says, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("wrong value at `{path}`")]
pub struct Wrong {
    /// Where.
    pub path: Path,
    /// Whether the key that stands there is wrong rather than its value.
    pub is_key: bool,
    /// What is wrong.
    pub kind: WrongKind,
}

impl Wrong {
    /// Whether it is the value of this field.
    #[must_use]
    pub fn is_at(&self, field: &str) -> bool {
        matches!(self.path.parts().last(), Some(Part::Key(key)) if **key == *field)
    }

    /// The characters to point at.
    fn mark(&self, locator: &Locator) -> Option<Mark> {
        let located = locator.find(&self.path)?;
        let key = located.key.clone().filter(|_| self.is_key && located.exact);
        Some(key.unwrap_or_else(|| located.mark()))
    }
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are what was written and what was expected")]
pub enum WrongKind {
    /// A name that nothing has; without a `nearest` one, all the `known` ones if they are few.
    Unknown { what: Known, name: String, nearest: Option<String>, known: Vec<String> },
    /// Not an instant such as `2026-03-02T09:00:00Z`.
    NotAnInstant { text: String },
    /// An instant outside the years 1970 to 9999.
    InstantOutOfRange { text: String },
    /// Not a length such as `29d 23h 59m 59s`.
    NotALength { text: String },
    /// A length that no clock could show.
    LengthOverflows { text: String },
    /// A length of zero where something must take time (D38).
    LengthIsZero,
    /// A fixed removal that would end outside its window (D38).
    RemovalOutsideWindow { longest: Seconds },
    /// More than fit.
    TooMany { limit: usize },
    /// The same name twice.
    Twice { name: String },
    /// A field that this action needs.
    Missing { field: &'static str },
    /// A field that this action does not use.
    Unused { field: &'static str },
    /// A scenario in which nothing can happen.
    NoSteps,
    /// A step that neither does anything nor waits.
    NothingHappens,
    /// A step that does two things at once.
    TwoActions,
    /// A person with neither a home nor a personal account, or with both.
    AccountUnclear,
    /// A name that nobody could read: blank, or with characters that disturb a terminal.
    NotAName,
    /// No email address, so that no user principal name can be made of it (D15).
    NotAnAddress { text: String },
    /// An email address that makes the same user principal names as somebody else's (D15).
    AddressTaken,
    /// Somebody is a guest or direct connect user of their own home tenant.
    OutsiderAtHome,
    /// A personal account with a direct connection (D21).
    PersonalConnection,
    /// Two live memberships of one kind (D15, D42).
    AlreadyThere,
    /// A role for somebody who has not accepted the invitation (D37).
    RoleOfPending,
    /// A privacy contact that is no email address, or a statement that is no web address (D11).
    BadPrivacy,
    /// A list that must name somebody or something.
    Empty,
}

/// The kinds of things that have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the thing of that name")]
pub enum Known {
    Tenant,
    User,
    Group,
    Application,
    Licence,
    Role,
    Locale,
    Requirement,
    Rule,
    Invariant,
    Answer,
    Event,
    View,
    Message,
    Relation,
    Variable,
    Parameter,
}

keyed!(Known {
    Tenant = "tenant",
    User = "user",
    Group = "group",
    Application = "application",
    Licence = "licence",
    Role = "role",
    Locale = "locale",
    Requirement = "requirement",
    Rule = "rule",
    Invariant = "invariant",
    Answer = "answer",
    Event = "event",
    View = "view",
    Message = "message",
    Relation = "relation",
    Variable = "variable",
    Parameter = "parameter",
});
