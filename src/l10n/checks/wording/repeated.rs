//! The same word twice in a row.

use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;
use crate::l10n::plain::cut;
use crate::l10n::plain::words::{Word, same, words};

/// Reports words that are there twice, where the source repeats none.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let language = look.language();
    if LANGUAGES.binary_search(&language).is_err() {
        return;
    }
    for text in &look.texts {
        let Some(word) = repeated(&text.plain, language) else { continue };
        let is_deliberate = |source: &Text<'_>| repeated(&source.plain, language).is_some();
        if look.source_texts_of(text.passage.attribute).any(is_deliberate) {
            continue;
        }
        let at = At::words(look.target, text.passage, word.range());
        found.add(at, Wording::RepeatedWord { word: word.text.into() });
    }
}

/// The second one of two words that are the same.
fn repeated<'t>(plain: &'t str, language: &str) -> Option<Word<'t>> {
    let mut before: Option<Word<'t>> = None;
    words(plain).find(|word| {
        let is_repeated = before.is_some_and(|before| {
            same(before.text, word.text)
                && !is_range(plain.get(word.range().end..).unwrap_or_default(), word.text)
                && !is_question(cut(plain, 0..before.start), word.text)
                && is_next(cut(plain, before.range().end..word.start))
                && !may_repeat(before.text, word.text, language)
        });
        before = Some(*word);
        is_repeated
    })
}

/// Whether this is “de a a z”, in which the letter is one of the alphabet.
fn is_range(behind: &str, word: &str) -> bool {
    let next = words(behind).next();
    word.len() == 1 && next.is_some_and(|next| next.text.len() == 1 && next.start == 1)
}

/// Whether this is “o que que …?”, as people say in Portuguese.
fn is_question(before: &str, word: &str) -> bool {
    word == "que" && before.trim_end().ends_with(['o', 'O']) && before.ends_with(' ')
}

fn is_next(between: &str) -> bool {
    between.chars().all(char::is_whitespace) && between.matches('\n').count() < 2
}

/// Whether a language says this word twice, or a name does.
fn may_repeat(first: &str, second: &str, language: &str) -> bool {
    let is_letter = second.chars().nth(1).is_none();
    let is_name = first.starts_with(char::is_uppercase) && second.starts_with(char::is_uppercase);
    if second.contains(|c: char| c.is_ascii_digit()) || is_name {
        return true;
    }
    let lower = second.to_lowercase();
    if is_letter {
        // An article or a preposition, but a letter of a list where one of them is a capital.
        return !(language == "pt" && matches!(second, "a" | "o" | "e") && first == second);
    }
    let known: &[&str] = match language {
        "en" => &["that", "had", "bye", "knock", "no", "so", "very", "blah", "bla", "ha"],
        "pt" => &["nos", "se", "blá", "já", "logo", "quase", "muito", "ha", "toc"],
        "es" => &["nos", "ya", "muy", "no", "bla", "ja"],
        "fr" => &["nous", "vous", "très", "bla", "non"],
        "de" => &["die", "das", "der", "den", "dem", "sie", "bla"],
        "nl" => &["die", "dat", "je", "ze", "bla"],
        "it" => &["via", "man", "così", "piano", "quasi", "bla"],
        _ => &[],
    };
    known.contains(&lower.as_str())
}

/// Languages in which a word that is there twice is mostly a slip.
const LANGUAGES: &[&str] = &[
    "be", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "gl", "hr", "hu", "it",
    "lt", "lv", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "uk",
];
