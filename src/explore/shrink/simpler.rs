//! Values that say less: what could be left out of an order, and of the start.

use crate::explore::{Leg, Move, World};
use crate::model::{
    Command, IdSet, Invitation, Keyed, LeaveSetting, Membership, PageEntry, PrivacyInformation,
    Relation, Role, Target, UserType,
};
use crate::scenario::Removals;

/// The same leg with one particular less, in each way.
pub(super) fn legs(leg: &Leg) -> Vec<Leg> {
    let without_removal = leg.removal.map(|_| Leg { removal: None, ..*leg });
    let Move::Order(command) = leg.what else { return without_removal.into_iter().collect() };
    let orders = orders(command).into_iter().filter(|simpler| *simpler != command);
    let orders = orders.map(|command| Leg { what: Move::Order(command), ..*leg });
    without_removal.into_iter().chain(orders).collect()
}

fn orders(command: Command) -> Vec<Command> {
    match command {
        Command::SelectLeave { actor, tenant, .. } => {
            vec![Command::SelectLeave { actor, tenant, relation: None }]
        }
        Command::ConfirmLeave { actor, tenant, .. } => {
            vec![Command::ConfirmLeave { actor, tenant, relation: None }]
        }
        Command::OpenOrganizations { actor, .. } => {
            vec![Command::OpenOrganizations { actor, entry: PageEntry::Navigation }]
        }
        Command::SetPrivacyInformation { actor, tenant, privacy } => {
            let less = [
                PrivacyInformation::default(),
                PrivacyInformation { statement: None, ..privacy },
                PrivacyInformation { contact: None, ..privacy },
            ];
            less.map(|privacy| Command::SetPrivacyInformation { actor, tenant, privacy }).to_vec()
        }
        Command::Invite { actor, tenant, user, .. } => {
            vec![Command::Invite { actor, tenant, user, user_type: UserType::Guest }]
        }
        _ => {
            let less: [fn(&mut Target); 2] =
                [|target| target.relation = None, |target| target.ordinal = None];
            let simpler = |change: fn(&mut Target)| {
                let mut simpler = command;
                simpler.target_mut().map(change);
                simpler
            };
            less.map(simpler).to_vec()
        }
    }
}

/// Makes one thing about the start simpler; `false` if it is as simple already, or not there.
type Change = fn(&mut World, usize) -> bool;

/// In how many places changes are tried: organizations, people, or each role of each membership.
pub(super) fn places(world: &World) -> usize {
    let World { state, .. } = world;
    let roles = state.memberships.len() * Role::ALL.len();
    roles.max(state.tenants.len()).max(state.users.len())
}

pub(super) const CHANGES: [Change; 12] = [
    |world, place| {
        of_tenant(world, place, |tenant| &mut tenant.leave_setting, LeaveSetting::NotConfigured)
    },
    |world, place| {
        of_tenant(world, place, |tenant| &mut tenant.privacy, PrivacyInformation::default())
    },
    |world, place| of_membership(world, place, |m| &mut m.enabled, true),
    |world, place| of_membership(world, place, |m| &mut m.invitation, Invitation::Accepted),
    |world, place| of_membership(world, place, |m| &mut m.applications, IdSet::EMPTY),
    |world, place| of_membership(world, place, |m| &mut m.licences, IdSet::EMPTY),
    |world, place| of_membership(world, place, |m| &mut m.groups, IdSet::EMPTY),
    |world, place| of_membership(world, place, |m| &mut m.roles, IdSet::EMPTY),
    usual_user_type,
    fewer_roles,
    |world, place| {
        let user = world.roster.users.get_mut(place);
        user.is_some_and(|user| user.language.take().is_some())
    },
    |world, place| place == 0 && set(&mut world.removals, Removals::default()),
];

/// Sets a value; `false` if it was the same.
fn set<T: PartialEq>(value: &mut T, simpler: T) -> bool {
    let is_new = *value != simpler;
    *value = simpler;
    is_new
}

fn of_tenant<T: PartialEq>(
    world: &mut World,
    place: usize,
    field: impl Fn(&mut crate::model::Tenant) -> &mut T,
    simpler: T,
) -> bool {
    world.state.tenants.get_mut(place).is_some_and(|tenant| set(field(tenant), simpler))
}

fn of_membership<T: PartialEq>(
    world: &mut World,
    place: usize,
    field: impl Fn(&mut Membership) -> &mut T,
    simpler: T,
) -> bool {
    world.state.memberships.get_mut(place).is_some_and(|membership| set(field(membership), simpler))
}

fn usual_user_type(world: &mut World, place: usize) -> bool {
    let usual = |relation| match relation {
        Relation::Home => UserType::Member,
        Relation::Collaboration | Relation::DirectConnect => UserType::Guest,
    };
    let membership = world.state.memberships.get_mut(place);
    membership.is_some_and(|m| set(&mut m.user_type, usual(m.relation)))
}

/// Without one role of one membership.
fn fewer_roles(world: &mut World, place: usize) -> bool {
    let membership = world.state.memberships.get_mut(place / Role::ALL.len());
    membership.zip(Role::ALL.get(place % Role::ALL.len())).is_some_and(|(membership, role)| {
        let had_role = membership.roles.contains(*role);
        membership.roles.remove(*role);
        had_role
    })
}
