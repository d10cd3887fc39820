//! Which membership a command is about, when its author has not said it to the last detail.

use crate::model::{
    Command, Lifecycle, Membership, MembershipId, Relation, State, Target, TenantId, UserId,
};

/// The membership that this command is about, if there is one.
pub(crate) fn of(state: &State, command: &Command) -> Option<MembershipId> {
    match *command {
        Command::AdvanceClock { .. }
        | Command::OpenOrganizations { .. }
        | Command::OpenLeaveSettings { .. }
        | Command::OpenDeletedUsers { .. }
        | Command::SetLeaveSetting { .. }
        | Command::SetPrivacyInformation { .. }
        | Command::DeleteGroup { .. } => None,
        Command::CancelLeave { actor } => state.user(actor).confirmation,
        Command::SelectLeave { actor, tenant, relation } => entry(state, actor, tenant, relation),
        Command::ConfirmLeave { actor, tenant, relation } => {
            open_confirmation(state, actor, tenant, relation)
                .or_else(|| entry(state, actor, tenant, relation))
        }
        Command::SignIn { actor, tenant } => {
            state.active_object(actor, tenant).or_else(|| state.active_connection(actor, tenant))
        }
        Command::Redeem { actor, tenant } => state.active_object(actor, tenant),
        Command::ConnectDirectly { actor, tenant } => state.active_connection(actor, tenant),
        Command::Invite { tenant, user, .. } => state.active_object(user, tenant),
        Command::Restore { tenant, target, .. }
        | Command::DeletePermanently { tenant, target, .. } => {
            targeted(state, tenant, target, deleted_first)
        }
        Command::Disable { tenant, target, .. }
        | Command::Enable { tenant, target, .. }
        | Command::DeleteUser { tenant, target, .. }
        | Command::AddToGroup { tenant, target, .. }
        | Command::RemoveFromGroup { tenant, target, .. }
        | Command::AssignRole { tenant, target, .. } => {
            targeted(state, tenant, target, active_first)
        }
    }
}

/// The person's first entry of this tenant on the Organizations page, in the order of D32.
fn entry(
    state: &State,
    user: UserId,
    tenant: TenantId,
    relation: Option<Relation>,
) -> Option<MembershipId> {
    state
        .memberships_of(user, tenant)
        .filter(|(_, m)| m.is_listed_organization() && is_of(m, relation))
        // Not by key: pairs with a key of one byte are slow to copy.
        .min_by(|(_, a), (_, b)| a.relation.cmp(&b.relation))
        .map(|(id, _)| id)
}

fn open_confirmation(
    state: &State,
    user: UserId,
    tenant: TenantId,
    relation: Option<Relation>,
) -> Option<MembershipId> {
    state.user(user).confirmation.filter(|&id| {
        let membership = state.membership(id);
        membership.tenant == tenant && is_of(membership, relation)
    })
}

/// The membership that ranks first, the latest of equals.
fn targeted(
    state: &State,
    tenant: TenantId,
    target: Target,
    rank: fn(&Membership) -> u8,
) -> Option<MembershipId> {
    let mut all = state.memberships_of(target.user, tenant);
    let is_meant = |(_, m): &(MembershipId, &Membership)| is_of(m, target.relation);
    match target.ordinal {
        Some(ordinal) => all.nth(usize::from(ordinal.0).checked_sub(1)?).filter(is_meant),
        // From the latest back, and the first of equals: the latest one that ranks first.
        None => all.filter(is_meant).rev().min_by(|(_, a), (_, b)| rank(a).cmp(&rank(b))),
    }
    .map(|(id, _)| id)
}

/// A soft-deleted object comes before a connection: deleting a guest twice must be refused, and not
/// remove their direct connection (D21, D34).
fn active_first(membership: &Membership) -> u8 {
    match membership.lifecycle {
        Lifecycle::Active if membership.has_object() => 0,
        Lifecycle::SoftDeleted { .. } => 1,
        Lifecycle::Active => 2,
        Lifecycle::RemovingData { .. } => 3,
        Lifecycle::Gone => 4,
    }
}

fn deleted_first(membership: &Membership) -> u8 {
    match membership.lifecycle {
        Lifecycle::SoftDeleted { .. } => 0,
        _ => 1 + active_first(membership),
    }
}

fn is_of(membership: &Membership, relation: Option<Relation>) -> bool {
    relation.is_none_or(|relation| membership.relation == relation)
}
