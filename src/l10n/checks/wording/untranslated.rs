//! Texts and words of the source that were left in a translation.

use super::lexicon::{is_borrowed, is_english, is_only_english};
use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;
use crate::l10n::plain::quotes::{is_quoted, quoted};
use crate::l10n::plain::words::{Word, same, words};
use crate::l10n::plain::{TAG, cut};

/// Reports texts that are those of the source, and words of it.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let entry = look.target.entry;
    if entry.comment.is_untranslated {
        let text = look.texts.first().map_or("", |text| text.passage.prose.text.as_str());
        found.add(At::entry(entry), Wording::Untranslated { text: text.into() });
        return;
    }
    if look.source.is_none() || look.language() == look.source_language() {
        return;
    }
    let mut reported: Vec<Option<&str>> = Vec::new();
    let mut with_words: Vec<Option<&str>> = Vec::new();
    for text in look.texts.iter().filter(|text| !is_command_line(&text.passage.prose.text)) {
        if is_copy(look, text) {
            if !reported.contains(&text.passage.attribute) {
                reported.push(text.passage.attribute);
                let text_of_source = Wording::Untranslated { text: shown(text) };
                found.add(At::passage(look.target, text.passage), text_of_source);
            }
        } else if look.source_language() == "en"
            && !with_words.contains(&text.passage.attribute)
            && report_word(look, text, found)
        {
            with_words.push(text.passage.attribute);
        }
    }
}

fn shown(text: &Text<'_>) -> crate::message::Name {
    let shown = text.passage.prose.text.replace(crate::l10n::prose::PLACEABLE, "…");
    shown.trim().into()
}

/// Whether a text shows how to call a program, as `tchau run [OPTION] <FILE>`.
fn is_command_line(words: &str) -> bool {
    [" --", " [", "<"].iter().any(|sign| {
        let behind = words.split_once(sign).map_or("", |(_, behind)| behind);
        let is_letter = |c: char| c.is_uppercase() || *sign == " --" && c.is_alphabetic();
        behind.chars().take(2).filter(|c| is_letter(*c)).count() == 2
    })
}

/// Whether a text has the words of a source text, and these are of the source language.
fn is_copy(look: &Look<'_>, text: &Text<'_>) -> bool {
    look.source_texts_of(text.passage.attribute)
        .any(|source| has_same_words(&source.plain, &text.plain) && is_foreign(look, text))
}

fn has_same_words(one: &str, other: &str) -> bool {
    let mut others = words(other);
    words(one).all(|word| others.next().is_some_and(|other| same(word.text, other.text)))
        && others.next().is_none()
}

/// Whether the words are of the source language: names and what both languages share are not.
fn is_foreign(look: &Look<'_>, text: &Text<'_>) -> bool {
    let entry = look.target.entry;
    let count = Count::of(&text.plain, look.language() == "pt");
    match look.source_language() {
        _ if is_about_names(entry.id) || count.words == 0 => false,
        "en" if entry.is_term => count.small > 0,
        "en" if count.small > 0 => true,
        "en" => count.starts && count.known * 2 >= count.words,
        _ => count.words >= 3 && count.capitals < count.words && !entry.is_term,
    }
}

/// Whether an id says that the text is a name or a key of a keyboard.
fn is_about_names(id: &str) -> bool {
    let parts = ["brand", "product", "vendor", "shortcut", "keycode", "keyname", "url", "locale"];
    id.split(['-', '_']).any(|part| parts.contains(&part))
}

#[derive(Default)]
struct Count {
    words: usize,
    capitals: usize,
    /// Words of English, and those of them without capitals.
    known: usize,
    small: usize,
    /// Whether the first word is one.
    starts: bool,
}

impl Count {
    fn of(plain: &str, is_portuguese: bool) -> Self {
        let mut count = Self::default();
        for word in words(plain).filter(|word| word.text.contains(char::is_alphabetic)) {
            let is_known = match is_portuguese {
                true => is_english(word.text),
                false => is_only_english(word.text) || STRONG.contains(&word.text),
            };
            let is_capital = word.is_capitalized();
            count.starts |= is_known && count.words == 0;
            count.words += 1;
            count.capitals += usize::from(is_capital);
            count.known += usize::from(is_known);
            count.small += usize::from(is_known && !is_capital);
        }
        count
    }
}

/// Words of buttons that no other language writes like this.
const STRONG: &[&str] = &[
    "Back", "Cancel", "Close", "Delete", "Edit", "Leave", "Loading", "Next", "Remove", "Rename",
    "Save", "Search", "Settings", "Submit", "Yes",
];

/// Reports the first word of the source language in a sentence of the other.
fn report_word(look: &Look<'_>, text: &Text<'_>, found: &mut Findings<'_>) -> bool {
    let is_portuguese = look.language() == "pt";
    let mut outside = None;
    let mut before: Option<Word<'_>> = None;
    let mut all = words(&text.plain).peekable();
    while let Some(word) = all.next() {
        let is_foreign = match is_portuguese {
            true => {
                (is_english(word.text) && !is_borrowed(word.text)) || has_english_form(word.text)
            }
            false => is_only_english(word.text),
        };
        let is_candidate =
            is_foreign && !word.is_acronym() && !is_code(&text.plain, word, all.peek().copied());
        if is_candidate && !is_name(&text.plain, before, word, all.peek().copied()) {
            let quoted = outside.get_or_insert_with(|| quoted(&text.plain));
            if !is_quoted(quoted, word.start)
                && is_in_source(look, text, word)
                && !is_listed(look, text, word)
            {
                let at = At::words(look.target, text.passage, word.range());
                found.add(at, Wording::SourceWord { word: word.text.into() });
                return true;
            }
        }
        before = Some(word);
    }
    false
}

/// Whether a word is a piece of code: `about:config`, `chrome.storage`, one word in a tag, “service
/// worker”.
fn is_code(plain: &str, word: Word<'_>, after: Option<Word<'_>>) -> bool {
    let before = cut(plain, 0..word.start).chars().next_back();
    let mut behind = plain.get(word.range().end..).unwrap_or_default().chars();
    let (next, second) = (behind.next(), behind.next());
    let joins = |c: char| matches!(c, '.' | ':' | '_' | '/' | '=' | '$' | '#' | '\\' | '@');
    let goes_on = second.is_some_and(|c| c.is_alphanumeric() || c == '(');
    let is_joined = before.is_some_and(joins)
        || next.is_some_and(joins) && goes_on
        || matches!(next, Some('_' | '('));
    let is_key = before == Some('[') && next == Some(']');
    let is_tagged = before == Some(TAG) && next == Some(TAG) && !word.is_capitalized();
    is_joined
        || is_key
        || is_tagged
        || after.is_some_and(|after| matches!(after.text, "worker" | "workers"))
}

/// Whether a capitalized word stands beside another one, as in a name.
fn is_name(plain: &str, before: Option<Word<'_>>, word: Word<'_>, after: Option<Word<'_>>) -> bool {
    let is_joined = |one: Word<'_>, other: Word<'_>| {
        one.is_capitalized()
            && other.is_capitalized()
            && matches!(cut(plain, one.range().end..other.start), " " | "\u{a0}" | "-")
    };
    before.is_some_and(|before| is_joined(before, word))
        || after.is_some_and(|after| is_joined(word, after))
}

/// Whether the source has the word; in parentheses only if it has it in parentheses too, because
/// else the English word is given to explain a Portuguese one.
fn is_in_source(look: &Look<'_>, text: &Text<'_>, word: Word<'_>) -> bool {
    let is_explained = is_in_parentheses(&text.plain, word.start);
    look.source_texts().any(|source| {
        words(&source.plain).any(|other| {
            same(other.text, word.text)
                && (!is_explained || is_in_parentheses(&source.plain, other.start))
        })
    })
}

/// Whether the word is one of a list of values that the source has too: “text, json or html”; or
/// stands in a line for the command line that both have.
fn is_listed(look: &Look<'_>, text: &Text<'_>, word: Word<'_>) -> bool {
    let plain = &*text.plain;
    let has_both = |pair: &str| look.source_texts().any(|source| source.plain.contains(pair));
    let behind = plain.get(word.range().end..).unwrap_or_default();
    let next = behind.strip_prefix(", ").and_then(|behind| words(behind).next());
    let with_next = next.is_some_and(|next| {
        let end = word.range().end + 2 + next.range().end;
        next.start == 0 && !next.is_capitalized() && has_both(cut(plain, word.start..end))
    });
    let before = cut(plain, 0..word.start).strip_suffix(", ").unwrap_or_default();
    let with_previous = words(before).last().is_some_and(|previous| {
        let is_next = previous.range().end == before.len() && !previous.is_capitalized();
        is_next && has_both(cut(plain, previous.start..word.range().end))
    });
    // “always (sempre)” is explained.
    let is_explained = behind.starts_with(" (") && !word.is_capitalized();
    with_next || with_previous || is_explained || is_in_common_line(look, plain, word)
}

fn is_in_common_line(look: &Look<'_>, plain: &str, word: Word<'_>) -> bool {
    let start = cut(plain, 0..word.start).rfind('\n').map_or(0, |at| at + 1);
    let line = plain.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let is_command = line.trim_start().starts_with(|c: char| c.is_lowercase() || c == '$');
    // What stands in front of the word is typed alike: “tchau check my-file” and “tchau check meu-arquivo”.
    let typed = cut(plain, start..word.range().end).trim_start();
    let has_typed =
        |source: &Text<'_>| source.plain.lines().any(|other| other.trim_start().starts_with(typed));
    let is_shown = plain.contains('\n') || line.contains(" # ");
    is_shown && is_command && !typed.contains(" # ") && look.source_texts().any(has_typed)
}

fn is_in_parentheses(plain: &str, place: usize) -> bool {
    let before = cut(plain, 0..place);
    before.rfind('(').is_some_and(|open| !cut(before, open..before.len()).contains(')'))
}

/// Whether a word ends as words of English do and those of Portuguese never do.
fn has_english_form(word: &str) -> bool {
    let is_long = word.len() > 6 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let endings =
        ["tion", "tions", "ness", "ment", "ments", "ingly", "ally", "ously", "ship", "ght"];
    is_long && endings.iter().any(|ending| word.ends_with(ending))
}
