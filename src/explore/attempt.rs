//! One act in one state, by the same functions that scenarios use, with every invariant checked.

use crate::engine;
use crate::invariants::{self, Change, InvariantId};
use crate::model::{Command, Event, Lifecycle, MembershipId, Stamped, State, Timestamp};
use crate::rules::{RuleId, Rulebook};

use super::World;
use super::act::Act;
use super::region::{Ages, Regions};

/// What came of an act.
#[derive(Debug)]
pub struct Attempt<'a> {
    /// In which world.
    pub world: &'a World,
    /// When it happened.
    pub now: Timestamp,
    /// How things stood.
    pub before: &'a State,
    /// What was done.
    pub act: Act,
    /// The rule that refused the order.
    pub refused: Option<RuleId>,
    /// What happened.
    pub events: &'a [Stamped],
    /// How things stand now.
    pub after: &'a State,
    /// The invariants that did not hold on the way.
    pub broken: &'a [InvariantId],
    /// Whether anything happened, or time passed: what counts as a transition.
    pub is_transition: bool,
}

/// Makes attempts, without allocating for each.
#[derive(Debug)]
pub(crate) struct Attempts<'w> {
    world: &'w World,
    regions: Regions,
    now: Timestamp,
    before: State,
    after: State,
    events: Vec<Stamped>,
    broken: Vec<InvariantId>,
}

impl<'w> Attempts<'w> {
    pub(crate) fn new(world: &'w World, regions: Regions, now: Timestamp) -> Self {
        Self {
            world,
            regions,
            now,
            before: State::default(),
            after: State::default(),
            events: Vec::new(),
            broken: Vec::new(),
        }
    }

    /// Does something in a state; `ages` are those of its clocks. `None` when the world is full.
    pub(crate) fn attempt<'a>(
        &'a mut self,
        state: &'a State,
        ages: &Ages,
        act: Act,
    ) -> Option<Attempt<'a>> {
        self.events.clear();
        self.broken.clear();
        let (refused, is_transition) = match act {
            Act::Order(command) => {
                let refused = self.order(state, &command)?;
                (refused, !self.events.is_empty())
            }
            Act::Moment => {
                let mut ages = ages.clone();
                self.regions.after_moment(&mut ages);
                self.pass(state, &ages);
                (None, true)
            }
            Act::Tick => {
                let mut ages = ages.clone();
                self.regions.after_tick(&mut ages);
                self.pass(state, &ages);
                (None, true)
            }
            Act::EarlyEnd(membership) => {
                self.end_early(state, membership);
                (None, true)
            }
        };
        let after = if is_transition { &self.after } else { state };
        Some(Attempt {
            world: self.world,
            now: self.now,
            before: state,
            act,
            refused,
            events: &self.events,
            after,
            broken: &self.broken,
            is_transition,
        })
    }

    /// Gives an order; `None` when more memberships would come to be than the world has room for.
    fn order(&mut self, state: &State, command: &Command) -> Option<Option<RuleId>> {
        let World { roster, rulebook, .. } = self.world;
        let (events, refused) = match engine::decide(state, roster, rulebook, self.now, command) {
            Ok(events) => (events, None),
            Err(refusal) => (refusal.events, Some(refusal.rule)),
        };
        if events.is_empty() {
            return Some(refused);
        }
        let comes = |event: &Event| {
            matches!(event, Event::GuestInvited { .. } | Event::DirectConnectionMade { .. })
        };
        if events.iter().any(comes) && state.memberships.len() >= self.world.most_memberships() {
            return None;
        }
        self.after.clone_from(state);
        events.into_iter().for_each(|event| self.happens(event));
        Some(refused)
    }

    /// Lets time pass until the clocks show these ages, and fires what is due then.
    fn pass(&mut self, state: &State, ages: &Ages) {
        self.after.clone_from(state);
        self.regions.wind(&mut self.after, ages, self.now);
        // Bounded: whatever fires moves its membership one stage on.
        for _ in 0..2 * state.memberships.len() {
            let due = engine::next_deadline(&self.after, &self.world.rulebook);
            let Some(due) = due.filter(|due| due.at <= self.now) else { break };
            let Some(event) = engine::fire(&self.world.rulebook, &due) else { break };
            self.happens(event);
        }
        self.before.clone_from(&self.after);
        self.check(None);
    }

    /// Ends the removal of a membership's data now, which its driver may choose (D2).
    fn end_early(&mut self, state: &State, membership: MembershipId) {
        self.after.clone_from(state);
        let lifecycle = self.after.memberships.get_mut(membership.0 as usize);
        if let Some(Lifecycle::RemovingData { ends, .. }) = lifecycle.map(|m| &mut m.lifecycle) {
            *ends = self.now;
        }
        let due = engine::Due { at: self.now, rule: RuleId::DataRemovalEnds, membership };
        if let Some(event) = engine::fire(&self.world.rulebook, &due) {
            self.happens(event);
        }
    }

    /// Makes one event part of the state and checks every invariant.
    fn happens(&mut self, event: Event) {
        let event = self.world.removals.bring_forward(event, &self.after);
        self.before.clone_from(&self.after);
        if !self.world.rulebook.idle.contains(event.kind()) {
            engine::apply(&mut self.after, &event);
        }
        self.check(Some(event));
        self.events.push(Stamped { at: self.now, event });
    }

    fn check(&mut self, event: Option<Event>) {
        let (before, at, after) = (&self.before, self.now, &self.after);
        let rulebook: &Rulebook = &self.world.rulebook;
        let change = Change { before, at, event, after, rulebook };
        for invariant in invariants::broken(&change) {
            if !self.broken.contains(&invariant) {
                self.broken.push(invariant);
            }
        }
    }
}
