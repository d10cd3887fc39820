//! Reads a document fast, and reads it again slowly if something is wrong with it.

use serde::de::DeserializeOwned;

use super::decode::decode;
use super::guard;
use super::misfit::{Cause, Misfit, MisfitKind};
use super::path::Path;
use super::span::Span;

/// Reads a document from a text of any origin.
///
/// # Errors
///
/// If the text is not YAML, would take too long to read, or is not a `T`.
pub(crate) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    guard::check(text)?;
    serde_yaml::from_str(text).map_err(|error| explain::<T>(text, &error))
}

/// Says where and why the fast reading of a text has failed.
///
/// Should the slow reading find nothing wrong, which means that the two parsers disagree about
/// YAML, all that is known is the place.
pub(super) fn explain<T: DeserializeOwned>(text: &str, error: &serde_yaml::Error) -> Misfit {
    match decode::<T>(text) {
        Err(misfit) => misfit,
        Ok(_) => {
            let kind = MisfitKind::Syntax(Cause::Other);
            Misfit { span: place(error), path: Path::ROOT, kind }
        }
    }
}

fn place(error: &serde_yaml::Error) -> Span {
    let location = error.location();
    location.map_or(Span::START, |place| Span::new(place.line(), place.column(), 0))
}

#[cfg(test)]
mod tests;
