//! From a way through regions to one in real time: what was ordered, when, and how long was waited.
//!
//! Regions are a time-abstract bisimulation: whatever instants the beginning of a way is given, the
//! rest of it can follow. So each wait is chosen when it comes, as round as there is room for.

use crate::engine;
use crate::invariants::{self, Change, InvariantId};
use crate::model::{Command, Event, Lifecycle, MembershipId, Seconds, Stamped, State, Timestamp};
use crate::rules::RuleId;

use super::act::{Act, special};
use super::packed::{Packer, Places, Words};
use super::symmetry::{Permutation, permutations};
use super::{Regions, Unfit, World};

/// One leg of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Leg {
    /// What is done.
    pub what: Move,
    /// How long the data removals take that start in this leg; without, as long as they may (D2).
    pub removal: Option<Seconds>,
}

/// What is done in a leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Move {
    /// Somebody gives an order.
    Order(Command),
    /// Time passes for so long.
    Wait(Seconds),
}

/// What came of a leg.
#[derive(Clone, Debug)]
pub struct Played {
    /// When it was over.
    pub now: Timestamp,
    /// The rule that refused the order.
    pub refused: Option<RuleId>,
    /// What happened, each with its own instant.
    pub events: Vec<Stamped>,
    /// The invariants that did not hold.
    pub broken: Vec<InvariantId>,
    /// How things stood afterwards.
    pub state: State,
}

/// Plays legs from the start of a world, by its rulebook, on the real clock.
#[must_use]
pub fn play(world: &World, legs: &[Leg]) -> Vec<Played> {
    let mut player = Player::new(world);
    legs.iter().map(|leg| player.leg(leg)).collect()
}

/// The legs of a way that a search found.
///
/// # Errors
/// [`Unfit`] when the world is too large to be packed.
pub fn legs(world: &World, way: &[u16], symmetry: bool) -> Result<Vec<Leg>, Unfit> {
    let regions = Regions::of(world)?;
    super::fits(world)?;
    let packer = Packer::of(world, regions);
    let permutations = if symmetry { permutations(world, &packer) } else { Vec::new() };
    let mut guide = Guide {
        player: Player::new(world),
        packer,
        permutations,
        legs: Vec::new(),
        started: Vec::new(),
    };
    way.iter().for_each(|number| guide.act(*number));
    Ok(joined(guide.legs))
}

/// Waits that follow each other become one, when no removal needs them apart.
fn joined(legs: Vec<Leg>) -> Vec<Leg> {
    let mut joined: Vec<Leg> = Vec::new();
    for leg in legs {
        match (joined.last_mut(), leg.what) {
            (Some(Leg { what: Move::Wait(before), removal }), Move::Wait(length))
                if removal.is_none() || leg.removal.is_none() =>
            {
                *before = Seconds::new(before.get() + length.get());
                *removal = removal.or(leg.removal);
            }
            _ => joined.push(leg),
        }
    }
    joined
}

/// The engine at work on the real clock.
#[derive(Debug)]
pub(super) struct Player<'w> {
    world: &'w World,
    pub(super) state: State,
    pub(super) now: Timestamp,
    removal: Option<Seconds>,
    /// What happened in the last leg.
    pub(super) events: Vec<Stamped>,
    /// The invariants that did not hold in the last leg.
    pub(super) broken: Vec<InvariantId>,
}

impl<'w> Player<'w> {
    pub(super) fn new(world: &'w World) -> Self {
        Self {
            world,
            state: world.state.clone(),
            now: world.start,
            removal: None,
            events: Vec::new(),
            broken: Vec::new(),
        }
    }

    fn leg(&mut self, leg: &Leg) -> Played {
        let refused = self.go(leg);
        Played {
            now: self.now,
            refused,
            events: self.events.clone(),
            broken: self.broken.clone(),
            state: self.state.clone(),
        }
    }

    /// Does what a leg says; says which rule refused it.
    pub(super) fn go(&mut self, leg: &Leg) -> Option<RuleId> {
        self.removal = leg.removal;
        self.events.clear();
        self.broken.clear();
        match leg.what {
            Move::Order(command) => self.order(&command),
            Move::Wait(length) => {
                self.wait(length);
                None
            }
        }
    }

    fn order(&mut self, command: &Command) -> Option<RuleId> {
        let World { roster, rulebook, .. } = self.world;
        let answer = engine::decide(&self.state, roster, rulebook, self.now, command);
        let (events, refused) = match answer {
            Ok(events) => (events, None),
            Err(refusal) => (refusal.events, Some(refusal.rule)),
        };
        events.into_iter().for_each(|event| self.happens(event));
        refused
    }

    fn wait(&mut self, length: Seconds) {
        let to = self.now.saturating_add(length);
        // Bounded: whatever fires moves its membership one stage on.
        for _ in 0..2 * self.state.memberships.len() {
            let due = engine::next_deadline(&self.state, &self.world.rulebook);
            let Some(due) = due.filter(|due| due.at <= to) else { break };
            let Some(event) = engine::fire(&self.world.rulebook, &due) else { break };
            self.now = due.at;
            self.happens(event);
        }
        self.now = to;
        let before = self.state.clone();
        self.check(&before, None);
    }

    fn happens(&mut self, event: Event) {
        let event = self.world.removals.or_rather(self.removal).bring_forward(event, &self.state);
        let before = self.state.clone();
        if !self.world.rulebook.idle.contains(event.kind()) {
            engine::apply(&mut self.state, &event);
        }
        self.check(&before, Some(event));
        self.events.push(Stamped { at: self.now, event });
    }

    fn check(&mut self, before: &State, event: Option<Event>) {
        let rulebook = &self.world.rulebook;
        let change = Change { before, at: self.now, event, after: &self.state, rulebook };
        self.broken.extend(invariants::broken(&change));
    }
}

/// Finds the real leg for each numbered act of a search.
struct Guide<'w> {
    player: Player<'w>,
    packer: Packer,
    permutations: Vec<Permutation>,
    legs: Vec<Leg>,
    /// In which leg the data removal of a membership began, and when.
    started: Vec<(MembershipId, usize, Timestamp)>,
}

impl Guide<'_> {
    fn act(&mut self, number: u16) {
        match self.real(number) {
            Some(Act::Order(command)) => self.go(Move::Order(command)),
            Some(Act::Moment) => self.go(Move::Wait(self.moment())),
            Some(Act::Tick) => self.go(Move::Wait(self.until_tick())),
            Some(Act::EarlyEnd(membership)) => self.end_early(membership),
            None => {}
        }
    }

    /// The act as the people of the real world do it: the search may have changed their places.
    fn real(&self, number: u16) -> Option<Act> {
        let Player { world, state, now, .. } = &self.player;
        let ages = self.packer.regions.ages(state, *now);
        let here = self.packer.at(*now);
        let arranged = |permutation| {
            let mut words = Words::new();
            let places = here.arrange(state, &ages, permutation, &mut words);
            ((words, places), permutation)
        };
        let all = std::iter::once(&Permutation::IDENTITY).chain(&self.permutations);
        let ((words, places), permutation) = all.map(arranged).min_by(|a, b| a.0.0.cmp(&b.0.0))?;
        let mut seen = State::default();
        here.unpack(&words, &mut seen);
        let ages = here.regions.ages(&seen, *now);
        let special = special(world, &here.regions, &seen, &ages);
        let orders = world.orders.iter().map(|order| Act::Order(*order));
        let act = orders.chain(special).nth(number.into())?;
        Some(placed(act, &permutation.inverse(), &places))
    }

    fn go(&mut self, what: Move) {
        let leg = Leg { what, removal: None };
        self.legs.push(leg);
        let place = self.legs.len() - 1;
        for Stamped { at, event } in self.player.leg(&leg).events {
            if let Event::MembershipPurged { membership, .. }
            | Event::DataRemovalStarted { membership, .. } = event
            {
                self.started.push((membership, place, at));
            }
        }
    }

    fn end_early(&mut self, membership: MembershipId) {
        let moment = self.moment();
        let ends = self.player.now.saturating_add(moment);
        let began = self.started.iter().rev().find(|(started, ..)| *started == membership);
        if let Some((_, place, since)) = began
            && let Some(leg) = self.legs.get_mut(*place)
        {
            leg.removal = Some(ends.since(*since));
        }
        if let Some(membership) = self.player.state.memberships.get_mut(membership.0 as usize)
            && let Lifecycle::RemovingData { ends: latest, .. } = &mut membership.lifecycle
        {
            *latest = ends;
        }
        self.go(Move::Wait(moment));
    }

    fn until_tick(&self) -> Seconds {
        let until = self.packer.regions.until_tick(&self.player.state, self.player.now);
        until.unwrap_or(Seconds::DAY)
    }

    /// A round length that ends before anything is due.
    fn moment(&self) -> Seconds {
        let room = self.until_tick().get();
        let round = [10 * 86_400, 86_400, 3_600, 60];
        let fits = round.into_iter().find(|length| *length <= room / 2);
        Seconds::new(fits.unwrap_or(1))
    }
}

/// The act with everybody at their own places again.
fn placed(act: Act, permutation: &Permutation, places: &Places) -> Act {
    match act {
        Act::Order(command) => Act::Order(
            command.with_ids(|user| permutation.user(user), |tenant| permutation.tenant(tenant)),
        ),
        Act::EarlyEnd(membership) => {
            let place = places.iter().position(|place| u32::from(*place) == membership.0);
            Act::EarlyEnd(place.map_or(membership, |place| MembershipId(place as u32)))
        }
        Act::Moment | Act::Tick => act,
    }
}
