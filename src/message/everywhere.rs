//! A message in several languages at once. What it is filled with is made ready for all of them.

use super::catalog::Asked;
use super::{Catalog, LocaleId, Message, Stored, TextError};
use crate::scenario::Ordered;

impl Catalog {
    /// Writes a message in several locales.
    pub fn write_each(
        &self,
        locales: impl IntoIterator<Item = LocaleId>,
        message: &Message,
    ) -> Vec<(LocaleId, Result<String, TextError>)> {
        let arguments = message.arguments();
        let asked = Asked::new(message.id(), message.attribute(), &arguments);
        let write = |locale| (locale, self.asked(locale, &asked));
        locales.into_iter().map(write).collect()
    }

    /// The texts of a message in several locales, each as far as it can be written.
    #[must_use]
    pub fn texts(
        &self,
        locales: impl IntoIterator<Item = LocaleId, IntoIter: Clone>,
        message: &Message,
    ) -> Vec<String> {
        let arguments = message.arguments();
        self.so_far(locales, &Asked::new(message.id(), message.attribute(), &arguments))
    }

    /// The same for a message that was kept; its id, if no message of tchau has this id and these arguments.
    #[must_use]
    pub fn stored_texts(
        &self,
        locales: impl IntoIterator<Item = LocaleId, IntoIter: Clone>,
        stored: &Stored,
    ) -> Vec<String> {
        match stored.arguments() {
            Some(arguments) => self.so_far(locales, &Asked::new(&stored.id, None, &arguments)),
            None => locales.into_iter().map(|_| stored.id.to_string()).collect(),
        }
    }

    /// The texts of a message in every locale on offer, for what is kept and read later by whoever it may be.
    #[must_use]
    pub fn everywhere(&self, message: &Message) -> Ordered<String> {
        let names = self.locale_ids().map(|locale| self.name(locale).into());
        names.zip(self.texts(self.locale_ids(), message)).collect()
    }

    fn so_far(
        &self,
        locales: impl IntoIterator<Item = LocaleId, IntoIter: Clone>,
        asked: &Asked<'_>,
    ) -> Vec<String> {
        let locales = locales.into_iter();
        let text =
            |locale| self.asked(locale, asked).unwrap_or_else(|error| error.so_far().to_owned());
        self.recalled(locales.clone(), asked).unwrap_or_else(|| locales.map(text).collect())
    }
}
