//! Names of locales, and the choice among those that have texts.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

use crate::l10n::pseudo::Style;

/// The name of a locale, such as `en` or `pt-BR`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

/// Why a locale cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// The text is not the name of any locale.
    #[error("`{0}` is not a locale")]
    NotALocale(String),
    /// No text is available in this locale, nor in another one of its language.
    #[error("no texts for locale `{requested}`")]
    Unavailable {
        /// What was asked for.
        requested: String,
        /// What there is.
        available: Vec<Locale>,
    },
}

impl Locale {
    /// English, the language that tchau itself is written in.
    pub(crate) fn english() -> Self {
        Self(unic_langid::LanguageIdentifier::from_parts(
            unic_langid::subtags::Language::from_bytes(b"en").unwrap_or_default(),
            None,
            None,
            &[],
        ))
    }

    /// The locale in the types of Fluent.
    pub(crate) const fn language(&self) -> &LanguageIdentifier {
        &self.0
    }

    /// The locale whose numbers, dates and plural categories are used: pseudolocales are English.
    pub(crate) fn data(&self) -> LanguageIdentifier {
        let english = Style::of(self).and_then(|_| Style::DATA.parse().ok());
        english.unwrap_or_else(|| self.0.clone())
    }

    fn is_bare_language(&self) -> bool {
        self.0.region.is_none() && self.0.script.is_none()
    }
}

impl FromStr for Locale {
    type Err = LocaleError;

    fn from_str(name: &str) -> Result<Self, LocaleError> {
        let language: LanguageIdentifier =
            name.parse().map_err(|_| LocaleError::NotALocale(name.to_owned()))?;
        Ok(Self(language))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The available locale that serves a wish best: the same, else one of its language, else English.
///
/// Accepts the spelling of `LANG` as well, such as `pt_BR.UTF-8`, `C` and `POSIX`. A wish is only a
/// wish, so something always comes back unless nothing is available.
#[must_use]
pub fn negotiate<'a>(requested: &str, available: &'a [Locale]) -> Option<&'a Locale> {
    parse_posix(requested)
        .and_then(|wish| closest(&wish, available))
        .or_else(|| available.iter().find(|locale| locale.0.language == "en"))
        .or_else(|| available.first())
}

/// The available locale for an explicit demand, which is refused rather than answered in English.
///
/// # Errors
///
/// [`LocaleError::NotALocale`], or [`LocaleError::Unavailable`] with the names to choose from.
pub fn require<'a>(requested: &str, available: &'a [Locale]) -> Result<&'a Locale, LocaleError> {
    let demand: Locale = requested.parse()?;
    closest(&demand, available).ok_or_else(|| LocaleError::Unavailable {
        requested: requested.to_owned(),
        available: available.to_vec(),
    })
}

/// Reads `language_REGION.encoding@modifier`; `None` for `C` and `POSIX`, which name no language.
fn parse_posix(name: &str) -> Option<Locale> {
    let name = name.split(['.', '@']).next()?;
    if matches!(name, "" | "C" | "POSIX") { None } else { name.parse().ok() }
}

/// The same locale, else the bare language, else any locale of that language.
fn closest<'a>(wish: &Locale, available: &'a [Locale]) -> Option<&'a Locale> {
    let same_language = || available.iter().filter(|locale| locale.0.language == wish.0.language);
    same_language()
        .find(|locale| *locale == wish)
        .or_else(|| same_language().find(|locale| locale.is_bare_language()))
        .or_else(|| same_language().next())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales(names: &[&str]) -> Vec<Locale> {
        names.iter().map(|name| name.parse().unwrap()).collect()
    }

    #[track_caller]
    fn check(requested: &str, available: &[&str], expected: &str) {
        let available = locales(available);
        let chosen = negotiate(requested, &available).unwrap();
        assert_eq!(chosen.to_string(), expected, "{requested}");
    }

    #[test]
    fn a_wish_is_served_in_the_same_language() {
        for (wish, chosen) in [
            ("pt-BR", "pt-BR"),
            ("PT-br", "pt-BR"),
            ("pt", "pt-BR"),
            ("pt-PT", "pt-BR"),
            ("en-GB", "en"),
            ("en", "en"),
        ] {
            check(wish, &["en", "pt-BR"], chosen);
        }
    }

    #[test]
    fn the_spelling_of_the_environment_is_understood() {
        for (wish, chosen) in [
            ("pt_BR.UTF-8", "pt-BR"),
            ("pt_PT@euro", "pt-BR"),
            ("en_US.UTF-8", "en"),
            ("C", "en"),
            ("C.UTF-8", "en"),
            ("POSIX", "en"),
            ("", "en"),
        ] {
            check(wish, &["en", "pt-BR"], chosen);
        }
    }

    #[test]
    fn what_nobody_wrote_is_shown_in_english() {
        check("fr", &["en", "pt-BR"], "en");
        check("not a locale", &["en", "pt-BR"], "en");
        check("fr", &["es", "pt-BR"], "es");
        assert_eq!(negotiate("en", &[]), None);
    }

    #[test]
    fn the_bare_language_comes_before_another_region() {
        check("es-MX", &["en", "es-AR", "es"], "es");
        check("es-AR", &["en", "es-AR", "es"], "es-AR");
    }

    #[test]
    fn a_demand_is_met_or_refused_with_the_choices() {
        let available = locales(&["en", "pt-BR"]);
        assert_eq!(require("pt", &available).unwrap().to_string(), "pt-BR");
        let requested = "fr".to_owned();
        let refusal = LocaleError::Unavailable { requested, available: available.clone() };
        assert_eq!(require("fr", &available), Err(refusal));
        assert_eq!(require("?", &available), Err(LocaleError::NotALocale("?".into())));
    }
}
