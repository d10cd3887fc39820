//! Adds a field, or removes one, without touching those beside it.

use std::ops::Range;

use super::Edit;
use crate::scenario::{Style, Written};

/// The edit that adds a field in front of the others.
pub(super) fn add_first(fields: &Written<'_>, name: &str, value: &str) -> Option<Edit> {
    let text = fields.whole();
    let Some((first, _)) = fields.entries().into_iter().next() else {
        let range = fields.range();
        let blank = if range.is_empty() { " " } else { "" };
        return Some(Edit::new(range, format!("{blank}{{ {name}: {value} }}")));
    };
    let at = first.range().start;
    Some(match fields.style() {
        Style::Flow => Edit::insertion(at, format!("{name}: {value}, ")),
        _ => {
            let indent = indent(text, at);
            Edit::insertion(at, format!("{name}: {value}{}{indent}", line_break(text)))
        }
    })
}

/// The edit that adds a field behind the others.
pub(super) fn add_last(fields: &Written<'_>, name: &str, value: &str) -> Option<Edit> {
    let text = fields.whole();
    let entries = fields.entries();
    let (first, _) = entries.first()?;
    let end = whole(entries.last()?).end;
    Some(match fields.style() {
        Style::Flow => Edit::insertion(end, format!(", {name}: {value}")),
        _ => {
            let indent = indent(text, first.range().start);
            let at = rest_of_line(text, end);
            Edit::insertion(at, format!("{}{indent}{name}: {value}", line_break(text)))
        }
    })
}

/// The edits that remove fields; `None` if there are no others.
pub(super) fn remove(fields: &Written<'_>, names: &[&str]) -> Option<Vec<Edit>> {
    let entries = fields.entries();
    let is_gone = |(key, _): &(Written<'_>, _)| names.contains(&key.text());
    if entries.iter().all(is_gone) {
        return None;
    }
    let mut edits = Vec::new();
    let mut before = None;
    let mut runs = entries.chunk_by(|one, next| is_gone(one) == is_gone(next)).peekable();
    while let Some((first, last)) = runs.next().and_then(|run| run.first().zip(run.last())) {
        let own = first.0.range().start..whole(last).end;
        let after = runs.peek().and_then(|run| run.first()).map(|next| next.0.range().start);
        let end = own.end;
        if is_gone(first) {
            edits.push(Edit::new(cut(fields.whole(), own, before, after), ""));
        }
        before = Some(end);
    }
    Some(edits)
}

/// The characters of a field, with its colon if it has no value.
pub(super) fn whole((key, value): &(Written<'_>, Written<'_>)) -> Range<usize> {
    key.range().start..value.range().end.max(key.range().end + 1)
}

/// What goes with a part that is removed: a comma or line end, and a comment if nothing else stands on
/// the line. `before` is the end of the part in front of it, `after` the start of the one behind it.
pub(super) fn cut(
    text: &str,
    own: Range<usize>,
    before: Option<usize>,
    after: Option<usize>,
) -> Range<usize> {
    let is_free = |range: Range<usize>| text.get(range).is_some_and(|it| !it.contains('#'));
    let behind = behind_comma(text, own.end);
    let lines = own_lines(text, own.start..behind);
    match (before, after, lines) {
        (_, _, Some(lines)) => lines,
        (Some(before), _, None) if is_free(before..own.start) => before..own.end,
        (_, Some(after), None) if is_free(own.end..after) => own.start..after,
        (_, Some(_), None) => own.start..behind,
        (_, None, None) => own,
    }
}

/// Where the comma behind a part ends, if one follows.
fn behind_comma(text: &str, end: usize) -> usize {
    let after = text.get(end..).unwrap_or_default();
    match after.trim_start_matches(' ').strip_prefix(',') {
        Some(rest) => text.len() - rest.len(),
        None => end,
    }
}

/// The whole lines of what has them for itself.
fn own_lines(text: &str, own: Range<usize>) -> Option<Range<usize>> {
    let start = line_start(text, own.start);
    let end = rest_of_line(text, own.end);
    let (before, after) = (text.get(start..own.start)?, text.get(end..)?);
    let next = ["\r\n", "\n", "\r"].into_iter().find_map(|it| after.strip_prefix(it));
    let is_alone = before.trim().is_empty() && (next.is_some() || after.is_empty());
    is_alone.then(|| start..text.len() - next.unwrap_or_default().len())
}

/// Where the line of a character begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

/// Where the line of a character ends, if nothing follows there but a comment.
pub(super) fn rest_of_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let line = rest.split(['\n', '\r']).next().unwrap_or_default();
    let is_free = line.trim().is_empty() || line.trim_start().starts_with('#');
    if is_free { at + line.len() } else { at }
}

/// How the lines of a text end.
pub(super) fn line_break(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The blanks in front of a field, as wide as what stands there.
pub(super) fn indent(text: &str, at: usize) -> String {
    let before = text.get(line_start(text, at)..at).unwrap_or_default();
    " ".repeat(before.chars().count())
}
