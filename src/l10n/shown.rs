//! What scenarios show: every message that somebody reads or that a story tells, with its real values.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::message::{Catalog, Layout, Message};
use crate::model::Timestamp;
use crate::record::{Piece, ending, opening, pieces};
use crate::rules::Rulebook;
use crate::runner::{self, Report};
use crate::scenario::{Origin, Scenario, Text};

/// Everything that some scenarios show.
#[derive(Debug, Default)]
pub struct Shown {
    /// The scenarios, in the order in which they were given.
    pub scenarios: Vec<ShownScenario>,
    occasions: BTreeMap<&'static str, Vec<Occasion>>,
}

/// A scenario, told in data.
#[derive(Debug)]
pub struct ShownScenario {
    /// Its file.
    pub path: PathBuf,
    /// What it shows.
    pub title: Text,
    /// Its steps.
    pub steps: Vec<ShownStep>,
    origin: Origin,
    lines: OnceLock<Vec<usize>>,
}

/// A step of a scenario.
#[derive(Debug)]
pub struct ShownStep {
    /// The clock before the step.
    pub at: Timestamp,
    /// What somebody does, or that time passes; several deeds when it is done for several people.
    pub deed: Vec<Message>,
}

/// One time that a message is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Occasion {
    /// The place of the scenario among [`Shown::scenarios`].
    pub scenario: usize,
    /// The place of the step in it; `None` for what a story tells before the first or after the last.
    pub step: Option<usize>,
    /// The message, with the values that it really gets.
    pub message: Message,
    /// Where on the page it stands; `None` for the sentences of stories.
    pub layout: Option<Layout>,
}

impl Shown {
    /// Runs scenarios and collects what they show. Nothing is written in any language.
    #[must_use]
    pub fn of(scenarios: &[Scenario], catalog: &Catalog) -> Self {
        let rulebook = Rulebook::default();
        let run = |scenario: &Scenario| runner::run(scenario, &rulebook, catalog, &[]);
        let reports: Vec<_> = scenarios.par_iter().map(run).collect();
        let mut shown = Self::default();
        for (scenario, report) in scenarios.iter().zip(&reports) {
            shown.add(scenario, report);
        }
        shown
    }

    /// Adds a scenario that was run.
    pub fn add(&mut self, scenario: &Scenario, report: &Report) {
        for message in opening(scenario, report) {
            self.push(None, message, None);
        }
        let mut steps = Vec::new();
        for (place, step) in report.steps.iter().enumerate() {
            let mut deed = Vec::new();
            for piece in pieces(&scenario.roster, report, step) {
                if let Piece::Deed(message) = &piece {
                    deed.push(message.clone());
                }
                self.add_piece(place, piece);
            }
            steps.push(ShownStep { at: step.started, deed });
        }
        let (ends, stand) = ending(scenario, report);
        for message in std::iter::once(ends).chain(stand) {
            self.push(None, message, None);
        }
        self.scenarios.push(ShownScenario {
            path: scenario.origin.source().path().to_owned(),
            title: scenario.title.clone(),
            steps,
            origin: scenario.origin.clone(),
            lines: OnceLock::new(),
        });
    }

    /// The ids of all messages that are shown, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.occasions.keys().copied()
    }

    /// When a message is shown, in the order of the scenarios and their steps.
    #[must_use]
    pub fn occasions(&self, id: &str) -> &[Occasion] {
        self.occasions.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Every occasion with the id of its message, by id.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &Occasion)> {
        self.occasions.iter().flat_map(|(id, all)| all.iter().map(|occasion| (*id, occasion)))
    }

    /// The scenario of an occasion.
    #[must_use]
    pub fn scenario(&self, occasion: &Occasion) -> Option<&ShownScenario> {
        self.scenarios.get(occasion.scenario)
    }

    /// The step of an occasion.
    #[must_use]
    pub fn step(&self, occasion: &Occasion) -> Option<&ShownStep> {
        self.scenario(occasion)?.steps.get(occasion.step?)
    }

    fn add_piece(&mut self, step: usize, piece: Piece<'_>) {
        match piece {
            Piece::Deed(message)
            | Piece::Refusal(message)
            | Piece::Event(_, message)
            | Piece::Unable(message) => self.push(Some(step), message, None),
            Piece::Read(told) => {
                for told in told {
                    let line = told.line.clone();
                    self.push(Some(step), line.message, Some(line.layout));
                }
            }
        }
    }

    fn push(&mut self, step: Option<usize>, message: Message, layout: Option<Layout>) {
        let scenario = self.scenarios.len();
        let occasions = self.occasions.entry(message.id()).or_default();
        occasions.push(Occasion { scenario, step, message, layout });
    }
}

impl ShownScenario {
    /// The line of the file on which a step begins, or what brings it. The first question reads the
    /// file again.
    #[must_use]
    pub fn line(&self, step: usize) -> Option<usize> {
        let lines = self.lines.get_or_init(|| self.origin.step_lines(self.steps.len()));
        lines.get(step).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Isolation;
    use crate::scenario::{Source, Vocabulary, load};

    const TEXT: &str = "\
title: A guest leaves
tenants: { contoso: {}, fabrikam: {} }
users: { ana: { home: contoso } }
guests: [{ user: ana, tenant: fabrikam }]
steps:
  - { as: ana, do: select_leave, tenant: fabrikam }
  - as: ana
    do: confirm_leave
    tenant: fabrikam
";

    #[test]
    fn every_reading_and_every_sentence_is_an_occasion() {
        let catalog = Catalog::embedded(Isolation::Off).unwrap();
        let source = Source::from_bytes("a.yaml", TEXT.into()).unwrap();
        let scenarios = load(&source, &Vocabulary { locales: &[], messages: &[] }).unwrap();
        let shown = Shown::of(&scenarios, &catalog);
        let [left] = shown.occasions("you-left") else { panic!("{shown:?}") };
        assert_eq!((left.scenario, left.step), (0, Some(1)));
        assert_eq!(left.layout, Some(Layout::Top));
        let english = catalog.negotiate("en");
        assert_eq!(catalog.write(english, &left.message).unwrap(), "You left Fabrikam.");
        let step = shown.step(left).unwrap();
        let told: Vec<_> = step.deed.iter().map(|m| catalog.write(english, m).unwrap()).collect();
        assert_eq!(told, ["Ana confirms leaving Fabrikam by selecting “Leave”."]);
        assert_eq!(shown.scenario(left).unwrap().line(1), Some(7));
        let told = ["told-confirm-leave", "event-guest-left", "story-ends", "stands-soft-deleted"];
        assert!(told.iter().all(|id| shown.occasions(id).len() == 1));
        assert!(shown.occasions("you-stay").is_empty());
    }
}
