//! What can be wrong with a folder of texts, with the place where a translator finds it.

use std::fmt;
use std::io;
use std::path::PathBuf;

use fluent_syntax::parser::ErrorKind;

/// Everything that is wrong with the texts, so that one round of corrections is enough.
#[derive(Debug, thiserror::Error)]
#[error("{} in the texts: {}", count(problems), list(problems))]
pub struct CatalogError {
    /// Each problem, never none.
    pub problems: Vec<Problem>,
}

/// One thing to correct in a folder of texts.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// There is no folder with texts.
    #[error("no locale in `{}`", folder.display())]
    NoLocale {
        /// Where locales were looked for.
        folder: PathBuf,
    },
    /// A folder with texts is not named after a locale.
    #[error("folder `{}` is not named after a locale", folder.display())]
    NotALocale {
        /// The folder as it was found.
        folder: PathBuf,
    },
    /// A file or folder cannot be read.
    #[error("cannot read `{}`", path.display())]
    Unreadable {
        /// What was to be read.
        path: PathBuf,
        /// The reason of the operating system.
        source: io::Error,
    },
    /// A file is not written in UTF-8.
    #[error("{place}: not UTF-8")]
    NotUtf8 {
        /// The first byte that is not part of a character.
        place: Place,
    },
    /// Fluent would skip the entry without a word.
    #[error("{place}: {kind}")]
    Syntax {
        /// Where the parser gave up.
        place: Place,
        /// The whole line, as it is written.
        line: String,
        /// The parser's explanation.
        kind: ErrorKind,
    },
    /// There are more placeables in each other than anybody writes, and than the parser can take.
    #[error("{place}: placeables are nested too deeply")]
    TooDeep {
        /// The first that is too much.
        place: Place,
    },
    /// Two entries of one locale have the same name; Fluent would keep the first.
    ///
    /// A message and a term count as the same, since Fluent keeps them in one table.
    #[error("{again}: `{id}` is already defined in {first}")]
    Duplicate {
        /// The name they share.
        id: String,
        /// The entry that came first.
        first: Place,
        /// The entry that came later.
        again: Place,
    },
    /// An entry is named like a function, which Fluent keeps in the same table.
    #[error("{place}: `{id}` is the name of a function")]
    Reserved {
        /// The name.
        id: String,
        /// Where the entry is.
        place: Place,
    },
    /// A function is called in a way that Fluent would accept and then ignore.
    #[error("{place}: {function}(): {problem}")]
    Call {
        /// Where the name of the function is.
        place: Place,
        /// The function that is called.
        function: String,
        /// What is wrong with the call.
        problem: CallProblem,
    },
    /// There is no formatting data for the locale.
    #[error("locale `{locale}` cannot be used")]
    Unusable {
        /// The name of the locale.
        locale: String,
        /// What is missing.
        source: crate::message::Fault,
    },
}

/// What is wrong with the call of a function.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallProblem {
    /// No function has this name.
    #[error("no such function")]
    UnknownFunction,
    /// Every function takes exactly one value.
    #[error("takes one value, not {0}")]
    ValueCount(usize),
    /// The function has no option with this name.
    #[error("no option `{0}`")]
    UnknownOption(String),
    /// The option cannot be set to this.
    #[error("option `{option}` cannot be `{value}`")]
    OptionValue {
        /// The name of the option.
        option: String,
        /// What it was set to.
        value: String,
    },
}

/// A position in a file, counted from one as editors do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, with the folder of its locale.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl Place {
    /// The place of the byte at `offset` in the text of `file`.
    pub(super) fn at(file: &str, text: &str, offset: usize) -> Self {
        let before = text.get(..offset).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

fn count(problems: &[Problem]) -> String {
    match problems.len() {
        1 => "1 problem".to_owned(),
        count => format!("{count} problems"),
    }
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; ")
}
