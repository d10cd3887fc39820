//! Which people and organizations can change places: exploring one of several equal worlds is enough.
//!
//! A permutation counts when the start looks the same after it. The rules never look at a name or at
//! the number of an id, so what can happen then looks the same as well.

use crate::model::{Account, State, TenantId, UserId};

use super::World;
use super::packed::{MOST, Packer, Words};

/// Everybody and every organization gets the place of another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Permutation {
    users: [u8; MOST],
    tenants: [u8; MOST],
}

impl Permutation {
    pub(crate) const IDENTITY: Self = Self { users: places(), tenants: places() };

    pub(crate) fn user(&self, id: UserId) -> UserId {
        UserId(self.users.get(id.0 as usize).map_or(id.0, |place| u32::from(*place)))
    }

    pub(crate) fn tenant(&self, id: TenantId) -> TenantId {
        TenantId(self.tenants.get(id.0 as usize).map_or(id.0, |place| u32::from(*place)))
    }

    /// The permutation that undoes this one.
    pub(crate) fn inverse(&self) -> Self {
        Self { users: inverse(&self.users), tenants: inverse(&self.tenants) }
    }
}

#[expect(clippy::indexing_slicing, reason = "the loop ends where the array does")]
const fn places() -> [u8; MOST] {
    let mut places = [0; MOST];
    let mut place = 0;
    while place < MOST {
        places[place] = place as u8;
        place += 1;
    }
    places
}

fn inverse(places: &[u8; MOST]) -> [u8; MOST] {
    let mut inverse = self::places();
    for (from, to) in places.iter().enumerate() {
        if let Some(place) = inverse.get_mut(usize::from(*to)) {
            *place = from as u8;
        }
    }
    inverse
}

/// More permutations than this cost more than they save.
const MOST_PERMUTATIONS: usize = 24;

/// The permutations, but for the one that changes nothing, after which the start looks the same.
pub(crate) fn permutations(world: &World, packer: &Packer) -> Vec<Permutation> {
    let start = packer.pack(&world.state, &[]);
    let ages = packer.regions.ages(&world.state, packer.now);
    let looks_the_same = |permutation: &Permutation| {
        let mut words = Words::new();
        packer.arrange(&world.state, &ages, permutation, &mut words);
        has_same_names(world, permutation) && words == start
    };
    let tenants = orders(world.state.tenants.len());
    let users = orders(world.state.users.len());
    let all = tenants
        .iter()
        .flat_map(|&tenants| users.iter().map(move |&users| Permutation { users, tenants }));
    all.filter(|it| *it != Permutation::IDENTITY)
        .filter(looks_the_same)
        .take(MOST_PERMUTATIONS)
        .collect()
}

/// Whether what the rules read from the roster, and how long removals take, is the same.
fn has_same_names(world: &World, permutation: &Permutation) -> bool {
    let State { users, tenants, .. } = &world.state;
    let is_same_person = |id: UserId| {
        let other = permutation.user(id);
        let home = |id| world.roster.user(id).home;
        home(id).map(|home| permutation.tenant(home)) == home(other)
            && is_personal(&world.state, id) == is_personal(&world.state, other)
    };
    let is_same_tenant = |id: TenantId| {
        let other = permutation.tenant(id);
        let profiles = (world.roster.tenant(id), world.roster.tenant(other));
        profiles.0.groups.len() == profiles.1.groups.len()
            && world.removals.of(id) == world.removals.of(other)
    };
    (0..users.len() as u32).map(UserId).all(is_same_person)
        && (0..tenants.len() as u32).map(TenantId).all(is_same_tenant)
}

fn is_personal(state: &State, id: UserId) -> bool {
    state.user(id).account == Account::Personal
}

/// Every order of the first `count` places; only the usual one when there are too many.
fn orders(count: usize) -> Vec<[u8; MOST]> {
    let mut orders = vec![places()];
    if count > 5 {
        return orders;
    }
    for last in 1..count {
        let longer = orders.iter().flat_map(|order| {
            (0..=last).map(move |other| {
                let mut order = *order;
                order.swap(last, other);
                order
            })
        });
        orders = longer.collect();
    }
    orders
}
