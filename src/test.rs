//! Scenarios as tests of a project in Rust: in one function, or each as a test with a name.
//!
//! In one function, beside other tests:
//!
//! ```text
//! #[test]
//! fn scenarios() {
//!     tchau::test::scenarios("scenarios").assert();
//! }
//! ```
//!
//! As tests of their own, which have names, run in parallel and can be filtered, in a file such as
//! `tests/scenarios.rs` for which `Cargo.toml` says `harness = false`:
//!
//! ```no_run
//! fn main() -> std::process::ExitCode {
//!     tchau::test::scenarios("scenarios").harness()
//! }
//! ```
//!
//! `docs/library.md` tells the rest.

mod harness;
mod outcome;
mod plan;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::rules::Rulebook;

/// The scenarios of a file, or of a folder with everything below it.
///
/// Paths are as seen from the folder of the package, where `cargo test` and nextest run tests.
pub fn scenarios(path: impl Into<PathBuf>) -> Scenarios {
    Scenarios { path: path.into(), ..Scenarios::default() }
}

/// Scenarios to be tested, and how.
#[derive(Clone, Debug, Default)]
#[must_use = "nothing is tested before `assert` or `harness`"]
pub struct Scenarios {
    path: PathBuf,
    tag: Option<String>,
    language: Option<String>,
    locales: Vec<String>,
    locales_folder: Option<PathBuf>,
    rulebook: Rulebook,
    without: Vec<String>,
}

impl Scenarios {
    /// Only those that a tag expression selects, such as `leave and not R25`.
    pub fn tag(mut self, expression: impl Into<String>) -> Self {
        self.tag = Some(expression.into());
        self
    }

    /// The language in which failures are told; English, unless it is called.
    pub fn language(mut self, name: impl Into<String>) -> Self {
        self.language = Some(name.into());
        self
    }

    /// A locale in which runs write what people read; all locales, unless it is called.
    pub fn locale(mut self, name: impl Into<String>) -> Self {
        self.locales.push(name.into());
        self
    }

    /// The folder that texts are taken from, over those of tchau.
    pub fn locales_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.locales_folder = Some(folder.into());
        self
    }

    /// Other rules than the product's.
    pub fn rulebook(mut self, rulebook: Rulebook) -> Self {
        self.rulebook = rulebook;
        self
    }

    /// Switches a rule off, by its id, to see what notices it.
    pub fn without(mut self, rule: impl Into<String>) -> Self {
        self.without.push(rule.into());
        self
    }

    /// Runs everything, prints a line for each scenario, and fails with the whole story of every one
    /// that is not as expected or cannot be loaded.
    ///
    /// ```
    /// tchau::test::scenarios("scenarios").tag("restore").assert();
    /// ```
    ///
    /// # Panics
    /// If a scenario is not as expected, if one cannot be loaded, or if there is none.
    #[track_caller]
    pub fn assert(self) {
        outcome::assert(&self);
    }

    /// Makes each scenario a test of its own: the `main` of a test target with `harness = false`.
    ///
    /// The command line is the one that `cargo test` and nextest know: names to filter by, `--list`,
    /// `--exact`, `--test-threads` and so on. A test is called like its file, with the line of its row
    /// if the file has a table.
    #[must_use]
    pub fn harness(self) -> ExitCode {
        harness::run(&self)
    }
}
