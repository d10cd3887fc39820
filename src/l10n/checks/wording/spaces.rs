//! Spaces: two in a row, at the edges, and before units.

use std::ops::Range;

use fluent_syntax::ast::{Expression, PatternElement};

use super::{Look, Text, Wording};
use crate::l10n::conventions::unit;
use crate::l10n::finding::At;
use crate::l10n::plain::cut;
use crate::l10n::prose::PLACEABLE;
use crate::l10n::{Findings, Passage, Reading};
use crate::model::keyed;

/// What is wrong with a space at an edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// The source begins with a space, the translation does not.
    StartMissing,
    /// The translation begins with a space, the source does not.
    StartAdded,
    /// The source ends with a space, the translation does not.
    EndMissing,
    /// The translation ends with a space, the source does not.
    EndAdded,
}

keyed!(Edge {
    StartMissing = "start-missing",
    StartAdded = "start-added",
    EndMissing = "end-missing",
    EndAdded = "end-added",
});

/// Reports spaces that are too many or too few.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for text in &look.texts {
        double_spaces(look, text, found);
        units(look, text, found);
    }
    edges(look, found);
}

const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

fn double_spaces(look: &Look<'_>, text: &Text<'_>, found: &mut Findings<'_>) {
    let Some(range) = double_space(&text.passage.prose.text, 0) else { return };
    let is_deliberate = |source: &Text<'_>| double_space(&source.passage.prose.text, 0).is_some();
    if look.source_texts_of(text.passage.attribute).any(is_deliberate) {
        return;
    }
    let words = &text.passage.prose.text;
    let mut next = Some(range);
    while let Some(range) = next {
        next = double_space(words, range.end);
        // People who learned to type on a typewriter put two spaces behind a sentence.
        let is_habit =
            look.source.is_none() && cut(words, 0..range.start).ends_with(['.', '!', '?', ':']);
        if text.passage.prose.is_verbatim(&range) && !is_habit {
            let spaces = cut(words, range.clone());
            let kept = spaces.chars().find(|c| *c != ' ').unwrap_or(' ');
            let at = At::words(look.target, text.passage, range);
            found.add_with_fix(at, Wording::DoubleSpace, kept);
        }
    }
}

/// Two spaces between words, not those with which a line begins or ends.
fn double_space(text: &str, from: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let mut start = from;
    while let Some(offset) = text.get(start..)?.find(is_space) {
        let at = start + offset;
        let rest = text.get(at..)?;
        let length = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
        let end = at + length;
        let is_inside = at > 0
            && bytes.get(at - 1) != Some(&b'\n')
            && bytes.get(end).is_some_and(|byte| *byte != b'\n');
        if is_inside && cut(text, at..end).chars().count() > 1 {
            return Some(at..end);
        }
        start = end;
    }
    None
}

fn units(look: &Look<'_>, text: &Text<'_>, found: &mut Findings<'_>) {
    let plain = &*text.plain;
    let bytes = plain.as_bytes();
    for (at, _) in plain.match_indices(' ') {
        let before = at.checked_sub(1).and_then(|before| bytes.get(before));
        let is_number = before.is_some_and(u8::is_ascii_digit)
            || before == Some(&0xbc) && cut(plain, 0..at).ends_with(PLACEABLE);
        if !is_number {
            continue;
        }
        let rest = plain.get(at + 1..).unwrap_or_default();
        let is_kept = |source: &Text<'_>| kept_unit(&source.plain).is_some();
        let is_kept_in_source =
            || look.source_texts_of(text.passage.attribute).any(is_kept) && !has_kept(plain);
        let word = rest.split(|c: char| !c.is_alphabetic() && c != '°' && c != '%').next();
        let word = unit(rest).or(word.filter(|word| !word.is_empty()));
        let is_wrong = match unit(rest) {
            Some(_) => look.all.conventions.keeps_units() || is_kept_in_source(),
            None => is_kept_in_source(),
        };
        if let Some(word) = word.filter(|_| is_wrong) {
            report_unit(look, text, at, word, found);
            return;
        }
    }
}

fn report_unit(look: &Look<'_>, text: &Text<'_>, at: usize, unit: &str, found: &mut Findings<'_>) {
    let place = At::words(look.target, text.passage, at..at + 1);
    let defect = Wording::NoBreakSpace { unit: unit.into() };
    if text.passage.prose.is_verbatim(&(at..at + 1)) {
        let file = look.source.map_or(look.target, |source| source).entry.file;
        let is_escaped = ["{\"\\u00a0\"}", "{ \"\\u00a0\" }"].iter().any(|escape| {
            let text = file.text();
            text.contains(escape) || text.contains(&escape.replace("a0", "A0"))
        });
        found.add_with_fix(place, defect, if is_escaped { "{\"\\u00A0\"}" } else { "\u{a0}" });
    } else {
        found.add(place, defect);
    }
}

/// What stands behind a number and a no-break space.
fn kept_unit(text: &str) -> Option<&str> {
    let mut spaces = text.match_indices(['\u{a0}', '\u{202f}']);
    spaces.find_map(|(at, space)| {
        let is_number = cut(text, 0..at).ends_with(|c: char| c.is_ascii_digit() || c == PLACEABLE);
        let rest = text.get(at + space.len()..)?;
        (is_number && rest.starts_with(|c: char| c.is_alphabetic() || matches!(c, '°' | '%')))
            .then_some(rest)
    })
}

fn has_kept(text: &str) -> bool {
    kept_unit(text).is_some()
}

/// A space at an end of a text is only there if somebody wrote it on purpose, as `{" "}`.
fn edges(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(source) = look.source else { return };
    if matches!(look.language(), "zh" | "ja" | "th" | "lo" | "km" | "my") {
        return;
    }
    for attribute in look.attributes() {
        for is_start in [true, false] {
            let wanted = spaced(source, attribute, is_start);
            let there = spaced(look.target, attribute, is_start);
            let all = |spaces: &[Spaced<'_>], is: bool| spaces.iter().all(|(_, has)| *has == is);
            let odd =
                |is: bool| there.iter().find(|(_, has)| *has != is).map(|(passage, _)| *passage);
            let (passage, has) = match (all(&wanted, true), all(&wanted, false)) {
                (true, false) => (odd(true), true),
                (false, true) => (odd(false), false),
                _ => continue,
            };
            let Some(passage) = passage else { continue };
            let edge = match (is_start, has) {
                (true, true) => Edge::StartMissing,
                (true, false) => Edge::StartAdded,
                (false, true) => Edge::EndMissing,
                (false, false) => Edge::EndAdded,
            };
            let length = passage.prose.text.len();
            let range = if is_start { 0..length.min(1) } else { length..length };
            let at = if passage.prose.text.is_char_boundary(range.end) { range } else { 0..length };
            found.add(At::words(look.target, passage, at), Wording::EdgeSpace { edge });
        }
    }
}

type Spaced<'r> = (&'r Passage<'r, 'r>, bool);

/// The passages with which the value or an attribute begins or ends, and whether with a space.
fn spaced<'r>(
    reading: &'r Reading<'r, 'r>,
    attribute: Option<&str>,
    is_start: bool,
) -> Vec<Spaced<'r>> {
    let mut found = Vec::new();
    let root = reading.passages.iter().find(|passage| passage.attribute == attribute);
    if let Some(root) = root {
        collect(reading, root, is_start, &mut found);
    }
    found
}

fn collect<'r>(
    reading: &'r Reading<'r, 'r>,
    passage: &'r Passage<'r, 'r>,
    is_start: bool,
    found: &mut Vec<Spaced<'r>>,
) {
    let text = &passage.prose.text;
    let elements = &passage.pattern.elements;
    let (edge, element) = match is_start {
        true => (text.chars().next(), elements.first()),
        false => (text.chars().next_back(), elements.last()),
    };
    let Some(PatternElement::Placeable { expression: Expression::Select { variants, .. } }) =
        element
    else {
        // A text of nothing but spaces is an empty one.
        if let Some(edge) = edge.filter(|_| !text.trim().is_empty()) {
            found.push((passage, edge.is_whitespace()));
        }
        return;
    };
    for variant in variants {
        let is_it = |p: &&Passage<'_, '_>| std::ptr::addr_eq(p.pattern, &variant.value);
        if let Some(passage) = reading.passages.iter().find(is_it) {
            collect(reading, passage, is_start, found);
        }
    }
}
