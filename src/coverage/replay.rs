//! What a run exercised: its report is followed step by step, with how things stood in between.

use std::collections::BTreeSet;

use super::notes::{self, Given};
use super::{Edge, Item};
use crate::engine;
use crate::explore::{Leg, Move, World, play};
use crate::message::LocaleId;
use crate::model::{
    Command, Event, Lifecycle, Relation, Roster, Seconds, Stamped, State, Timestamp,
};
use crate::rules::{RuleId, Rulebook};
use crate::runner::{Answer, Place, Report, StepReport};
use crate::scenario::Scenario;

/// What the run of a scenario exercised. A requirement counts where the scenario says that it is about
/// it and something that implements it was at work; a message, where it could be written whole.
#[must_use]
pub fn of_run(scenario: &Scenario, report: &Report, locales: &[LocaleId]) -> BTreeSet<Item> {
    let rulebook = Rulebook { timelines: report.timelines, ..Rulebook::default() };
    let mut replay = Replay::new(&scenario.roster, &rulebook, &scenario.state, locales);
    let mut unread = BTreeSet::new();
    for step in &report.steps {
        replay.step(step);
        unread.extend(step.unreadable.iter().map(|it| Item::Message(it.message, it.locale)));
    }
    let mut items = replay.items;
    let at_work = notes::requirements_of(items.iter().copied());
    let is_covered =
        |item: &Item| scenario.covers.iter().any(|covered| *item == Item::Requirement(covered.id));
    items.retain(|item| !unread.contains(item));
    items.extend(at_work.into_iter().filter(is_covered));
    items
}

/// What legs exercise that somebody looks at after every wait. Every requirement at work counts.
pub(super) fn of_legs(world: &World, legs: &[Leg], locales: &[LocaleId]) -> BTreeSet<Item> {
    let mut replay = Replay::new(&world.roster, &world.rulebook, &world.state, locales);
    for (leg, played) in legs.iter().zip(play(world, legs)) {
        if let Move::Order(command) = &leg.what {
            replay.command(played.now, command, &played.events);
        } else {
            played.events.iter().for_each(|event| replay.deadline(*event));
        }
        replay.look(played.now);
    }
    let at_work = notes::requirements_of(replay.items.iter().copied());
    replay.items.into_iter().chain(at_work).collect()
}

/// A run that is followed.
struct Replay<'a> {
    roster: &'a Roster,
    rulebook: &'a Rulebook,
    locales: &'a [LocaleId],
    state: State,
    /// The deadlines that have fired.
    fired: Vec<(RuleId, Relation, Timestamp)>,
    items: BTreeSet<Item>,
}

impl<'a> Replay<'a> {
    fn new(
        roster: &'a Roster,
        rulebook: &'a Rulebook,
        start: &State,
        locales: &'a [LocaleId],
    ) -> Self {
        let state = start.clone();
        Self { roster, rulebook, locales, state, fired: Vec::new(), items: BTreeSet::new() }
    }

    fn step(&mut self, step: &StepReport) {
        if step.answers.iter().any(|answer| !is_wait(answer)) {
            self.look(step.started);
        }
        let mut events = step.events.as_slice();
        for answer in &step.answers {
            let own = match &answer.answer {
                Ok(events) => events.len(),
                Err(refusal) => refusal.events.len(),
            };
            let (now, later) = events.split_at_checked(own).unwrap_or((events, &[]));
            self.command(step.started, &answer.command, now);
            events = later;
        }
        // What is left happened by itself, while time passed.
        events.iter().for_each(|event| self.deadline(*event));
        if step.verdicts.iter().any(|verdict| is_look(&verdict.place)) {
            self.look(step.ended);
        }
    }

    fn command(&mut self, now: Timestamp, command: &Command, events: &[Stamped]) {
        let before = self.state.clone();
        events.iter().for_each(|stamped| engine::apply(&mut self.state, &stamped.event));
        let Self { roster, rulebook, locales, state, items, .. } = self;
        let given = Given { roster, rulebook, now, command, before: &before, after: state };
        notes::of_command(&given, locales, &mut |item| {
            items.insert(item);
        });
    }

    fn deadline(&mut self, stamped: Stamped) {
        let Stamped { at, event } = stamped;
        let before = self.state.clone();
        engine::apply(&mut self.state, &event);
        let membership = event.membership().map(|id| before.membership(id));
        if let Some((rule, membership)) = notes::fired(&event).zip(membership) {
            self.fired.push((rule, membership.relation, at));
        }
        let is_early = self.is_early(&event, &before, at);
        notes::of_deadline(&event, &before, &self.state, is_early, &mut |item| {
            self.items.insert(item);
        });
    }

    /// Whether a data removal ends before its latest instant (D2).
    fn is_early(&self, event: &Event, before: &State, at: Timestamp) -> bool {
        let lifecycle = event.membership().map(|id| before.membership(id).lifecycle);
        match lifecycle {
            Some(Lifecycle::RemovingData { since, .. }) => {
                at < self.rulebook.timelines.removed_by(since)
            }
            _ => false,
        }
    }

    /// Somebody looks at how things stand: which deadline is due in a second, now, or was a second ago?
    fn look(&mut self, now: Timestamp) {
        for (rule, relation, at) in &self.fired {
            let edge = match now.since(*at).get() {
                0 => Edge::Instant,
                1 => Edge::SecondAfter,
                _ => continue,
            };
            self.items.insert(notes::of_look(*rule, *relation, edge));
        }
        let next = now.saturating_add(Seconds::new(1));
        for (id, membership) in self.state.memberships() {
            let due = engine::deadline(id, membership, self.rulebook).filter(|due| due.at == next);
            let edge = |due: engine::Due| {
                notes::of_look(due.rule, membership.relation, Edge::SecondBefore)
            };
            self.items.extend(due.map(edge));
        }
    }
}

fn is_wait(answer: &Answer) -> bool {
    matches!(answer.command, Command::AdvanceClock { .. })
}

/// Whether the author of the step asked for this verdict.
const fn is_look(place: &Place) -> bool {
    !matches!(place, Place::Step | Place::Field(_))
}
