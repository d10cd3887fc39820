//! What can be done in a state: an order of the world, or some time.

use arrayvec::ArrayVec;

use crate::model::{Command, Lifecycle, MembershipId, Ordinal, State, Target};

use super::World;
use super::packed::MOST_MEMBERSHIPS;
use super::region::{Ages, Regions};

/// One thing that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Somebody gives an order.
    Order(Command),
    /// Time passes, but not until anything is due: afterwards nothing has only just happened.
    Moment,
    /// Time passes until the next instant that can be told apart, which is when deadlines fire.
    Tick,
    /// Time passes, and the removal of a membership's data ends before its latest instant (D2).
    EarlyEnd(MembershipId),
}

/// The acts of one state that are not the same in all of them.
pub(crate) type Special = ArrayVec<Act, { 4 * MOST_MEMBERSHIPS }>;

/// Orders about one of several soft-deleted objects of a person, and the ways in which time passes.
pub(crate) fn special(world: &World, regions: &Regions, state: &State, ages: &Ages) -> Special {
    let mut special = Special::new();
    if regions.has_moment(ages) {
        special.push(Act::Moment);
    }
    if regions.has_tick(ages) {
        special.push(Act::Tick);
    }
    for (place, _) in ages {
        let Some(membership) = state.memberships.get(*place) else { continue };
        let is_removing = matches!(membership.lifecycle, Lifecycle::RemovingData { .. });
        let is_free = world.removals.of(membership.tenant).is_none();
        if is_removing && is_free && regions.can_end(ages, *place) {
            let _ = special.try_push(Act::EarlyEnd(MembershipId(*place as u32)));
        }
    }
    for (place, ordinal) in hidden(state) {
        let orders =
            world.orders.iter().filter_map(|order| about_object(order, state, place, ordinal));
        orders.for_each(|order| {
            let _ = special.try_push(Act::Order(order));
        });
    }
    special
}

/// Soft-deleted objects behind a later one of the same person and organization, with their ordinals.
fn hidden(state: &State) -> impl Iterator<Item = (MembershipId, Ordinal)> {
    state.memberships().filter_map(|(id, membership)| {
        let pair = || state.memberships_of(membership.user, membership.tenant);
        let is_hidden = membership.is_listed_as_deleted()
            && pair().any(|(other, m)| other > id && m.is_listed_as_deleted());
        let ordinal = pair().position(|(other, _)| other == id)? + 1;
        is_hidden.then_some((id, Ordinal(ordinal as u8)))
    })
}

/// The same order about this very object, for orders about what is soft-deleted.
fn about_object(
    order: &Command,
    state: &State,
    place: MembershipId,
    ordinal: Ordinal,
) -> Option<Command> {
    let object = state.membership(place);
    let is_meant =
        |target: Target| target.user == object.user && order.tenant() == Some(object.tenant);
    let ordinal = Some(ordinal);
    match *order {
        Command::Restore { actor, tenant, target } if is_meant(target) => {
            Some(Command::Restore { actor, tenant, target: Target { ordinal, ..target } })
        }
        Command::DeletePermanently { actor, tenant, target } if is_meant(target) => {
            Some(Command::DeletePermanently { actor, tenant, target: Target { ordinal, ..target } })
        }
        _ => None,
    }
}
