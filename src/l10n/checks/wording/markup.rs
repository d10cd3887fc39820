//! Tags: whole, and those of the source.

mod difference;

use self::difference::{Difference, written};
use super::{Change, Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;
use crate::l10n::plain::cut;
use crate::l10n::plain::tags::{Kind, Scan, Tag, is_element, is_void, scan};
use crate::message::Name;

const OVERLAY: &str = "data-l10n-name";

/// Reports tags that are broken, and those that are not in the source.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let has_signs = |text: &Text<'_>| text.passage.prose.text.contains(['<', '&', '>']);
    if !look.texts.iter().chain(&look.source_texts).any(has_signs) {
        return;
    }
    for attribute in look.attributes() {
        if broken(look, attribute, found) {
            continue;
        }
        if let Some(source) = look.source {
            let mut difference = Difference::between(source, look.target, attribute);
            overlays(look, attribute, &mut difference, found);
            changed(look, attribute, difference, found);
        }
    }
}

/// Reports the first broken tag or entity.
fn broken(look: &Look<'_>, attribute: Option<&str>, found: &mut Findings<'_>) -> bool {
    let texts = || look.texts.iter().filter(|text| text.passage.attribute == attribute);
    let of_source: Vec<_> = look.source_texts_of(attribute).flat_map(wrong).collect();
    let all: Vec<_> = texts().map(|text| (text, wrong(text))).collect();
    for (text, wrongs) in &all {
        for wrong in wrongs {
            let is_in_source = of_source.iter().any(|other| other.text == wrong.text);
            // A tag may open before a choice and close in its variants.
            let is_elsewhere = wrong.half.is_some_and(|(name, opens)| {
                let other = |w: &Wrong<'_>| w.half == Some((name, !opens));
                all.iter().any(|(other_text, wrongs)| {
                    !std::ptr::eq(*other_text, *text) && wrongs.iter().any(other)
                })
            });
            if !is_in_source && !is_elsewhere {
                let at = At::words(look.target, text.passage, wrong.range.clone());
                found.add(at, Wording::BrokenMarkup { tag: wrong.text.into() });
                return true;
            }
        }
    }
    false
}

/// Something that is no whole tag.
struct Wrong<'t> {
    range: std::ops::Range<usize>,
    text: &'t str,
    /// A tag without its other half: the name, and whether it opens.
    half: Option<(&'t str, bool)>,
}

fn wrong<'t>(text: &'t Text<'_>) -> Vec<Wrong<'t>> {
    let words = text.passage.prose.text.as_str();
    let Scan { tags, broken } = scan(words);
    let of = |range: std::ops::Range<usize>, half| {
        let text = cut(words, range.clone());
        Wrong { range, text, half }
    };
    let mut found: Vec<_> = broken.into_iter().map(|range| of(range, None)).collect();
    found.extend(entities(words).into_iter().map(|range| of(range, None)));
    let mut open: Vec<&Tag<'_>> = Vec::new();
    for tag in &tags {
        match tag.kind {
            Kind::Open => open.push(tag),
            Kind::Empty => {}
            Kind::Close if open.last().is_some_and(|last| is_same(last, tag)) => {
                open.pop();
            }
            Kind::Close => match open.iter().rposition(|other| is_same(other, tag)) {
                Some(place) => {
                    let crossed: Vec<_> = open.drain(place..).skip(1).collect();
                    let needed = crossed.iter().find(|tag| needs_end(tag, &tags));
                    found.extend(needed.map(|tag| of(tag.range.clone(), None)));
                }
                None if !is_void(tag.name) => {
                    found.push(of(tag.range.clone(), Some((tag.name, false))));
                }
                None => {}
            },
        }
    }
    let unclosed = open.into_iter().filter(|tag| needs_end(tag, &tags));
    found.extend(unclosed.map(|tag| of(tag.range.clone(), Some((tag.name, true)))));
    found.sort_by_key(|wrong| wrong.range.start);
    found
}

fn is_same(one: &Tag<'_>, other: &Tag<'_>) -> bool {
    one.name.eq_ignore_ascii_case(other.name)
}

/// Whether a tag has to be closed: an element of HTML, or what is closed elsewhere in the text. What
/// else stands in angle brackets may be a word to be filled in, as in `<FILE>`.
fn needs_end(tag: &Tag<'_>, tags: &[Tag<'_>]) -> bool {
    let is_optional = matches!(tag.name, "p" | "li" | "option" | "td" | "tr" | "th" | "dd" | "dt");
    let is_closed = || tags.iter().any(|other| other.kind == Kind::Close && is_same(tag, other));
    let is_html = is_element(tag.name) && tag.name.starts_with(|c: char| c.is_ascii_lowercase());
    let is_number = tag.name.starts_with(|c: char| c.is_ascii_digit());
    (is_html || is_number || is_closed()) && !is_optional
}

/// Entities without their semicolon, or with a space in them.
fn entities(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('&') {
        let rest = text.get(start + 1..).unwrap_or_default();
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        let name = rest.trim_start_matches(' ');
        let length =
            name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(name.len());
        let (name, after) = name.split_at(length);
        let behind = after.len() - after.trim_start_matches(' ').len();
        let ends = after.trim_start_matches(' ').starts_with(';');
        let is_known = ENTITIES.contains(&name) || name.len() > 1 && name.starts_with('#');
        let is_whole = spaces == 0 && behind == 0 && ends;
        let is_torn = spaces + behind > 0 && ends;
        let is_open = spaces == 0 && !ends && !matches!(after.chars().next(), Some('='));
        let is_number =
            name.strip_prefix('#').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
        if is_known && !is_whole && (is_torn || is_open && (!name.starts_with('#') || is_number)) {
            let end = start + 1 + spaces + length + if is_torn { behind + 1 } else { 0 };
            found.push(start..end);
        }
    }
    found
}

const ENTITIES: &[&str] = &[
    "nbsp", "amp", "lt", "gt", "quot", "apos", "hellip", "mdash", "ndash", "copy", "reg", "trade",
    "laquo", "raquo", "ldquo", "rdquo", "lsquo", "rsquo", "times", "middot", "bull", "shy", "zwnj",
];

/// Reports names for overlays that the source does not have, each once.
fn overlays(
    look: &Look<'_>,
    attribute: Option<&str>,
    difference: &mut Difference,
    found: &mut Findings<'_>,
) {
    let in_source: Vec<Name> = look.source_texts_of(attribute).flat_map(names).collect();
    let mut done: Vec<Name> = Vec::new();
    for text in look.texts.iter().filter(|text| text.passage.attribute == attribute) {
        for tag in scan(&text.passage.prose.text).tags {
            let Some(name) = overlay(&tag) else { continue };
            if in_source.iter().any(|other| **other == *name) || in_source.is_empty() {
                continue;
            }
            let is_here = |text: &Text<'_>, wanted: &Name| names(text).any(|name| name == *wanted);
            let is_used = |wanted: &Name| look.texts.iter().any(|text| is_here(text, wanted));
            let mut expected: Vec<Name> = Vec::new();
            for wanted in in_source.iter().filter(|wanted| !is_used(wanted)) {
                if !expected.contains(wanted) {
                    expected.push(wanted.clone());
                }
            }
            if !done.iter().any(|other| **other == *name) {
                done.push(name.into());
                let offset =
                    cut(&text.passage.prose.text, tag.range.clone()).find(name).unwrap_or(0);
                let start = tag.range.start + offset;
                let at = At::words(look.target, text.passage, start..start + name.len());
                let expected = if expected.is_empty() { in_source.clone() } else { expected };
                found.add(at, Wording::OverlayName { found: name.into(), expected });
            }
            forgive(difference, &tag);
        }
    }
}

/// Takes a tag out of a difference, and the one of the source that it stands for.
fn forgive(difference: &mut Difference, tag: &Tag<'_>) {
    let is_it = |other: &String| *other == written(tag);
    difference.extra.retain(|other| !is_it(other));
    let start = format!("<{} ", tag.name.to_ascii_lowercase());
    let stands_for = |other: &&String| other.starts_with(&start) && other.contains(OVERLAY);
    if let Some(missing) = difference.missing.iter().find(stands_for).cloned() {
        difference.missing.retain(|other| *other != missing);
    }
}

fn overlay<'t>(tag: &Tag<'t>) -> Option<&'t str> {
    let mut attributes = tag.attributes.iter();
    attributes.find(|(name, _)| *name == OVERLAY).map(|(_, value)| *value)
}

fn names(text: &Text<'_>) -> impl Iterator<Item = Name> {
    let tags = scan(&text.passage.prose.text).tags;
    let names: Vec<Name> = tags.iter().filter_map(overlay).map(Name::from).collect();
    names.into_iter()
}

fn changed(
    look: &Look<'_>,
    attribute: Option<&str>,
    difference: Difference,
    found: &mut Findings<'_>,
) {
    let Difference { missing, extra } = difference;
    if missing.is_empty() && extra.is_empty() {
        return;
    }
    let texts = || look.texts.iter().filter(|text| text.passage.attribute == attribute);
    let place = texts().find_map(|text| {
        let tags = scan(&text.passage.prose.text).tags;
        tags.into_iter().find(|tag| extra.contains(&written(tag))).map(|tag| (text, tag.range))
    });
    let at = match (place, texts().next()) {
        (Some((text, range)), _) => At::words(look.target, text.passage, range),
        (None, Some(text)) => At::passage(look.target, text.passage),
        (None, None) => At::entry(look.target.entry),
    };
    let change = Change::of(!missing.is_empty(), !extra.is_empty());
    let names = |tags: Vec<String>| tags.into_iter().map(Name::from).collect();
    let (missing, extra) = (names(missing), names(extra));
    found.add(at, Wording::ChangedMarkup { change, missing, extra });
}
