//! The glossary: which word stands for which concept in which language, and which words do not.
//!
//! It is written by translators as YAML (`locales/glossary.yaml`), exchanged with their tools as
//! [`tbx`](super::exchange::tbx), and compiled into [`Lexicon`]s to find the concepts of a text in all their forms.

mod compare;
mod document;
mod lexicon;
mod pattern;
mod read;
mod terminology;

pub use compare::{Piece, Verdict, compare};
pub(crate) use document::Document;
pub use lexicon::{Lexicon, Match, Role};
pub use read::{embedded, open, read};
pub use terminology::Terminology;

use crate::message::Locale;
use crate::model::keyed;

/// Everything that a project has agreed on about its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// The concepts, in the order of the file.
    pub concepts: Vec<Concept>,
    /// Names of companies and products, which are written exactly like this in every language.
    pub brands: Vec<String>,
    /// Other words that are never translated.
    pub untranslated: Vec<String>,
}

/// One thing that texts talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its name in the file.
    pub id: String,
    /// The part of speech of its words.
    pub kind: PartOfSpeech,
    /// What it means, and what it is not to be confused with.
    pub note: Option<String>,
    /// Its words, by language.
    pub words: Vec<(Locale, Words)>,
}

/// The words of one language for a concept.
///
/// What stands in parentheses, as in “sair (de uma organização)”, is explanation and may be absent
/// from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The canonical word.
    pub preferred: String,
    /// Words that mean the same and are right as well.
    pub accepted: Vec<String>,
    /// Words that are wrong for this concept, though they may be right for another.
    pub rejected: Vec<String>,
    /// Words that are wrong wherever they stand.
    pub forbidden: Vec<String>,
    /// Expressions in which one of the words above means something else.
    pub exempt: Vec<String>,
}

/// The parts of speech, with the names that they have in TBX-Basic.
#[expect(missing_docs, reason = "the names say it")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfSpeech {
    Noun,
    Verb,
    Adjective,
    Adverb,
    ProperNoun,
    Other,
}

keyed!(PartOfSpeech {
    Noun = "noun",
    Verb = "verb",
    Adjective = "adjective",
    Adverb = "adverb",
    ProperNoun = "properNoun",
    Other = "other",
});

impl Concept {
    /// The words of a locale; without its own, those of its language.
    #[must_use]
    pub fn words(&self, locale: &Locale) -> Option<&Words> {
        let language = |locale: &Locale| locale.language().language;
        let exact = self.words.iter().find(|(known, _)| known == locale);
        let same = || {
            self.words.iter().find(|(known, _)| {
                let (known, wish) = (known.language(), locale.language());
                language(&locale.clone()) == known.language
                    && (known.region.is_none() || wish.region.is_none())
            })
        };
        exact.or_else(same).map(|(_, words)| words)
    }
}

impl Words {
    /// The canonical word, without what stands in parentheses.
    #[must_use]
    pub fn shown(&self) -> String {
        without_parentheses(&self.preferred)
    }
}

/// A term without its explanation in parentheses.
#[must_use]
pub fn without_parentheses(term: &str) -> String {
    let mut depth = 0_usize;
    let mut shown = String::with_capacity(term.len());
    for character in term.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => shown.push(character),
            _ => {}
        }
    }
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}
