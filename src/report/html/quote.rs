//! Lines of a file, with what is meant marked.

use unicode_width::UnicodeWidthChar;

use super::pen::Pen;
use crate::html::Html;
use crate::record::{Mismatch, Quote, Reason, Spot};
use crate::scenario::Excerpt;

/// One line.
pub(super) fn line(file: &str, spot: &Spot, excerpt: Option<&Excerpt>, pen: &mut Pen<'_>) {
    begin(spot.file.as_deref().unwrap_or(file), &place(spot), pen);
    if let Some(excerpt) = excerpt {
        pen.html.raw("<pre>");
        draw(excerpt.line, &excerpt.text, &[excerpt], &mut pen.html);
        pen.html.raw("</pre>");
    }
    pen.html.raw("</figure>");
}

/// The lines around one, in which something is marked.
pub(super) fn around(
    file: &str,
    spot: &Spot,
    (written, excerpt): (&Quote, &Excerpt),
    pen: &mut Pen<'_>,
) {
    begin(written.file.as_deref().unwrap_or(file), &place(spot), pen);
    write(written.line, &written.lines, &[excerpt], pen);
}

/// The first lines of a file.
pub(super) fn beginning(file: &str, lines: &[String], pen: &mut Pen<'_>) {
    begin(file, "", pen);
    write(1, lines, &[], pen);
}

/// All lines of a step, with everything marked that is not as expected.
pub(super) fn step(file: &str, written: &Quote, mismatches: &[&Mismatch], pen: &mut Pen<'_>) {
    let within = || mismatches.iter().filter(|it| is_within(written, it));
    let first = within().next();
    let place = first.map_or_else(|| format!(":{}", written.line), |it| place(&it.spot));
    begin(written.file.as_deref().unwrap_or(file), &place, pen);
    let excerpts = within().filter_map(|it| meant(it));
    write(written.line, &written.lines, &excerpts.collect::<Vec<_>>(), pen);
}

/// The words that are not as expected. That a step is refused is the fault of none of them, unless it says that
/// it is not to be: `refused: ~`.
fn meant(mismatch: &Mismatch) -> Option<&Excerpt> {
    let excerpt = mismatch.excerpt.as_ref()?;
    let before = excerpt.text.get(..at_column(&excerpt.text, excerpt.caret))?;
    let is_whole_step = before.trim_matches([' ', '-']).is_empty();
    (mismatch.reason != Reason::Refused || !is_whole_step).then_some(excerpt)
}

/// Writes lines, of which the first has this number, and marks what the excerpts mean.
fn write(first: usize, lines: &[String], excerpts: &[&Excerpt], pen: &mut Pen<'_>) {
    pen.html.raw("<pre>");
    for (text, line) in lines.iter().zip(first..) {
        let excerpts = excerpts.iter().copied().filter(|it| it.line == line);
        let (whole, mut cut): (Vec<_>, Vec<_>) = excerpts.partition(|it| it.text == *text);
        if !whole.is_empty() || cut.is_empty() {
            draw(line, text, &whole, &mut pen.html);
        }
        // A line that is too long is shown around each place that is meant.
        cut.dedup();
        for excerpt in cut {
            draw(line, &excerpt.text, &[excerpt], &mut pen.html);
        }
    }
    pen.html.raw("</pre></figure>");
}

/// Whether what is not as expected stands in the lines of the step.
pub(super) fn is_within(written: &Quote, mismatch: &Mismatch) -> bool {
    let lines = written.line..written.line + written.lines.len();
    mismatch.spot.file == written.file
        && mismatch.spot.line.is_some_and(|line| lines.contains(&line))
}

/// What stands behind the name of a file, such as `:3:14`.
fn place(spot: &Spot) -> String {
    let place = [spot.line, spot.column].into_iter().flatten();
    place.map(|number| format!(":{number}")).collect()
}

fn begin(file: &str, place: &str, pen: &mut Pen<'_>) {
    pen.html.raw("<figure class=\"excerpt\"><figcaption><code>").text(file).text(place);
    pen.html.raw("</code></figcaption>");
}

/// A line with its number.
fn draw(line: usize, text: &str, marks: &[&Excerpt], html: &mut Html) {
    html.raw("<span class=\"line\"><span>").number(line as i64).raw("</span>");
    mark(text, marks, html);
    html.raw("\n</span>");
}

/// A text in which some places are marked.
fn mark(text: &str, marks: &[&Excerpt], html: &mut Html) {
    let mut places: Vec<_> = marks.iter().map(|mark| (mark.caret, mark.length)).collect();
    places.sort_unstable();
    let (mut rest, mut column) = (text, 0);
    for (caret, length) in places {
        // What is marked already is not marked again.
        let Some(before) = caret.checked_sub(column) else { continue };
        let (plain, after) = rest.split_at(at_column(rest, before));
        let (marked, after) = after.split_at(at_column(after, length));
        html.text(plain).element("mark", &[], if marked.is_empty() { " " } else { marked });
        (rest, column) = (after, caret + length);
    }
    html.text(rest);
}

/// Where a column of a terminal begins in a text.
fn at_column(text: &str, column: usize) -> usize {
    let mut passed = 0;
    let place = text.char_indices().find(|(_, character)| {
        let is_there = passed >= column;
        passed += character.width().unwrap_or(0);
        is_there
    });
    place.map_or(text.len(), |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, places: &[(usize, usize)], expected: &str) {
        let excerpt = |&(caret, length)| Excerpt { line: 1, text: text.to_owned(), caret, length };
        let excerpts: Vec<_> = places.iter().map(excerpt).collect();
        let mut html = Html::default();
        mark(text, &excerpts.iter().collect::<Vec<_>>(), &mut html);
        assert_eq!(html.into_string(), expected);
    }

    #[test]
    fn what_is_meant_is_marked() {
        check("is: active", &[(4, 6)], "is: <mark>active</mark>");
        check("is: 組 b", &[(4, 2)], "is: <mark>組</mark> b");
        check("é: <b>", &[(3, 3)], "é: <mark>&lt;b&gt;</mark>");
        check("a:", &[(2, 1)], "a:<mark> </mark>");
        check("", &[(9, 9)], "<mark> </mark>");
    }

    #[test]
    fn several_places_are_marked_each_once() {
        check("a: b, c: d", &[(9, 1), (3, 1), (3, 1)], "a: <mark>b</mark>, c: <mark>d</mark>");
        check("as: ana", &[(0, 7), (4, 3)], "<mark>as: ana</mark>");
        check("as: ana", &[], "as: ana");
    }
}
