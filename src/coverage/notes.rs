//! Which items a command, or the time that passes, exercises: the one definition, for searches and suites.

use std::collections::BTreeSet;

use super::{Cause, Edge, Item, Passage, Standing};
use crate::engine;
use crate::invariants;
use crate::message::{LocaleId, told_after};
use crate::model::{
    Command, CommandKind, Event, Keyed, Relation, Roster, State, Timestamp, Trigger,
};
use crate::requirements;
use crate::rules::{self, RuleId, Rulebook};
use crate::views::{self, View};

/// A command with how things stood before and after it.
pub(super) struct Given<'a> {
    pub(super) roster: &'a Roster,
    pub(super) rulebook: &'a Rulebook,
    pub(super) now: Timestamp,
    pub(super) command: &'a Command,
    pub(super) before: &'a State,
    pub(super) after: &'a State,
}

/// What a command exercises, requirements left out: those follow from the rest.
pub(super) fn of_command(given: &Given<'_>, locales: &[LocaleId], mark: &mut impl FnMut(Item)) {
    let Given { roster, rulebook, now, command, before, after } = *given;
    let answer = engine::decide(before, roster, rulebook, now, command);
    let events = match &answer {
        Ok(events) => {
            let effects = engine::effects(before, roster, rulebook, now, command);
            let passed = guards(command.kind()).chain(effects.iter());
            passed.for_each(|rule| mark(Item::Allowed(rule)));
            events
        }
        Err(refusal) => {
            mark(Item::Refused(refusal.rule));
            &refusal.events
        }
    };
    events.iter().for_each(|event| mark(Item::Event(event.kind())));
    if !events.is_empty() {
        of_change(before, after, Cause::of(command.kind()), mark);
    }
    let timelines = &rulebook.timelines;
    let view = View::after(command, &answer, after, roster, timelines, now);
    view.iter().for_each(|view| mark(Item::View(view.kind())));
    for line in told_after(command, &answer, view.as_ref(), after, roster, rulebook) {
        locales.iter().for_each(|&locale| mark(Item::Message(line.message.id(), locale)));
    }
}

/// The rules that could have refused a command of this kind.
fn guards(kind: CommandKind) -> impl Iterator<Item = RuleId> {
    let guards = rules::ALL.into_iter().filter(|rule| rule.part.is_guard());
    guards.filter(move |rule| rule.concerns.contains(&kind)).map(|rule| rule.id)
}

/// What a deadline exercises that fires by itself.
pub(super) fn of_deadline(
    event: &Event,
    before: &State,
    after: &State,
    is_early: bool,
    mark: &mut impl FnMut(Item),
) {
    mark(Item::Event(event.kind()));
    fired(event).into_iter().for_each(|rule| mark(Item::Allowed(rule)));
    let cause = if is_early { Cause::EarlyEnd } else { Cause::EndOfWindow };
    of_change(before, after, cause, mark);
}

/// The rule of a deadline that brought this event about.
pub(super) const fn fired(event: &Event) -> Option<RuleId> {
    match event {
        Event::MembershipPurged { trigger: Trigger::EndOfSoftDeletion, .. } => {
            Some(RuleId::SoftDeletionEnds)
        }
        Event::DataRemovalCompleted { .. } => Some(RuleId::DataRemovalEnds),
        _ => None,
    }
}

/// What looking at one second of a deadline exercises.
pub(super) const fn of_look(rule: RuleId, relation: Relation, edge: Edge) -> Item {
    Item::Edge(rule, relation, edge)
}

/// The ways that memberships went.
fn of_change(before: &State, after: &State, cause: Cause, mark: &mut impl FnMut(Item)) {
    let were = before.memberships.iter().map(Standing::of);
    let were = were.chain(std::iter::repeat(Standing::None));
    for (was, membership) in were.zip(&after.memberships) {
        let passage = Passage::between(was, Standing::of(membership), cause);
        passage.into_iter().for_each(|it| mark(Item::Transition(membership.relation, it)));
    }
}

/// The requirements and decisions that are at work where these items are: what a rule or a view
/// implements that is at work, and with any event what the engine and the invariants look after.
pub(super) fn requirements_of(items: impl Iterator<Item = Item>) -> BTreeSet<Item> {
    let ids = items.flat_map(implemented);
    let requirements = ids.filter_map(requirements::find).filter(|it| it.behaviour);
    requirements.map(|requirement| Item::Requirement(requirement.id)).collect()
}

/// The requirements and decisions that are at work where this item is.
pub(super) fn implemented(item: Item) -> Vec<&'static str> {
    match item {
        Item::Allowed(rule) | Item::Refused(rule) => rule.rule().implements.to_vec(),
        Item::View(view) => {
            let same = views::ALL.iter().filter(|(key, _)| *key == view.key());
            same.flat_map(|(_, ids)| ids.iter().copied()).collect()
        }
        Item::Event(_) => {
            let invariants = invariants::ALL.into_iter().flat_map(|it| it.implements);
            invariants.chain(&engine::IMPLEMENTS).copied().collect()
        }
        Item::Transition(..) | Item::Edge(..) | Item::Message(..) | Item::Requirement(_) => {
            Vec::new()
        }
    }
}
