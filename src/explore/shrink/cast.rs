//! The same world without somebody or something: what is left is numbered anew.

use crate::explore::{Leg, Move, World};
use crate::model::{Account, Command, GroupId, IdSet, MembershipId, TenantId, UserId};

/// Without a person, their memberships and everything that they do or that is done to them.
pub(super) fn without_user(world: &World, legs: &[Leg], gone: UserId) -> (World, Vec<Leg>) {
    without(world, legs, |user| user == gone, |_| false)
}

/// Without an organization, who is at home there, and everything that is about either.
pub(super) fn without_tenant(world: &World, legs: &[Leg], gone: TenantId) -> (World, Vec<Leg>) {
    let is_gone = |user| world.roster.user(user).home == Some(gone);
    without(world, legs, is_gone, |tenant| tenant == gone)
}

/// Without one guest or direct connection at the start.
pub(super) fn without_membership(world: &World, gone: MembershipId) -> World {
    let mut world = world.clone();
    let kept = world.state.memberships().filter(|(id, _)| *id != gone);
    let kept: Vec<_> = kept.map(|(id, membership)| (id, *membership)).collect();
    let number = |id| place(&kept, |(old, _)| *old == id).map(MembershipId);
    for user in &mut world.state.users {
        if let Account::WorkOrSchool { home } = &mut user.account {
            *home = number(*home).unwrap_or(*home);
        }
        user.confirmation = user.confirmation.and_then(number);
    }
    world.state.memberships = kept.into_iter().map(|(_, membership)| membership).collect();
    world
}

/// Without a group, and everything that is done about it.
pub(super) fn without_group(
    world: &World,
    legs: &[Leg],
    tenant: TenantId,
    gone: GroupId,
) -> (World, Vec<Leg>) {
    let mut world = world.clone();
    let number = |mut command: Command| {
        if let (true, Some(group)) = (command.tenant() == Some(tenant), command.group_mut()) {
            if *group == gone {
                return None;
            }
            group.0 -= u8::from(group.0 > gone.0);
        }
        Some(command)
    };
    if let Some(profile) = world.roster.tenants.get_mut(tenant.0 as usize) {
        profile.groups.remove(gone.0.into());
    }
    for membership in world.state.memberships.iter_mut().filter(|m| m.tenant == tenant) {
        membership.groups = without_bit(membership.groups, gone);
    }
    if let Some(tenant) = world.state.tenants.get_mut(tenant.0 as usize) {
        tenant.deleted_groups = without_bit(tenant.deleted_groups, gone);
    }
    world.orders = world.orders.into_iter().filter_map(number).collect();
    (world, legs.iter().filter_map(|leg| renumbered(leg, number)).collect())
}

/// The same leg among other people.
pub(super) fn of_others(leg: &Leg, person: impl Fn(UserId) -> UserId) -> Leg {
    match leg.what {
        Move::Order(command) => {
            Leg { what: Move::Order(command.with_ids(person, |tenant| tenant)), ..*leg }
        }
        Move::Wait(_) => *leg,
    }
}

/// A set in which the ids behind one that is gone have moved up.
fn without_bit(set: IdSet<GroupId>, gone: GroupId) -> IdSet<GroupId> {
    let left = set.iter().filter(|group| *group != gone);
    left.map(|group| GroupId(group.0 - u8::from(group.0 > gone.0))).collect()
}

fn without(
    world: &World,
    legs: &[Leg],
    is_user_gone: impl Fn(UserId) -> bool,
    is_tenant_gone: impl Fn(TenantId) -> bool,
) -> (World, Vec<Leg>) {
    let users = (0..world.roster.users.len() as u32).map(UserId);
    let users: Vec<_> = users.filter(|user| !is_user_gone(*user)).collect();
    let tenants = (0..world.roster.tenants.len() as u32).map(TenantId);
    let tenants: Vec<_> = tenants.filter(|tenant| !is_tenant_gone(*tenant)).collect();
    let kept = Kept { users, tenants };
    let legs = legs.iter().filter_map(|leg| renumbered(leg, |command| kept.command(command)));
    (kept.world(world), legs.collect())
}

fn renumbered(leg: &Leg, number: impl Fn(Command) -> Option<Command>) -> Option<Leg> {
    match leg.what {
        Move::Order(command) => {
            number(command).map(|command| Leg { what: Move::Order(command), ..*leg })
        }
        Move::Wait(_) => Some(*leg),
    }
}

/// Who is left. The place of an old id is the new id.
struct Kept {
    users: Vec<UserId>,
    tenants: Vec<TenantId>,
}

impl Kept {
    fn user(&self, old: UserId) -> Option<UserId> {
        place(&self.users, |kept| *kept == old).map(UserId)
    }

    fn tenant(&self, old: TenantId) -> Option<TenantId> {
        place(&self.tenants, |kept| *kept == old).map(TenantId)
    }

    /// The same order; none if somebody whom it names is gone.
    fn command(&self, command: Command) -> Option<Command> {
        let mut users = [command.actor(), command.person()].into_iter().flatten();
        let is_left = users.all(|user| self.user(user).is_some())
            && command.tenant().is_none_or(|tenant| self.tenant(tenant).is_some());
        let user = |id| self.user(id).unwrap_or(id);
        let tenant = |id| self.tenant(id).unwrap_or(id);
        is_left.then(|| command.with_ids(user, tenant))
    }

    fn world(&self, world: &World) -> World {
        let mut left = world.clone();
        // From the last one, so that the places of the others stay right.
        for (id, membership) in world.state.memberships().rev() {
            let is_left =
                self.users.contains(&membership.user) && self.tenants.contains(&membership.tenant);
            if !is_left {
                left = without_membership(&left, id);
            }
        }
        for membership in &mut left.state.memberships {
            membership.user = self.user(membership.user).unwrap_or(membership.user);
            membership.tenant = self.tenant(membership.tenant).unwrap_or(membership.tenant);
        }
        left.state.users = self.users.iter().map(|id| *left.state.user(*id)).collect();
        left.state.tenants = self.tenants.iter().map(|id| *left.state.tenant(*id)).collect();
        left.roster.users = self.users.iter().map(|id| left.roster.user(*id).clone()).collect();
        left.roster.tenants =
            self.tenants.iter().map(|id| left.roster.tenant(*id).clone()).collect();
        for profile in &mut left.roster.users {
            profile.home = profile.home.and_then(|home| self.tenant(home));
        }
        let lengths = left.removals.by_tenant.iter();
        let lengths = lengths.filter_map(|(id, length)| Some((self.tenant(*id)?, *length)));
        left.removals.by_tenant = lengths.collect();
        left.orders = left.orders.iter().filter_map(|order| self.command(*order)).collect();
        left
    }
}

fn place<T>(kept: &[T], is_meant: impl Fn(&T) -> bool) -> Option<u32> {
    kept.iter().position(is_meant).map(|place| place as u32)
}
