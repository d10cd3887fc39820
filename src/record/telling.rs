//! What a story tells, as data: every sentence with its arguments, before anything is written in a language.

use crate::message::{Message, Name, Story, Summary, deed, happening, standing};
use crate::model::{Roster, Stamped, Timestamp};
use crate::runner::{Answer, Outcome, Place, Report, StepReport, Told};
use crate::scenario::Scenario;

/// One thing that a story tells of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece<'a> {
    /// What somebody does.
    Deed(Message),
    /// By which rules it is refused.
    Refusal(Message),
    /// What happened, and when.
    Event(Timestamp, Message),
    /// What the person reads, from top to bottom.
    Read(&'a [Told]),
    /// Why the step did nothing at all.
    Unable(Message),
}

/// What stands above the first step: what the scenario covers, the lengths of a “what if”, the start.
pub fn opening(scenario: &Scenario, report: &Report) -> impl Iterator<Item = Message> {
    let covers = (!scenario.covers.is_empty()).then(|| {
        let ids = scenario.covers.iter().map(|requirement| Name::from(requirement.id)).collect();
        Story::Covers { ids }
    });
    let what_if = report.is_what_if.then_some(Story::WhatIf {
        soft_deletion: report.timelines.soft_deletion,
        data_removal: report.timelines.data_removal,
    });
    let starts = Story::Starts { instant: report.started };
    [covers, what_if, Some(starts)].into_iter().flatten().map(Message::from)
}

/// What is told of a step, in order.
#[must_use]
pub fn pieces<'a>(roster: &Roster, report: &Report, step: &'a StepReport) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut events = step.events.iter();
    let event = |stamped: &Stamped| {
        Piece::Event(stamped.at, happening(&stamped.event, report, roster).into())
    };
    for answer in &step.answers {
        let relation = report.relation(answer);
        pieces.push(Piece::Deed(deed(&answer.command, relation, roster, step.started).into()));
        pieces.extend(refusal(answer).map(|told| Piece::Refusal(told.into())));
        let own = match &answer.answer {
            Ok(events) => events.len(),
            Err(refusal) => refusal.events.len(),
        };
        pieces.extend(events.by_ref().take(own).map(event));
        pieces.push(Piece::Read(&answer.told));
    }
    pieces.extend(unable(step).map(|told| Piece::Unable(told.into())));
    // What is left happened by itself, while time passed.
    pieces.extend(events.map(event));
    pieces
}

/// What stands below the last step: when it ends, and how everybody stands, but for accounts at home
/// of which there is nothing to say.
pub fn ending(scenario: &Scenario, report: &Report) -> (Message, impl Iterator<Item = Message>) {
    let memberships = report.end.memberships.iter();
    let stand = memberships
        .filter_map(|membership| standing(membership, &scenario.roster, &report.timelines));
    (Summary::Ends { instant: report.ended }.into(), stand.map(Message::from))
}

/// By which rules a command is refused.
fn refusal(answer: &Answer) -> Option<Story> {
    let rules: Vec<_> = answer.refusing_rules().map(|rule| Name::from(rule.name())).collect();
    Story::refused_by(&rules)
}

/// Why a step did nothing at all.
fn unable(step: &StepReport) -> Option<Story> {
    step.verdicts.iter().find_map(|verdict| match (&verdict.place, &verdict.outcome) {
        (_, Outcome::NotReached) => Some(Story::NotReached),
        (Place::Field("wait" | "until"), _) => Some(Story::WaitForNothing),
        _ => None,
    })
}
