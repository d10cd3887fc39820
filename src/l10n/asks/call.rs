//! The arguments of a call and the keys of an object, as they stand in code of any language.

use super::scan::MOST_BYTES_OPEN;

/// What stands between an opening bracket at the beginning of a text and its closing one.
pub(super) fn bracketed(text: &str) -> Option<&str> {
    let mut depth = 0_usize;
    let mut pieces = Pieces { text };
    let mut offset = 0;
    while offset <= MOST_BYTES_OPEN {
        let piece = pieces.next()?;
        match piece {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return text.get(1..offset);
                }
            }
            _ => {}
        }
        offset += piece.len();
    }
    None
}

/// The parts between the commas that are in no bracket and in no string, each trimmed.
pub(super) fn parts(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start, mut offset) = (Vec::new(), 0_usize, 0, 0);
    for piece in (Pieces { text }) {
        match piece {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            "," if depth == 0 => {
                parts.push(text.get(start..offset).unwrap_or_default().trim());
                start = offset + 1;
            }
            _ => {}
        }
        offset += piece.len();
    }
    parts.push(text.get(start..).unwrap_or_default().trim());
    // A comma may stand behind the last one.
    parts.retain(|part| !part.is_empty());
    parts
}

/// What a text says if it is one string and nothing else.
pub(super) fn string(text: &str) -> Option<&str> {
    let text = text.trim().trim_end_matches(".into()").trim_end_matches(".to_string()");
    let mut pieces = Pieces { text };
    let first = pieces.next()?;
    let is_whole = pieces.text.is_empty() && first.len() >= 2 && first.starts_with(QUOTES);
    let inner = is_whole.then(|| first.get(1..first.len() - 1)).flatten()?;
    // What is put together while the program runs is not known.
    let is_template = first.starts_with('`') && inner.contains("${");
    (!is_template).then_some(inner)
}

/// The names in `name: value, "name": value, name`; `None` if some are not written out.
pub(super) fn keys(object: &str) -> Option<Vec<String>> {
    parts(object).into_iter().map(key).collect()
}

fn key(part: &str) -> Option<String> {
    let mut pieces = Pieces { text: part };
    let first = pieces.next()?;
    let name = match string(first) {
        Some(name) => name,
        None => {
            let end = part.find(|c: char| !is_name(c)).unwrap_or(part.len());
            pieces.text = part.get(end..)?;
            part.get(..end)?
        }
    };
    let after = pieces.text.trim_start();
    let is_key = after.is_empty() || after.starts_with(':') || after.starts_with("=>");
    let is_known = !name.is_empty() && name.chars().all(is_name);
    (is_key && is_known).then(|| name.to_owned())
}

/// The name in `name = value`.
pub(super) fn named(part: &str) -> Option<&str> {
    let (name, value) = part.split_once('=')?;
    let name = name.trim();
    let is_one = !name.is_empty() && name.chars().all(is_name) && !value.starts_with(['=', '>']);
    is_one.then_some(name)
}

pub(super) fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

const QUOTES: [char; 3] = ['"', '\'', '`'];

/// A text in pieces: whole strings with their quotes, and single characters.
struct Pieces<'t> {
    text: &'t str,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let first = self.text.chars().next()?;
        let end = if QUOTES.contains(&first) { string_end(self.text) } else { None };
        let (piece, rest) = self.text.split_at(end.unwrap_or(first.len_utf8()));
        self.text = rest;
        Some(piece)
    }
}

/// The length of the string with which a text begins; `None` if it does not end, as an apostrophe.
pub(super) fn string_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let quote = *bytes.first()?;
    let mut place = 1;
    while let Some(byte) = bytes.get(place) {
        match byte {
            b'\\' => place += 1,
            b'\n' if quote != b'`' => return None,
            byte if *byte == quote => return Some(place + 1),
            _ => {}
        }
        place += 1;
    }
    None
}
