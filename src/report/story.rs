//! Tells a run step by step, as a story in one language with what people read in every locale.

use std::fmt::Write;

use super::page::in_every_locale;
use super::{BAD, DIM, NOTE, Voice, paint};
use crate::calendar::format_instant;
use crate::message::{LocaleId, Name, Story, Summary, deed, happening, standing};
use crate::model::{Event, Relation, Roster, Stamped};
use crate::rules::Timelines;
use crate::runner::{Answer, Outcome, Place, Report, StepReport};
use crate::scenario::Scenario;

/// The whole story but for the title, which stands in the line of the verdict. `locales` are those in which the run wrote what people read.
#[must_use]
pub fn story(
    scenario: &Scenario,
    report: &Report,
    voice: &Voice<'_>,
    locales: &[LocaleId],
) -> String {
    let mut text = opening(scenario, report, voice);
    for (place, step) in report.steps.iter().enumerate() {
        let timelines = report.what_if.unwrap_or_default();
        let teller = Teller { roster: &scenario.roster, timelines, voice, locales };
        text.push('\n');
        teller.step(place + 1, step, &mut text);
    }
    text.push_str(&ending(scenario, report, voice));
    text
}

/// How everybody stands at the end, but for accounts at home of which there is nothing to say.
fn ending(scenario: &Scenario, report: &Report, voice: &Voice<'_>) -> String {
    let timelines = report.what_if.unwrap_or_default();
    let last = report.steps.iter().rev().find(|step| !step.state.memberships.is_empty());
    let stand = last.into_iter().flat_map(|step| &step.state.memberships);
    let stand = stand.filter_map(|membership| standing(membership, &scenario.roster, &timelines));
    let ends = voice.say(Summary::Ends { instant: report.ended });
    let stand: String = stand.map(|told| format!("  {}\n", voice.say(told))).collect();
    format!("\n{}\n{stand}", paint(DIM, ends))
}

fn opening(scenario: &Scenario, report: &Report, voice: &Voice<'_>) -> String {
    let language = voice.catalog.locale(voice.locale).map(ToString::to_string).unwrap_or_default();
    let mut lines = Vec::new();
    lines.extend(scenario.why.as_ref().map(|why| why.for_locale(&language).to_owned()));
    if !scenario.covers.is_empty() {
        let ids = scenario.covers.iter().map(|requirement| Name::from(requirement.id)).collect();
        lines.push(paint(DIM, voice.say(Story::Covers { ids })));
    }
    if let Some(what_if) = report.what_if {
        lines.push(paint(
            NOTE,
            voice.say(Story::WhatIf {
                soft_deletion: what_if.soft_deletion,
                data_removal: what_if.data_removal,
            }),
        ));
    }
    lines.push(paint(DIM, voice.say(Story::Starts { instant: report.started })));
    lines.join("\n") + "\n"
}

/// Why a step did nothing at all.
fn unable(step: &StepReport) -> Option<Story> {
    step.verdicts.iter().find_map(|verdict| match (&verdict.place, &verdict.outcome) {
        (_, Outcome::NotReached) => Some(Story::NotReached),
        (Place::Field("wait" | "until"), _) => Some(Story::WaitForNothing),
        _ => None,
    })
}

/// The relation of the membership that a command turned out to be about.
fn relation(answer: &Answer, step: &StepReport) -> Option<Relation> {
    let subject = match &answer.answer {
        Ok(events) => events.iter().rev().find_map(Event::membership),
        Err(refusal) => refusal.subject,
    };
    step.state.memberships.get(subject?.0 as usize).map(|membership| membership.relation)
}

struct Teller<'a> {
    roster: &'a Roster,
    timelines: Timelines,
    voice: &'a Voice<'a>,
    locales: &'a [LocaleId],
}

impl Teller<'_> {
    fn step(&self, number: usize, step: &StepReport, text: &mut String) {
        let mut number = format!("{number}.");
        let mut events = step.events.iter();
        for answer in &step.answers {
            let relation = relation(answer, step);
            let deed = deed(&answer.command, relation, self.roster, step.started);
            let deed = self.voice.say(deed);
            let _ = writeln!(text, "{number:>3} {deed}");
            // Several commands of one step share its number.
            number.clear();
            self.refusal(answer, text);
            let own = match &answer.answer {
                Ok(events) => events.len(),
                Err(refusal) => refusal.events.len(),
            };
            events.by_ref().take(own).for_each(|stamped| self.event(stamped, step, text));
            self.read(answer, text);
        }
        if let Some(told) = unable(step) {
            let _ = writeln!(text, "{number:>3} {}", paint(BAD, self.voice.say(told)));
        }
        // What is left happened by itself, while time passed.
        events.for_each(|stamped| self.event(stamped, step, text));
    }

    fn event(&self, stamped: &Stamped, step: &StepReport, text: &mut String) {
        let happening = happening(&stamped.event, &step.state, self.roster, &self.timelines);
        let at = paint(DIM, format_instant(stamped.at));
        let _ = writeln!(text, "      {at}  {}", self.voice.say(happening));
    }

    fn refusal(&self, answer: &Answer, text: &mut String) {
        let Err(refusal) = &answer.answer else { return };
        let rule = Name::from(refusal.rule.name());
        let others = answer.rules.iter().filter(|&other| other != refusal.rule);
        let others: Vec<_> = others.map(|other| Name::from(other.name())).collect();
        let told = if others.is_empty() {
            Story::Refused { rule }
        } else {
            Story::RefusedBySeveral { rule, others }
        };
        let _ = writeln!(text, "      {}", paint(NOTE, self.voice.say(told)));
    }

    fn read(&self, answer: &Answer, text: &mut String) {
        for line in in_every_locale(&answer.told, self.voice.catalog, self.locales) {
            let _ = writeln!(text, "{line}");
        }
    }
}
