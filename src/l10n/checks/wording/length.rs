//! The length of texts in cells of a display. What placeables show is not counted.

use unicode_width::UnicodeWidthStr;

use super::{Look, Text, Wording};
use crate::l10n::Findings;
use crate::l10n::finding::At;
use crate::l10n::plain::{OPAQUE, TAG};
use crate::l10n::prose::PLACEABLE;

/// Reports texts that are longer than their comment allows, and those far longer than their sources.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let entry = look.target.entry;
    let of_source = || look.source.and_then(|source| source.entry.comment.max_length);
    let has_value = entry.value.is_some();
    let longest = |texts: &[Text<'_>]| {
        let texts = texts.iter().filter(|text| !has_value || text.passage.attribute.is_none());
        texts.map(|text| cells(&text.plain)).max().unwrap_or(0)
    };
    if let Some(limit) = entry.comment.max_length.or_else(of_source) {
        if longest(&look.texts) > limit {
            report_long(look, limit, found);
        }
        return;
    }
    much_longer(look, found);
}

#[expect(clippy::cast_precision_loss, reason = "no text has so many cells")]
const fn number(cells: usize) -> f64 {
    cells as f64
}

/// The cells that the longest line takes.
fn cells(plain: &str) -> usize {
    let of_line = |line: &str| {
        if line.is_ascii() {
            return line.chars().filter(|c| *c == OPAQUE || !c.is_ascii_control()).count();
        }
        let shown: String = line.chars().filter(|c| !matches!(*c, PLACEABLE | TAG)).collect();
        shown.replace(OPAQUE, "x").width()
    };
    plain.lines().map(of_line).max().unwrap_or(0)
}

fn report_long(look: &Look<'_>, limit: usize, found: &mut Findings<'_>) {
    let has_value = look.target.entry.value.is_some();
    let texts = look.texts.iter();
    let texts = texts.filter(|text| !has_value || text.passage.attribute.is_none());
    let longest = texts.map(|text| (cells(&text.plain), text)).max_by_key(|(cells, _)| *cells);
    if let Some((cells, text)) = longest {
        let defect = Wording::TooLong { length: number(cells), limit: number(limit) };
        found.add(At::passage(look.target, text.passage), defect);
    }
}

/// Reports the one text of an entry that is longest next to its source.
fn much_longer(look: &Look<'_>, found: &mut Findings<'_>) {
    if look.source.is_none() || look.texts.iter().all(|text| text.plain.len() <= 30) {
        return;
    }
    for attribute in look.attributes() {
        let length = |text: &Text<'_>| text.plain.lines().map(cells).sum::<usize>();
        let wanted = look.source_texts_of(attribute).map(length).max().unwrap_or(0);
        let texts = look.texts.iter().filter(|text| text.passage.attribute == attribute);
        let longest = texts.map(|text| (length(text), text)).max_by_key(|(cells, _)| *cells);
        if let Some((cells, text)) = longest.filter(|(cells, _)| is_far_longer(*cells, wanted)) {
            let defect = Wording::MuchLonger { length: number(cells), source: number(wanted) };
            found.add(At::passage(look.target, text.passage), defect);
            return;
        }
    }
}

const fn is_far_longer(cells: usize, source: usize) -> bool {
    // A source without words of its own, such as one reference, says nothing of the length.
    source > 0
        && (cells > 3 * source && cells > source + 30
            || 5 * cells > 11 * source && cells > source + 60)
}
