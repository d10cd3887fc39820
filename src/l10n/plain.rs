//! What of a text is language: tags, addresses and code are covered, byte for byte.

pub mod addresses;
pub mod quotes;
pub mod tags;
pub mod words;

use std::borrow::Cow;
use std::ops::Range;

/// Covers each byte of a tag, which is invisible where the text is shown.
pub const TAG: char = '\u{2}';
/// Covers each byte of what is shown and is no language: addresses, code, entities.
pub const OPAQUE: char = '\u{1}';

/// A text with everything covered that is no language. All offsets stay as they are.
#[must_use]
pub fn plain(text: &str) -> Cow<'_, str> {
    if !has_signs(text) {
        return Cow::Borrowed(text);
    }
    let mut covered = text.to_owned().into_bytes();
    let mut cover = |range: Range<usize>, with: char| {
        if let Some(bytes) = covered.get_mut(range) {
            bytes.fill(with as u8);
        }
    };
    for range in code(text) {
        cover(range, OPAQUE);
    }
    for entity in tags::entities(text) {
        cover(entity, OPAQUE);
    }
    for address in addresses::addresses(text) {
        cover(address.range, OPAQUE);
    }
    for tag in tags::scan(text).tags {
        cover(tag.range, TAG);
    }
    // INVARIANT: only whole characters are covered, so what is left is still UTF-8.
    String::from_utf8(covered).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The text of a range; nothing where there is no such range.
#[must_use]
pub fn cut(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Whether anything in the text can be a tag, an address or code.
fn has_signs(text: &str) -> bool {
    let mut before = b' ';
    text.bytes().any(|byte| {
        let is_sign = match byte {
            b'<' | b'`' | b'&' | b'@' | b'{' => true,
            b'/' => before == b'/',
            b'a'..=b'z' => before == b'.',
            _ => false,
        };
        before = byte;
        is_sign
    })
}

/// What stands in backquotes or between `<code>` and `</code>`, and the backquotes; names in braces.
fn code(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (open, close) in [("`", "`"), ("<code>", "</code>"), ("<kbd>", "</kbd>")] {
        let mut done = 0;
        while let Some(start) = text.get(done..).and_then(|rest| rest.find(open)) {
            let inner = done + start + open.len();
            let Some(length) = text.get(inner..).and_then(|rest| rest.find(close)) else { break };
            let end = inner + length;
            found.push(if open == "`" { inner - 1..end + 1 } else { inner..end });
            done = end + close.len();
        }
    }
    for (start, _) in text.match_indices('{') {
        let inner = text.get(start + 1..).and_then(|rest| rest.split_once('}'));
        let is_name = |inner: &str| inner.len() < 40 && !inner.contains(' ');
        if let Some((inner, _)) = inner.filter(|(inner, _)| is_name(inner)) {
            found.push(start + 1..start + 1 + inner.len());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let plain = plain(text);
        assert_eq!(plain.len(), text.len());
        assert_eq!(plain.replace(TAG, "t").replace(OPAQUE, "o"), expected);
    }

    #[test]
    fn what_is_no_language_is_covered() {
        check("Excluir a conta.", "Excluir a conta.");
        check("<b>Sair</b>.", "tttSairtttt.");
        check("See https://x.y/z.", "See ooooooooooooo.");
        check("Use `tchau run`, é", "Use ooooooooooo, é");
        check("R&D, A&nbsp;B", "R&D, AooooooB");
        check("5 < 6 e 7 > 6", "5 < 6 e 7 > 6");
        check("<code>the</code> fim", "ttttttooottttttt fim");
    }
}
