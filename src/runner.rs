//! Runs a scenario on a virtual clock and says, step by step, what happened and what was as expected.
//!
//! A run never fails: it always gives a [`Report`]. It drives the engine by the contract that
//! [`crate::engine`] states, and checks every invariant after every event.

mod advance;
mod expect;
mod place;
mod report;

use crate::engine;
use crate::message::{Catalog, Line, LocaleId, told_after};
use crate::model::{Command, Events, Stamped, State, Timestamp};
use crate::rules::Rulebook;
use crate::scenario::{Action, Removals, Scenario, Step, Wait};
use crate::views::View;

pub(crate) use expect::ALLOWED;
pub use place::Place;
pub(crate) use report::NEXT_DEADLINE;
pub use report::{Answer, Broken, Outcome, Report, StepReport, Tally, Told, Unreadable, Verdict};

/// Runs a scenario by a rulebook; every message is written in each of `locales`.
#[must_use]
pub fn run(
    scenario: &Scenario,
    rulebook: &Rulebook,
    catalog: &Catalog,
    locales: &[LocaleId],
) -> Report {
    let mut rulebook = rulebook.clone();
    rulebook.timelines = scenario.timelines.unwrap_or(rulebook.timelines);
    let mut run = Run {
        scenario,
        rulebook,
        catalog,
        locales,
        state: scenario.state.clone(),
        removals: Removals::default(),
        before: State::default(),
        now: scenario.start,
        is_stuck: false,
    };
    let steps = scenario.steps.iter().map(|step| run.step(step)).collect();
    Report {
        started: scenario.start,
        ended: run.now,
        timelines: run.rulebook.timelines,
        is_what_if: scenario.timelines.is_some(),
        end: run.state,
        steps,
    }
}

/// A run on its way.
struct Run<'a> {
    scenario: &'a Scenario,
    rulebook: Rulebook,
    catalog: &'a Catalog,
    locales: &'a [LocaleId],
    state: State,
    /// How long data removals take that start in this step.
    removals: Removals,
    /// How things stood before the last event; kept to save an allocation per event.
    before: State,
    now: Timestamp,
    /// Nothing after this point could mean anything: what is left is not reached.
    is_stuck: bool,
}

impl Run<'_> {
    fn step(&mut self, step: &Step) -> StepReport {
        let mut report = StepReport::starting(self.now);
        if self.is_stuck {
            report.verdicts.push(Verdict { place: Place::Step, outcome: Outcome::NotReached });
            return report;
        }
        self.removals = self.scenario.removals.or_rather(step.removal);
        match &step.action {
            Action::Commands(commands) => {
                commands.iter().for_each(|command| self.command(command, &mut report));
            }
            Action::Wait(wait) => self.wait(*wait, &mut report),
        }
        report.ended = self.now;
        expect::judge(self, &step.expectation, &mut report);
        self.is_stuck |= !report.broken.is_empty();
        report
    }

    fn command(&mut self, command: &Command, report: &mut StepReport) {
        let answer =
            engine::decide(&self.state, &self.scenario.roster, &self.rulebook, self.now, command);
        let look = if answer.is_ok() { engine::effects } else { engine::reasons };
        let rules = look(&self.state, &self.scenario.roster, &self.rulebook, self.now, command);
        report.rules = report.rules.union(rules);
        let events = match &answer {
            Ok(events) => events.clone(),
            Err(refusal) => refusal.events.clone(),
        };
        self.apply(&events, report);
        let view = self.view_after(command, &answer);
        let lines = told_after(
            command,
            &answer,
            view.as_ref(),
            &self.state,
            &self.scenario.roster,
            &self.rulebook,
        );
        let told = lines.into_iter().map(|line| self.told(line, report)).collect();
        report.answers.push(Answer { command: *command, answer, rules, view, told });
    }

    fn view_after(
        &self,
        command: &Command,
        answer: &Result<Events, engine::Refusal>,
    ) -> Option<View> {
        let (state, roster) = (&self.state, &self.scenario.roster);
        View::after(command, answer, state, roster, &self.rulebook.timelines, self.now)
    }

    /// Writes a line in every locale; a text that cannot be written whole is a defect of the run.
    fn told(&self, line: Line, report: &mut StepReport) -> Told {
        let texts = self.catalog.write_each(self.locales.iter().copied(), &line.message);
        let texts = texts.into_iter().map(|(locale, text)| {
            text.unwrap_or_else(|error| {
                let text = error.so_far().to_owned();
                report.unreadable.push(Unreadable { locale, message: line.message.id(), error });
                text
            })
        });
        let texts = texts.collect();
        Told { line, texts }
    }

    fn apply(&mut self, events: &Events, report: &mut StepReport) {
        for &event in events {
            let at = self.now;
            self.apply_one(Stamped { at, event }, report);
        }
    }

    fn wait(&mut self, wait: Wait, report: &mut StepReport) {
        match self.target(wait) {
            Some(to) => {
                let command = Command::AdvanceClock { to };
                self.command(&command, report);
                if report.answers.iter().all(|answer| answer.answer.is_ok()) {
                    self.advance(to, report);
                }
            }
            None => {
                report.verdicts.push(Verdict::nowhere_to_wait(wait));
                self.is_stuck = true;
            }
        }
    }
}
