//! A glossary, compiled for the locales of a project.

use super::lexicon::Lexicon;
use super::{Concept, Glossary};
use crate::message::{Locale, Name};

/// A glossary with a lexicon for each locale.
#[derive(Debug)]
pub struct Terminology<'g> {
    /// The glossary.
    pub glossary: &'g Glossary,
    lexicons: Vec<(Locale, Lexicon)>,
}

impl<'g> Terminology<'g> {
    /// Compiles a glossary.
    pub fn new<'l>(glossary: &'g Glossary, locales: impl Iterator<Item = &'l Locale>) -> Self {
        let lexicons = locales.map(|locale| (locale.clone(), Lexicon::new(glossary, locale)));
        Self { glossary, lexicons: lexicons.collect() }
    }

    /// The terms of a locale, if there are any.
    #[must_use]
    pub fn lexicon(&self, locale: &Locale) -> Option<&Lexicon> {
        let mut lexicons = self.lexicons.iter();
        let (_, lexicon) = lexicons.find(|(known, _)| known == locale)?;
        (!lexicon.is_empty()).then_some(lexicon)
    }

    /// A concept by its index.
    #[must_use]
    pub fn concept(&self, index: usize) -> Option<&'g Concept> {
        self.glossary.concepts.get(index)
    }

    /// The canonical word of a concept, without its explanation.
    #[must_use]
    pub fn preferred(&self, concept: usize, locale: &Locale) -> Name {
        let words = self.concept(concept).and_then(|concept| concept.words(locale));
        words.map(super::Words::shown).unwrap_or_default().into()
    }
}
