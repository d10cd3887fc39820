//! Access keys: letters of the labels whose commands they choose.

use super::{Look, Wording};
use crate::l10n::bench::Texts;
use crate::l10n::finding::At;
use crate::l10n::prose::PLACEABLE;
use crate::l10n::{Findings, Reading};

/// Whether an attribute is an access key.
pub(super) fn is_access_key(attribute: &str) -> bool {
    let plain = |name: &str| name.eq_ignore_ascii_case("accesskey");
    plain(attribute)
        || attribute.eq_ignore_ascii_case("access-key")
        || attribute.eq_ignore_ascii_case("access_key")
        || attribute.len() > 9 && attribute.get(attribute.len() - 9..).is_some_and(plain)
}

/// Reports access keys that are not in their labels.
pub(super) fn check(look: &Look<'_>, found: &mut Findings<'_>) {
    // Their labels show the key in parentheses behind the words.
    if matches!(look.language(), "zh" | "ja" | "ko") {
        return;
    }
    attributes(look, found);
    messages(look, found);
}

fn attributes(look: &Look<'_>, found: &mut Findings<'_>) {
    let keys =
        look.target.passages.iter().filter(|passage| {
            passage.attribute.is_some_and(is_access_key) && !passage.has_select()
        });
    for passage in keys {
        let key = passage.prose.text.trim();
        let Some(label) = label(look.target, passage.attribute) else { continue };
        let of_source = |source: &Reading<'_, '_>| {
            let key = source.of_attribute(passage.attribute).next()?.prose.text.trim().to_owned();
            Some(is_in(&key, &self::label(source, passage.attribute)?))
        };
        // Where the source's key is in no label, keys are not chosen from labels.
        let is_asked = look.source.and_then(of_source).unwrap_or(true);
        if is_asked && !is_in(key, &label) {
            report(look, passage, key, label.first(), found);
        }
    }
}

fn report(
    look: &Look<'_>,
    passage: &crate::l10n::Passage<'_, '_>,
    key: &str,
    label: Option<&String>,
    found: &mut Findings<'_>,
) {
    let label = label.map_or("", String::as_str).replace(PLACEABLE, "…");
    let at = At::passage(look.target, passage);
    found.add(at, Wording::AccessKey { key: key.into(), label: label.trim().into() });
}

/// Whether a key is in one of the texts of a label, or nobody knows.
fn is_in(key: &str, label: &[String]) -> bool {
    let key = key.to_lowercase();
    key.is_empty()
        || key.contains(PLACEABLE)
        || label.is_empty()
        || label.iter().any(|text| text.contains(PLACEABLE) || text.to_lowercase().contains(&key))
}

/// The texts of the label for an access key of the same entry.
fn label(reading: &Reading<'_, '_>, key: Option<&str>) -> Option<Vec<String>> {
    let stem = key.and_then(|key| key.get(..key.len().saturating_sub(9)));
    let stem = stem.map(|stem| stem.trim_end_matches(['-', '_'])).filter(|stem| !stem.is_empty());
    let has = |name: &Option<&str>| reading.of_attribute(*name).next().is_some();
    let name = match stem {
        // `buttonaccesskey` is that of `button` or `buttonlabel`.
        Some(stem) => {
            let labels = [stem.to_owned(), format!("{stem}label"), format!("{stem}-label")];
            let mut attributes = reading.entry.attributes.iter().map(|attribute| attribute.id);
            Some(attributes.find(|id| labels.iter().any(|label| label == id))?)
        }
        None => {
            let labels = [Some("label"), None, Some("title"), Some("value"), Some("aria-label")];
            labels.into_iter().filter(has).find(|name| *name != key)?
        }
    };
    let texts = reading.of_attribute(name).filter(|passage| !passage.has_select());
    Some(texts.map(|passage| passage.prose.text.clone()).collect())
}

/// Reports keys that are messages of their own: `leave-accesskey` beside `leave` or `leave-label`.
fn messages(look: &Look<'_>, found: &mut Findings<'_>) {
    let entry = look.target.entry;
    let Some(stem) = stem(entry.id).filter(|_| !entry.is_term) else { return };
    let key = look.target.of_attribute(None).next();
    let (Some(key), Some(label)) = (key, label_of(look.all, stem)) else { return };
    let text = key.prose.text.trim();
    let is_key = |text: &str| text.chars().count() <= 2;
    let is_asked = look.bench.source.message(entry.id).is_none_or(|source| {
        let source = Reading::of(source);
        let key = source.of_attribute(None).next().map(|key| key.prose.text.trim().to_owned());
        let label = label_of(&look.bench.source, stem);
        key.is_none_or(|key| is_key(&key) && label.is_none_or(|label| is_in(&key, &label)))
    });
    if is_asked && is_key(text) && !is_in(text, &label) {
        report(look, key, text, label.first(), found);
    }
}

fn stem(id: &str) -> Option<&str> {
    let endings =
        ["-accesskey", "-access-key", "_accesskey", "_access_key", "-accessKey", "AccessKey"];
    endings.iter().find_map(|ending| id.strip_suffix(ending))
}

fn label_of(texts: &Texts<'_>, stem: &str) -> Option<Vec<String>> {
    let ids = [
        stem.to_owned(),
        format!("{stem}-label"),
        format!("{stem}-title"),
        format!("{stem}-button"),
    ];
    let label = ids.iter().find_map(|id| texts.message(id))?;
    let reading = Reading::of(label);
    let texts = reading.of_attribute(None).filter(|passage| !passage.has_select());
    Some(texts.map(|passage| passage.prose.text.clone()).collect())
}
