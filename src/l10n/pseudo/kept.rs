//! What no pseudolocale changes inside of a text: tags, entities, escapes, addresses and options.

use std::ops::Range;

/// The ranges of a text that stay as they are, in order and apart from each other.
pub(super) fn ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut word = 0..0;
    for (place, letter) in text.char_indices() {
        if ranges.last().is_some_and(|range| place < range.end) {
            continue;
        }
        if !letter.is_whitespace() && place >= word.end {
            word = place..word_end(text, place);
            if is_verbatim(text.get(word.clone()).unwrap_or_default()) {
                ranges.push(word.clone());
                continue;
            }
        }
        let rest = text.get(place..).unwrap_or_default();
        let length = match letter {
            '<' => tag(rest),
            '&' => entity(rest),
            '\\' => escape(rest),
            '%' => conversion(rest),
            _ => None,
        };
        ranges.extend(length.map(|length| place..place + length));
    }
    ranges
}

fn word_end(text: &str, place: usize) -> usize {
    let rest = text.get(place..).unwrap_or_default();
    place + rest.find(|c: char| c.is_whitespace() || c == '<').unwrap_or(rest.len()).max(1)
}

/// Addresses, and the options of commands.
fn is_verbatim(word: &str) -> bool {
    let option = word.trim_start_matches(['“', '"', '\'', '(', '[', '`']);
    let is_option = option.strip_prefix('-').is_some_and(|rest| {
        rest.trim_start_matches('-').starts_with(|c: char| c.is_ascii_alphabetic())
    });
    let is_mail = word
        .split_once('@')
        .is_some_and(|(name, host)| name.ends_with(char::is_alphanumeric) && host.contains('.'));
    is_option || is_mail || word.contains("://") || word.contains("www.")
}

/// `<a href="…">`, `</a>`; a tag ends before the next one begins.
fn tag(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('<')?;
    let is_tag = inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
    let end = inside.find(['>', '<']).filter(|_| is_tag)?;
    inside.get(end..)?.starts_with('>').then_some(end + 2)
}

/// `&amp;`, `&#160;`.
fn entity(rest: &str) -> Option<usize> {
    let end = rest
        .char_indices()
        .skip(1)
        .take(32)
        .find(|(_, c)| !(c.is_ascii_alphanumeric() || *c == '#'));
    end.filter(|(place, c)| *c == ';' && *place > 1).map(|(place, _)| place + 1)
}

/// `\n`, `\u00a0`.
fn escape(rest: &str) -> Option<usize> {
    let digits = match rest.chars().nth(1)? {
        'u' => 4,
        'U' => 6,
        'x' => 2,
        c => return Some(1 + c.len_utf8()),
    };
    let has_digits = |c: &char| c.is_ascii_hexdigit();
    let there = rest.chars().skip(2).take(digits).take_while(has_digits).count();
    Some(if there == digits { 2 + digits } else { 2 })
}

/// `%s`, `%1$S`, `%(name)s`.
fn conversion(rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix('%')?;
    let named = inside.strip_prefix('(').and_then(|name| {
        let (end, _) = name.char_indices().take(64).find(|(_, c)| *c == ')')?;
        Some(end + 2)
    });
    let place = inside.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
    let numbered = inside.get(place..).filter(|rest| place > 0 && rest.starts_with('$'));
    let before = named.or(numbered.map(|_| place + 1)).unwrap_or(0);
    let kind = inside.get(before..)?.chars().next()?;
    matches!(kind, 's' | 'S' | 'd' | 'i' | 'f' | 'u' | 'x' | '@').then_some(1 + before + 1)
}
