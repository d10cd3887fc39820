//! Everything tchau says to people, in their language: arguments, locales and the catalog of texts.
//!
//! Fluent picks the text, ICU4X writes what goes into it. Fluent is silent about several mistakes;
//! here a text is either complete or an error, see [`Catalog::text`].

mod argument;
mod catalog;
mod fault;
mod formatters;
mod functions;
mod locale;
mod output;
mod values;

pub use argument::{Argument, Arguments};
pub use catalog::{
    CallProblem, Catalog, CatalogError, Isolation, LocaleId, Place, Problem, TextError,
};
pub use fault::Fault;
pub use locale::{Locale, LocaleError, negotiate, require};
