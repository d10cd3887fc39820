//! What orders are answered, remembered by the little that an answer depends on.
//!
//! An order looks at who gives it (the account at home, and what they have in that organization), at
//! the organization, and at whom it is about; at nothing else. The same few pieces give the same answer
//! in many states, so the engine is asked once for each. A remembered event names memberships by their
//! place among the pieces. A test compares searches with and without this memory.

use std::collections::HashMap;

use arrayvec::ArrayVec;
use foldhash::quality::FixedState;

use crate::engine;
use crate::model::{Events, MembershipId, State, TenantId, UserId};
use crate::rules::{Actor, RuleId, RuleSet};

use super::World;
use super::packed::Pieces;

/// An order that makes something happen.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// Where the order stands among those of the world.
    pub(crate) place: u16,
    pub(crate) refused: Option<RuleId>,
    events: Events,
}

/// The answers to the orders of one person in one organization, or there about one person.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answers {
    /// The orders that make something happen.
    pub(crate) happening: Vec<Answer>,
    /// The rules that refuse one of the orders.
    pub(crate) refusals: RuleSet,
    /// Whether some order about a person is not barred.
    admits: bool,
}

/// Who orders, where, and about whom if about anybody.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Concern {
    actor: UserId,
    tenant: TenantId,
    person: Option<UserId>,
}

/// The orders of one concern.
#[derive(Clone, Debug)]
struct Sheet {
    concern: Concern,
    orders: Vec<u16>,
}

/// The orders of one person in one organization: their own, and about each person.
#[derive(Clone, Debug)]
struct Desk {
    own: Sheet,
    about: Vec<Sheet>,
}

/// What one thread remembers of a world.
#[derive(Debug)]
pub(crate) struct Memory<'w> {
    world: &'w World,
    /// Orders that concern no organization, which are few.
    loose: Vec<u16>,
    desks: Vec<Desk>,
    known: HashMap<Key, Answers, FixedState>,
}

/// The pieces that an answer depends on.
type Key = ArrayVec<u64, 24>;

impl<'w> Memory<'w> {
    pub(crate) fn of(world: &'w World) -> Self {
        let numbered = || world.orders.iter().zip(0u16..);
        let loose = numbered().filter(|(order, _)| order.tenant().is_none());
        let sheet = |concern: Concern| {
            let orders = numbered().filter(|(order, _)| {
                order.actor() == Some(concern.actor)
                    && order.tenant() == Some(concern.tenant)
                    && order.person() == concern.person
            });
            Sheet { concern, orders: orders.map(|(_, place)| place).collect() }
        };
        let people = || (0..world.state.users.len() as u32).map(UserId);
        let tenants = || (0..world.state.tenants.len() as u32).map(TenantId);
        let desk = |actor: UserId, tenant: TenantId| {
            let concern = |person| Concern { actor, tenant, person };
            let about = people().map(|person| sheet(concern(Some(person)))).collect();
            Desk { own: sheet(concern(None)), about }
        };
        let desks = people().flat_map(|actor| tenants().map(move |tenant| (actor, tenant)));
        Self {
            loose: loose.map(|(_, place)| place).collect(),
            desks: desks.map(|(actor, tenant)| desk(actor, tenant)).collect(),
            known: HashMap::default(),
            world,
        }
    }

    /// Gives every order of the world in a state: those that make something happen, with their
    /// events, and the rules that refuse.
    pub(crate) fn answers(
        &mut self,
        state: &State,
        pieces: &Pieces<'_>,
        mut each: impl FnMut(u16, Option<RuleId>, Events),
        mut refusals: impl FnMut(RuleSet),
    ) {
        let Self { world, loose, desks, known } = self;
        for place in loose.iter() {
            let (refused, events) = ask(world, state, *place);
            refusals(refused.into_iter().collect());
            if !events.is_empty() {
                each(*place, refused, events);
            }
        }
        for desk in desks.iter() {
            let mut admits = false;
            let sheets = std::iter::once(&desk.own).chain(&desk.about);
            for (number, sheet) in sheets.enumerate() {
                // Who is barred from all orders about people is so whomever they are about.
                if number > 1 && !admits {
                    break;
                }
                let key = key(state, pieces, &sheet.concern);
                let answers = known.entry(key).or_insert_with(|| sheet.asked(world, state, pieces));
                admits = answers.admits;
                refusals(answers.refusals);
                for answer in &answers.happening {
                    let events = answer.events.iter();
                    let events = events.map(|event| {
                        event.with_membership(|id| sheet.concern.global(state, pieces, id))
                    });
                    each(answer.place, answer.refused, events.collect());
                }
            }
        }
    }
}

impl Sheet {
    /// Asks the engine about each order.
    fn asked(&self, world: &World, state: &State, pieces: &Pieces<'_>) -> Answers {
        let mut answers = Answers::default();
        for place in &self.orders {
            let (refused, events) = ask(world, state, *place);
            answers.refusals = answers.refusals.union(refused.into_iter().collect());
            answers.admits |= self.admits(world, state, *place);
            let local = |id| self.concern.local(state, pieces, id);
            let events: Events = events.iter().map(|event| event.with_membership(local)).collect();
            if !events.is_empty() {
                answers.happening.push(Answer { place: *place, refused, events });
            }
        }
        answers
    }

    fn admits(&self, world: &World, state: &State, place: u16) -> bool {
        let Some(order) = world.orders.get(usize::from(place)) else { return false };
        let actor = Actor::of(state, &world.rulebook, order.actor(), order.tenant());
        self.concern.person.is_some()
            && (engine::bar(&actor, order.kind()).is_none()
                || engine::heeds(order.kind(), &world.rulebook))
    }
}

fn ask(world: &World, state: &State, place: u16) -> (Option<RuleId>, Events) {
    let mut events = Events::new();
    let Some(order) = world.orders.get(usize::from(place)) else { return (None, events) };
    let actor = Actor::of(state, &world.rulebook, order.actor(), order.tenant());
    let bar = engine::bar(&actor, order.kind());
    let refused = engine::answer(actor, bar, &world.roster, world.start, order, &mut events);
    (refused, events)
}

/// Local places of memberships: from here those of the person whom an order is about …
const ABOUT: u32 = 64;
/// … and the open confirmations, which may be of any organization.
const OPEN_BY_ACTOR: u32 = 128;
const OPEN_BY_PERSON: u32 = 129;
/// The confirmation is of another organization.
const ELSEWHERE: u64 = 255;

impl Concern {
    /// The place of a membership among the pieces.
    fn local(&self, state: &State, pieces: &Pieces<'_>, id: MembershipId) -> MembershipId {
        let own = pieces.range(self.actor, self.tenant);
        let theirs = self.person.map(|person| pieces.range(person, self.tenant));
        let is_open = |user: UserId| state.user(user).confirmation == Some(id);
        MembershipId(if own.contains(&id.0) {
            id.0 - own.start
        } else if let Some(theirs) = theirs.filter(|theirs| theirs.contains(&id.0)) {
            ABOUT + id.0 - theirs.start
        } else if is_open(self.actor) {
            OPEN_BY_ACTOR
        } else {
            OPEN_BY_PERSON
        })
    }

    /// The membership at a place among the pieces.
    fn global(&self, state: &State, pieces: &Pieces<'_>, id: MembershipId) -> MembershipId {
        let start = |user| pieces.range(user, self.tenant).start;
        let person = self.person.unwrap_or(self.actor);
        match id.0 {
            OPEN_BY_ACTOR => state.user(self.actor).confirmation.unwrap_or(id),
            OPEN_BY_PERSON => state.user(person).confirmation.unwrap_or(id),
            ABOUT.. => MembershipId(id.0 - ABOUT + start(person)),
            _ => MembershipId(id.0 + start(self.actor)),
        }
    }
}

fn key(state: &State, pieces: &Pieces<'_>, concern: &Concern) -> Key {
    let Concern { actor, tenant, person } = *concern;
    let mut key = Key::new();
    let number = |id: u32| u64::from(id) + 1;
    let about = person.map_or(0, |person| number(person.0));
    key.push(number(actor.0) << 16 | number(tenant.0) << 8 | about);
    key.push(pieces.tenant(tenant));
    for user in std::iter::once(actor).chain(person) {
        let range = pieces.range(user, tenant);
        let open = state.user(user).confirmation.map_or(0, |open| {
            if range.contains(&open.0) { number(open.0 - range.start) } else { ELSEWHERE }
        });
        key.push(open);
        key.push(pieces.home(state, user));
        let _ = key.try_extend_from_slice(pieces.memberships(range));
    }
    key
}
