//! What each event changes: the only place that touches a state.

use crate::model::{
    Event, GroupId, IdSet, Invitation, Lifecycle, Membership, MembershipId, Relation, State,
    TenantId,
};

/// Makes an event part of the state. It never refuses: the event was decided on this very state.
pub fn apply(state: &mut State, event: &Event) {
    match *event {
        Event::ConfirmationOpened { user, membership } => {
            state.user_mut(user).confirmation = Some(membership);
        }
        Event::ConfirmationClosed { user, .. }
        | Event::GuestLeft { user, .. }
        | Event::DirectConnectUserLeft { user, .. } => state.user_mut(user).confirmation = None,
        Event::GuestInvited { user, tenant, user_type } => {
            let guest = Membership::new(user, tenant, Relation::Collaboration);
            state.memberships.push(Membership {
                user_type,
                invitation: Invitation::Pending,
                ..guest
            });
        }
        Event::InvitationSentAgain { .. } => {}
        Event::InvitationRedeemed { membership } => {
            state.membership_mut(membership).invitation = Invitation::Accepted;
        }
        Event::DirectConnectionMade { user, tenant } => {
            state.memberships.push(Membership::new(user, tenant, Relation::DirectConnect));
        }
        Event::LeaveSettingChanged { tenant, setting } => {
            state.tenant_mut(tenant).leave_setting = setting;
        }
        Event::PrivacyInformationChanged { tenant, privacy } => {
            state.tenant_mut(tenant).privacy = privacy;
        }
        Event::AccountDisabled { membership } => state.membership_mut(membership).enabled = false,
        Event::AccountEnabled { membership } => state.membership_mut(membership).enabled = true,
        Event::AddedToGroup { membership, group } => {
            state.membership_mut(membership).groups.insert(group);
        }
        Event::RemovedFromGroup { membership, group } => {
            state.membership_mut(membership).groups.remove(group);
        }
        Event::GroupDeleted { tenant, group } => delete_group(state, tenant, group),
        Event::RoleAssigned { membership, role } => {
            state.membership_mut(membership).roles.insert(role);
        }
        Event::MembershipSoftDeleted { membership, since } => {
            state.membership_mut(membership).lifecycle = Lifecycle::SoftDeleted { since };
        }
        Event::MembershipRestored { membership, missing_groups } => {
            restore(state, membership, missing_groups);
        }
        Event::MembershipPurged { membership, since, ends, .. }
        | Event::DataRemovalStarted { membership, since, ends } => {
            state.membership_mut(membership).lifecycle = Lifecycle::RemovingData { since, ends };
        }
        Event::DataRemovalCompleted { membership } => remove_data(state.membership_mut(membership)),
    }
}

/// Active members lose the group now; soft-deleted ones keep it, to be told on restore (D16).
fn delete_group(state: &mut State, tenant: TenantId, group: GroupId) {
    state.tenant_mut(tenant).deleted_groups.insert(group);
    let members = state.memberships.iter_mut().filter(|m| m.tenant == tenant && m.is_active());
    members.for_each(|membership| membership.groups.remove(group));
}

fn restore(state: &mut State, id: MembershipId, missing_groups: IdSet<GroupId>) {
    let membership = state.membership_mut(id);
    membership.lifecycle = Lifecycle::Active;
    membership.groups = membership.groups.without(missing_groups);
}

/// Only who it was and in which relation stays; everything else is data, and gone.
fn remove_data(membership: &mut Membership) {
    *membership = Membership {
        lifecycle: Lifecycle::Gone,
        ..Membership::new(membership.user, membership.tenant, membership.relation)
    };
}
