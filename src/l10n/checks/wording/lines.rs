//! Lines: where the source breaks them on purpose, so does the translation.

use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;

/// What fits on one line of an editor, so that nobody breaks it for want of room.
const SHORT: usize = 72;

/// Reports texts with more or fewer lines than their sources.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    for text in &look.texts {
        let passage = text.passage;
        let sources = look.source_texts_of(passage.attribute);
        let same = |source: &&Text<'_>| {
            let keys = source.passage.variants.iter().map(|variant| variant.key);
            keys.eq(passage.variants.iter().map(|variant| variant.key))
        };
        let Some(source) = sources.into_iter().find(same) else { continue };
        let (wanted, there) = (&source.passage.prose.text, &passage.prose.text);
        if let Some((lines, expected)) = difference(wanted, there) {
            let defect = Wording::LineBreak { found: lines, expected };
            found.add(At::passage(look.target, passage), defect);
            return;
        }
    }
}

/// The numbers of lines, the translation's first, if they should be the same and are not.
fn difference(source: &str, target: &str) -> Option<(f64, f64)> {
    let has_breaks = |text: &str| text.contains('\n') || text.contains("\\n");
    if !has_breaks(source) && !has_breaks(target) {
        return None;
    }
    let differs = |count: fn(&str) -> usize| {
        let (wanted, there) = (count(source), count(target));
        (wanted != there).then(|| (number(there), number(wanted)))
    };
    if let Some(found) = differs(|text| text.matches("\\n").count() + 1) {
        return Some(found);
    }
    if let Some(found) = differs(paragraphs) {
        return Some(found);
    }
    let (wanted, there) = (lines(source), lines(target));
    let is_meant = match (wanted.len(), there.len()) {
        (wanted, there) if wanted == there => false,
        (1, _) => are_short(&there),
        _ => are_short(&wanted) || are_meant(&wanted),
    };
    is_meant.then(|| (number(there.len()), number(wanted.len())))
}

#[expect(clippy::cast_precision_loss, reason = "no text has so many lines")]
const fn number(count: usize) -> f64 {
    count as f64
}

fn paragraphs(text: &str) -> usize {
    let mut count = 0;
    let mut is_inside = false;
    for line in text.lines() {
        let has_text = !line.trim().is_empty();
        count += usize::from(has_text && !is_inside);
        is_inside = has_text;
    }
    count
}

fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

fn are_short(lines: &[&str]) -> bool {
    lines.iter().map(|line| line.chars().count() + 1).sum::<usize>() <= SHORT
}

/// Whether every line is one on purpose: the one before has come to an end, or this is an item.
fn are_meant(lines: &[&str]) -> bool {
    let pairs = lines.iter().zip(lines.iter().skip(1));
    pairs.into_iter().all(|(before, line)| {
        let is_over = before.ends_with(['.', ':', '!', '?', ';', '…']);
        let is_item = line.starts_with(['-', '•', '*', '–', '·']);
        let is_counted = line.starts_with(|c: char| c.is_ascii_digit());
        let is_new = line.starts_with(char::is_uppercase) && before.chars().count() < SHORT - 12;
        (is_over && before.chars().count() < SHORT + 8) || is_item || is_counted || is_new
    })
}
