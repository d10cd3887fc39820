//! Tags of HTML and of components in a text, whole and broken.

use std::ops::Range;

use super::cut;
use crate::l10n::prose::PLACEABLE;

/// All tags of a text, in its order.
#[derive(Clone, Debug, Default)]
pub struct Scan<'t> {
    /// What is complete.
    pub tags: Vec<Tag<'t>>,
    /// What was to be a tag.
    pub broken: Vec<Range<usize>>,
}

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag<'t> {
    /// From `<` to `>`.
    pub range: Range<usize>,
    /// The name: that of an element, or the number of a component.
    pub name: &'t str,
    /// Whether it opens, closes, or does both.
    pub kind: Kind,
    /// The attributes in their order, values without quotation marks.
    pub attributes: Vec<(&'t str, &'t str)>,
}

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `<b>`.
    Open,
    /// `</b>`.
    Close,
    /// `<br>` and `<b/>`.
    Empty,
}

/// Finds the tags of a text.
#[must_use]
pub fn scan(text: &str) -> Scan<'_> {
    let mut scan = Scan::default();
    let mut done = 0;
    while let Some(found) = text.get(done..).and_then(|rest| rest.find('<')) {
        let start = done + found;
        done = match read(text, start) {
            Read::Tag(tag) => {
                let end = tag.range.end;
                scan.tags.push(tag);
                end
            }
            Read::Broken(range) => {
                let end = range.end;
                scan.broken.push(range);
                end
            }
            Read::Text => start + 1,
        };
    }
    scan
}

/// The entities of a text, such as `&nbsp;`.
#[must_use]
pub fn entities(text: &str) -> Vec<Range<usize>> {
    let starts = text.match_indices('&');
    starts
        .filter_map(|(start, _)| {
            let rest = text.get(start + 1..)?;
            let length = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'))?;
            (length > 1 && rest.get(length..)?.starts_with(';')).then(|| start..start + length + 2)
        })
        .collect()
}

/// Whether HTML has an element with this name.
#[must_use]
pub fn is_element(name: &str) -> bool {
    ELEMENTS.binary_search_by(|known| known.bytes().cmp(name.bytes().map(lower))).is_ok()
}

/// Whether an element with this name has no end.
#[must_use]
pub fn is_void(name: &str) -> bool {
    VOID.iter().any(|known| known.eq_ignore_ascii_case(name))
}

const fn lower(byte: u8) -> u8 {
    byte.to_ascii_lowercase()
}

enum Read<'t> {
    Tag(Tag<'t>),
    Broken(Range<usize>),
    Text,
}

fn read(text: &str, start: usize) -> Read<'_> {
    let after = |at: usize, is: fn(char) -> bool| {
        let rest = text.get(at..).unwrap_or_default();
        at + rest.find(|c: char| !is(c)).unwrap_or(rest.len())
    };
    let is_space = |c: char| c == ' ';
    let mut at = after(start + 1, is_space);
    let is_closing = cut(text, at..at + 1) == "/";
    if is_closing {
        at = after(at + 1, is_space);
    }
    let end = after(at, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_'));
    let name = cut(text, at..end);
    let has_space = at != start + 1 + usize::from(is_closing);
    let is_number = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic()) || is_number;
    let next = text.get(end..).and_then(|rest| rest.chars().next());
    let goes_on = match next {
        Some('/') => cut(text, end..end + 2) == "/>",
        next => matches!(next, None | Some('>' | ' ' | '\n' | '<' | PLACEABLE)),
    };
    if !is_name || !goes_on {
        return Read::Text;
    }
    let close = find_close(text, end);
    let attributes = close.map(|close| attributes(cut(text, end..close)));
    match (close, attributes) {
        (Some(close), Some(Some(attributes))) if !has_space => {
            let is_empty = cut(text, close - 1..close) == "/" || is_void(name);
            let kind = match (is_closing, is_empty) {
                (true, _) => Kind::Close,
                (false, true) => Kind::Empty,
                (false, false) => Kind::Open,
            };
            let is_plausible = is_number || attributes.iter().all(is_attribute);
            let tag =
                Tag { range: start..close + 1, name, kind, attributes: attributes.into_vec() };
            if is_plausible { Read::Tag(tag) } else { Read::Text }
        }
        // “a <b and c> d” is no tag, nor is “x < i” with nothing to close it.
        (Some(close), Some(_)) if is_element(name) => {
            let is_mere_space = has_space && cut(text, end..close).trim().is_empty();
            let is_sure = !has_space || is_closing || is_mere_space;
            if is_sure { Read::Broken(start..close + 1) } else { Read::Text }
        }
        (None, _) if is_element(name) && !has_space && (is_closing || next != Some(' ')) => {
            Read::Broken(start..end)
        }
        (None, _) if is_element(name) && !has_space && cut(text, end..text.len()).contains('=') => {
            Read::Broken(start..end)
        }
        _ => Read::Text,
    }
}

fn is_attribute(attribute: &(&str, &str)) -> bool {
    let (name, value) = attribute;
    !value.is_empty() || name.len() > 3 || name.contains(['-', PLACEABLE])
}

/// The place of `>`, if it comes before the next `<`; quoted values are passed over.
fn find_close(text: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in text.get(from..)?.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), '<') | (None, '<') => return None,
            (Some(_), _) => {}
            (None, '>') => return Some(from + at),
            (None, '"' | '\'') if before == '=' => quote = Some(c),
            (None, _) => {}
        }
        before = c;
    }
    None
}

/// The attributes of a tag; `None` where they cannot be read.
fn attributes(text: &str) -> Option<Box<[(&str, &str)]>> {
    let mut found = Vec::new();
    let mut rest = text.trim_end_matches('/').trim();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            found.push((name, ""));
            rest = after;
            continue;
        };
        let value = value.trim_start();
        let quote = value.chars().next()?;
        let (value, after) = match quote {
            '"' | '\'' => value.get(1..)?.split_once(quote)?,
            '“' | '”' | '«' | '‘' | '’' | '„' => return None,
            _ => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        found.push((name, value));
        rest = after.trim_start();
    }
    Some(found.into_boxed_slice())
}

const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "center",
    "cite",
    "code",
    "col",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figure",
    "font",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "link",
    "mark",
    "meta",
    "ol",
    "option",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "select",
    "small",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "summary",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "title",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, tags: &[&str], broken: &[&str]) {
        let scan = scan(text);
        let found: Vec<_> = scan.tags.iter().map(|tag| cut(text, tag.range.clone())).collect();
        let wrong: Vec<_> = scan.broken.into_iter().map(|range| cut(text, range)).collect();
        assert_eq!((found.as_slice(), wrong.as_slice()), (tags, broken), "{text}");
    }

    #[test]
    fn elements_are_sorted() {
        assert!(ELEMENTS.is_sorted());
    }

    #[test]
    fn tags_are_found() {
        check("<a href=\"x>y\" b='c'>d</a>", &["<a href=\"x>y\" b='c'>", "</a>"], &[]);
        check(
            "<0>a</0><br/><strong >b</strong>",
            &["<0>", "</0>", "<br/>", "<strong >", "</strong>"],
            &[],
        );
        check("<a href=\"\u{fffc}\">b</a>", &["<a href=\"\u{fffc}\">", "</a>"], &[]);
        check("tchau run <FILE>", &["<FILE>"], &[]);
    }

    #[test]
    fn broken_tags_are_found() {
        check("< strong>a</strong>", &["</strong>"], &["< strong>"]);
        check("<strong>a</ strong>", &["<strong>"], &["</ strong>"]);
        check("<strong>a< /strong>", &["<strong>"], &["< /strong>"]);
        check("<strong>a</strong", &["<strong>"], &["</strong"]);
        check("<strong a</strong>", &["</strong>"], &[]);
        check("<a href=\"x\" a</a>", &["</a>"], &["<a"]);
        check("<a href=“x”>a</a>", &["</a>"], &["<a href=“x”>"]);
    }

    #[test]
    fn what_only_looks_like_a_tag_is_text() {
        for text in [
            "a < b",
            "I <3 you",
            "x<y e z",
            "1 < 2 > 1",
            "<a@b.c>",
            "<https://x.y>",
            "se a <b e c> d",
            "<-",
            "a <= b",
        ] {
            check(text, &[], &[]);
        }
    }
}
