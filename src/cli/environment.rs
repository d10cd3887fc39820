//! What tchau takes from the process around it: the only place that reads the environment.

use std::io::{self, IsTerminal};

use anstream::{AutoStream, ColorChoice};

/// The surroundings of one call.
#[derive(Clone, Debug, Default)]
pub struct Environment {
    /// The language that `LC_ALL`, `LC_MESSAGES` or `LANG` ask for.
    pub language: Option<String>,
    /// Whether results may have colours unless an option says otherwise.
    pub colors_out: bool,
    /// Whether everything else may have colours.
    pub colors_err: bool,
    /// Whether somebody watches: progress is shown only then.
    pub is_watched: bool,
    /// How many columns a line of results has, if that is known.
    pub columns: Option<usize>,
}

impl Environment {
    /// The surroundings of this process. NO_COLOR, CLICOLOR and CLICOLOR_FORCE are respected.
    #[must_use]
    pub fn of_process() -> Self {
        let colors = |choice| choice != ColorChoice::Never;
        Self {
            language: ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable),
            colors_out: colors(AutoStream::choice(&io::stdout())),
            colors_err: colors(AutoStream::choice(&io::stderr())),
            is_watched: io::stderr().is_terminal(),
            columns: columns(),
        }
    }
}

/// COLUMNS, which may be set to try another width, or else the width of the terminal.
fn columns() -> Option<usize> {
    let terminal = || terminal_size::terminal_size_of(io::stdout());
    let said = variable("COLUMNS").and_then(|columns| columns.parse().ok());
    said.or_else(|| terminal().map(|(width, _)| usize::from(width.0)))
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
