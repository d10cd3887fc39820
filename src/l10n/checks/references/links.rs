//! References to messages, terms and attributes that do not exist.

use std::collections::{HashMap, HashSet};

use fluent_syntax::ast::InlineExpression;

use super::{Guess, References};
use crate::l10n::bench::Texts;
use crate::l10n::expressions::each;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Entry, Findings};
use crate::message::Name;
use crate::scenario::nearest;

/// What so many entries of the source refer to is defined somewhere else, in files not seen here.
const SEVERAL: usize = 3;

/// For so many references a right one is looked for; it takes time.
const MOST_GUESSED: usize = 50;

/// What an entry refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Link<'s> {
    pub(super) is_term: bool,
    pub(super) id: &'s str,
    pub(super) attribute: Option<&'s str>,
}

impl Link<'_> {
    fn name(&self) -> String {
        let hyphen = if self.is_term { "-" } else { "" };
        match self.attribute {
            None => format!("{hyphen}{}", self.id),
            Some(attribute) => format!("{hyphen}{}.{attribute}", self.id),
        }
    }
}

/// Each reference of an entry, with the attribute in which it stands.
pub(super) fn links<'s>(entry: &Entry<'s>) -> Vec<(Option<&'s str>, Link<'s>)> {
    let mut links = Vec::new();
    for (place, pattern) in entry.patterns() {
        each(pattern, &mut |seen| {
            let (is_term, id, attribute) = match seen.inline {
                InlineExpression::MessageReference { id, attribute } => (false, id, attribute),
                InlineExpression::TermReference { id, attribute, .. } => (true, id, attribute),
                _ => return,
            };
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            links.push((place, Link { is_term, id: id.name, attribute }));
        });
    }
    links
}

pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    let elsewhere = elsewhere(bench);
    for texts in bench.all() {
        let mut guesses = 0;
        for entry in &texts.entries {
            of_entry(bench, texts, entry, &elsewhere, &mut guesses, found);
        }
    }
}

fn of_entry(
    bench: &Bench<'_>,
    texts: &Texts<'_>,
    entry: &Entry<'_>,
    elsewhere: &HashSet<Link<'_>>,
    guesses: &mut usize,
    found: &mut Findings<'_>,
) {
    let is_source = texts.locale == bench.source.locale;
    let mut told = Vec::new();
    for (place, link) in links(entry) {
        if exists(texts, link) || elsewhere.contains(&link) || told.contains(&link) {
            continue;
        }
        if !is_source && (is_missing(bench, link) || is_in_source(bench, entry, link)) {
            continue;
        }
        told.push(link);
        *guesses += 1;
        let nearest = if *guesses > MOST_GUESSED { None } else { guess(texts, link) };
        let reference = Name::from(link.name());
        let (guess, nearest) = Guess::of(nearest.as_deref());
        let (id, end) = (entry.file.range(link.id), link.attribute.unwrap_or(link.id));
        let range = id.start..entry.file.range(end).end;
        let at = At::slice(entry, place, link.id).at(range);
        found.add(at, References::UnknownReference { reference, guess, nearest });
    }
}

fn exists(texts: &Texts<'_>, link: Link<'_>) -> bool {
    let entry = if link.is_term { texts.term(link.id) } else { texts.message(link.id) };
    match (entry, link.attribute) {
        (None, _) => texts.has_junk(link.id),
        (Some(entry), None) => entry.value.is_some(),
        (Some(entry), Some(id)) => {
            entry.attribute(id).is_some() || texts.has_junk_attribute(link.id, id)
        }
    }
}

/// Whether it is a message of the source, so that its lack in a target is reported where it should be.
fn is_missing(bench: &Bench<'_>, link: Link<'_>) -> bool {
    !link.is_term && exists(&bench.source, link)
}

/// Whether the source of the entry refers to the same, which is reported there.
fn is_in_source(bench: &Bench<'_>, entry: &Entry<'_>, link: Link<'_>) -> bool {
    let source = bench.source.same_as(entry);
    source.is_some_and(|source| {
        links(source).iter().any(|(_, other)| *other == link) && !exists(&bench.source, link)
    })
}

/// What the source refers to so often that it cannot be a mistake.
fn elsewhere<'b>(bench: &'b Bench<'_>) -> HashSet<Link<'b>> {
    let mut counts: HashMap<Link<'_>, usize> = HashMap::new();
    if !bench.settings.is_tchau {
        for entry in &bench.source.entries {
            let mut own: Vec<_> = links(entry).into_iter().map(|(_, link)| link).collect();
            own.retain(|link| !exists(&bench.source, *link));
            own.sort_unstable();
            own.dedup();
            own.into_iter().for_each(|link| *counts.entry(link).or_default() += 1);
        }
    }
    counts.into_iter().filter(|(_, count)| *count >= SEVERAL).map(|(link, _)| link).collect()
}

/// The reference that was meant.
fn guess(texts: &Texts<'_>, link: Link<'_>) -> Option<String> {
    let of_kind = texts.entries.iter().filter(|entry| entry.is_term == link.is_term);
    let known = if link.is_term { texts.term(link.id) } else { texts.message(link.id) };
    if let Some((entry, attribute)) = known.zip(link.attribute) {
        let ids = entry.attributes.iter().map(|attribute| attribute.id);
        let attribute = nearest(attribute, ids)?;
        return Some(Link { attribute: Some(attribute), ..link }.name());
    }
    // Of most names the length alone says that they are not meant.
    let length = link.id.len();
    let alike = of_kind.map(|entry| entry.id).filter(|id| id.len().abs_diff(length) <= 3);
    let id = nearest(link.id, alike)?;
    Some(Link { id, attribute: None, ..link }.name())
}
