//! The page for translators: every text in all locales side by side, with its comment, with real
//! values, with what is wrong with it, and with the scenarios in which people read it.
//!
//! One HTML file without anything around it: style and script are in it, and nothing is loaded. The
//! texts are all there without the script, which only searches, filters and switches languages.

mod card;
mod message;
mod page;
mod sample;

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use self::card::{Card, Mark};
use super::{Bench, Entry, Finding};
use crate::message::{Catalog, Isolation, LocaleId, Message, Spec};
use crate::report::Voice;

/// Makes the page, which opens in the language of `voice` and offers its other languages.
#[must_use]
pub fn page(bench: &Bench<'_>, findings: &[Finding], voice: &Voice<'_>) -> String {
    let work = Work::new(bench);
    let cards = cards(&work, findings);
    page::write(&work, &cards, findings, voice)
}

/// What all cards are made with.
struct Work<'a> {
    bench: &'a Bench<'a>,
    /// The texts of the project, whatever state they are in.
    texts: Catalog,
    /// The locales in the order of the columns.
    locales: Vec<LocaleId>,
    /// What tchau fills its own messages with.
    specs: HashMap<&'static str, Spec>,
}

impl<'a> Work<'a> {
    fn new(bench: &'a Bench<'a>) -> Self {
        let files = bench.project.files.iter();
        let files = files.map(|file| (file.locale.clone(), file.name.as_str(), file.text()));
        let texts = Catalog::tolerant(files, Isolation::On);
        let locales = bench.all().filter_map(|of_locale| texts.id_of(&of_locale.locale)).collect();
        let specs = Message::specs().filter(|_| bench.settings.is_tchau);
        Self { bench, texts, locales, specs: specs.map(|spec| (spec.id, spec)).collect() }
    }

    fn spec(&self, entry: &Entry<'_>) -> Option<&Spec> {
        self.specs.get(entry.id).filter(|_| !entry.is_term)
    }
}

/// The messages by file, in the order of the source; what only translations have comes last in each.
fn cards<'a>(work: &'a Work<'a>, findings: &'a [Finding]) -> Vec<(&'a str, Vec<Card<'a>>)> {
    let mut by_name: HashMap<&str, Vec<(usize, &Finding)>> = HashMap::new();
    for (place, finding) in findings.iter().enumerate() {
        if let Some(id) = &finding.id {
            by_name.entry(id).or_default().push((place, finding));
        }
    }
    let bench = work.bench;
    let mut seen = HashSet::new();
    let all = bench.all().flat_map(|texts| &texts.entries);
    let first: Vec<_> = all.filter(|entry| seen.insert((entry.is_term, entry.id))).collect();
    let cards: Vec<_> = first
        .into_par_iter()
        .filter_map(|entry| {
            let entries = bench.all().map(|texts| texts.same_as(entry)).collect();
            let findings = by_name.get(entry.name().as_str()).cloned().unwrap_or_default();
            Card::of(work, entries, findings)
        })
        .collect();
    let mut by_file: BTreeMap<&str, Vec<Card<'_>>> = BTreeMap::new();
    for card in cards {
        by_file.entry(card.file).or_default().push(card);
    }
    // What people meet in scenarios is what a translator comes for.
    let mut files: Vec<_> = by_file.into_iter().collect();
    files.sort_by_key(|(_, cards)| cards.iter().all(|card| card.marks.contains(&Mark::Unseen)));
    files
}

#[cfg(test)]
mod tests;
