//! Finds strings, calls and tags in a file of code.

use super::Ask;
use super::call::{bracketed, is_name, keys, named, parts, string, string_end};

/// What is found in a file.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    /// With the offsets in the file.
    pub(super) asks: Vec<(usize, Ask)>,
    pub(super) quoted: Vec<String>,
    pub(super) prefixes: Vec<String>,
    pub(super) suffixes: Vec<String>,
}

/// Functions that take an id and arguments.
const WITH_ARGUMENTS: &[&str] = &[
    "$t",
    "fl",
    "fluent",
    "fmt",
    "format_value",
    "formatValue",
    "ftl",
    "getString",
    "l10n",
    "localize",
    "lookup",
    "lookup_with_args",
    "setAttributes",
    "t",
    "tr",
    "translate",
];

/// Functions that take an id; the arguments go elsewhere.
const WITHOUT_ARGUMENTS: &[&str] = &[
    "formatMessage",
    "formatMessages",
    "formatValues",
    "format_message",
    "getMessage",
    "get_message",
    "hasMessage",
    "has_message",
];

/// The longest string that could be an id.
const MOST_BYTES: usize = 200;

/// How far the end of a call or a tag is looked for.
pub(super) const MOST_BYTES_OPEN: usize = 4_000;

/// How many bytes of a file are looked at for the ends of calls and tags, which may be in one another.
const fn effort(text: &str) -> usize {
    1_000_000 + 4 * text.len()
}

/// Reads a file.
pub(super) fn scan(text: &str) -> Scanned {
    let mut scanned = Scanned::default();
    strings(text, &mut scanned);
    calls(text, &mut scanned);
    tags(text, &mut scanned);
    scanned
}

fn is_id(text: &str) -> bool {
    text.len() <= MOST_BYTES
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| is_name(c) || c == '.')
        && !text.ends_with(['.', '-', '_'])
}

/// Everything in quotes. An apostrophe in a comment may hide the quote behind it, so strings are
/// looked for from every quote on.
fn strings(text: &str, scanned: &mut Scanned) {
    let quotes = text.match_indices(['"', '\'', '`']);
    for (offset, _) in quotes {
        let Some(rest) = text.get(offset..) else { continue };
        let window = limited(rest, MOST_BYTES + 2);
        let Some(end) = string_end(window) else { continue };
        let Some(inner) = window.get(1..end - 1) else { continue };
        let before = text.get(..offset).unwrap_or_default();
        let after = rest.get(end..).unwrap_or_default();
        quoted(before, inner, after, scanned);
    }
}

fn quoted(before: &str, inner: &str, after: &str, scanned: &mut Scanned) {
    if is_id(inner) {
        // In a string such as "title.tooltip" the id may be the part before the dot.
        if let Some((id, _)) = inner.split_once('.') {
            scanned.quoted.push(id.to_owned());
        }
        scanned.quoted.push(inner.to_owned());
    }
    let is_joined_after = after.trim_start().starts_with(['+', '.', '~', '&', '%'])
        || before.trim_end().ends_with(['(', ',']);
    if let Some(prefix) = prefix(inner, is_joined_after) {
        scanned.prefixes.push(prefix.to_owned());
    }
    let is_joined_before = before.trim_end().ends_with(['+', '.', '~', '&']);
    if let Some(suffix) = suffix(inner, is_joined_before) {
        scanned.suffixes.push(suffix.to_owned());
    }
}

/// The beginning of ids that go on with something else: `error-${code}`, `"error-" + code`.
fn prefix(inner: &str, is_joined: bool) -> Option<&str> {
    let end = inner.find(|c: char| !is_name(c)).unwrap_or(inner.len());
    let goes_on = inner.get(end..)?.starts_with(['{', '$', '%', '#']);
    let prefix = inner.get(..end)?;
    let is_begun = prefix.len() >= 2
        && prefix.starts_with(|c: char| c.is_ascii_alphabetic())
        && prefix.ends_with(['-', '_']);
    (is_begun && (goes_on || (is_joined && end == inner.len()))).then_some(prefix)
}

/// The end of ids that begin with something else: `${code}-title`, `code + "-title"`.
fn suffix(inner: &str, is_joined: bool) -> Option<&str> {
    let start = inner.rfind(|c: char| !is_name(c)).map_or(0, |start| start + 1);
    let suffix = inner.get(start..)?;
    let goes_before = inner.get(..start).is_some_and(|before| before.ends_with('}'));
    let is_end = suffix.len() >= 3 && suffix.starts_with(['-', '_']);
    (is_end && (goes_before || (is_joined && start == 0))).then_some(suffix)
}

/// Calls such as `t("id", { name })`, `fl!(loader, "id", name = x)`.
fn calls(text: &str, scanned: &mut Scanned) {
    let mut effort = effort(text);
    for (offset, _) in text.match_indices('(') {
        let before = text.get(..offset).unwrap_or_default();
        let before = before.strip_suffix('!').unwrap_or(before);
        let name_start = before.rfind(|c: char| !(c.is_ascii_alphanumeric() || "_$".contains(c)));
        let name = before.get(name_start.map_or(0, |start| start + 1)..).unwrap_or_default();
        let find = |names: &'static [&'static str]| names.iter().find(|known| **known == name);
        let (with, without) = (find(WITH_ARGUMENTS), find(WITHOUT_ARGUMENTS));
        let Some(way) = with.or(without) else { continue };
        let inside = text.get(offset..).and_then(bracketed);
        let Some(left) = effort.checked_sub(inside.map_or(MOST_BYTES_OPEN, str::len)) else {
            return;
        };
        effort = left;
        let Some(inside) = inside else { continue };
        if with.is_some() {
            scanned.asks.extend(call(inside, way).map(|ask| (offset, ask)));
        } else {
            scanned.asks.extend(ids(inside, way).map(|ask| (offset, ask)));
        }
    }
}

/// The id is the first string among the first two arguments: before it may stand what has the texts.
fn call(inside: &str, way: &'static str) -> Option<Ask> {
    let parts = parts(inside);
    let (place, id) = parts.iter().take(2).enumerate().find_map(|(place, part)| {
        let id = string(part).filter(|id| is_id(id))?;
        Some((place, id))
    })?;
    let mut rest = parts.get(place + 1..).unwrap_or_default();
    let mut id = id.to_owned();
    // `fl!("id", "attribute")`; in other languages a second string is what to show without a text.
    if way == "fl"
        && let Some(attribute) = rest.first().and_then(|part| string(part))
    {
        id = format!("{id}.{attribute}");
        rest = rest.get(1..).unwrap_or_default();
    }
    Some(ask(&id, arguments(rest), way))
}

/// The names in `{ name: x }`, `{"name": x}` or `name = x, other = y`.
fn arguments(parts: &[&str]) -> Option<Vec<String>> {
    let mut names = Vec::new();
    for part in parts {
        if let Some(object) = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            names.extend(keys(object)?);
        } else if let Some(name) = named(part) {
            names.push(name.to_owned());
        } else if string(part).is_none() && !matches!(*part, "null" | "undefined" | "None") {
            return None;
        }
    }
    Some(names)
}

/// Every id in the arguments of a call that does not take the values itself.
fn ids<'a>(inside: &'a str, way: &'static str) -> impl Iterator<Item = Ask> + use<'a> {
    let parts = parts(inside);
    let one = parts.first().and_then(|part| string(part));
    let several = parts.first().and_then(|part| part.strip_prefix('['));
    let several = several.and_then(|rest| rest.strip_suffix(']')).map(self::parts);
    let several = several.unwrap_or_default().into_iter().filter_map(|part| {
        let object = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let Some(object) = object else { return string(part) };
        let id = self::parts(object).into_iter().find_map(|field| {
            let (name, value) = field.split_once(':')?;
            (name.trim().trim_matches(['"', '\'']) == "id").then_some(value)
        });
        id.and_then(string)
    });
    let found = one.into_iter().chain(several).filter(|id| is_id(id));
    found.map(move |id| ask(id, None, way)).collect::<Vec<_>>().into_iter()
}

fn ask(id: &str, arguments: Option<Vec<String>>, way: &'static str) -> Ask {
    Ask { id: id.to_owned(), arguments, way, place: String::new() }
}

/// `<p data-l10n-id="…" data-l10n-args='{"x": 1}'>` and `<Localized id="…" vars={{ x }}>`.
fn tags(text: &str, scanned: &mut Scanned) {
    let mut effort = effort(text);
    for (offset, _) in text.match_indices('<') {
        let Some(rest) = text.get(offset + 1..) else { continue };
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let tag = tag(rest);
        let Some(left) = effort.checked_sub(tag.map_or(MOST_BYTES_OPEN, str::len)) else { return };
        effort = left;
        let Some(tag) = tag else { continue };
        let found = if rest.starts_with("Localized")
            && !rest.get(9..).is_some_and(|rest| rest.starts_with(is_name))
        {
            localized(tag)
        } else {
            marked(tag)
        };
        if let Some(ask) = found {
            scanned.quoted.push(ask.id.clone());
            scanned.asks.push((offset, ask));
        }
    }
}

/// A tag up to its end, which stands in no string and in no braces.
fn tag(rest: &str) -> Option<&str> {
    let window = limited(rest, MOST_BYTES_OPEN);
    let (mut depth, mut place) = (0_usize, 0);
    while let Some(c) = window.get(place..).and_then(|rest| rest.chars().next()) {
        let rest = window.get(place..)?;
        match c {
            '"' | '\'' => place += string_end_over_lines(rest)?,
            '{' => {
                depth += 1;
                place += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                place += 1;
            }
            '>' if depth == 0 => return window.get(..place),
            '<' if depth == 0 => return None,
            c => place += c.len_utf8(),
        }
    }
    None
}

/// The length of a quoted value, which in tags may have several lines and knows no escapes.
fn string_end_over_lines(rest: &str) -> Option<usize> {
    let quote = rest.chars().next()?;
    rest.get(1..)?.find(quote).map(|end| end + 2)
}

fn marked(tag: &str) -> Option<Ask> {
    let id = attribute(tag, "data-l10n-id").or_else(|| attribute(tag, "l10n-id"))?;
    let arguments = match attribute(tag, "data-l10n-args").or_else(|| attribute(tag, "l10n-args")) {
        None if tag.contains("l10n-args") => None,
        None => Some(Vec::new()),
        Some(object) => {
            let object = object.trim().replace("&quot;", "\"");
            object.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).and_then(keys)
        }
    };
    is_id(id).then(|| ask(id, arguments, "data-l10n-id"))
}

fn localized(tag: &str) -> Option<Ask> {
    let id = attribute(tag, "id")?;
    let arguments = match attribute(tag, "vars").or_else(|| attribute(tag, "args")) {
        // In older versions of the library the arguments are attributes such as `$name={name}`.
        None if tag.contains('$') || tag.contains("{...") => None,
        None => Some(Vec::new()),
        Some(object) => {
            object.trim().strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).and_then(keys)
        }
    };
    is_id(id).then(|| ask(id, arguments, "Localized"))
}

/// The value of an attribute of a tag: `name="value"`, `name=value`, `name={value}`.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let starts = tag.match_indices(name).map(|(start, _)| start);
    starts
        .filter_map(|start| {
            let is_whole = tag.get(..start)?.ends_with(char::is_whitespace);
            let rest = tag.get(start + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
            let value = match rest.chars().next()? {
                '"' | '\'' => rest.get(1..string_end_over_lines(rest)? - 1)?,
                '{' => {
                    let inside = bracketed(rest)?.trim();
                    string(inside).unwrap_or(inside)
                }
                _ => rest.get(..rest.find(char::is_whitespace).unwrap_or(rest.len()))?,
            };
            is_whole.then_some(value)
        })
        .next()
}

/// The beginning of a text, cut between characters.
fn limited(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}
