//! Tells a run step by step, as a story in one language with what people read in every locale.

use std::fmt::Write;

use super::page::in_every_locale;
use super::{BAD, DIM, NOTE, Voice, paint};
use crate::calendar::format_instant;
use crate::message::{LocaleId, Name, Story, Summary, deed, happening, standing};
use crate::model::{Event, Relation, Roster, Stamped};
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
        let teller = Teller { roster: &scenario.roster, report, voice, locales };
        text.push('\n');
        teller.step(place + 1, step, &mut text);
    }
    text.push_str(&ending(scenario, report, voice));
    text
}

/// How everybody stands at the end, but for accounts at home of which there is nothing to say.
fn ending(scenario: &Scenario, report: &Report, voice: &Voice<'_>) -> String {
    let stand = report
        .end
        .memberships
        .iter()
        .filter_map(|membership| standing(membership, &scenario.roster, &report.timelines));
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
    if report.is_what_if {
        lines.push(paint(
            NOTE,
            voice.say(Story::WhatIf {
                soft_deletion: report.timelines.soft_deletion,
                data_removal: report.timelines.data_removal,
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
fn relation(answer: &Answer, report: &Report) -> Option<Relation> {
    let subject = match &answer.answer {
        Ok(events) => events.iter().rev().find_map(Event::membership),
        Err(refusal) => refusal.subject,
    };
    report.end.memberships.get(subject?.0 as usize).map(|membership| membership.relation)
}

struct Teller<'a> {
    roster: &'a Roster,
    report: &'a Report,
    voice: &'a Voice<'a>,
    locales: &'a [LocaleId],
}

impl Teller<'_> {
    fn step(&self, number: usize, step: &StepReport, text: &mut String) {
        let mut number = format!("{number}.");
        let mut events = step.events.iter();
        for answer in &step.answers {
            let relation = relation(answer, self.report);
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
            events.by_ref().take(own).for_each(|stamped| self.event(stamped, text));
            self.read(answer, text);
        }
        if let Some(told) = unable(step) {
            let _ = writeln!(text, "{number:>3} {}", paint(BAD, self.voice.say(told)));
        }
        // What is left happened by itself, while time passed.
        events.for_each(|stamped| self.event(stamped, text));
    }

    fn event(&self, stamped: &Stamped, text: &mut String) {
        let happening = happening(&stamped.event, self.report, self.roster);
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
