//! What the scenarios of a folder show: which requirements, which rules, which messages.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::arguments::DEFAULT_FOLDER;
use super::console::{Console, Stop};
use super::read::Reader;
use super::{Exit, batch, select};
use crate::rules::{RuleId, RuleSet, Rulebook};
use crate::runner::{self, Answer};
use crate::scenario::{Scenario, Text};
use crate::short_text::ShortText;

/// One scenario with what it shows.
pub(super) struct Shown {
    /// How the command line names it.
    pub(super) path: PathBuf,
    pub(super) title: Text,
    pub(super) tags: Vec<ShortText>,
    pub(super) covers: Vec<&'static str>,
    /// The rules that were at work.
    pub(super) rules: RuleSet,
    readings: Vec<Reading>,
    /// Its texts tell other lengths than the product's (D22).
    is_what_if: bool,
}

/// Something that somebody read, and why.
struct Reading {
    id: &'static str,
    /// By locale, in the order of the catalogue.
    texts: Vec<String>,
    rules: RuleSet,
    view: Option<&'static str>,
}

/// Everything that the scenarios of a folder show.
#[derive(Default)]
pub(super) struct Suite {
    pub(super) scenarios: Vec<Shown>,
}

/// What a message says in each locale, in the order of the catalogue.
pub(super) type Readings<'a> = BTreeMap<&'static str, &'a [String]>;

impl Suite {
    /// Runs every scenario of a folder that `reader` selects.
    pub(super) fn of(
        folder: &PathBuf,
        reader: &Reader,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        // Outside of a project there are no scenarios, and what an id means can be told all the same.
        if folder.as_os_str() == DEFAULT_FOLDER && !folder.exists() {
            return Ok(Self { scenarios: Vec::new() });
        }
        let picks = select::files(std::iter::once(folder), console)?;
        let catalog = std::sync::Arc::clone(&console.catalog);
        let locales: Vec<_> = catalog.locale_ids().collect();
        let rulebook = Rulebook::default();
        let mut scenarios = Vec::new();
        let jobs = std::thread::available_parallelism().map_or(1, usize::from);
        let work = |pick: &select::Pick| {
            let shown = reader.read(pick)?.into_iter().map(|scenario| {
                let report = runner::run(&scenario, &rulebook, &catalog, &locales);
                Shown::of(scenario, &report)
            });
            Ok(shown.collect::<Vec<_>>())
        };
        batch::in_order(&picks, jobs, console, work, |result, console| {
            match result {
                Ok(shown) => scenarios.extend(shown),
                Err(super::read::Refused { complaint, .. }) => {
                    return Err(console.stop(&complaint, Exit::NotLoaded));
                }
            }
            Ok(true)
        })?;
        Ok(Self { scenarios })
    }

    /// The scenarios that say that they are about this requirement.
    pub(super) fn covering(&self, requirement: &str) -> impl Iterator<Item = &Shown> {
        self.scenarios.iter().filter(move |shown| shown.covers.contains(&requirement))
    }

    /// The scenarios in which this rule is at work.
    pub(super) fn with_rule(&self, rule: RuleId) -> impl Iterator<Item = &Shown> {
        self.scenarios.iter().filter(move |shown| shown.rules.contains(rule))
    }

    /// The scenarios in which somebody reads this message.
    pub(super) fn with_message(&self, id: &str) -> impl Iterator<Item = &Shown> {
        let reads = move |shown: &&Shown| shown.readings.iter().any(|reading| reading.id == id);
        self.scenarios.iter().filter(reads)
    }

    /// What people read when one of these rules was at work or one of these views was shown.
    pub(super) fn readings(&self, rules: RuleSet, views: &[&str]) -> Readings<'_> {
        let belongs = |reading: &&Reading| {
            !reading.rules.intersection(rules).is_empty()
                || reading.view.is_some_and(|view| views.contains(&view))
        };
        self.all_readings().filter(belongs).map(|reading| (reading.id, &*reading.texts)).collect()
    }

    /// What a message said the last time that somebody read it.
    pub(super) fn reading(&self, id: &str) -> Option<&[String]> {
        self.all_readings().filter(|reading| reading.id == id).last().map(|reading| &*reading.texts)
    }

    /// Everything that anybody read; what tells the product's lengths comes last.
    fn all_readings(&self) -> impl Iterator<Item = &Reading> {
        let those =
            |what_if| self.scenarios.iter().filter(move |shown| shown.is_what_if == what_if);
        those(true).chain(those(false)).flat_map(|shown| &shown.readings)
    }
}

impl Shown {
    fn of(scenario: Scenario, report: &runner::Report) -> Self {
        let answers = report.steps.iter().flat_map(|step| &step.answers);
        Self {
            path: scenario.address(),
            covers: scenario.covers.iter().map(|requirement| requirement.id).collect(),
            rules: report.tally().rules,
            readings: answers.flat_map(Reading::of).collect(),
            title: scenario.title,
            tags: scenario.tags,
            is_what_if: scenario.timelines.is_some(),
        }
    }
}

impl Reading {
    fn of(answer: &Answer) -> impl Iterator<Item = Self> {
        // Of several rules that refuse, only the first has its say.
        let rules = match &answer.answer {
            Ok(_) => answer.rules,
            Err(refusal) => [refusal.rule].into_iter().collect(),
        };
        answer.told.iter().map(move |told| Self {
            id: told.line.message.id(),
            texts: told.texts.clone(),
            rules,
            view: answer.view.as_ref().map(crate::views::View::key),
        })
    }
}
