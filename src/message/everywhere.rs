//! A message in every language at once, for what is kept and read later by whoever it may be.

use super::{Catalog, Message};
use crate::scenario::Ordered;

impl Catalog {
    /// The text of a message in every locale on offer, each as far as it can be written.
    #[must_use]
    pub fn everywhere(&self, message: &Message) -> Ordered<String> {
        let write = |locale| {
            let text = self.write(locale, message);
            (self.name(locale).to_owned(), text.unwrap_or_else(|error| error.so_far().to_owned()))
        };
        self.locale_ids().map(write).collect()
    }
}
