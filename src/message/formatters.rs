//! ICU formatters, built once per locale and style and kept in the memoizer of the bundle.

mod instant;
mod length;
mod names;
mod number;

pub(super) use instant::{DateStyle, InstantFormatter, InstantStyle, TimeStyle};
pub(super) use length::{LengthFormatter, LengthStyle};
pub(super) use names::{Join, NamesFormatter};
pub(super) use number::{NumberFormatter, decimal};

use icu_locale_core::Locale;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use super::fault::{self, Fault};

/// Formats with the formatter of this style, or reports why there is none.
pub(super) fn format_with<F>(
    formatters: &IntlLangMemoizer,
    style: F::Args,
    format: impl FnOnce(&F) -> String,
) -> Option<String>
where
    F: Memoizable<Error = Fault> + Send + Sync + 'static,
    F::Args: Send + Sync + 'static,
{
    formatters.with_try_get(style, format).map_err(fault::report).ok()
}

/// The same locale in the types of ICU4X, which shares none with Fluent.
pub(super) fn icu_locale(language: &LanguageIdentifier) -> Result<Locale, Fault> {
    language.to_string().parse().map_err(no_data)
}

/// Any failure to build a formatter: with all data compiled in, only an odd locale causes one.
pub(super) fn no_data(reason: impl std::fmt::Display) -> Fault {
    Fault::NoData(reason.to_string())
}
