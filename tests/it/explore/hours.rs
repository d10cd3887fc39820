//! Regions lose nothing: a search that ticks by the hour comes to the same states and verdicts.
//!
//! The other search is written from the contract of the engine alone: plain states, whole hours, every
//! end of a data removal chosen when it starts. Windows of several times three hours leave two hours in
//! between, which is enough to tell apart two clocks in any order.

use std::collections::{BTreeSet, HashSet, VecDeque};
use std::sync::Mutex;

use tchau::engine;
use tchau::explore::{Attempt, Marks, Size, Watch, World};
use tchau::invariants::{self, Change, InvariantId};
use tchau::model::{
    Command, CommandKind, Event, Invitation, Keyed, Lifecycle, MembershipId, Ordinal, Relation,
    Seconds, State, Target, TenantId, Timestamp, UserId,
};
use tchau::rules::{Moved, RuleId, Timelines};

use super::watching::{ALL, Verdicts, searched};

const HOUR: Seconds = Seconds::new(3_600);

/// One guest of one organization, who may come back or connect directly as well.
fn small(soft_deletion: i64, data_removal: i64) -> World {
    let mut world = World::of_size(Size { tenants: 2, users: 2, relations: 2 });
    let (rui, ana, fabrikam) = (UserId(0), UserId(1), TenantId(0));
    let is_about_ana = |order: &Command| match order.kind() {
        CommandKind::Invite => order.invited() == Some(ana),
        CommandKind::Restore | CommandKind::DeleteUser | CommandKind::DeletePermanently => {
            order.target().is_some_and(|target| target.user == ana)
        }
        CommandKind::SignIn
        | CommandKind::ConnectDirectly
        | CommandKind::SelectLeave
        | CommandKind::ConfirmLeave => order.actor() == Some(ana),
        _ => false,
    };
    let is_own = |order: &Command| match order.kind() {
        CommandKind::SignIn
        | CommandKind::ConnectDirectly
        | CommandKind::SelectLeave
        | CommandKind::ConfirmLeave => true,
        _ => order.actor() == Some(rui),
    };
    world
        .orders
        .retain(|order| is_about_ana(order) && is_own(order) && order.tenant() == Some(fabrikam));
    // The search thinks of the earlier of two deleted objects by itself; the other one is told.
    let earlier = Target { ordinal: Some(Ordinal(1)), ..Target::of(ana) };
    world.orders.push(Command::Restore { actor: rui, tenant: fabrikam, target: earlier });
    let order = Command::DeletePermanently { actor: rui, tenant: fabrikam, target: earlier };
    world.orders.push(order);
    world.rulebook.timelines = Timelines {
        soft_deletion: Seconds::new(soft_deletion * HOUR.get()),
        data_removal: Seconds::new(data_removal * HOUR.get()),
    };
    world
}

/// A state without its clocks: memberships by person and organization, in the order in which they
/// came to be, and what stands open by its place among them.
type Forgotten = (Vec<(UserId, TenantId, Relation, bool, bool, &'static str)>, Vec<Option<usize>>);

fn forgotten(state: &State) -> Forgotten {
    let mut order: Vec<_> = state.memberships().map(|(id, m)| (m.user, m.tenant, id)).collect();
    order.sort();
    let memberships = order.iter().map(|(user, tenant, id)| {
        let m = state.membership(*id);
        let is_pending = m.invitation == Invitation::Pending;
        (*user, *tenant, m.relation, is_pending, m.enabled, m.lifecycle.kind().key())
    });
    let place = |id: MembershipId| order.iter().position(|(_, _, other)| *other == id).unwrap();
    let open = state.users.iter().map(|user| user.confirmation.map(place)).collect();
    (memberships.collect(), open)
}

/// What a search came to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Seen {
    states: BTreeSet<Forgotten>,
    broken: BTreeSet<InvariantId>,
}

/// Remembers every state of a search by regions.
#[derive(Default)]
struct Remember(Mutex<Seen>);

impl Watch for Remember {
    fn look(&self, attempt: &Attempt<'_>, marks: &mut Marks) -> bool {
        let mut seen = self.0.lock().unwrap();
        seen.states.insert(forgotten(attempt.before));
        seen.states.insert(forgotten(attempt.after));
        seen.broken.extend(attempt.broken);
        drop(seen);
        Verdicts.look(attempt, marks)
    }
}

fn by_regions(world: &World) -> Seen {
    let watch = Remember::default();
    assert_eq!(searched(world, ALL, &watch).stopped, None);
    watch.0.into_inner().unwrap()
}

/// Hour by hour. The clock always shows the start: what began earlier began before it.
struct Ticking<'w> {
    world: &'w World,
    known: HashSet<State>,
    waiting: VecDeque<State>,
    seen: Seen,
}

fn by_hours(world: &World) -> Seen {
    let mut ticking =
        Ticking { world, known: HashSet::new(), waiting: VecDeque::new(), seen: Seen::default() };
    ticking.reach(world.state.clone());
    while let Some(state) = ticking.waiting.pop_front() {
        for order in &world.orders {
            ticking.order(&state, order);
        }
        ticking.hour(&state);
    }
    ticking.seen
}

impl Ticking<'_> {
    fn reach(&mut self, state: State) {
        self.seen.states.insert(forgotten(&state));
        if self.known.insert(state.clone()) {
            self.waiting.push_back(state);
        }
    }

    fn order(&mut self, state: &State, order: &Command) {
        let World { roster, rulebook, start, .. } = self.world;
        let events = match engine::decide(state, roster, rulebook, *start, order) {
            Ok(events) => events,
            Err(refusal) => refusal.events,
        };
        let comes = |it: &Event| {
            matches!(it, Event::GuestInvited { .. } | Event::DirectConnectionMade { .. })
        };
        if events.iter().any(comes) && state.memberships.len() >= self.world.most_memberships() {
            return;
        }
        let mut ends = vec![state.clone()];
        for event in events {
            ends = ends.iter().flat_map(|state| self.happen(state, event)).collect();
        }
        ends.into_iter().for_each(|state| self.reach(state));
    }

    /// An hour passes, and then what is due happens.
    fn hour(&mut self, state: &State) {
        let mut waiting = vec![self.an_hour_older(state)];
        while let Some(state) = waiting.pop() {
            let rulebook = &self.world.rulebook;
            let due =
                engine::next_deadline(&state, rulebook).filter(|due| due.at <= self.world.start);
            match due.and_then(|due| engine::fire(rulebook, &due)) {
                Some(event) => waiting.extend(self.happen(&state, event)),
                None => {
                    self.check(&state, None, &state);
                    self.reach(state);
                }
            }
        }
    }

    /// Nothing that matters is older than all windows together.
    fn an_hour_older(&self, state: &State) -> State {
        let Timelines { soft_deletion, data_removal } = self.world.rulebook.timelines;
        let oldest = -(soft_deletion.get() + data_removal.get() + 3 * HOUR.get());
        let oldest = self.world.start.saturating_add(Seconds::new(oldest));
        let earlier = |at: Timestamp| at.saturating_add(Seconds::new(-HOUR.get())).max(oldest);
        let mut state = state.clone();
        for membership in &mut state.memberships {
            match &mut membership.lifecycle {
                Lifecycle::SoftDeleted { since } => *since = earlier(*since),
                Lifecycle::RemovingData { since, ends } => {
                    *since = earlier(*since);
                    *ends = earlier(*ends);
                }
                Lifecycle::Active | Lifecycle::Gone => {}
            }
        }
        state
    }

    /// The states after an event: one for each hour in which a removal that starts with it may end.
    fn happen(&mut self, before: &State, event: Event) -> Vec<State> {
        let mut states = Vec::new();
        for event in with_every_end(event) {
            let mut after = before.clone();
            engine::apply(&mut after, &event);
            self.check(before, Some(event), &after);
            states.push(after);
        }
        states
    }

    fn check(&mut self, before: &State, event: Option<Event>, after: &State) {
        let World { rulebook, start, .. } = self.world;
        let change = Change { before, at: *start, event, after, rulebook };
        self.seen.broken.extend(invariants::broken(&change));
    }
}

fn with_every_end(event: Event) -> Vec<Event> {
    let (Event::MembershipPurged { since, ends, .. }
    | Event::DataRemovalStarted { since, ends, .. }) = event
    else {
        return vec![event];
    };
    let hours = 1..=ends.since(since).get() / HOUR.get();
    let ends = hours.map(|n| since.saturating_add(Seconds::new(n * HOUR.get())));
    ends.map(|end| {
        let mut event = event;
        if let Event::MembershipPurged { ends, .. } | Event::DataRemovalStarted { ends, .. } =
            &mut event
        {
            *ends = end;
        }
        event
    })
    .collect()
}

#[track_caller]
fn check(world: &World, broken: &[InvariantId]) {
    let (regions, hours) = (by_regions(world), by_hours(world));
    let only_hours: Vec<_> = hours.states.difference(&regions.states).take(3).collect();
    let only_regions: Vec<_> = regions.states.difference(&hours.states).take(3).collect();
    assert!(only_hours.is_empty(), "only by the hour: {only_hours:#?}");
    assert!(only_regions.is_empty(), "only by regions: {only_regions:#?}");
    assert_eq!(regions.broken, hours.broken);
    assert_eq!(regions.broken.into_iter().collect::<Vec<_>>(), broken);
    assert!(regions.states.len() > 100, "{}", regions.states.len());
}

#[test]
fn hours_come_to_the_same_states_when_both_windows_are_equal() {
    check(&small(3, 3), &[]);
}

#[test]
fn hours_come_to_the_same_states_when_the_data_removal_takes_longer() {
    check(&small(3, 6), &[]);
}

#[test]
fn hours_come_to_the_same_states_when_the_soft_deletion_takes_longer() {
    check(&small(6, 3), &[]);
}

#[test]
fn hours_come_to_the_same_verdicts_by_broken_rulebooks() {
    use InvariantId as Id;
    let without = |rule| {
        let mut world = small(3, 3);
        world.rulebook = world.rulebook.without(rule);
        world
    };
    let late = [Id::SoftDeletionHasADeadline, Id::PermanentDeletionHasTwoTriggers];
    check(&without(RuleId::SoftDeletionEnds), &late);
    let anything = [Id::PurgedStaysPurged, Id::RestoredInTime, Id::OneActiveObjectPerPerson];
    check(&without(RuleId::RestoreNeedsSoftDeletion), &anything);
    let mut moved = small(3, 3);
    moved.rulebook.moved = Some(Moved { rule: RuleId::SoftDeletionEnds, by: 3 * HOUR.get() });
    check(&moved, &late);
}
