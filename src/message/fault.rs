//! What went wrong while a text was written, including what Fluent has no way to report.

use std::cell::RefCell;

use fluent::FluentError;

/// One reason why a text is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Fluent reported it: a missing variable, an unknown message, a cycle.
    #[error(transparent)]
    Fluent(#[from] FluentError),
    /// Fluent reported nothing, but left the name of what it could not resolve in the text.
    #[error("`{0}` could not be resolved")]
    Unresolved(String),
    /// A function was called with a value of another kind.
    #[error("{function}() needs {expected}")]
    Argument {
        /// The function as texts call it.
        function: &'static str,
        /// The kind of value it takes.
        expected: &'static str,
    },
    /// The number is infinite, or not a number at all.
    #[error("`{0}` cannot be written as a number")]
    NotANumber(String),
    /// There is no formatting data for the locale.
    #[error("no formatting data: {0}")]
    NoData(String),
}

thread_local! {
    // Functions and values return a value and nothing else. A text is written by one thread from
    // beginning to end, so what they report waits here until that text is done.
    static REPORTED: RefCell<Vec<Fault>> = const { RefCell::new(Vec::new()) };
}

/// Reports a fault of the text that this thread is writing.
pub(super) fn report(fault: Fault) {
    REPORTED.with_borrow_mut(|faults| faults.push(fault));
}

/// The faults reported since the last call; asking costs nothing when there are none.
pub(super) fn take_reported() -> Vec<Fault> {
    REPORTED.take()
}
