//! Writes a text in the style of the one that it replaces, as far as YAML allows it there.

use super::Edit;
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
        Style::SingleQuoted if !text.contains(char::is_control) => {
            format!("'{}'", text.replace('\'', "''"))
        }
        Style::SingleQuoted | Style::DoubleQuoted => double_quoted(text),
        Style::Block => block(value, text).unwrap_or_else(|| double_quoted(text)),
        _ if range.is_empty() => format!(" {}", write(text, in_flow)),
        _ => write(text, in_flow),
    };
    Edit::new(range, new)
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
            _ if character.is_control()
                || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}') =>
            {
                quoted.push_str(&format!("\\u{:04X}", u32::from(character)));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// A text on lines of its own, below its `|` or `>`.
fn block(value: &Written<'_>, text: &str) -> Option<String> {
    let raw = value.raw();
    let (header, body) = raw.split_once('\n')?;
    let sign = header.chars().next()?;
    let is_simple = !text.is_empty()
        && !text.starts_with([' ', '\t', '\n'])
        && !text.ends_with([' ', '\n'])
        && !text.contains(|c: char| c.is_control() && c != '\n');
    if !is_simple
        || (sign == '>' && text.contains('\n'))
        || header.contains(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let end = if header.ends_with('\r') { "\r\n" } else { "\n" };
    let first = body.lines().find(|line| !line.trim().is_empty())?;
    let indent = first.get(..first.len() - first.trim_start().len())?;
    let lines: Vec<_> = text.lines().map(|line| format!("{indent}{line}")).collect();
    Some(format!("{sign}-{end}{}", lines.join(end)))
}
