//! All texts of all locales, and how one of them is written.

mod asked;
mod calls;
mod direct;
pub(crate) mod guard;
mod parse;
mod problem;
mod source;
mod texts;

pub use problem::{CallProblem, CatalogError, Place, Problem};

use std::fmt;
use std::path::Path;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use fluent_syntax::ast::Pattern;

pub(super) use self::asked::Asked;
use self::asked::Known;
use self::source::Source;
use self::texts::Texts;
use super::argument::Arguments;
use super::fault::Fault;
use super::locale::{Locale, LocaleError, negotiate, require};
use super::recent::Recent;
use crate::l10n::pseudo::Style;

/// The texts of every locale, ready to be written by any thread.
///
/// A text that one locale lacks is taken from English.
pub struct Catalog {
    texts: Vec<Texts>,
    /// The names of `texts`, in the same order.
    locales: Vec<Locale>,
    english: LocaleId,
    recent: Recent<Known>,
}

/// A locale of one catalog, cheap to pass along with every message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleId(u8);

/// Whether arguments are wrapped in the invisible marks U+2068 and U+2069.
///
/// They keep a name written from right to left from reordering the sentence around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Isolation {
    /// For terminals and plain text, where the marks are shown as boxes or break a search.
    #[default]
    Off,
    /// For HTML.
    On,
}

/// Why there is no complete text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// No locale has a message with this id, or the message lacks the value or the attribute.
    #[error("no text `{id}`")]
    Missing {
        /// The id, with `.attribute` when one was asked for.
        id: String,
    },
    /// There is a text, but something in it could not be written.
    #[error("text `{id}` is incomplete in `{locale}`: {}", list(faults))]
    Incomplete {
        /// The id, with `.attribute` when one was asked for.
        id: String,
        /// The locale whose text it is, which may be a fallback.
        locale: Locale,
        /// The text as far as it got.
        text: String,
        /// What is wrong, never empty.
        faults: Vec<Fault>,
    },
}

impl TextError {
    /// The text as far as it got; the id where there is no text at all.
    #[must_use]
    pub fn so_far(&self) -> &str {
        match self {
            Self::Missing { id } => id,
            Self::Incomplete { text, .. } => text,
        }
    }
}

impl Catalog {
    /// The texts compiled into tchau.
    ///
    /// # Errors
    ///
    /// Never for a released tchau: its tests load these texts.
    pub fn embedded(isolation: Isolation) -> Result<Self, CatalogError> {
        Self::load(None, &[], isolation)
    }

    /// The texts in the folders `<folder>/<locale>/`, over those compiled into tchau, which stay on
    /// offer and say what the folder leaves out.
    ///
    /// # Errors
    ///
    /// Every [`Problem`] of the folder, not only the first, so that a translator edits once.
    pub fn from_folder(folder: &Path, isolation: Isolation) -> Result<Self, CatalogError> {
        Self::load(Some(folder), &[], isolation)
    }

    /// The texts of a folder, if there is one, over those compiled into tchau, and the same English
    /// texts in pseudolocales, unless the folder has these as well.
    ///
    /// # Errors
    ///
    /// Every [`Problem`] of the folder.
    pub fn load(
        folder: Option<&Path>,
        pseudolocales: &[Style],
        isolation: Isolation,
    ) -> Result<Self, CatalogError> {
        let mut problems = Vec::new();
        let mut texts = folder.map(|folder| source::in_folder(folder, &mut problems));
        let mut embedded = source::embedded(&mut problems);
        texts.iter_mut().for_each(|texts| source::add_pseudo(texts, pseudolocales));
        source::add_pseudo(&mut embedded, pseudolocales);
        match texts {
            Some(texts) => Self::assemble(texts, embedded, isolation, problems),
            None => Self::assemble(embedded, Vec::new(), isolation, problems),
        }
    }

    /// The texts of `(locale, file, text)` of any project, as far as they can be used: what cannot be
    /// understood is left out, as well as the second of two entries with one name.
    pub fn tolerant<N: Into<String>, T: Into<String>>(
        files: impl IntoIterator<Item = (Locale, N, T)>,
        isolation: Isolation,
    ) -> Self {
        let sources = files.into_iter().map(|(locale, file, text)| Source {
            locale,
            file: file.into(),
            text: text.into(),
        });
        Self::of(parse::usable(sources.collect(), isolation))
    }

    /// The texts of `(locale, file, text)`, for tests.
    #[cfg(test)]
    pub(crate) fn from_sources(
        sources: &[(&str, &str, &str)],
        isolation: Isolation,
    ) -> Result<Self, CatalogError> {
        let mut problems = Vec::new();
        let texts = source::written(sources, &mut problems);
        Self::assemble(texts, Vec::new(), isolation, problems)
    }

    /// Joins the texts of each locale; `fillers` only say what `sources` leave out.
    fn assemble(
        sources: Vec<Source>,
        fillers: Vec<Source>,
        isolation: Isolation,
        mut problems: Vec<Problem>,
    ) -> Result<Self, CatalogError> {
        let texts = parse::texts(sources, fillers, isolation, &mut problems);
        if !problems.is_empty() {
            return Err(CatalogError { problems });
        }
        Ok(Self::of(texts))
    }

    fn of(texts: Vec<Texts>) -> Self {
        let locales = texts.iter().map(|texts| texts.locale.clone()).collect();
        let mut catalog = Self { texts, locales, english: LocaleId(0), recent: Recent::default() };
        catalog.english = catalog.negotiate("en");
        catalog
    }

    /// The locales on offer, in the order of their names.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The index of every locale on offer, in the same order.
    pub fn locale_ids(&self) -> impl Iterator<Item = LocaleId> + Clone {
        (0_u8..).zip(&self.locales).map(|(place, _)| LocaleId(place))
    }

    /// The name of a locale of this catalog.
    #[must_use]
    pub fn locale(&self, id: LocaleId) -> Option<&Locale> {
        self.locales.get(usize::from(id.0))
    }

    /// The same as a text, such as `pt-BR`.
    #[must_use]
    pub fn name(&self, id: LocaleId) -> &str {
        self.texts_of(id).map(|texts| &*texts.name).unwrap_or_default()
    }

    /// The locale that serves a wish best, see [`negotiate`].
    #[must_use]
    pub fn negotiate(&self, requested: &str) -> LocaleId {
        let chosen = negotiate(requested, &self.locales);
        chosen.and_then(|locale| self.id_of(locale)).unwrap_or(LocaleId(0))
    }

    /// The locale for an explicit demand, see [`require`].
    ///
    /// # Errors
    ///
    /// A [`LocaleError`] when there are no texts in that language.
    pub fn require(&self, requested: &str) -> Result<LocaleId, LocaleError> {
        require(requested, &self.locales).map(|_| self.negotiate(requested))
    }

    /// The index of exactly this locale.
    #[must_use]
    pub fn id_of(&self, locale: &Locale) -> Option<LocaleId> {
        let index = self.locales.iter().position(|offered| offered == locale)?;
        u8::try_from(index).ok().map(LocaleId)
    }

    /// Whether the locale itself has a message with this id, fallbacks not counted.
    #[must_use]
    pub fn has(&self, locale: LocaleId, id: &str) -> bool {
        self.texts_of(locale).is_some_and(|texts| texts.ids.contains(id))
    }

    /// The ids of the messages that the locale itself has, sorted, terms and fallbacks not counted.
    pub fn ids(&self, locale: LocaleId) -> impl Iterator<Item = &str> {
        self.texts_of(locale).into_iter().flat_map(|texts| texts.ids.iter().map(String::as_str))
    }

    /// The bundle of a locale, for the bench that compares the catalog with it.
    #[doc(hidden)]
    #[must_use]
    pub fn bundle(&self, locale: LocaleId) -> Option<&FluentBundle<FluentResource>> {
        self.texts_of(locale).map(|texts| &texts.bundle)
    }

    /// Writes a message, or one of its attributes, in a locale.
    ///
    /// # Errors
    ///
    /// [`TextError::Missing`] when no locale has it, and [`TextError::Incomplete`] when anything in
    /// it could not be written: what Fluent reports, and what it keeps to itself.
    pub fn text(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
        arguments: &Arguments,
    ) -> Result<String, TextError> {
        self.asked(locale, &Asked::new(id, attribute, arguments))
    }

    /// The same for what may be asked for in several locales.
    pub(super) fn asked(&self, locale: LocaleId, asked: &Asked<'_>) -> Result<String, TextError> {
        let Asked { id, attribute, arguments, .. } = *asked;
        if arguments.list_messages() {
            let none = Arguments::new();
            let text = |id| self.text(locale, id, None, &none);
            return self.text(locale, id, attribute, &arguments.with_texts(text)?);
        }
        if !arguments.are_worth_remembering() {
            return self.written(locale, asked);
        }
        let write = || self.written(locale, asked);
        self.recent.text(asked, usize::from(locale.0), || asked.known(), write)
    }

    /// The texts in several locales, if all of them were written before.
    pub(super) fn recalled(
        &self,
        locales: impl Iterator<Item = LocaleId>,
        asked: &Asked<'_>,
    ) -> Option<Vec<String>> {
        let languages = locales.map(|locale| usize::from(locale.0));
        asked.arguments.are_worth_remembering().then(|| self.recent.recalled(asked, languages))?
    }

    fn written(&self, locale: LocaleId, asked: &Asked<'_>) -> Result<String, TextError> {
        let Asked { id, attribute, .. } = *asked;
        let (texts, pattern) = self
            .find(locale, id, attribute)
            .ok_or_else(|| TextError::Missing { id: full_id(id, attribute) })?;
        texts.write(pattern, asked).map_err(|(text, faults)| {
            let locale = texts.locale.clone();
            TextError::Incomplete { id: full_id(id, attribute), locale, text, faults }
        })
    }

    /// Writes any pattern in a locale, such as a single variant; the texts that it refers to are those
    /// of this catalog. What could not be written is among the faults.
    #[must_use]
    pub fn write_pattern(
        &self,
        locale: LocaleId,
        pattern: &Pattern<&str>,
        arguments: &FluentArgs<'_>,
    ) -> (String, Vec<Fault>) {
        let texts = self.texts_of(locale);
        texts.map(|texts| texts.write_with(pattern, arguments)).unwrap_or_default()
    }

    /// Writes a message, or one of its attributes, with arguments that only become known at run time.
    /// `None` if the locale itself has no such text.
    #[must_use]
    pub fn write_dynamic(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<(String, Vec<Fault>)> {
        let texts = self.texts_of(locale)?;
        Some(texts.write_with(texts.pattern(id, attribute)?, arguments))
    }

    fn find(
        &self,
        locale: LocaleId,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<(&Texts, &Pattern<&str>)> {
        [locale, self.english].into_iter().find_map(|locale| {
            let texts = self.texts_of(locale)?;
            Some((texts, texts.pattern(id, attribute)?))
        })
    }

    fn texts_of(&self, locale: LocaleId) -> Option<&Texts> {
        self.texts.get(usize::from(locale.0))
    }
}

fn full_id(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        None => id.to_owned(),
        Some(attribute) => format!("{id}.{attribute}"),
    }
}

fn list(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("; ")
}

/// Bundles cannot be shown, and a thousand texts would help nobody.
impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalog").field("locales", &self.locales).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
