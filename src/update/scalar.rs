//! Writes a text in the style of the one that it replaces, as far as YAML allows it there.

use super::{Edit, Why};
use crate::scenario::{Style, Written, is_plain};

/// The fields whose values are no texts, so that they never have quotes.
const NO_TEXTS: [&str; 9] = [
    "restorable",
    "listed",
    "data_present",
    "disabled",
    "external_users_may_leave",
    "configured",
    "shown",
    "open",
    "objects",
];

/// The edit that puts a text in place of a value.
pub(super) fn replace(value: &Written<'_>, field: &str, in_flow: bool, text: &str) -> Edit {
    let range = value.range();
    if NO_TEXTS.contains(&field) {
        return Edit::new(range, text);
    }
    let new = match value.style() {
        Style::SingleQuoted if text.chars().all(is_shown) => {
            format!("'{}'", text.replace('\'', "''"))
        }
        Style::SingleQuoted | Style::DoubleQuoted => double_quoted(text),
        Style::Block => block(value.raw(), text),
        _ if range.is_empty() => format!(" {}", write(text, in_flow)),
        _ => write(text, in_flow),
    };
    Edit::new(range, new)
}

/// What is put together from variables, or stands in other places too, stays as it is.
pub(super) fn refuse_shared(value: &Written<'_>) -> Result<(), Why> {
    match value.style() {
        Style::Marked => Err(Why::Shared),
        Style::Flow | Style::Lines => Ok(()),
        _ if value.raw().contains("${") => Err(Why::Variable),
        _ => Ok(()),
    }
}

/// The value of a field that was not there.
pub(super) fn new(field: &str, text: &str) -> String {
    if NO_TEXTS.contains(&field) { text.to_owned() } else { write(text, true) }
}

/// A text in quotes only where it needs them.
pub(super) fn write(text: &str, in_flow: bool) -> String {
    if is_plain(text, in_flow) { text.to_owned() } else { double_quoted(text) }
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if !is_shown(character) => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character may stand for itself in any text.
fn is_shown(character: char) -> bool {
    !character.is_control() && !matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// A text in place of one below a `|` or `>`, whose comment stays: below it too, or else in quotes.
fn block(old: &str, text: &str) -> String {
    let (head, body) = old.split_once('\n').unwrap_or((old, ""));
    let (head, end) = head.strip_suffix('\r').map_or((head, "\n"), |head| (head, "\r\n"));
    let sign = head.get(..1).unwrap_or_default();
    let comment = head.trim_start_matches(|c: char| !c.is_whitespace());
    let indent = body.lines().find(|line| !line.trim().is_empty());
    let indent = indent
        .map_or("", |line| line.strip_suffix(line.trim_start_matches(' ')).unwrap_or_default());
    // A number beside the sign says that blanks in front of a line may belong to the text.
    let is_counted = head.strip_suffix(comment).is_some_and(|it| it.contains(char::is_numeric));
    let is_one_of_lines = !text.starts_with([' ', '\t', '\n'])
        && !text.ends_with([' ', '\n'])
        && text.chars().all(|c| is_shown(c) || (c == '\n' && sign == "|"));
    if text.is_empty() || indent.is_empty() || is_counted || !is_one_of_lines {
        return format!("{}{comment}", double_quoted(text));
    }
    let lines = text.split('\n').map(|line| match line {
        "" => end.to_owned(),
        _ => format!("{end}{indent}{line}"),
    });
    format!("{sign}-{comment}{}", lines.collect::<String>())
}
