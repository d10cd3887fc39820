//! Which texts and which language: from the options, else the environment, else English.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::ArgMatches;

use super::Environment;
use crate::l10n::pseudo::Style;
use crate::message::{Catalog, CatalogError, Isolation, LocaleId};
use crate::report::{Complaint, locale_complaint};

/// The texts of the folder that `--locales` names, else those compiled into tchau, and in the
/// pseudolocales that are asked for.
pub(super) fn catalog(
    folder: Option<&PathBuf>,
    pseudolocales: &[Style],
) -> Result<Catalog, CatalogError> {
    Catalog::load(folder.map(PathBuf::as_path), pseudolocales, Isolation::Off)
}

/// The pseudolocales among the values of `--lang` and `--locale`; without that they are not on offer.
pub(super) fn pseudolocales(arguments: &[OsString]) -> Vec<Style> {
    let named = |style: &Style| {
        let is_value = |(place, argument): (usize, &str)| match argument.split_once('=') {
            Some((option, value)) => is_option(option) && Style::named(value) == Some(*style),
            None => {
                let before = place.checked_sub(1).and_then(|place| arguments.get(place));
                before.and_then(|before| before.to_str()).is_some_and(is_option)
                    && Style::named(argument) == Some(*style)
            }
        };
        let arguments = arguments.iter().enumerate();
        arguments.filter_map(|(place, argument)| Some((place, argument.to_str()?))).any(is_value)
    };
    Style::ALL.into_iter().filter(named).collect()
}

fn is_option(argument: &str) -> bool {
    matches!(argument, "--lang" | "--locale")
}

/// The language of the environment, else English.
pub(super) fn from_environment(catalog: &Catalog, environment: &Environment) -> LocaleId {
    catalog.negotiate(environment.language.as_deref().unwrap_or("en"))
}

/// The value of an option, looked for before the command line is understood, because even the
/// complaint about a wrong command line is told in the language that was asked for.
pub(super) fn early<'a>(arguments: &'a [OsString], option: &str) -> Option<&'a str> {
    let arguments: Vec<_> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = format!("{option}=");
    let value = arguments.iter().find_map(|argument| argument.strip_prefix(&joined));
    value.or_else(|| {
        let place = arguments.iter().position(|argument| *argument == option)?;
        arguments.get(place + 1).copied()
    })
}

/// The locales that `--locale` asks for, else all of them.
pub(super) fn locales(
    matches: &ArgMatches,
    catalog: &Catalog,
) -> Result<Vec<LocaleId>, Box<Complaint>> {
    let Some(names) = matches.get_many::<String>("locale") else {
        return Ok(catalog.locale_ids().collect());
    };
    names.map(|name| locale(name, catalog)).collect()
}

/// A locale that was asked for by name.
pub(super) fn locale(name: &str, catalog: &Catalog) -> Result<LocaleId, Box<Complaint>> {
    catalog.require(name).map_err(|error| Box::new(locale_complaint(name, &error, catalog)))
}
