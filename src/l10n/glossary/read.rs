//! From a YAML text to a glossary: the only reader.

use super::document::{ConceptDocument, Document, FullDocument, WordsDocument};
use super::{Concept, Glossary, PartOfSpeech, Words, without_parentheses};
use crate::message::Locale;
use crate::scenario::{Known, LoadError, MisfitKind, Path, Source, Wrong, WrongKind, parse};

/// Reads a glossary.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong, which knows its place in the text.
pub fn read(source: &Source) -> Result<Glossary, LoadError> {
    let document: Document = match parse(source.text()) {
        Ok(document) => document,
        Err(misfit) if misfit.kind == MisfitKind::EmptyDocument => return Ok(Glossary::default()),
        Err(misfit) => return Err(LoadError::misfit(source, misfit)),
    };
    glossary(document).map_err(|wrong| LoadError::wrong(source, wrong))
}

/// Reads the glossary in a file: TBX if its name ends like that, else YAML.
///
/// # Errors
/// A [`LoadError`] with the first thing that is wrong.
pub fn open(path: &std::path::Path) -> Result<Glossary, LoadError> {
    read(&Source::read(path).map_err(|error| LoadError::unreadable(path, error))?)
}

/// The glossary of tchau's own texts.
#[must_use]
pub fn embedded() -> Glossary {
    let text = include_bytes!("../../../locales/glossary.yaml");
    let source = Source::from_bytes("locales/glossary.yaml", text.to_vec()).ok();
    // INVARIANT: a test reads it.
    source.and_then(|source| read(&source).ok()).unwrap_or_default()
}

fn glossary(document: Document) -> Result<Glossary, Wrong> {
    let root = Path::ROOT.key("concepts");
    let concepts = document.concepts.into_iter().map(|(id, concept)| {
        let path = root.clone().key(&id);
        self::concept(id.into(), concept, &path)
    });
    let concepts = concepts.collect::<Result<_, _>>()?;
    let brands = terms(document.brands, &Path::ROOT.key("brands"))?;
    let untranslated = terms(document.untranslated, &Path::ROOT.key("untranslated"))?;
    Ok(Glossary { concepts, brands, untranslated })
}

fn concept(id: String, document: ConceptDocument, path: &Path) -> Result<Concept, Wrong> {
    let path = path.clone().key("words");
    if document.words.is_empty() {
        return Err(wrong(path, WrongKind::Empty));
    }
    let mut words: Vec<(Locale, Words)> = Vec::with_capacity(document.words.len());
    for (name, of_language) in document.words {
        let path = path.clone().key(&name);
        let Ok(locale) = name.parse::<Locale>() else {
            let (name, known) = (name.into(), Vec::new());
            let kind = WrongKind::Unknown { what: Known::Locale, name, nearest: None, known };
            return Err(Wrong { path, is_key: true, kind });
        };
        if words.iter().any(|(known, _)| *known == locale) {
            return Err(Wrong { path, is_key: true, kind: WrongKind::Twice { name: name.into() } });
        }
        words.push((locale, self::words(of_language, path)?));
    }
    let kind = document.kind.map_or(PartOfSpeech::Noun, |kind| kind.0);
    Ok(Concept { id, kind, note: document.note.map(|note| note.trim().to_owned()), words })
}

fn words(document: WordsDocument, path: Path) -> Result<Words, Wrong> {
    let full = match document {
        WordsDocument::Plain(preferred) => {
            return Ok(Words { preferred: term(preferred, path)?, ..Words::default() });
        }
        WordsDocument::Full(full) => full,
    };
    let FullDocument { preferred, also, avoid, never, except } = full;
    let under = |key| path.clone().key(key);
    Ok(Words {
        preferred: term(preferred, under("use"))?,
        accepted: terms(also, &under("also"))?,
        rejected: terms(avoid, &under("avoid"))?,
        forbidden: terms(never, &under("never"))?,
        exempt: terms(except, &under("except"))?,
    })
}

fn terms(written: Vec<String>, path: &Path) -> Result<Vec<String>, Wrong> {
    let mut terms: Vec<String> = Vec::with_capacity(written.len());
    for (index, text) in written.into_iter().enumerate() {
        let path = path.clone().index(index);
        let term = self::term(text, path.clone())?;
        if terms.contains(&term) {
            return Err(wrong(path, WrongKind::Twice { name: term }));
        }
        terms.push(term);
    }
    Ok(terms)
}

/// A term that has words outside of parentheses.
fn term(text: String, path: Path) -> Result<String, Wrong> {
    let has_words = without_parentheses(&text).chars().any(char::is_alphanumeric);
    let is_one_line = !text.chars().any(char::is_control);
    if has_words && is_one_line { Ok(text) } else { Err(wrong(path, WrongKind::NotAName)) }
}

const fn wrong(path: Path, kind: WrongKind) -> Wrong {
    Wrong { path, is_key: false, kind }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(text: &str) -> Source {
        Source::from_bytes("glossary.yaml", text.as_bytes().to_vec()).unwrap()
    }

    #[track_caller]
    fn refused(text: &str, expected: &str) {
        let error = read(&source(text)).unwrap_err();
        let place = error.mark.as_ref().map(|mark| mark.span.to_string());
        assert_eq!(place.as_deref(), Some(expected), "{error:?}");
    }

    #[test]
    fn the_glossary_of_tchau_can_be_read() {
        let text = include_str!("../../../locales/glossary.yaml");
        let glossary = read(&source(text)).unwrap();
        assert!(glossary.concepts.len() > 20 && !glossary.brands.is_empty());
        assert_eq!(glossary, embedded());
    }

    #[test]
    fn a_word_alone_is_the_canonical_one() {
        let glossary = read(&source("concepts:\n  tenant:\n    words: { en: tenant }\n")).unwrap();
        assert_eq!(glossary.concepts[0].words[0].1.preferred, "tenant");
        assert_eq!(read(&source("# nothing yet\n")).unwrap(), Glossary::default());
    }

    #[test]
    fn mistakes_have_a_place() {
        refused("concepts:\n  tenant:\n    word: { en: tenant }\n", "3:5");
        refused("concepts:\n  tenant:\n    words: { '!': tenant }\n", "3:14");
        refused("concepts:\n  tenant:\n    words: { en: (x) }\n", "3:18");
        refused("concepts:\n  tenant:\n    words:\n      en: { use: x, nver: [y] }\n", "4:21");
        refused("brands: [Xbox, Xbox]\n", "1:16");
        refused("concepts:\n  a: { kind: verbo, words: { en: x } }\n", "2:14");
    }
}
