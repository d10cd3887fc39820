//! From a text to a valid scenario: the only reader.

use std::sync::Arc;

use super::document::Document;
use super::parse::parse;
use super::{LoadError, Misfit, Scenario, Source, Span, Wrong, compile, locate};

/// The words that a scenario may use and that are not its own.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary<'a> {
    /// The names of the locales.
    pub locales: &'a [String],
    /// The ids of the messages that people in the simulated system read.
    pub messages: &'a [&'static str],
}

/// Reads a scenario.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn load(source: &Source, vocabulary: &Vocabulary<'_>) -> Result<Scenario, LoadError> {
    let document: Document = parse(source.text())?;
    Ok(compile::compile(document, Arc::from(source.text()), vocabulary)?)
}

/// Whether a text deserializes as a scenario document: what a run is measured against.
#[doc(hidden)]
#[must_use]
pub fn deserializes(text: &str) -> bool {
    serde_yaml::from_str::<Document>(text).is_ok()
}

impl LoadError {
    /// Where in the text it is wrong; `None` when there is no text to look at.
    #[must_use]
    pub fn span(&self, text: &str) -> Option<Span> {
        match self {
            Self::Source(_) => None,
            Self::Misfit(Misfit { span, .. }) => Some(*span),
            Self::Wrong(Wrong { path, is_key, .. }) => {
                let located = locate(text, path)?;
                let key = located.key.filter(|_| *is_key && located.exact);
                Some(key.unwrap_or(located.value))
            }
        }
    }
}
