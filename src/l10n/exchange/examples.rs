//! Texts as people see them, with the values that scenarios really pass.

use std::collections::HashMap;

use crate::l10n::project::Project;
use crate::l10n::shown::Shown;
use crate::l10n::trace::Tracer;
use crate::message::{Catalog, Isolation};

/// How often a message is written in the search for examples of its variants.
const MOST_OCCASIONS: usize = 64;

/// A rendered example of every text that some scenario shows.
#[derive(Debug, Default)]
pub struct Examples {
    texts: HashMap<(String, String), String>,
}

impl Examples {
    /// Writes what scenarios show in the language of the source.
    #[must_use]
    pub fn of(project: &Project, shown: &Shown) -> Self {
        let files = project.files.iter();
        let files = files
            .filter(|file| file.locale == project.source)
            .map(|file| (file.locale.clone(), file.name.clone(), file.text().to_owned()));
        let files: Vec<(_, String, _)> = files.collect();
        let catalog = Catalog::tolerant(files, Isolation::Off);
        let Some(locale) = catalog.id_of(&project.source) else { return Self::default() };
        let tracer = Tracer::new(project);
        let mut texts = HashMap::new();
        for id in shown.ids() {
            for occasion in shown.occasions(id).iter().take(MOST_OCCASIONS) {
                let Ok(text) = catalog.write(locale, &occasion.message) else { continue };
                for place in tracer.used(&project.source, &occasion.message) {
                    let used = tracer.texts().get(place);
                    // A text inside of another one has its example where it stands by itself.
                    let Some(used) = used.filter(|used| used.name == id) else { continue };
                    let variant = used.variant.clone().unwrap_or_default();
                    texts.entry((used.name.clone(), variant)).or_insert_with(|| text.clone());
                }
            }
        }
        Self { texts }
    }

    /// The example of a value, or of the variant with these keys, joined by `/`.
    #[must_use]
    pub fn find(&self, name: &str, variant: &str) -> Option<&str> {
        self.texts.get(&(name.to_owned(), variant.to_owned())).map(String::as_str)
    }
}
