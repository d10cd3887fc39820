//! How the process ends.

use std::process::ExitCode;

/// The exit codes, which are never translated and documented in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Everything was as expected.
    Met = 0,
    /// An expectation was not met, an invariant was broken, or a check found something.
    Unmet = 1,
    /// The command line was not understood, or matched nothing.
    Usage = 2,
    /// An input could not be loaded.
    NotLoaded = 3,
    /// Stopped before the end, so nothing can be said about the rest.
    Incomplete = 4,
    /// A fault of tchau itself, or of the system below it.
    Fault = 5,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
