//! Three functions that decide, apply and say what is due next; every driver calls these.
//!
//! The contract of a driver, such as the runner:
//! 1. Before a command at `now`, fire every deadline that is due at or before `now`, in the order of
//!    [`next_deadline`], each stamped with its own instant (D33).
//! 2. Ask [`decide`]. It looks and never touches: `Ok` or `Err`, apply the events that it returns. A
//!    refusal carries events too, because a confirmation closes even when it is refused (D30).
//! 3. [`apply`] touches and never refuses. It may be given only events that were decided on this
//!    very state.
//!
//! No clock, no file, no randomness: the same input gives the same output.

mod apply;

use arrayvec::ArrayVec;

use crate::model::{
    Command, CommandKind, Event, Events, Membership, MembershipId, Roster, State, Timestamp,
};
use crate::rules::{self, Actor, Case, Part, RuleId, RuleSet, Rulebook};

pub use apply::apply;

/// The decisions that no rule implements but the engine itself: the order at one instant and the
/// precedence of rules.
pub const IMPLEMENTS: [&str; 2] = ["D33", "D43"];

/// An answer, not an error: the command is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The first rule that refuses, in the order of the catalogue (D43).
    pub rule: RuleId,
    /// The membership that the command was about, if there was one.
    pub subject: Option<MembershipId>,
    /// What happened all the same: at most the closing of a confirmation (D30).
    pub events: Events,
}

/// A deadline that will fire by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When.
    pub at: Timestamp,
    /// By which rule.
    pub rule: RuleId,
    /// For which membership.
    pub membership: MembershipId,
}

/// What follows from a command at `now`, or which rule refuses it. Looks, never touches.
///
/// # Errors
/// A [`Refusal`] with the first rule of the catalogue that refuses.
pub fn decide(
    state: &State,
    roster: &Roster,
    rulebook: &Rulebook,
    now: Timestamp,
    command: &Command,
) -> Result<Events, Refusal> {
    let actor = Actor::of(state, rulebook, command.actor(), command.tenant());
    let mut events = ArrayVec::new();
    match answer(actor, bar(&actor, command.kind()), roster, now, command, &mut events) {
        Some(rule) => Err(Refusal { rule, subject: rules::subject(state, command), events }),
        None => Ok(events),
    }
}

/// The rule that refuses every command of this kind to this actor, whatever it is about.
#[must_use]
pub(crate) fn bar(actor: &Actor<'_>, kind: CommandKind) -> Option<RuleId> {
    bars(actor, kind).next()
}

/// The answer to a command of an actor of whom it is known what bars them: the rule that refuses it,
/// and what happens. [`decide`] without what only people want to know.
pub(crate) fn answer(
    actor: Actor<'_>,
    bar: Option<RuleId>,
    roster: &Roster,
    now: Timestamp,
    command: &Command,
    events: &mut Events,
) -> Option<RuleId> {
    let kind = command.kind();
    if bar.is_some() && !heeds(kind, actor.rulebook) {
        return bar;
    }
    let mut case = Case::new(actor, roster, now, command);
    let refusal = bar.or_else(|| guards(&case).next());
    if refusal.is_some() {
        case.refuse();
    }
    let table = if refusal.is_none() { &rules::EFFECTS } else { &rules::ATTEMPTS };
    for rule in concerned(table, kind, actor.rulebook).iter() {
        if let Part::Effect(entails) | Part::Attempt(entails, _) = rule.rule().part {
            entails(&case, events);
        }
    }
    refusal
}

/// Whether something can come even of a command that is refused.
#[must_use]
pub(crate) fn heeds(kind: CommandKind, rulebook: &Rulebook) -> bool {
    !concerned(&rules::ATTEMPTS, kind, rulebook).is_empty()
}

/// Every rule that refuses this command, of which [`decide`] names the first (D43).
#[must_use]
pub fn reasons(
    state: &State,
    roster: &Roster,
    rulebook: &Rulebook,
    now: Timestamp,
    command: &Command,
) -> RuleSet {
    let actor = Actor::of(state, rulebook, command.actor(), command.tenant());
    let case = Case::new(actor, roster, now, command);
    bars(&actor, command.kind()).chain(guards(&case)).collect()
}

/// Every rule that brings an event about when this command is allowed.
#[must_use]
pub fn effects(
    state: &State,
    roster: &Roster,
    rulebook: &Rulebook,
    now: Timestamp,
    command: &Command,
) -> RuleSet {
    let actor = Actor::of(state, rulebook, command.actor(), command.tenant());
    let case = Case::new(actor, roster, now, command);
    let adds_something = |rule: &RuleId| match rule.rule().part {
        Part::Effect(entails) | Part::Attempt(entails, _) => {
            let mut events = ArrayVec::new();
            entails(&case, &mut events);
            !events.is_empty()
        }
        Part::Bar(_) | Part::Guard(_) | Part::Deadline { .. } => false,
    };
    concerned(&rules::EFFECTS, command.kind(), rulebook).iter().filter(adds_something).collect()
}

/// The deadline that fires next: the earliest; at one instant permanent deletions, then ends of data
/// removal, then in the order in which the memberships came to be (D33).
#[must_use]
pub fn next_deadline(state: &State, rulebook: &Rulebook) -> Option<Due> {
    let pending = |(membership, m)| deadline(membership, m, rulebook);
    state.memberships().filter_map(pending).min_by_key(|due| (due.at, due.rule, due.membership))
}

/// The deadline that a membership has ahead of it, if there is one.
#[must_use]
pub fn deadline(membership: MembershipId, stands: &Membership, rulebook: &Rulebook) -> Option<Due> {
    let in_force = rulebook.in_force.intersection(rules::DEADLINES);
    in_force.iter().find_map(|rule| match rule.rule().part {
        Part::Deadline { due, .. } => due(stands, rulebook).map(|at| Due { at, rule, membership }),
        Part::Bar(_) | Part::Guard(_) | Part::Effect(_) | Part::Attempt(..) => None,
    })
}

/// What a deadline brings about at its own instant. Looks, never touches.
#[must_use]
pub fn fire(rulebook: &Rulebook, due: &Due) -> Option<Event> {
    match due.rule.rule().part {
        Part::Deadline { event, .. } => Some(event(due.membership, due.at, &rulebook.timelines)),
        Part::Bar(_) | Part::Guard(_) | Part::Effect(_) | Part::Attempt(..) => None,
    }
}

#[expect(clippy::indexing_slicing, reason = "the tables have a row per kind of command")]
fn concerned(table: &[RuleSet], kind: CommandKind, rulebook: &Rulebook) -> RuleSet {
    table[kind as usize].intersection(rulebook.in_force)
}

/// The bars that refuse, in order of precedence.
fn bars<'a>(actor: &'a Actor<'_>, kind: CommandKind) -> impl Iterator<Item = RuleId> + 'a {
    let refuses = move |rule: &RuleId| match rule.rule().part {
        Part::Bar(refuses) => refuses(actor, kind),
        Part::Guard(_) | Part::Effect(_) | Part::Attempt(..) | Part::Deadline { .. } => false,
    };
    concerned(&rules::BARS, kind, actor.rulebook).iter().filter(refuses)
}

/// The other guards that refuse, in order of precedence.
fn guards<'a>(case: &'a Case<'_>) -> impl Iterator<Item = RuleId> + 'a {
    let refuses = move |rule: &RuleId| match rule.rule().part {
        Part::Guard(refuses) => refuses(case),
        Part::Bar(_) | Part::Effect(_) | Part::Attempt(..) | Part::Deadline { .. } => false,
    };
    concerned(&rules::GUARDS, case.command.kind(), case.rulebook).iter().filter(refuses)
}
