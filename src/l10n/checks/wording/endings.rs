//! The punctuation at the end of a text, next to that of its source.

use fluent_syntax::ast::{Expression, PatternElement};

use super::{Change, Look, Wording};
use crate::l10n::entry::Pattern;
use crate::l10n::finding::At;
use crate::l10n::plain::words::{same, words};
use crate::l10n::plain::{TAG, plain};
use crate::l10n::prose::PLACEABLE;
use crate::l10n::{Findings, Passage, Reading};

/// How a text ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// With this, or with nothing.
    Mark(&'static str),
    /// With something that is not known before it is shown, or that tells nothing.
    Open,
}

/// Reports texts that end otherwise than their sources.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(source) = look.source else { return };
    for attribute in look.attributes() {
        let sources = endings(source, attribute);
        if sources.is_empty() || sources.iter().any(|(_, ending)| *ending == Ending::Open) {
            continue;
        }
        for (passage, ending) in endings(look.target, attribute) {
            let Ending::Mark(mark) = ending else { continue };
            let expected = expected(&sources, passage, mark);
            if let Some(expected) = expected.filter(|expected| !is_equal(look, mark, expected)) {
                let end = passage.prose.text.trim_end().len();
                let last = passage.prose.text.get(..end).and_then(|text| text.chars().next_back());
                let start = end - last.map_or(0, char::len_utf8);
                let at = At::words(look.target, passage, start..end);
                let change = Change::of(mark.is_empty(), expected.is_empty());
                let (mark, expected) = (mark.into(), expected.into());
                found.add(at, Wording::FinalPunctuation { change, found: mark, expected });
                break;
            }
        }
    }
}

type Ends<'r> = Vec<(&'r Passage<'r, 'r>, Ending)>;

/// The mark that is expected in place of the one that is there.
fn expected(sources: &Ends<'_>, passage: &Passage<'_, '_>, mark: &str) -> Option<&'static str> {
    let of = |ending: &Ending| match ending {
        Ending::Mark(mark) => Some(*mark),
        Ending::Open => None,
    };
    if !passage.variants.is_empty() {
        let same = sources.iter().find(|(source, _)| has_same_keys(source, passage));
        if let Some((_, ending)) = same {
            return of(ending).filter(|expected| *expected != mark);
        }
    }
    let has_it = sources.iter().any(|(_, ending)| of(ending) == Some(mark));
    if has_it { None } else { sources.first().and_then(|(_, ending)| of(ending)) }
}

fn has_same_keys(one: &Passage<'_, '_>, other: &Passage<'_, '_>) -> bool {
    let keys = one.variants.iter().map(|variant| variant.key);
    keys.eq(other.variants.iter().map(|variant| variant.key))
}

/// Whether two marks do the same in the language of the target.
fn is_equal(look: &Look<'_>, found: &str, expected: &str) -> bool {
    let is_stop = |mark: &str| mark == "." || mark.is_empty();
    let has_no_stop = matches!(look.language(), "th" | "lo" | "km" | "my" | "ja" | "zh" | "ko");
    found == expected || has_no_stop && is_stop(found) && is_stop(expected)
}

/// The passages with which the value or an attribute can end, and how.
fn endings<'r>(reading: &'r Reading<'r, 'r>, attribute: Option<&str>) -> Ends<'r> {
    let mut found = Vec::new();
    let root = reading.passages.iter().find(|passage| passage.attribute == attribute);
    if let Some(root) = root {
        collect(reading, root, &mut found);
    }
    found
}

fn collect<'r>(reading: &'r Reading<'r, 'r>, passage: &'r Passage<'r, 'r>, found: &mut Ends<'r>) {
    let text = plain(&passage.prose.text);
    let end = without_closers(&text);
    if !end.ends_with(PLACEABLE) {
        found.push((passage, ending(&text, end)));
        return;
    }
    let last = passage.pattern.elements.iter().rev().find_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    match last {
        Some(Expression::Select { variants, .. }) => {
            for variant in variants {
                let is_it = |p: &&Passage<'_, '_>| is_same(p.pattern, &variant.value);
                if let Some(passage) = reading.passages.iter().find(is_it) {
                    collect(reading, passage, found);
                }
            }
        }
        _ => found.push((passage, Ending::Open)),
    }
}

fn is_same(one: &Pattern<'_>, other: &Pattern<'_>) -> bool {
    std::ptr::addr_eq(one, other)
}

/// A text up to its last letter or mark: brackets, quotation marks, tags and emoji are passed over.
fn without_closers(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                ')' | ']' | '}' | '"' | '”' | '“' | '’' | '\'' | '»' | '›' | '」' | '*' | '）'
            )
            || matches!(c, TAG | '→' | '←' | '\u{200b}'..='\u{200f}')
            || matches!(c, '\u{2600}'..='\u{27bf}' | '\u{fe0f}' | '\u{1f000}'..)
    })
}

fn ending(text: &str, end: &str) -> Ending {
    let Some(last) = end.chars().next_back() else { return Ending::Open };
    let mark = match last {
        '.' if end.ends_with("...") => "…",
        '.' if is_abbreviation(end) => return Ending::Open,
        '.' | '。' | '।' | '։' | '។' | '።' | '۔' | '｡' => ".",
        '!' | '！' => "!",
        '?' | '？' | '؟' | ';' if last != ';' || is_greek(text) => "?",
        ':' | '：' => ":",
        ';' | '；' | '؛' => ";",
        ',' | '，' | '、' | '،' => ",",
        '…' | '⋯' => "…",
        _ => "",
    };
    Ending::Mark(mark)
}

fn is_greek(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{370}'..='\u{3ff}'))
}

/// Whether the full stop belongs to the last word.
fn is_abbreviation(text: &str) -> bool {
    // A word has no blank in it.
    let last = text.split_whitespace().rev().find_map(|piece| words(piece).last());
    let Some(word) = last else { return true };
    // “a.m.”, “p. ex.”: one letter and its full stop.
    if word.text.chars().count() == 1 && word.text.starts_with(char::is_alphabetic) {
        return text.contains('.') && text.trim_end_matches('.').ends_with(word.text);
    }
    ABBREVIATIONS.iter().any(|known| same(known, word.text))
}

const ABBREVIATIONS: &[&str] = &[
    "abr", "adm", "ago", "approx", "aprox", "av", "cia", "co", "config", "corp", "depto", "dept",
    "dez", "dr", "dra", "etc", "fev", "hr", "hrs", "inc", "jan", "jr", "jul", "jun", "ltd", "ltda",
    "max", "méd", "mín", "máx", "min", "mins", "nov", "núm", "obrig", "obs", "pág", "qtd", "qty",
    "ref", "seg", "secs", "sr", "sra", "st", "tel", "vol", "vs",
];
