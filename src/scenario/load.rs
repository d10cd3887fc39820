//! From a text to a valid scenario: the only reader.

use super::document::Document;
use super::parse::parse;
use super::{LoadError, Origin, Scenario, Source, compile};

/// The words that a scenario may use and that are not its own.
#[derive(Clone, Copy, Debug)]
pub struct Vocabulary<'a> {
    /// The names of the locales.
    pub locales: &'a [String],
    /// The ids of the messages that people in the simulated system read.
    pub messages: &'a [&'static str],
}

/// Reads the scenarios of a file, in its order.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn load(source: &Source, vocabulary: &Vocabulary<'_>) -> Result<Vec<Scenario>, LoadError> {
    load_one(source, vocabulary).map(|scenario| vec![scenario])
}

/// Reads the scenario of a file that has only one; of several, the first.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn load_one(source: &Source, vocabulary: &Vocabulary<'_>) -> Result<Scenario, LoadError> {
    let document: Document =
        parse(source.text()).map_err(|misfit| LoadError::misfit(source, misfit))?;
    let origin = Origin::new(source.clone());
    compile::compile(document, origin, vocabulary).map_err(|wrong| LoadError::wrong(source, wrong))
}

/// Whether a text deserializes as a scenario document: what a run is measured against.
#[doc(hidden)]
#[must_use]
pub fn deserializes(text: &str) -> bool {
    serde_yaml::from_str::<Document>(text).is_ok()
}
