//! What is counted while scenarios come in: by folder, by tag, by requirement and by rule.

use std::collections::BTreeMap;

use super::mention::{Fate, Mention};
use crate::short_text::ShortText;

/// So many scenarios are named where they are only counted; the filter shows the others.
const NAMED: usize = 8;

/// So many failures are listed at the top.
const LISTED: usize = 12;

/// How many files came out in which way.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) met: usize,
    pub(super) unmet: usize,
    pub(super) not_loaded: usize,
}

impl Counts {
    fn add(&mut self, fate: Fate) {
        match fate {
            Fate::Met => self.met += 1,
            Fate::Unmet => self.unmet += 1,
            Fate::NotLoaded => self.not_loaded += 1,
        }
    }

    pub(super) const fn all(self) -> usize {
        self.met + self.unmet + self.not_loaded
    }
}

/// The scenarios of a requirement or a rule: all are counted, a few are named.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub(super) counts: Counts,
    /// Number and title; what is not as expected comes first.
    unmet: Vec<(String, String)>,
    met: Vec<(String, String)>,
}

impl Shown {
    fn add(&mut self, number: &str, mention: &Mention) {
        self.counts.add(mention.fate);
        let named = if mention.fate == Fate::Met { &mut self.met } else { &mut self.unmet };
        if named.len() < NAMED {
            named.push((number.to_owned(), mention.title.clone()));
        }
    }

    /// Those that are named: whether they are as expected, number and title.
    pub(super) fn named(&self) -> impl Iterator<Item = (bool, &str, &str)> {
        let unmet = self.unmet.iter().map(|(number, title)| (false, &**number, &**title));
        let met = self.met.iter().map(|(number, title)| (true, &**number, &**title));
        unmet.chain(met).take(NAMED)
    }
}

/// Everything that is counted.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) counts: Counts,
    pub(super) folders: BTreeMap<String, Counts>,
    pub(super) tags: BTreeMap<ShortText, Counts>,
    pub(super) by_id: BTreeMap<ShortText, Shown>,
    /// The first failures.
    pub(super) failures: Vec<Failure>,
}

/// A scenario that is not as expected, or a file that could not be loaded.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) number: String,
    pub(super) mention: Mention,
}

impl Tally {
    /// Counts a scenario.
    pub(super) fn add(&mut self, number: &str, mention: Mention) {
        self.counts.add(mention.fate);
        self.folders.entry(mention.folder().to_owned()).or_default().add(mention.fate);
        for tag in &mention.tags {
            self.tags.entry(tag.clone()).or_default().add(mention.fate);
        }
        for id in mention.covers.iter().chain(&mention.rules) {
            match self.by_id.get_mut(id) {
                Some(shown) => shown.add(number, &mention),
                None => self.by_id.entry(id.clone()).or_default().add(number, &mention),
            }
        }
        if mention.fate != Fate::Met && self.failures.len() < LISTED {
            self.failures.push(Failure { number: number.to_owned(), mention });
        }
    }
}
