//! The small world as stateright explores it.

use std::sync::atomic::{AtomicUsize, Ordering};

use stateright::{Model, Property};

use crate::deeds::Deed;
use crate::offers::Offers;
use crate::world::{Index, Life, Size, User, World};

/// One transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Command(User, Deed),
    PassMoment,
    ReachDeadline,
    EndRemoval(Index),
}

/// The world of one size, and how many of its states were expanded at each depth.
#[derive(Debug)]
pub(crate) struct SmallWorld {
    size: Size,
    levels: Vec<AtomicUsize>,
}

impl SmallWorld {
    pub(crate) fn new(size: Size) -> Self {
        Self { size, levels: (0..=u8::MAX).map(|_| AtomicUsize::new(0)).collect() }
    }

    /// How many states are how far from the start, if the search was breadth first.
    pub(crate) fn levels(&self) -> Vec<usize> {
        let counts = self.levels.iter().map(|count| count.load(Ordering::Relaxed));
        counts.take_while(|count| *count > 0).collect()
    }
}

impl Model for SmallWorld {
    type State = World;
    type Action = Action;

    fn init_states(&self) -> Vec<World> {
        vec![World::start(self.size)]
    }

    fn actions(&self, world: &World, actions: &mut Vec<Action>) {
        self.levels[usize::from(world.depth)].fetch_add(1, Ordering::Relaxed);
        for actor in 0..self.size.users {
            Offers { world, size: self.size, actor, actions }.collect();
        }
        if world.has_fresh_clock() {
            actions.push(Action::PassMoment);
        } else if world.oldest_clock().is_some() {
            actions.push(Action::ReachDeadline);
            let removing = world.memberships().iter().enumerate();
            let removing = removing.filter(|(_, m)| matches!(m.life, Life::RemovingData(_)));
            actions.extend(removing.map(|(at, _)| Action::EndRemoval(at)));
        }
    }

    fn next_state(&self, world: &World, action: Action) -> Option<World> {
        let mut next = *world;
        next.depth += 1;
        match action {
            Action::Command(actor, deed) => next.perform(actor, deed),
            Action::PassMoment => next.pass_moment(),
            Action::ReachDeadline => next.reach_deadline(),
            Action::EndRemoval(at) => next.end_removal(at),
        }
        Some(next)
    }

    /// stateright stops as soon as nothing is left to find out, so it needs something that holds:
    /// a confirmation is about an entry of the page (R14, D30).
    fn properties(&self) -> Vec<Property<Self>> {
        vec![Property::always(
            "a confirmation is about a live, accepted membership",
            |_, world: &World| {
                let mut open = world.confirmations.iter().flatten();
                open.all(|about| {
                    let membership = &world.memberships()[usize::from(*about)];
                    membership.is_active() && membership.accepted
                })
            },
        )]
    }
}
