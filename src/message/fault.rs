//! What went wrong while a text was written, including what Fluent has no way to report.

use std::cell::RefCell;

use fluent::FluentError;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;

/// One reason why a text is incomplete.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A variable, message or term is missing, whether Fluent reported it or only left its name in
    /// the text, such as `{$name}`.
    #[error("`{0}` could not be resolved")]
    Unresolved(String),
    /// Anything else that Fluent reported, such as a cycle.
    #[error("{0}")]
    Fluent(FluentError),
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

impl From<FluentError> for Fault {
    fn from(error: FluentError) -> Self {
        match error {
            FluentError::ResolverError(ResolverError::Reference(kind)) => {
                Self::Unresolved(format!("{{{}}}", name(kind)))
            }
            other => Self::Fluent(other),
        }
    }
}

/// The name as Fluent writes it in the text.
fn name(kind: ReferenceKind) -> String {
    match kind {
        ReferenceKind::Function { id } => format!("{id}()"),
        ReferenceKind::Message { id, attribute: None } => id,
        ReferenceKind::Message { id, attribute: Some(attribute) } => format!("{id}.{attribute}"),
        ReferenceKind::Term { id, attribute: None } => format!("-{id}"),
        ReferenceKind::Term { id, attribute: Some(attribute) } => format!("-{id}.{attribute}"),
        ReferenceKind::Variable { id } => format!("${id}"),
    }
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
