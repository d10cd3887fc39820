//! The figures of runs, which can be added up.

mod names;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::rules::RuleSet;
use crate::runner::Report;

/// The figures of a suite, added up scenario by scenario.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "each field is the figure of its name")]
pub struct Sums {
    pub scenarios: usize,
    pub unmet: usize,
    pub not_loaded: usize,
    pub steps: usize,
    pub expectations: usize,
    pub events: usize,
    #[serde(with = "names::rules")]
    pub rules: RuleSet,
    #[serde(with = "names::messages")]
    pub messages: BTreeSet<&'static str>,
    pub simulated: i64,
    /// For each locale of the run, how many texts were written and the last one.
    pub texts: Vec<(usize, String)>,
}

impl Sums {
    /// The figures of one run.
    #[must_use]
    pub fn of(report: &Report) -> Self {
        let tally = report.tally();
        let told = || report.steps.iter().flat_map(|s| &s.answers).flat_map(|a| &a.told);
        let locales = told().map(|told| told.texts.len()).max().unwrap_or(0);
        let texts = (0..locales).map(|place| {
            let texts = told().filter_map(|told| told.texts.get(place));
            (texts.clone().count(), texts.clone().next_back().cloned().unwrap_or_default())
        });
        Self {
            scenarios: 1,
            unmet: usize::from(!report.is_met()),
            not_loaded: 0,
            steps: tally.steps,
            expectations: tally.verdicts,
            events: tally.events,
            rules: tally.rules,
            messages: told().map(|told| told.line.message.id()).collect(),
            simulated: tally.simulated.get(),
            texts: texts.collect(),
        }
    }

    /// A file that could not be loaded.
    #[must_use]
    pub fn not_loaded() -> Self {
        Self { not_loaded: 1, ..Self::default() }
    }

    /// Adds the figures of more scenarios.
    pub fn add(&mut self, more: Self) {
        self.scenarios += more.scenarios;
        self.unmet += more.unmet;
        self.not_loaded += more.not_loaded;
        self.steps += more.steps;
        self.expectations += more.expectations;
        self.events += more.events;
        self.rules = self.rules.union(more.rules);
        self.messages.extend(more.messages);
        self.simulated = self.simulated.saturating_add(more.simulated);
        self.texts.resize(self.texts.len().max(more.texts.len()), Default::default());
        for (sum, (count, example)) in self.texts.iter_mut().zip(more.texts) {
            *sum = (sum.0 + count, example);
        }
    }

    /// Whether there was nothing to run.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.scenarios == 0 && self.not_loaded == 0
    }

    /// Whether everything was loaded and as expected.
    #[must_use]
    pub const fn is_met(&self) -> bool {
        self.unmet == 0 && self.not_loaded == 0
    }
}
