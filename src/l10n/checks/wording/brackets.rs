//! Brackets and quotation marks of which only one half is there.

use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;
use crate::l10n::plain::cut;
use crate::l10n::plain::quotes::has_odd_straight;

/// A half without the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Half {
    at: usize,
    /// Which pair, by its opening sign.
    pair: char,
    sign: char,
    /// What is missing.
    other: char,
}

const PAIRS: [(char, char); 5] = [('(', ')'), ('[', ']'), ('{', '}'), ('“', '”'), ('（', '）')];

/// Reports halves that their sources do not have alone.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let language = look.language();
    let halves = |text: &Text<'_>| unpaired(&text.plain, language);
    for attribute in look.attributes() {
        let texts = || look.texts.iter().filter(|text| text.passage.attribute == attribute);
        let all: Vec<_> = texts().filter_map(|text| Some((text, halves(text)?))).collect();
        for (text, half) in &all {
            // A bracket may begin before a choice and end in each of its variants.
            let is_elsewhere = |other: &Half| other.pair == half.pair && other.sign == half.other;
            let is_paired =
                half.sign != half.other && all.iter().any(|(_, other)| is_elsewhere(other));
            let is_torn = |other: &Text<'_>| {
                let count = |sign: char| other.plain.matches(sign).count();
                !std::ptr::eq(other, *text) && count(half.other) > count(half.sign)
            };
            let is_paired = is_paired || texts().count() > 1 && texts().any(is_torn);
            let is_in_source = || {
                let sources = look.source_texts_of(attribute);
                sources.filter_map(halves).any(|other| other.pair == half.pair)
            };
            if !is_paired && !is_in_source() {
                let range = half.at..half.at + half.sign.len_utf8();
                let at = At::words(look.target, text.passage, range);
                let (sign, other) = (half.sign.to_string().into(), half.other.to_string().into());
                found.add(at, Wording::UnclosedBracket { found: sign, expected: other });
                break;
            }
        }
    }
}

/// The first half without the other.
fn unpaired(plain: &str, language: &str) -> Option<Half> {
    if !plain.contains(['(', ')', '[', ']', '{', '}', '“', '”', '«', '»', '"', '（', '）'])
    {
        return None;
    }
    if let Some(at) = has_odd_straight(plain).filter(|_| language != "he") {
        return Some(Half { at, pair: '"', sign: '"', other: '"' });
    }
    bracket(plain, language).or_else(|| guillemet(plain))
}

fn bracket(plain: &str, language: &str) -> Option<Half> {
    let is_curly_pair = LANGUAGES.contains(&language) && !plain.contains('„');
    let mut open: Vec<(char, char, usize)> = Vec::new();
    for (at, c) in plain.char_indices() {
        let pair = PAIRS.iter().find(|(start, end)| *start == c || *end == c);
        let Some((start, end)) = pair.filter(|(start, _)| *start != '“' || is_curly_pair) else {
            continue;
        };
        if is_of_a_face(plain, at) || is_named(plain, at, c) {
            continue;
        }
        if c == *start {
            open.push((*start, *end, at));
        } else if let Some(place) = open.iter().rposition(|(other, ..)| other == start) {
            open.remove(place);
        } else if !is_list_mark(plain, at, c) {
            return Some(Half { at, pair: *start, sign: c, other: *start });
        }
    }
    let (start, end, at) = *open.first()?;
    Some(Half { at, pair: start, sign: start, other: end })
}

/// Languages that write “ ”.
const LANGUAGES: &[&str] =
    &["en", "pt", "es", "it", "ca", "gl", "fr", "tr", "ko", "zh", "id", "vi"];

/// Both directions are used, so they are only counted.
fn guillemet(plain: &str) -> Option<Half> {
    let is_open = plain.matches('«').count();
    let is_close = plain.matches('»').count();
    // A lone “»” leads on, as in “Settings » Privacy”.
    if is_open == 0 || is_open == is_close {
        return None;
    }
    let (sign, other) = if is_open > is_close { ('«', '»') } else { ('»', '«') };
    let at = if sign == '«' { plain.rfind(sign)? } else { plain.find(sign)? };
    Some(Half { at, pair: '«', sign, other })
}

/// Whether a bracket alone stands in quotation marks: ‘)’.
fn is_named(plain: &str, at: usize, sign: char) -> bool {
    let is_mark = |c: char| matches!(c, '‘' | '’' | '“' | '”' | '"' | '\'' | '`');
    let before = cut(plain, 0..at).chars().next_back();
    let after = plain.get(at + sign.len_utf8()..).and_then(|rest| rest.chars().next());
    !is_mark(sign) && before.is_some_and(is_mark) && after.is_some_and(is_mark)
}

/// Whether a bracket belongs to a face such as “:-)”.
fn is_of_a_face(plain: &str, at: usize) -> bool {
    let before = cut(plain, 0..at);
    let eyes = before.strip_suffix(['-', 'o', '\'']).unwrap_or(before);
    let Some(head) = eyes.strip_suffix([':', ';', '=']) else { return false };
    (before.len() > eyes.len()
        || !plain.get(at..).is_some_and(|rest| rest.contains(')') && rest.starts_with('(')))
        && head
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '“' | '"' | '‘'))
}

/// Whether a bracket ends the mark of an item: “a)”, “1)”, “iv)”.
fn is_list_mark(plain: &str, at: usize, sign: char) -> bool {
    let before = cut(plain, 0..at);
    let start = before
        .char_indices()
        .rfind(|(_, c)| c.is_whitespace() || matches!(c, '(' | '“' | '"' | '‘'))
        .map_or(0, |(place, c)| place + c.len_utf8());
    let mark = before.get(start..).unwrap_or_default();
    let is_roman = !mark.is_empty() && mark.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    let is_letter = mark.chars().count() == 1 && mark.starts_with(char::is_alphanumeric);
    let is_number = !mark.is_empty() && mark.len() < 3 && mark.bytes().all(|b| b.is_ascii_digit());
    sign == ')' && (is_roman || is_letter || is_number)
}
