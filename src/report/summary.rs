//! The line per scenario and the figures at the end of a run.

mod names;

use std::collections::BTreeSet;
use std::fmt::Display;

use serde::{Deserialize, Serialize};

use super::{BAD, DIM, GOOD, Voice, paint};
use crate::message::{Message, Name, Summary};
use crate::model::Seconds;
use crate::rules::{RuleId, RuleSet};
use crate::runner::Report;
use crate::scenario::Text;

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

/// `✓ scenarios/leave/….yaml  What it shows`
#[must_use]
pub fn verdict_line(address: impl Display, title: &Text, is_met: bool, language: &str) -> String {
    let mark = if is_met { paint(GOOD, '✓') } else { paint(BAD, '✗') };
    format!("{mark} {}  {}\n", paint(DIM, address), title.for_locale(language))
}

/// The figures at the end, and for each locale of the run an example of what was written.
#[must_use]
pub fn summary(sums: &Sums, voice: &Voice<'_>, locales: &[String]) -> String {
    let mut lines = Vec::new();
    if sums.not_loaded > 0 {
        let files = sums.not_loaded as f64;
        lines.push(paint(BAD, voice.say(Summary::NotLoaded { files })));
    }
    if sums.scenarios > 0 {
        let style = if sums.unmet == 0 { GOOD } else { BAD };
        lines.push(paint(style, headline(sums, voice)));
        lines.extend(figures(sums, voice).map(|line| paint(DIM, line)));
        let texts = locales.iter().zip(&sums.texts);
        lines.extend(
            texts.map(|(locale, (count, example))| texts_of(voice, locale, *count, example)),
        );
    }
    lines.join("\n") + "\n"
}

/// How many scenarios were as expected, or were not.
#[must_use]
pub fn headline(sums: &Sums, voice: &Voice<'_>) -> String {
    let scenarios = sums.scenarios as f64;
    match sums.unmet {
        0 => voice.say(Summary::Met { scenarios }),
        unmet => voice.say(Summary::Unmet { unmet: unmet as f64, scenarios }),
    }
}

/// The other figures, in two lines.
pub fn figures(sums: &Sums, voice: &Voice<'_>) -> impl Iterator<Item = String> {
    let of_steps = [
        Summary::Steps { steps: sums.steps as f64 },
        Summary::Expectations { expectations: sums.expectations as f64 },
        Summary::Events { events: sums.events as f64 },
    ];
    let all_messages = Message::of_portal().count() as f64;
    let of_rules = [
        Summary::Rules { rules: f64::from(sums.rules.len()), all: RuleId::COUNT as f64 },
        Summary::Messages { messages: sums.messages.len() as f64, all: all_messages },
        Summary::Simulated { length: Seconds::new(sums.simulated) },
    ];
    [of_steps, of_rules]
        .map(|figures| figures.map(|figure| voice.say(figure)).join(" · "))
        .into_iter()
}

/// Said in the locale itself, so that a look at the summary is a look at every language.
fn texts_of(voice: &Voice<'_>, locale: &str, count: usize, example: &str) -> String {
    let own = Voice { catalog: voice.catalog, locale: voice.catalog.negotiate(locale) };
    let texts = Summary::Texts { count: count as f64, example: Name::from(example) };
    format!("{}: {}", own.say(Summary::LocaleName), own.say(texts))
}
