//! Addresses in a text: of pages and of mailboxes.

use std::ops::Range;

use crate::l10n::prose::PLACEABLE;

/// An address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address<'t> {
    /// Where it stands, without the punctuation of the sentence.
    pub range: Range<usize>,
    /// The address.
    pub text: &'t str,
}

/// Finds the addresses of a text.
#[must_use]
pub fn addresses(text: &str) -> Vec<Address<'_>> {
    let mut found = Vec::new();
    if !text.contains(['@', '/', '.']) {
        return found;
    }
    let mut start = 0;
    for part in text.split_inclusive(is_border) {
        let token = part.trim_end_matches(is_border);
        if let Some((from, address)) = address(token) {
            let range = start + from..start + from + address.len();
            found.push(Address { range, text: address });
        }
        start += part.len();
    }
    found
}

const fn is_border(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '"' | '“' | '”' | '„' | '‘' | '«' | '»' | '<' | '>' | '`' | '、' | '。')
}

/// The address in what stands between two spaces.
fn address(token: &str) -> Option<(usize, &str)> {
    if !token.contains(['@', '/', '.']) {
        return None;
    }
    let from = token.find(|c: char| c.is_alphanumeric() || c == PLACEABLE)?;
    let mut rest = token.get(from..)?;
    let mut from = from;
    if let Some(scheme) = rest.find("://") {
        let before = rest.get(..scheme)?;
        let skipped =
            before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '+' && c != PLACEABLE);
        let skipped = skipped.map_or(0, |at| at + before.get(at..).map_or(0, first_length));
        from += skipped;
        rest = rest.get(skipped..)?;
    }
    // “pasta/https://…” and “ou/e” are no addresses of their own.
    let rest = trimmed(rest);
    let is_address =
        rest.split_once("://").is_some_and(|(scheme, host)| !scheme.is_empty() && !host.is_empty())
            || rest.starts_with("mailto:")
            || rest.starts_with("www.")
            || is_mailbox(rest)
            || is_domain(rest);
    is_address.then_some((from, rest))
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

/// Without the punctuation that belongs to the sentence.
fn trimmed(mut token: &str) -> &str {
    loop {
        let Some(last) = token.chars().next_back() else { return token };
        let is_outside = match last {
            ')' => token.matches(')').count() > token.matches('(').count(),
            ']' => !token.contains('['),
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | '\'' | '’' | '}' | '*' | '_' => true,
            _ => false,
        };
        if !is_outside {
            return token;
        }
        token = token.get(..token.len() - last.len_utf8()).unwrap_or_default();
    }
}

fn is_mailbox(token: &str) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    token.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && name.chars().all(is_of_name)
            && host.contains('.')
            && host.chars().all(is_of_name)
    })
}

/// A host without a scheme, such as `entra.microsoft.com` or `aka.ms/leave`.
fn is_domain(token: &str) -> bool {
    let host = token.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let Some((name, top)) = host.rsplit_once('.') else { return false };
    TOP.binary_search(&top).is_ok()
        && !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.')
}

const TOP: &[&str] = &[
    "app", "br", "ch", "com", "de", "dev", "edu", "es", "eu", "fr", "gov", "info", "io", "it",
    "ms", "net", "org", "pt", "tv", "uk",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = addresses(text);
        assert!(found.iter().all(|found| text.get(found.range.clone()) == Some(found.text)));
        let found: Vec<_> = found.iter().map(|found| found.text).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn addresses_end_before_the_punctuation_of_the_sentence() {
        check("See https://x.y/z.", &["https://x.y/z"]);
        check("(https://x.y/a_(b)), http://c.d?", &["https://x.y/a_(b)", "http://c.d"]);
        check("<a href=\"https://x.y\">z</a>", &["https://x.y"]);
        check("ana@fabrikam.com, mailto:x@y.z", &["ana@fabrikam.com", "mailto:x@y.z"]);
        check("entra.microsoft.com; aka.ms/leave", &["entra.microsoft.com", "aka.ms/leave"]);
        check("https://\u{fffc}/x", &["https://\u{fffc}/x"]);
    }

    #[test]
    fn what_only_looks_like_an_address_is_none() {
        for text in [
            "e/ou",
            "a.ftl",
            "fim.Depois",
            "24/7",
            "@ana",
            "1.5 e 2.0",
            "Fabrikam Inc.",
            "https://",
            "p. ex.",
        ] {
            check(text, &[]);
        }
    }
}
