//! Something is wrong, and where: what the expansion of a file ends with.

use std::path::PathBuf;

use super::ReuseProblem;
use super::budget::SIZE_LIMIT;
use crate::scenario::shape::Shape;
use crate::scenario::tree::{FileId, Node};
use crate::scenario::{Known, LoadProblem, Misfit, MisfitKind, Path, SourceError, Span, nearest};

/// More names than this are not worth listing in a hint.
const MOST_NAMES: usize = 24;

/// What is wrong, on its way to who asked for the file.
#[derive(Debug)]
pub(super) struct Snag {
    pub(super) place: Place,
    pub(super) problem: LoadProblem,
}

/// Where something is wrong.
#[derive(Debug)]
pub(super) enum Place {
    /// In a text.
    At(FileId, Span),
    /// In a file that is no text.
    File(PathBuf),
}

impl Snag {
    /// Something is wrong at these characters.
    pub(super) fn at(file: FileId, span: Span, problem: impl Into<LoadProblem>) -> Box<Self> {
        Box::new(Self { place: Place::At(file, span), problem: problem.into() })
    }

    /// Something is wrong with a value.
    pub(super) fn on(node: &Node, problem: ReuseProblem) -> Box<Self> {
        Self::at(node.file, node.span, problem)
    }

    /// A value does not fit.
    pub(super) fn misfit(node: &Node, kind: MisfitKind) -> Box<Self> {
        Self::at(node.file, node.span, Misfit { span: node.span, path: Path::ROOT, kind })
    }

    /// A value has another shape than the one that is expected.
    pub(super) fn shape(node: &Node, expected: Shape) -> Box<Self> {
        Self::misfit(node, MisfitKind::WrongShape { expected, found: node.shape() })
    }

    /// A field is none of those that are possible.
    pub(super) fn field(key: &Node, expected: &'static [&'static str]) -> Box<Self> {
        let name = key.text().to_owned();
        Self::misfit(key, MisfitKind::UnknownField { name, expected })
    }

    /// A file is no text.
    pub(super) fn unreadable(file: PathBuf, error: SourceError) -> Box<Self> {
        Box::new(Self { place: Place::File(file), problem: error.into() })
    }

    /// There is no more room for a value.
    pub(super) fn too_large(node: &Node) -> Box<Self> {
        Self::on(node, ReuseProblem::TooLarge { limit: SIZE_LIMIT })
    }
}

impl ReuseProblem {
    /// A name that nothing has.
    pub(super) fn unknown<'n>(
        what: Known,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Self {
        let (nearest, known) = resembling(name, known);
        Self::Unknown { what, name: name.to_owned(), nearest, known }
    }

    /// A name that the first row does not have.
    pub(super) fn extra_column<'n>(
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Self {
        let (nearest, known) = resembling(name, known);
        Self::ExtraColumn { name: name.to_owned(), nearest, known }
    }
}

/// The name that was meant, or else all that there are.
fn resembling<'n>(
    name: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> (Option<String>, Vec<String>) {
    match nearest(name, known.clone()) {
        Some(nearest) => (Some(nearest.to_owned()), Vec::new()),
        None if known.clone().count() > MOST_NAMES => (None, Vec::new()),
        None => (None, known.map(str::to_owned).collect()),
    }
}
