//! One act in one state, by the same functions that scenarios use, with every invariant checked.

use crate::engine;
use crate::invariants::{self, Change, InvariantId};
use crate::model::{Command, Event, Events, Lifecycle, MembershipId, Stamped, State, Timestamp};
use crate::rules::{Actor, RuleId};

use super::World;
use super::act::Act;
use super::region::{Ages, Ranks, Regions};

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
        let mut ages = ages.clone();
        match act {
            Act::Order(command) => {
                let rulebook = &self.world.rulebook;
                let actor = Actor::of(state, rulebook, command.actor(), command.tenant());
                return self.order(state, actor, engine::bar(&actor, command.kind()), &command);
            }
            Act::Moment => {
                ages.iter_mut().for_each(|(_, age)| *age = self.regions.after_moment(*age));
                self.pass(state, &ages);
            }
            Act::Tick => {
                let oldest = Ranks::of(&ages).highest();
                ages.iter_mut().for_each(|(_, age)| *age = self.regions.after_tick(*age, oldest));
                self.pass(state, &ages);
            }
            Act::EarlyEnd(membership) => self.end_early(state, membership),
        }
        Some(self.made(state, act, None, true))
    }

    /// Gives an order of an actor of whom it is known what bars them. `None` when more memberships
    /// would come to be than the world has room for.
    pub(crate) fn order<'a>(
        &'a mut self,
        state: &'a State,
        actor: Actor<'_>,
        bar: Option<RuleId>,
        command: &Command,
    ) -> Option<Attempt<'a>> {
        let mut events = Events::new();
        let refused =
            engine::answer(actor, bar, &self.world.roster, self.now, command, &mut events);
        self.answered(state, *command, refused, events)
    }

    /// Makes what was answered to an order happen. `None` when more memberships would come to be
    /// than the world has room for.
    pub(crate) fn answered<'a>(
        &'a mut self,
        state: &'a State,
        command: Command,
        refused: Option<RuleId>,
        events: Events,
    ) -> Option<Attempt<'a>> {
        self.begin();
        let comes = |event: &Event| {
            matches!(event, Event::GuestInvited { .. } | Event::DirectConnectionMade { .. })
        };
        let is_full = state.memberships.len() >= self.world.most_memberships();
        if is_full && events.iter().any(comes) {
            return None;
        }
        let is_transition = !events.is_empty();
        if is_transition {
            self.after.clone_from(state);
            let mut events = events.into_iter();
            events.next().into_iter().for_each(|first| self.happens_first(state, first));
            events.for_each(|event| self.happens(event));
        }
        Some(self.made(state, Act::Order(command), refused, is_transition))
    }

    fn begin(&mut self) {
        self.events.clear();
        self.broken.clear();
    }

    fn made<'a>(
        &'a self,
        state: &'a State,
        act: Act,
        refused: Option<RuleId>,
        is_transition: bool,
    ) -> Attempt<'a> {
        Attempt {
            world: self.world,
            now: self.now,
            before: state,
            act,
            refused,
            events: &self.events,
            after: if is_transition { &self.after } else { state },
            broken: &self.broken,
            is_transition,
        }
    }

    /// Lets time pass until the clocks show these ages, and fires what is due then.
    fn pass(&mut self, state: &State, ages: &Ages) {
        self.begin();
        self.after.clone_from(state);
        self.regions.wind(&mut self.after, ages, self.now);
        // Bounded: whatever fires moves its membership one stage on.
        for _ in 0..2 * state.memberships.len() {
            let due = engine::next_deadline(&self.after, &self.world.rulebook);
            let Some(due) = due.filter(|due| due.at <= self.now) else { break };
            let Some(event) = engine::fire(&self.world.rulebook, &due) else { break };
            self.happens(event);
        }
        // Only time has passed since the last event.
        let mut before = std::mem::take(&mut self.before);
        before.clone_from(&self.after);
        self.check(&before, None);
        self.before = before;
    }

    /// Ends the removal of a membership's data now, which its driver may choose (D2).
    fn end_early(&mut self, state: &State, membership: MembershipId) {
        self.begin();
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
        let mut before = std::mem::take(&mut self.before);
        before.clone_from(&self.after);
        self.happens_first(&before, event);
        self.before = before;
    }

    /// The same for the first event, before which things stood as they did.
    fn happens_first(&mut self, before: &State, event: Event) {
        let event = self.world.removals.bring_forward(event, &self.after);
        if !self.world.rulebook.idle.contains(event.kind()) {
            engine::apply(&mut self.after, &event);
        }
        self.check(before, Some(event));
        self.events.push(Stamped { at: self.now, event });
    }

    fn check(&mut self, before: &State, event: Option<Event>) {
        let (at, after, rulebook) = (self.now, &self.after, &self.world.rulebook);
        let change = Change { before, at, event, after, rulebook };
        for invariant in invariants::broken(&change) {
            if !self.broken.contains(&invariant) {
                self.broken.push(invariant);
            }
        }
    }
}
