//! A message beside its source: its value and its attributes.

use super::{Guess, Structure};
use crate::l10n::finding::At;
use crate::l10n::prose::PLACEABLE;
use crate::l10n::{Bench, Entry, Findings, Reading};
use crate::message::Name;
use crate::scenario::nearest;

pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let texts = bench.texts(&target.entry.file.locale);
    let is_double =
        texts.same_as(target.entry).is_some_and(|first| !std::ptr::eq(first, target.entry));
    // The attributes of a term are for the texts of its own locale only.
    if !target.entry.is_term && !is_double {
        values(source.entry, target.entry, found);
        attributes(bench, source.entry, target.entry, found);
    }
    empty(source, target, found);
}

fn values(source: &Entry<'_>, target: &Entry<'_>, found: &mut Findings<'_>) {
    let name = || Name::from(target.id);
    match (&source.value, &target.value) {
        (Some(_), None) => found.add(At::entry(target), Structure::MissingValue { name: name() }),
        (None, Some(_)) => found.add(At::entry(target), Structure::ExtraValue { name: name() }),
        _ => {}
    }
}

fn attributes(bench: &Bench<'_>, source: &Entry<'_>, target: &Entry<'_>, found: &mut Findings<'_>) {
    let texts = bench.texts(&target.file.locale);
    let is_tried = |id: &str| texts.has_junk_attribute(target.id, id);
    let missing = || {
        let ids = source.attributes.iter().map(|attribute| attribute.id);
        ids.filter(|id| target.attribute(id).is_none() && !is_tried(id))
    };
    for id in missing() {
        let (name, attribute) = (target.id.into(), id.into());
        let at = At::entry(target).in_attribute(id);
        found.add(at, Structure::MissingAttribute { name, attribute });
    }
    for attribute in &target.attributes {
        let id = attribute.id;
        let is_broken = || bench.source.has_junk_attribute(target.id, id);
        if source.attribute(id).is_none() && !is_broken() {
            let (name, attribute) = (target.id.into(), id.into());
            let (guess, nearest) = Guess::of(nearest(id, missing()));
            let at = At::slice(target, Some(id), id);
            found.add(at, Structure::ExtraAttribute { name, attribute, guess, nearest });
        }
    }
}

/// Finds texts of nothing but quoted blanks.
fn empty(source: &Reading<'_, '_>, target: &Reading<'_, '_>, found: &mut Findings<'_>) {
    for passage in target.passages.iter().filter(|passage| passage.variants.is_empty()) {
        let attribute = passage.attribute;
        if is_blank(target, attribute) && !is_blank(source, attribute) {
            let name = target.entry.name().into();
            let at = At::passage(target, passage);
            found.add(at, Structure::EmptyTranslation { name });
        }
    }
}

/// Whether the value or an attribute says nothing, whichever variant is chosen.
fn is_blank(reading: &Reading<'_, '_>, attribute: Option<&str>) -> bool {
    let mut leaves = reading.passages.iter().filter(|passage| passage.attribute == attribute);
    leaves.all(|passage| {
        let select = passage.has_select();
        passage.prose.text.chars().all(|c| c.is_whitespace() || select && c == PLACEABLE)
    })
}
