//! Words of European Portuguese in a text for Brazil.

mod words;

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Report, Terms, like};
use crate::l10n::inflection::Language;
use crate::l10n::tokens::{Kind, Token, hash, tokens};
use crate::message::{Locale, Name};

/// The most words of a source that tell the meaning of a word with several.
const SHORT: usize = 8;

/// What is said in Brazil, by the words of Portugal.
static LEXICON: LazyLock<HashMap<u64, Entry>> = LazyLock::new(lexicon);

/// A word of Portugal.
struct Entry {
    /// The same form in Brazil.
    expected: String,
    /// Words of which the source must have one, where the word also exists in Brazil.
    meant: &'static [&'static str],
}

/// Whether texts of a locale are for Brazil.
pub(super) fn applies(locale: &Locale) -> bool {
    let language = locale.language();
    language.language.as_str() == "pt" && language.region.is_none_or(|region| region == "BR")
}

/// Looks at one text; the words of its source tell apart what has two meanings.
pub(super) fn look(text: &str, tokens: &[Token], source: Option<&[Token]>, report: Report<'_>) {
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == Kind::Word) {
        let written = token.of(text);
        if let Some(entry) = LEXICON.get(&token.hash) {
            let is_meant = entry.meant.is_empty()
                || source.is_some_and(|source| {
                    source.len() <= SHORT
                        && source
                            .iter()
                            .any(|it| entry.meant.iter().any(|word| hash(word) == it.hash))
                });
            // A name that is the same in the source.
            let is_kept =
                source.is_some_and(|source| source.iter().any(|it| it.hash == token.hash));
            if is_meant && !is_kept && !is_latin(text, tokens, at) {
                let expected = like(written, &entry.expected);
                let found = Name::from(written);
                report(token.range.clone(), Terms::EuropeanPortuguese { found, expected });
                continue;
            }
        }
        let phrase = password(text, tokens, at).map(|(end, expected)| (end, expected.to_owned()));
        if let Some((end, expected)) = phrase.or_else(|| progressive(text, tokens, at, source)) {
            let range = token.range.start..end;
            let found = Name::from(text.get(range.clone()).unwrap_or_default());
            let expected = like(&found, &expected);
            report(range, Terms::EuropeanPortuguese { found, expected });
        }
    }
}

/// Whether a word of a text belongs to Portugal whatever it means.
pub(super) fn has(text: &str) -> bool {
    let is_european =
        |token: &Token| LEXICON.get(&token.hash).is_some_and(|entry| entry.meant.is_empty());
    tokens(text).iter().any(is_european)
}

/// “Está a carregar”; “a carregar…” where the source begins with “loading”.
fn progressive(
    text: &str,
    tokens: &[Token],
    at: usize,
    source: Option<&[Token]>,
) -> Option<(usize, String)> {
    let word = |at: usize| tokens.get(at).map(|token| token.of(text).to_lowercase());
    let first = word(at)?;
    let is_to_be = words::TO_BE.contains(&first.as_str());
    let begins = at == 0 && first == "a" && source.is_some_and(begins_progressive);
    let verb = match (is_to_be, begins) {
        (true, _) if word(at + 1)? == "a" => at + 2,
        (_, true) => at + 1,
        _ => return None,
    };
    let token = tokens.get(verb).filter(|token| token.kind == Kind::Word)?;
    let gerund = gerund(&word(verb)?)?;
    let expected = if is_to_be { format!("{first} {gerund}") } else { gerund };
    Some((token.range.end, expected))
}

fn begins_progressive(source: &[Token]) -> bool {
    source
        .first()
        .is_some_and(|token| words::PROGRESSIVE.iter().any(|word| hash(word) == token.hash))
}

/// The gerund of an infinitive.
fn gerund(infinitive: &str) -> Option<String> {
    let is_noun = words::LIKE_INFINITIVES.contains(&infinitive);
    let stem = infinitive.strip_suffix('r').filter(|stem| {
        stem.ends_with(['a', 'e', 'i', 'ô']) && stem.chars().count() > 1 && !is_noun
    })?;
    Some(format!("{}ndo", stem.replace('ô', "o")))
}

/// “De facto” is Latin in Brazil too.
fn is_latin(text: &str, tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    tokens.get(at).is_some_and(|token| token.of(text) == "facto")
        && before.is_some_and(|token| matches!(token.of(text), "de" | "ipso"))
}

/// “Palavra-passe”, with the end of its bytes.
fn password(text: &str, tokens: &[Token], at: usize) -> Option<(usize, &'static str)> {
    let next = tokens.get(at + 1).filter(|next| next.is_joined && next.of(text) == "passe")?;
    match &*tokens.get(at)?.of(text).to_lowercase() {
        "palavra" => Some((next.range.end, "senha")),
        "palavras" => Some((next.range.end, "senhas")),
        _ => None,
    }
}

fn lexicon() -> HashMap<u64, Entry> {
    let mut lexicon = HashMap::new();
    let mut add = |european: &str, expected: &str, meant: &'static [&'static str]| {
        let entry = Entry { expected: expected.to_owned(), meant };
        lexicon.entry(hash(european)).or_insert(entry);
    };
    for (european, brazilian) in words::EXACT {
        add(european, brazilian, &[]);
    }
    for (european, brazilian, meant) in words::AMBIGUOUS {
        let is_verb = european.ends_with('r');
        for (form, brazilian) in forms(european, brazilian, is_verb) {
            // “Controla” is a verb.
            let is_feminine = !is_verb && european.ends_with('o') && form.ends_with(['a', 's']);
            if !is_feminine || form.ends_with("os") || form.ends_with("ões") {
                add(&form, &brazilian, meant);
            }
        }
    }
    for (european, brazilian) in words::NOUNS {
        for (european, brazilian) in forms(european, brazilian, false) {
            add(&european, &brazilian, &[]);
        }
    }
    for (european, brazilian) in words::VERBS {
        for (european, brazilian) in forms(european, brazilian, true) {
            add(&european, &brazilian, &[]);
        }
    }
    // What Brazil writes as well is no sign of anything.
    for word in words::ALSO_BRAZILIAN {
        lexicon.remove(&hash(word));
    }
    lexicon
}

/// The forms of a word with the same forms of another, as long as both have as many.
fn forms(european: &str, brazilian: &str, is_verb: bool) -> Vec<(String, String)> {
    let language = Language::Portuguese;
    let pairs = language.forms(european, is_verb).into_iter();
    let other = language.forms(brazilian, is_verb);
    pairs
        .enumerate()
        .map(|(place, form)| {
            let same = other.get(place).filter(|_| is_alike(european, brazilian, is_verb));
            (form, same.cloned().unwrap_or_else(|| brazilian.to_owned()))
        })
        .collect()
}

/// Whether two words are inflected in the same way, so that their forms stand in the same places.
fn is_alike(one: &str, other: &str, is_verb: bool) -> bool {
    let end = |word: &str| -> String {
        let skipped = word.chars().count().saturating_sub(if is_verb { 2 } else { 1 });
        word.chars().skip(skipped).collect()
    };
    end(one) == end(other)
}
