//! Words that are in no dictionary.

use std::collections::HashSet;
use std::ops::Range;

use rayon::prelude::*;

use super::{Similar, Terms, european};
use crate::l10n::bench::Bench;
use crate::l10n::entry::Entry;
use crate::l10n::finding::{At, Findings};
use crate::l10n::passage::Reading;
use crate::l10n::spelling::Speller;
use crate::l10n::tokens::{hash, tokens};
use crate::message::Name;

/// The most words of a quotation that is left alone.
const QUOTED: usize = 3;

/// Words of computing that every language uses and few dictionaries have.
const TECHNICAL: &[&str] = &[
    "alt",
    "app",
    "apps",
    "autocomplete",
    "backspace",
    "backup",
    "backups",
    "blog",
    "blogs",
    "bluetooth",
    "bug",
    "bugs",
    "chat",
    "checkbox",
    "config",
    "cookie",
    "cookies",
    "css",
    "ctrl",
    "del",
    "desktop",
    "download",
    "downloads",
    "email",
    "emails",
    "emoji",
    "emojis",
    "esc",
    "ethernet",
    "feed",
    "feeds",
    "firewall",
    "fullscreen",
    "hardware",
    "hashtag",
    "html",
    "http",
    "https",
    "internet",
    "layout",
    "link",
    "links",
    "locale",
    "locales",
    "log",
    "login",
    "logins",
    "logout",
    "logs",
    "ltda",
    "metadata",
    "mouse",
    "notebook",
    "offline",
    "ok",
    "online",
    "pixel",
    "pixels",
    "plugin",
    "plugins",
    "podcast",
    "popup",
    "proxy",
    "readonly",
    "runtime",
    "screenshot",
    "screenshots",
    "script",
    "scripts",
    "shell",
    "shift",
    "site",
    "sites",
    "smartphone",
    "software",
    "spam",
    "spinner",
    "status",
    "streaming",
    "tab",
    "tablet",
    "tag",
    "tags",
    "timestamp",
    "token",
    "tokens",
    "tooltip",
    "tooltips",
    "unicode",
    "upload",
    "uploads",
    "username",
    "usernames",
    "web",
    "webhook",
    "webhooks",
    "website",
    "wi-fi",
    "widget",
    "widgets",
    "zoom",
];

/// Words that are right although no dictionary has them, as hashes.
#[derive(Debug, Default)]
struct Known(HashSet<u64>);

impl Known {
    /// The words of the settings and of the glossary.
    fn of(bench: &Bench<'_>) -> Self {
        let mut known = HashSet::new();
        let mut add = |text: &str| known.extend(tokens(text).iter().map(|token| token.hash));
        bench.settings.words.iter().for_each(|word| add(word));
        if let Some(terminology) = &bench.terminology {
            let glossary = terminology.glossary;
            glossary.brands.iter().chain(&glossary.untranslated).for_each(|name| add(name));
            for (_, words) in glossary.concepts.iter().flat_map(|concept| &concept.words) {
                add(&words.preferred);
                words.accepted.iter().for_each(|term| add(term));
            }
        }
        for texts in bench.all() {
            let terms = texts.entries.iter().filter(|entry| entry.is_term);
            for (_, pattern) in terms.flat_map(|entry| entry.patterns()) {
                add(&crate::l10n::prose::Prose::of(pattern).text);
            }
        }
        Self(known)
    }
}

/// Looks at all texts of the locales that have a dictionary.
pub(super) fn look(bench: &Bench<'_>, found: &mut Findings<'_>) {
    let Some(spellers) = bench.spellers else { return };
    let known = Known::of(bench);
    for texts in bench.all() {
        let Some(speller) = spellers.of(&texts.locale) else { continue };
        let is_source = texts.locale == bench.source.locale;
        let unknown: Vec<_> = texts
            .entries
            .par_iter()
            .flat_map_iter(|entry| {
                let other = if is_source {
                    bench.targets.iter().find_map(|target| target.same_as(entry))
                } else {
                    bench.source.same_as(entry)
                };
                unknown(speller, &known, entry, other.map(Reading::of).as_ref())
            })
            .collect();
        // One after the other: the first words of the files get suggestions.
        for Unknown { entry, passage, range, word } in unknown {
            let reading = Reading::of(entry);
            let Some(passage) = reading.passages.get(passage) else { continue };
            let suggestions: Vec<_> = speller.suggest(&word).into_iter().map(Name::from).collect();
            let similar = if suggestions.is_empty() { Similar::None } else { Similar::Some };
            let defect = Terms::Spelling { word: word.into(), similar, suggestions };
            found.add(At::words(&reading, passage, range), defect);
        }
    }
}

/// A word that is in no dictionary, and its place.
struct Unknown<'b, 's> {
    entry: &'b Entry<'s>,
    passage: usize,
    range: Range<usize>,
    word: String,
}

fn unknown<'b, 's>(
    speller: &Speller,
    known: &Known,
    entry: &'b Entry<'s>,
    other: Option<&Reading<'_, '_>>,
) -> Vec<Unknown<'b, 's>> {
    let mut unknown = Vec::new();
    for (index, passage) in Reading::of(entry).passages.iter().enumerate() {
        let text = &*passage.prose.text;
        for range in words(text) {
            let word = text.get(range.clone()).unwrap_or_default();
            // European words are reported as such.
            let is_european = european::applies(&entry.file.locale) && european::has(word);
            let is_right = is_european
                || is_name(text, &range)
                || known.0.contains(&hash(word))
                || is_known(speller, word)
                || is_kept(word, other);
            if !is_right {
                unknown.push(Unknown { entry, passage: index, range, word: word.to_owned() });
            }
        }
    }
    unknown
}

fn is_known(speller: &Speller, word: &str) -> bool {
    if speller.knows(word) {
        return true;
    }
    let plain = word.replace('’', "'");
    if speller.knows(&plain) {
        return true;
    }
    // Names of formats: html, po.
    let is_short = plain.len() <= 4 && plain.chars().all(|c| c.is_ascii_lowercase());
    if TECHNICAL.contains(&&*plain.to_lowercase()) || (is_short && is_acronym(speller, &plain)) {
        return true;
    }
    let stem = plain.strip_suffix("'s").or_else(|| plain.strip_suffix('\''));
    stem.is_some_and(|stem| speller.knows(stem))
        || (word.contains('-')
            && word.split('-').all(|part| part.is_empty() || speller.knows(part)))
}

/// A word with a capital in a sentence, or with another one behind it: “Rua Sete de Setembro”.
fn is_name(text: &str, range: &Range<usize>) -> bool {
    let is_capital = |rest: &str| rest.starts_with(char::is_uppercase);
    let (before, rest) = text.split_at(range.start.min(text.len()));
    if !is_capital(rest) {
        return false;
    }
    let before =
        before.trim_end_matches(|c: char| c.is_whitespace() || "“”\"'‘’([—–-•*".contains(c));
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', '…', ':', '\n', '>']);
    let after = text.get(range.end..).unwrap_or_default().trim_start_matches([' ', '&']);
    !begins || is_capital(after)
}

fn is_acronym(speller: &Speller, word: &str) -> bool {
    speller.knows(&word.to_uppercase())
}

/// A name, or a word that was left in the language of the source, which other checks look for: the
/// text of the other language has it too.
fn is_kept(word: &str, other: Option<&Reading<'_, '_>>) -> bool {
    other.is_some_and(|other| {
        let mut texts = other.passages.iter().map(|passage| &passage.prose.text);
        texts.any(|text| {
            text.match_indices(word).any(|(start, _)| {
                let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                let (before, after) = (text.get(..start), text.get(start + word.len()..));
                !is_letter(before.and_then(|before| before.chars().next_back()))
                    && !is_letter(after.and_then(|after| after.chars().next()))
            })
        })
    })
}

/// The words that a dictionary can have: no code, markup, addresses, abbreviations, numbers.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut rest = 0;
    for (start, piece) in pieces(text) {
        if start < rest {
            continue;
        }
        match piece.chars().next() {
            Some('`') => {
                rest = start
                    + 1
                    + text.get(start + 1..).and_then(|rest| rest.find('`')).map_or(0, |end| end + 1)
            }
            // What is quoted may be a word of any language.
            Some('“') => rest = quoted(text, start).unwrap_or(start),
            Some('<') => {
                rest = start
                    + text.get(start..).and_then(|rest| rest.find('>')).map_or(1, |end| end + 1)
            }
            _ => words.extend(within(start, piece)),
        }
    }
    words
}

/// The end of a short quotation that begins here.
fn quoted(text: &str, start: usize) -> Option<usize> {
    let inside = text.get(start..)?.strip_prefix('“')?;
    let (inside, _) = inside.split_once('”')?;
    let is_short = inside.split_whitespace().count() <= QUOTED;
    is_short.then_some(start + inside.len() + "“”".len())
}

/// Pieces between blanks; backquotes and tags begin a piece of their own.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    let mut pieces = Vec::new();
    for (place, character) in text.char_indices() {
        if character.is_whitespace() || matches!(character, '`' | '<' | '>' | '“') {
            if start < place {
                pieces.push((start, text.get(start..place).unwrap_or_default()));
            }
            start = place + character.len_utf8();
            if matches!(character, '`' | '<' | '“') {
                pieces.push((place, text.get(place..start).unwrap_or_default()));
            }
        }
    }
    if start < text.len() {
        pieces.push((start, text.get(start..).unwrap_or_default()));
    }
    pieces.into_iter()
}

/// The words of a piece without blanks.
fn within(start: usize, piece: &str) -> Vec<Range<usize>> {
    let is_edge = |c: char| !c.is_alphanumeric();
    let trimmed = piece.trim_matches(is_edge);
    let is_code = piece.contains(['/', '\\', '@', '_', '=', '{', '}', '$', '#', '*', '&', '%'])
        || trimmed.contains(['.', ':'])
        || trimmed.contains(crate::l10n::prose::PLACEABLE)
        || piece.contains(crate::l10n::prose::PLACEABLE)
        || piece.trim_start_matches(['(', '“', '"']).starts_with('-')
        || trimmed.chars().any(|c| c.is_ascii_digit());
    if is_code {
        return Vec::new();
    }
    let is_part =
        |c: char| c.is_alphabetic() || matches!(c, '-' | '’' | '\'' | '\u{300}'..='\u{36f}');
    let mut words = Vec::new();
    let mut from: Option<usize> = None;
    let ends = piece.char_indices().chain([(piece.len(), ' ')]);
    for (place, character) in ends {
        match (is_part(character), from) {
            (true, None) => from = Some(place),
            (false, Some(begin)) => {
                let word = piece.get(begin..place).unwrap_or_default();
                let front = word.len() - word.trim_start_matches(['-', '’', '\'']).len();
                let word = word.trim_matches(['-', '’', '\'']);
                if is_ordinary(word) {
                    let begin = start + begin + front;
                    words.push(begin..begin + word.len());
                }
                from = None;
            }
            _ => {}
        }
    }
    words
}

/// No abbreviation and no name such as “CamelCase”; of a script that has dictionaries of words.
fn is_ordinary(word: &str) -> bool {
    let capitals = word.chars().skip(1).filter(|c| c.is_uppercase()).count();
    let length = word.chars().count();
    let has_initial = word.split('-').any(|part| part.chars().count() == 1);
    length > 1
        && length < 40
        && !has_initial
        && is_latin(word)
        && (capitals == 0 || (word.contains('-') && capitals == 1))
}

/// Greek, Cyrillic and other letters are names or units here, or of a language without dictionary.
fn is_latin(word: &str) -> bool {
    word.chars().all(|c| matches!(c, '\0'..='\u{24f}' | '\u{300}'..='\u{36f}' | '’') && c != 'µ')
}
