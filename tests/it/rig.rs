//! A driver of the engine that keeps its contract and checks everything after every event.

use tchau::engine::{self, Refusal};
use tchau::invariants::{self, Change, InvariantId};
use tchau::model::{Command, Event, EventKind, Events, Roster, Seconds, Stamped, State, Timestamp};
use tchau::rules::{RuleSet, Rulebook};

use crate::world;

/// The engine at work on the world of the tests.
#[derive(Debug)]
pub(crate) struct Rig {
    pub(crate) state: State,
    pub(crate) roster: Roster,
    pub(crate) rulebook: Rulebook,
    pub(crate) now: Timestamp,
    /// Brings every data removal that starts forward to at most this length (D2).
    pub(crate) removal: Option<Seconds>,
    /// The invariants that did not hold, with the event that they did not hold after.
    pub(crate) broken: Vec<(InvariantId, Event)>,
    /// The events that changed nothing, other than an invitation that was sent again (D34).
    pub(crate) idle: Vec<Event>,
}

/// What came of one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) answer: Result<Events, Refusal>,
    pub(crate) reasons: RuleSet,
    /// Everything that happened, deadlines included.
    pub(crate) events: Vec<Stamped>,
}

impl Rig {
    pub(crate) fn new() -> Self {
        Self {
            state: world::state(),
            roster: world::roster(),
            rulebook: Rulebook::default(),
            now: world::START,
            removal: None,
            broken: Vec::new(),
            idle: Vec::new(),
        }
    }

    /// Fails the test if something did not hold so far.
    #[track_caller]
    pub(crate) fn assert_sound(&self) {
        assert_eq!(self.broken, [], "these invariants did not hold");
        assert_eq!(self.idle, [], "these events changed nothing");
    }

    /// Gives an order now. It fails the test if the engine contradicts itself.
    #[track_caller]
    pub(crate) fn order(&mut self, command: &Command) -> Outcome {
        let before = self.state.clone();
        let (answer, reasons) = self.ask(command);
        assert_eq!(self.state, before, "deciding changed the state: {command:?}");
        assert_eq!((&answer, reasons), (&self.ask(command).0, self.ask(command).1));
        let first = reasons.iter().next();
        assert_eq!(answer.as_ref().err().map(|refusal| refusal.rule), first, "D43: {command:?}");
        let happens = match &answer {
            Ok(events) => events,
            Err(refusal) => &refusal.events,
        };
        let mut events: Vec<_> = happens.iter().map(|&event| self.apply(event)).collect();
        if let (Command::AdvanceClock { to }, Ok(_)) = (*command, &answer) {
            events.extend(self.advance(to));
        }
        Outcome { answer, reasons, events }
    }

    fn ask(&self, command: &Command) -> (Result<Events, Refusal>, RuleSet) {
        let Self { state, roster, rulebook, now, .. } = self;
        let answer = engine::decide(state, roster, rulebook, *now, command);
        (answer, engine::reasons(state, roster, rulebook, *now, command))
    }

    fn advance(&mut self, to: Timestamp) -> Vec<Stamped> {
        let mut events = Vec::new();
        // Bounded: a membership has two deadlines at most.
        for _ in 0..=2 * self.state.memberships.len() {
            let due = engine::next_deadline(&self.state, &self.rulebook);
            let Some(due) = due.filter(|due| due.at <= to) else { break };
            assert!(self.now <= due.at, "a deadline was missed: {due:?}");
            self.now = due.at;
            let event = engine::fire(&self.rulebook, &due).unwrap();
            events.push(self.apply(event));
        }
        self.now = to;
        events
    }

    /// Makes an event part of the state and checks every invariant.
    fn apply(&mut self, event: Event) -> Stamped {
        let event = self.brought_forward(event);
        let before = self.state.clone();
        engine::apply(&mut self.state, &event);
        if before == self.state && event.kind() != EventKind::InvitationSentAgain {
            self.idle.push(event);
        }
        let (after, at) = (&self.state, self.now);
        let rulebook = &self.rulebook;
        let change = Change { before: &before, at, event: Some(event), after, rulebook };
        self.broken.extend(invariants::broken(&change).map(|invariant| (invariant, event)));
        Stamped { at, event }
    }

    fn brought_forward(&self, mut event: Event) -> Event {
        if let Event::MembershipPurged { since, ends, .. }
        | Event::DataRemovalStarted { since, ends, .. } = &mut event
        {
            let wished = self.removal.map(|length| since.saturating_add(length));
            *ends = wished.map_or(*ends, |wished| wished.min(*ends));
        }
        event
    }
}
