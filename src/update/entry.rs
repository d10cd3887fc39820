//! Adds a field, or removes one, without touching those beside it.

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
    let (first, _) = fields.entries().into_iter().next()?;
    let (key, last) = fields.entries().into_iter().next_back()?;
    let end = last.range().end.max(key.range().end + 1);
    Some(match fields.style() {
        Style::Flow => Edit::insertion(end, format!(", {name}: {value}")),
        _ => {
            let indent = indent(text, first.range().start);
            let at = rest_of_line(text, end);
            Edit::insertion(at, format!("{}{indent}{name}: {value}", line_break(text)))
        }
    })
}

/// The edit that removes a field; `None` if it is the only one.
pub(super) fn remove(fields: &Written<'_>, name: &str) -> Option<Edit> {
    let text = fields.whole();
    let entries = fields.entries();
    let place = entries.iter().position(|(key, _)| key.text() == name)?;
    let (key, value) = entries.get(place)?;
    let (start, end) = (key.range().start, value.range().end.max(key.range().end + 1));
    let before = place.checked_sub(1).and_then(|place| entries.get(place));
    let after = entries.get(place + 1).map(|(key, _)| key.range().start);
    if fields.style() == Style::Flow {
        return match (before, after) {
            (Some((key, value)), _) => {
                Some(Edit::new(value.range().end.max(key.range().end + 1)..end, ""))
            }
            (None, Some(after)) => Some(Edit::new(start..after, "")),
            (None, None) => None,
        };
    }
    let line = line_start(text, start);
    let is_alone = text.get(line..start).is_some_and(|before| before.trim().is_empty());
    match (before, after) {
        (None, None) => None,
        _ if is_alone => {
            let rest = rest_of_line(text, end);
            let rest = text.get(rest..).map_or(rest, |after| {
                rest + after.len()
                    - after.trim_start_matches('\r').strip_prefix('\n').unwrap_or(after).len()
            });
            Some(Edit::new(line..rest, ""))
        }
        (_, Some(after)) => Some(Edit::new(start..after, "")),
        (Some(_), None) => None,
    }
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
fn indent(text: &str, at: usize) -> String {
    let before = text.get(line_start(text, at)..at).unwrap_or_default();
    " ".repeat(before.chars().count())
}
