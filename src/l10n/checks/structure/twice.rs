//! Ids, attributes and variant keys that are there twice.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Structure;
use crate::l10n::bench::Texts;
use crate::l10n::expressions::{Select, selects};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::{Bench, Entry, Findings, Reading};

/// Where more than one message in a hundred is in several files, the files are never loaded together.
const MANY: usize = 100;

pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    let of_source = doubles(bench, &bench.source);
    let between_files = |doubles: &[(&Entry<'_>, &Entry<'_>)]| -> BTreeSet<String> {
        let apart = doubles.iter().filter(|(first, again)| !is_same_file(first, again));
        apart.map(|(first, _)| first.name()).collect()
    };
    let meant = between_files(&of_source);
    let is_usual = meant.len() * MANY > bench.source.entries.len() && meant.len() > 1;
    for texts in bench.all() {
        let is_source = texts.locale == bench.source.locale;
        for (first, again) in doubles(bench, texts) {
            let is_meant = is_usual || !is_source && meant.contains(&first.name());
            if !is_same_file(first, again) && is_meant {
                continue;
            }
            let place = first.file.span(&first.file.range(first.id));
            let first = format!("{}:{place}", first.file.path.display()).into();
            let name = again.name().into();
            found.add(At::entry(again), Structure::DuplicateMessage { name, first });
        }
    }
}

/// Entries that have the name of an earlier one.
///
/// The bundle of tchau keeps messages and terms in one table; others have one for each.
fn doubles<'t, 's>(bench: &Bench<'_>, texts: &'t Texts<'s>) -> Vec<(&'t Entry<'s>, &'t Entry<'s>)> {
    let mut first: HashMap<(bool, &str), &Entry<'_>> = HashMap::with_capacity(texts.entries.len());
    let mut doubles = Vec::new();
    for entry in &texts.entries {
        let name = (entry.is_term && !bench.settings.is_tchau, entry.id);
        match first.get(&name) {
            Some(first) => doubles.push((*first, entry)),
            None => {
                first.insert(name, entry);
            }
        }
    }
    doubles
}

fn is_same_file(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    std::ptr::eq(one.file, other.file)
}

pub(super) fn of_entry(reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    let entry = reading.entry;
    if entry.attributes.len() > 1 {
        let mut seen = HashSet::new();
        for attribute in entry.attributes.iter().filter(|attribute| !seen.insert(attribute.id)) {
            let (name, id) = (entry.name().into(), attribute.id);
            let at = At::slice(entry, Some(id), id);
            found.add(at, Structure::DuplicateAttribute { name, attribute: id.into() });
        }
    }
    for select in selects(entry) {
        variants(entry, &select, found);
    }
}

fn variants(entry: &Entry<'_>, select: &Select<'_, '_>, found: &mut Findings<'_>) {
    let mut seen = HashSet::new();
    for variant in select.variants {
        let key = key(&variant.key);
        if !seen.insert(normal(key)) {
            let at = At::slice(entry, select.attribute, key).in_variant(key);
            found.add(at, Structure::DuplicateVariant { key: key.into() });
        }
    }
}

/// The key with numbers as Fluent compares them: `1.0` is `1`.
fn normal(key: &str) -> &str {
    let is_number = key.starts_with(|c: char| c.is_ascii_digit() || c == '-');
    match key.split_once('.').filter(|_| is_number) {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        _ => key,
    }
}
