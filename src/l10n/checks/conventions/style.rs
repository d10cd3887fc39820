//! How a locale writes numbers, money, dates and times, for the languages that are known here.

use crate::message::Locale;

/// The signs and the order of a locale, as CLDR has them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    /// The language.
    pub(super) language: Language,
    /// Between the whole and its parts.
    pub(super) decimal: char,
    /// Between thousands.
    pub(super) group: char,
    /// Whether the source writes the month before the day.
    pub(super) is_month_first: bool,
}

/// A language whose conventions are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Language {
    Portuguese,
    Spanish,
    French,
    German,
    Italian,
}

impl Style {
    /// The style of a locale that is translated from English; `None` where nothing is known.
    pub(super) fn of(locale: &Locale, source: &Locale) -> Option<Self> {
        let region = |locale: &Locale| locale.language().region.map(|region| region.to_string());
        let source_language = source.language().language.as_str();
        let here = region(locale);
        let here = here.as_deref();
        let (language, group) = match (locale.language().language.as_str(), here) {
            ("pt", None | Some("BR")) => (Language::Portuguese, '.'),
            ("pt", _) => (Language::Portuguese, '\u{a0}'),
            ("es", None | Some("ES")) => (Language::Spanish, '.'),
            ("fr", None | Some("FR")) => (Language::French, '\u{202f}'),
            ("de", None | Some("DE")) => (Language::German, '.'),
            ("it", None | Some("IT")) => (Language::Italian, '.'),
            _ => return None,
        };
        let is_american = matches!(region(source).as_deref(), None | Some("US"));
        (source_language == "en").then_some(Self {
            language,
            decimal: ',',
            group,
            is_month_first: is_american,
        })
    }

    /// An English number as this locale writes it.
    pub(super) fn number(self, english: &str) -> String {
        let sign = |c| match c {
            ',' => self.group,
            '.' => self.decimal,
            c => c,
        };
        english.chars().map(sign).collect()
    }
}
