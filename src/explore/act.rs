//! What can be done in a state: an order of the world, or some time.

use crate::model::{Command, Lifecycle, MembershipId, Ordinal, State, Target};

use super::World;
use super::region::{Ages, Ranks, Regions};

/// One thing that is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// The acts of one state that are not the same in all of them: the ways in which time passes, and
/// orders about one of several soft-deleted objects of a person.
pub(crate) fn special(world: &World, regions: &Regions, state: &State, ages: &Ages) -> Vec<Act> {
    // Most states have few or none: an empty list costs nothing.
    let mut special = Vec::new();
    let ranks = Ranks::of(ages);
    if regions.has_moment(ranks) {
        special.push(Act::Moment);
    }
    if regions.has_tick(ranks) {
        special.push(Act::Tick);
    }
    for (place, age) in ages {
        let Some(membership) = state.memberships.get(usize::from(*place)) else { continue };
        let is_removing = matches!(membership.lifecycle, Lifecycle::RemovingData { .. });
        let is_free = world.removals.of(membership.tenant).is_none();
        if is_removing && is_free && regions.can_end(ranks, *age) {
            special.push(Act::EarlyEnd(MembershipId((*place).into())));
        }
    }
    for (place, ordinal) in hidden(state) {
        let orders =
            world.orders.iter().filter_map(|order| about_object(order, state, place, ordinal));
        special.extend(orders.map(Act::Order));
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
