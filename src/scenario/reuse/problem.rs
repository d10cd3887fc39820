//! What can be wrong with fragments, variables and tables, as data.

use std::path::PathBuf;

use crate::scenario::{Known, SourceError};

/// What is wrong where something is to be put in.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are what was written and what was expected")]
pub enum ReuseProblem {
    /// A name that nothing has; without a `nearest` one, all the `known` ones if they are few.
    #[error("unknown name `{name}`")]
    Unknown { what: Known, name: String, nearest: Option<String>, known: Vec<String> },
    /// `${` without a brace that closes it.
    #[error("unclosed variable")]
    Unclosed,
    /// A list or fields in the middle of a text.
    #[error("`{name}` is no text")]
    NotText { name: String },
    /// A file whose name does not end as those of fragments do.
    #[error("`{path}` is no fragment")]
    NotAFragment { path: String },
    /// A fragment that was named as if it were a scenario.
    #[error("a fragment is no scenario")]
    FragmentAlone,
    /// A fragment that cannot be read.
    #[error("`{}` cannot be read", path.display())]
    Unreadable { path: PathBuf, error: SourceError },
    /// A fragment that uses itself, by way of others perhaps.
    #[error("a circle of fragments")]
    Circle { way: Vec<PathBuf> },
    /// Fragments in fragments in fragments.
    #[error("fragments use each other more than {limit} deep")]
    TooDeep { limit: usize },
    /// More than fit.
    #[error("more than {limit}")]
    TooMany { limit: usize },
    /// Everything put in, a file would have no end.
    #[error("more than {limit} characters")]
    TooLarge { limit: usize },
    /// A parameter without a default that was not given.
    #[error("parameter `{name}` is missing")]
    MissingParameter { name: String },
    /// People or organizations in the middle of a story.
    #[error("`{field}` among the steps")]
    CastAmongSteps { field: &'static str },
    /// The same person or organization twice.
    #[error("`{name}` was given at {first} already")]
    Twice { name: String, first: String },
    /// A table without rows.
    #[error("no rows")]
    NoRows,
    /// A row without something that the first row has.
    #[error("`{name}` is missing")]
    MissingColumn { name: String },
    /// A row with something that the first row does not have.
    #[error("`{name}` is not in the first row")]
    ExtraColumn { name: String, nearest: Option<String>, known: Vec<String> },
}
