//! Addresses: those of the source, but for the part that says the language.

use std::collections::BTreeSet;

use super::{Change, Look, Wording};
use crate::l10n::finding::At;
use crate::l10n::plain::addresses::{Address, addresses};
use crate::l10n::{Findings, Passage, Reading};

/// Reports addresses that are not those of the source.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    let Some(source) = look.source else { return };
    if !source.passages.iter().any(|passage| passage.prose.text.contains(['/', '.', '@'])) {
        return;
    }
    let (wanted, there) = (all(source), all(look.target));
    if wanted.is_empty() {
        return;
    }
    let keys = |all: &[Found<'_>]| all.iter().flat_map(|found| found.key.clone()).collect();
    let (of_source, of_target): (BTreeSet<String>, BTreeSet<String>) =
        (keys(&wanted), keys(&there));
    let missing = |found: &&Found<'_>| found.key.iter().all(|key| !of_target.contains(key));
    let extra = |found: &&Found<'_>| found.key.iter().all(|key| !of_source.contains(key));
    let Some(missing) = wanted.iter().find(missing) else { return };
    let expected = missing.address.text.into();
    match there.iter().find(extra) {
        Some(extra) => {
            let at = At::words(look.target, extra.passage, extra.address.range.clone());
            let there = extra.address.text.into();
            let change = Change::Replaced;
            found.add(at, Wording::AlteredUrl { change, found: there, expected });
        }
        None => {
            let attribute = missing.passage.attribute;
            let passage = look.target.of_attribute(attribute).next();
            let at = match passage {
                Some(passage) => At::passage(look.target, passage),
                None => return,
            };
            let change = Change::Missing;
            found.add(at, Wording::AlteredUrl { change, found: "".into(), expected });
        }
    }
}

struct Found<'r> {
    passage: &'r Passage<'r, 'r>,
    address: Address<'r>,
    /// What is compared; either of two is enough.
    key: Vec<String>,
}

fn all<'r>(reading: &'r Reading<'r, 'r>) -> Vec<Found<'r>> {
    let mut found = Vec::new();
    for passage in &reading.passages {
        for address in addresses(&passage.prose.text) {
            let key = keys(address.text);
            found.push(Found { passage, address, key });
        }
    }
    found
}

/// An address without the parts that say a language, and, where a host does, the host alone.
fn keys(address: &str) -> Vec<String> {
    let address = address.strip_prefix("mailto:").unwrap_or(address);
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (scheme, rest),
        None => ("", address),
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let mut labels: Vec<&str> = host.split('.').collect();
    let has_language = labels.len() > 2 && labels.first().is_some_and(|label| is_language(label));
    if has_language {
        labels.remove(0);
    }
    let host = labels.join(".");
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let path: Vec<_> =
        path.split('/').filter(|part| !part.is_empty() && !is_language(part)).collect();
    let query: Vec<_> = query.split('&').filter(|part| !says_language(part)).collect();
    let key = format!("{scheme}://{host}/{}?{}", path.join("/"), query.join("&"));
    // A page in another language may have another name.
    if has_language { vec![key, format!("{scheme}://*.{host}")] } else { vec![key] }
}

/// Whether a part of an address is a language tag, such as `en`, `pt-br` or `pt_BR`.
fn is_language(part: &str) -> bool {
    let mut pieces = part.split(['-', '_']);
    let language = pieces.next().unwrap_or_default();
    let region = pieces.next();
    let is_region = region.is_none_or(|region| {
        matches!(region.len(), 2..=4) && region.bytes().all(|b| b.is_ascii_alphanumeric())
    });
    let is_known = match region {
        None => KNOWN.contains(&language),
        Some(_) => language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()),
    };
    is_known && is_region && pieces.next().is_none()
}

/// Languages that stand alone in addresses, and `br`, which is used like one.
const KNOWN: &[&str] = &[
    "br", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "id", "it", "ja", "ko", "nb", "nl",
    "pl", "pt", "ro", "ru", "sv", "tr", "uk", "us", "vi", "zh",
];

fn says_language(part: &str) -> bool {
    let name = part.split('=').next().unwrap_or_default();
    ["lang", "hl", "locale", "mkt", "language", "ui_locales", "lc", "setlang", "l"].contains(&name)
}
