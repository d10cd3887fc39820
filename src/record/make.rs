//! Makes a record of a scenario and the report of its run.

use std::cell::OnceCell;

use super::membership::Standings;
use super::{
    Answered, Command, Event, Expectation, Membership, Mismatch, Passage, Piece, Quote, Reason,
    Record, Said, Spot, Step, Texts, Unreadable, Verdict, WhatIf, WrittenOnce, ending, opening,
    pieces,
};
use crate::engine;
use crate::message::{Catalog, Kept, LocaleId, Message};
use crate::model::State;
use crate::rules::{RuleId, RuleSet};
use crate::runner::{self, Answer, Outcome, Place, Report, StepReport, Told};
use crate::scenario::{Located, Locator, Path, Scenario, Source, Span, shown};
use crate::short_text::ShortText;
use crate::timeline::Timeline;

/// So many lines of a step are kept, and so many above all steps.
const LONGEST: usize = 60;

impl Record {
    /// Keeps a run. `locales` are those in which it wrote what people read.
    #[must_use]
    pub fn of(
        scenario: &Scenario,
        report: &Report,
        catalog: &Catalog,
        locales: &[LocaleId],
    ) -> Self {
        let locator = OnceCell::new();
        let lines = scenario.origin.step_lines(scenario.steps.len());
        let path = scenario.origin.source().path();
        let maker = Maker { scenario, report, catalog, locales, locator, lines, path };
        let (ends, stand) = ending(scenario, report);
        Self {
            setup: if report.is_met() { Vec::new() } else { maker.setup() },
            casts: if report.is_met() { Vec::new() } else { maker.casts() },
            opening: opening(scenario, report).map(|told| maker.texts(&told)).collect(),
            steps: maker.steps(),
            ending: std::iter::once(ends).chain(stand).map(|told| maker.texts(&told)).collect(),
            timeline: Timeline::beside_steps(scenario, report),
            ..Self::in_brief(scenario, report)
        }
    }

    /// Keeps which scenario was run and how it came out, but no step. Where all is as expected, no more is
    /// needed for a line.
    #[must_use]
    pub fn in_brief(scenario: &Scenario, report: &Report) -> Self {
        let row = scenario.row.as_ref();
        Self {
            path: scenario.origin.source().path().display().to_string(),
            line: row.map(|row| row.line),
            row: row.map(|row| row.values.clone()),
            title: scenario.title.clone(),
            why: scenario.why.clone(),
            covers: scenario
                .covers
                .iter()
                .map(|requirement| ShortText::new_static(requirement.id))
                .collect(),
            tags: scenario.tags.clone(),
            verdict: verdict(report.is_met()),
            started: report.started,
            ended: report.ended,
            what_if: report.is_what_if.then(|| WhatIf {
                soft_deletion: report.timelines.soft_deletion.get(),
                data_removal: report.timelines.data_removal.get(),
            }),
            setup: Vec::new(),
            casts: Vec::new(),
            opening: Vec::new(),
            steps: Vec::new(),
            ending: Vec::new(),
            timeline: Timeline::frame(report),
        }
    }
}

struct Maker<'a> {
    scenario: &'a Scenario,
    report: &'a Report,
    catalog: &'a Catalog,
    locales: &'a [LocaleId],
    /// Finds where expectations are written, which matters only if one is not met.
    locator: OnceCell<Locator>,
    /// The lines of the steps.
    lines: Vec<usize>,
    path: &'a std::path::Path,
}

impl Maker<'_> {
    fn steps(&self) -> Vec<WrittenOnce<Step>> {
        // How things stood after each step is what its events made of how they stood before.
        let mut state = self.scenario.state.clone();
        let mut standings = Standings::new(&self.scenario.roster, self.report.timelines);
        let steps = self.report.steps.iter().enumerate();
        steps
            .map(|(place, step)| {
                step.events.iter().for_each(|stamped| engine::apply(&mut state, &stamped.event));
                let changed = standings.changed(&state, step.ended);
                self.step(place, step, &state, changed).into()
            })
            .collect()
    }

    fn step(
        &self,
        place: usize,
        step: &StepReport,
        state: &State,
        memberships: Vec<Membership>,
    ) -> Step {
        let roster = &self.scenario.roster;
        Step {
            step: place + 1,
            line: self.lines.get(place).copied(),
            started: step.started,
            ended: step.ended,
            verdict: verdict(step.is_met()),
            story: self.story(step),
            commands: step.answers.iter().map(|answer| self.answer(answer)).collect(),
            events: step.events.iter().map(|it| Event::of(it, state, roster)).collect(),
            memberships,
            expectations: step.verdicts.iter().map(|it| self.expectation(place, it)).collect(),
            broken_invariants: step
                .broken
                .iter()
                .map(|it| ShortText::new_static(it.invariant.name()))
                .collect(),
            unreadable_messages: step.unreadable.iter().map(|it| self.unreadable(it)).collect(),
            written: if step.is_met() { None } else { self.written(place) },
        }
    }

    /// The lines above the first step.
    fn setup(&self) -> Vec<String> {
        let above = self.lines.first().map_or(0, |first| first - 1);
        beginning(self.scenario.origin.source(), above)
    }

    /// The lines above the steps of each fragment that brings a cast.
    fn casts(&self) -> Vec<Quote> {
        let quote = |fragment: &Source| {
            let is_above = |line: &&str| !line.starts_with(STEPS);
            let above = fragment.text().lines().take_while(is_above).count();
            let lines = beginning(fragment, above);
            Quote { file: self.other_file(fragment), line: 1, lines }
        };
        self.scenario.origin.casts().map(quote).collect()
    }

    fn written(&self, place: usize) -> Option<Quote> {
        let quote = self.locator().quote(&Path::ROOT.key(STEPS).index(place))?;
        let lines = quote.lines.into_iter().take(LONGEST).collect();
        Some(Quote { file: self.other_file(quote.source), line: quote.line, lines })
    }

    fn story(&self, step: &StepReport) -> Vec<Passage> {
        let mut commands = 0..;
        let passage = |piece| match piece {
            Piece::Deed(told) => Passage::Deed { texts: self.texts(&told) },
            Piece::Refusal(told) => Passage::Refusal { texts: self.texts(&told) },
            Piece::Event(at, told) => Passage::Event { at, texts: self.texts(&told) },
            // Each command is told with what its actor reads, be it nothing.
            Piece::Read(_) => Passage::Read { command: commands.next().unwrap_or_default() },
            Piece::Unable(told) => Passage::Unable { texts: self.texts(&told) },
        };
        pieces(&self.scenario.roster, self.report, step).into_iter().map(passage).collect()
    }

    fn answer(&self, answer: &Answer) -> Answered {
        let refused_by = answer.refused_by();
        Answered {
            command: Command::of(&answer.command, &self.scenario.roster),
            allowed: refused_by.is_none(),
            refused_by: refused_by.map(|rule| ShortText::new_static(rule.name())),
            rules: rules(answer.rules),
            view: answer.view.as_ref().map(|view| ShortText::new_static(view.key())),
            messages: answer.told.iter().map(|told| self.said(told)).collect(),
        }
    }

    fn said(&self, told: &Told) -> Said {
        let texts = self.locales.iter().zip(&told.texts);
        Said {
            id: ShortText::new_static(told.line.message.id()),
            arguments: Kept::New(told.line.message.arguments()),
            layout: told.line.layout,
            texts: texts.map(|(&locale, text)| (self.name(locale), text.clone())).collect(),
        }
    }

    fn expectation(&self, place: usize, verdict: &runner::Verdict) -> Expectation {
        let path = verdict.place.path(place).written();
        let (verdict, mismatch) = match &verdict.outcome {
            Outcome::Met => (Verdict::Met, None),
            Outcome::NotReached => (Verdict::NotReached, None),
            Outcome::Unmet { expected, actual } => {
                (Verdict::Unmet, Some(self.mismatch(place, &verdict.place, expected, actual)))
            }
        };
        Expectation { path, verdict, mismatch }
    }

    fn mismatch(&self, step: usize, place: &Place, expected: &str, actual: &str) -> Mismatch {
        // `refused: ~` is the wish itself; without it nothing in the step says that it is to be allowed.
        let wish = (*place == Place::Step).then(|| Place::Expect("refused").path(step));
        let wish = wish.and_then(|wish| self.locator().find(&wish)).filter(|it| it.exact);
        let located = wish.or_else(|| self.locator().find(&place.path(step)));
        Mismatch {
            reason: reason(place, expected, actual),
            expected: expected.to_owned(),
            actual: actual.to_owned(),
            excerpt: located.as_ref().map(Located::excerpt),
            spot: located.map(|located| self.spot(&located)).unwrap_or_default(),
        }
    }

    fn unreadable(&self, unreadable: &runner::Unreadable) -> Unreadable {
        Unreadable {
            id: ShortText::new_static(unreadable.message),
            locale: self.name(unreadable.locale),
            reason: unreadable.error.to_string(),
        }
    }

    fn spot(&self, located: &Located<'_>) -> Spot {
        Spot { file: self.other_file(located.source), ..Spot::from(located.value) }
    }

    /// The name of a file, if it is not that of the scenario.
    fn other_file(&self, source: &Source) -> Option<String> {
        let file = source.path();
        (file != self.path).then(|| file.display().to_string())
    }

    fn locator(&self) -> &Locator {
        self.locator.get_or_init(|| self.scenario.origin.locator())
    }

    fn texts(&self, told: &Message) -> Texts {
        self.catalog.everywhere(told)
    }

    fn name(&self, locale: LocaleId) -> ShortText {
        self.catalog.name(locale).into()
    }
}

/// The field that steps stand below.
const STEPS: &str = "steps";

/// So many lines of a file, but for the field that steps stand below.
fn beginning(source: &Source, lines: usize) -> Vec<String> {
    let mut lines = shown(source.text(), 1, lines);
    while lines.pop_if(|last| last.trim().is_empty() || last.starts_with(STEPS)).is_some() {}
    lines.truncate(LONGEST);
    lines
}

fn verdict(is_met: bool) -> Verdict {
    if is_met { Verdict::Met } else { Verdict::Unmet }
}

fn rules(rules: RuleSet) -> Vec<ShortText> {
    rules.iter().map(RuleId::name).map(ShortText::new_static).collect()
}

fn reason(place: &Place, expected: &str, actual: &str) -> Reason {
    match place {
        Place::Step => Reason::Refused,
        Place::Expect("refused") if actual == runner::ALLOWED => Reason::Allowed,
        Place::Field("wait") if expected == runner::NEXT_DEADLINE => Reason::NothingToWaitFor,
        Place::Field(_) => Reason::CalendarEnds,
        Place::Expect(_) | Place::Nested(..) | Place::Keyed(..) | Place::Membership(..) => {
            Reason::Differs
        }
    }
}

impl From<Span> for Spot {
    fn from(span: Span) -> Self {
        Self { file: None, line: Some(span.line), column: Some(span.column) }
    }
}
