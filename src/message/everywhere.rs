//! A message in several languages at once.

use super::catalog::Asked;
use super::{Catalog, LocaleId, Message, TextError};
use crate::scenario::Ordered;

impl Catalog {
    /// Writes a message in several locales. What it is filled with is made ready for all of them at once.
    pub fn write_each(
        &self,
        locales: impl IntoIterator<Item = LocaleId>,
        message: &Message,
    ) -> Vec<(LocaleId, Result<String, TextError>)> {
        let (id, attribute, arguments) = (message.id(), message.attribute(), message.arguments());
        self.each(locales, &Asked::new(id, attribute, &arguments)).collect()
    }

    /// The same for anything that is asked for.
    pub(super) fn each(
        &self,
        locales: impl IntoIterator<Item = LocaleId>,
        asked: &Asked<'_>,
    ) -> impl Iterator<Item = (LocaleId, Result<String, TextError>)> {
        locales.into_iter().map(|locale| (locale, self.asked(locale, asked)))
    }

    /// The text of a message in every locale on offer, each as far as it can be written, for what is kept
    /// and read later by whoever it may be.
    #[must_use]
    pub fn everywhere(&self, message: &Message) -> Ordered<String> {
        let texts = self.write_each(self.locale_ids(), message).into_iter();
        texts
            .map(|(locale, text)| {
                let text = text.unwrap_or_else(|error| error.so_far().to_owned());
                (self.name(locale).into(), text)
            })
            .collect()
    }
}
