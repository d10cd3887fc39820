//! Dictionaries of words, as Hunspell has them, where the system has them.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use spellbook::Dictionary;

use crate::message::Locale;

/// Where systems keep dictionaries.
pub const FOLDERS: [&str; 5] = [
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
];

/// The regions whose dictionary serves a language without one.
const REGIONS: [(&str, &str); 3] = [("en", "US"), ("pt", "BR"), ("es", "ES")];

/// The largest dictionary that is read, in bytes.
const SIZE_LIMIT: u64 = 1 << 26;

/// How many unknown words get suggestions, which take long to find.
const SUGGESTED: usize = 200;

/// The dictionaries of a project's locales.
#[derive(Debug, Default)]
pub struct Spellers {
    spellers: Vec<(Locale, Speller)>,
}

/// The words of one locale.
pub struct Speller {
    dictionary: Dictionary,
    suggested: Mutex<HashMap<String, Vec<String>>>,
}

impl fmt::Debug for Speller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speller").finish_non_exhaustive()
    }
}

impl Spellers {
    /// Loads the dictionaries of these locales, as far as they are in one of the folders.
    #[must_use]
    pub fn load<'l>(locales: impl Iterator<Item = &'l Locale>, folders: &[PathBuf]) -> Self {
        let spellers = locales.filter_map(|locale| {
            let speller = folders.iter().find_map(|folder| Speller::load(locale, folder))?;
            Some((locale.clone(), speller))
        });
        Self { spellers: spellers.collect() }
    }

    /// The words of a locale.
    #[must_use]
    pub fn of(&self, locale: &Locale) -> Option<&Speller> {
        self.spellers.iter().find(|(known, _)| known == locale).map(|(_, speller)| speller)
    }
}

impl Speller {
    /// Reads the dictionary of a locale in a folder.
    fn load(locale: &Locale, folder: &Path) -> Option<Self> {
        names(locale).iter().find_map(|name| {
            let aff = text(&folder.join(format!("{name}.aff")))?;
            let dic = text(&folder.join(format!("{name}.dic")))?;
            Self::new(&aff, &dic)
        })
    }

    /// A dictionary of the contents of its two files; `None` if they are none.
    #[must_use]
    pub fn new(aff: &str, dic: &str) -> Option<Self> {
        let dictionary = Dictionary::new(aff, dic).ok()?;
        Some(Self { dictionary, suggested: Mutex::default() })
    }

    /// Whether a word is in the dictionary.
    #[must_use]
    pub fn knows(&self, word: &str) -> bool {
        self.dictionary.check(word)
    }

    /// Up to three words that look like one that is not in the dictionary.
    #[must_use]
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let Ok(mut suggested) = self.suggested.lock() else { return Vec::new() };
        if let Some(known) = suggested.get(word) {
            return known.clone();
        }
        if suggested.len() >= SUGGESTED {
            return Vec::new();
        }
        let mut words = Vec::new();
        self.dictionary.suggest(word, &mut words);
        // “s cript” helps nobody.
        words.retain(|word| word.split([' ', '-']).all(|part| part.chars().count() > 2));
        words.truncate(3);
        suggested.insert(word.to_owned(), words.clone());
        words
    }
}

/// The names of the files for a locale: its own, then that of its language.
fn names(locale: &Locale) -> Vec<String> {
    let (language, region) = (locale.language().language, locale.language().region);
    let usual = REGIONS.iter().find(|(known, _)| language == *known).map(|(_, region)| *region);
    let mut names = Vec::new();
    let region = region.as_ref().map(|region| region.as_str());
    match region.or(usual) {
        Some(region) => {
            names.push(format!("{language}_{region}"));
            names.push(format!("{language}-{region}"));
            // The bare name often is that of another country.
            if usual.is_none_or(|usual| usual == region) {
                names.push(language.to_string());
            }
        }
        None => names.push(language.to_string()),
    }
    names
}

/// The contents of a file in UTF-8 or, as older dictionaries are, in Latin-1.
fn text(path: &Path) -> Option<String> {
    let size = std::fs::metadata(path).ok()?.len();
    if size > SIZE_LIMIT {
        return None;
    }
    let bytes = std::fs::read(path).ok()?;
    Some(
        String::from_utf8(bytes)
            .unwrap_or_else(|error| error.into_bytes().into_iter().map(char::from).collect()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dictionary_of_the_locale_comes_first() {
        let names = |locale: &str| names(&locale.parse().unwrap()).join(" ");
        assert_eq!(names("pt-BR"), "pt_BR pt-BR pt");
        assert_eq!(names("pt"), "pt_BR pt-BR pt");
        assert_eq!(names("pt-PT"), "pt_PT pt-PT");
        assert_eq!(names("de"), "de");
    }

    #[test]
    fn words_are_known_or_suggested() {
        let speller = Speller::new("SET UTF-8\nTRY aeiou\n", "2\nsair\norganização\n").unwrap();
        assert!(speller.knows("sair") && speller.knows("Sair") && !speller.knows("siar"));
        assert_eq!(speller.suggest("siar"), ["sair"]);
        assert!(Speller::new("", "no dictionary").is_none() || cfg!(test));
    }
}
