//! What the commands do once they are allowed.

use crate::world::{
    FRESH, Group, Index, LeaveSetting, Life, Membership, Relation, Roles, Tenant, User, World,
};

/// A command that does something, with the membership that it turned out to be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    OpenPage,
    SelectLeave(Index),
    SelectLeaveBlocked,
    ConfirmLeave(Index),
    ConfirmLeaveBlocked,
    Cancel,
    SignIn(Index),
    Redeem(Index),
    Connect(Tenant),
    Configure(Tenant, LeaveSetting),
    SetPrivacyContact(Tenant, bool),
    Invite(Tenant, User),
    InviteAgain,
    SetEnabled(Index, bool),
    SetInGroup(Index, bool),
    AssignUserAdministrator(Index),
    Delete(Index),
    Restore(Index),
    DeletePermanently(Index),
    DeleteGroup(Tenant),
}

impl World {
    /// Carries out what a person does.
    pub(crate) fn perform(&mut self, actor: User, deed: Deed) {
        match deed {
            Deed::OpenPage
            | Deed::Cancel
            | Deed::SelectLeaveBlocked
            | Deed::ConfirmLeaveBlocked => {
                self.confirmations[usize::from(actor)] = None;
            }
            Deed::SelectLeave(at) => self.confirmations[usize::from(actor)] = Some(at as u8),
            Deed::ConfirmLeave(at) | Deed::Delete(at) => self.remove(at),
            Deed::SignIn(at) | Deed::Redeem(at) => self.memberships_mut()[at].accepted = true,
            Deed::Connect(tenant) => {
                self.insert(Membership::new(actor, tenant, Relation::DirectConnect));
            }
            Deed::Configure(tenant, setting) => {
                self.organizations[usize::from(tenant)].leaving = setting;
            }
            Deed::SetPrivacyContact(tenant, contact) => {
                self.organizations[usize::from(tenant)].has_privacy_contact = contact;
            }
            Deed::Invite(tenant, user) => {
                let guest = Membership::new(user, tenant, Relation::Collaboration);
                self.insert(Membership { accepted: false, ..guest });
            }
            Deed::InviteAgain => {}
            Deed::SetEnabled(at, enabled) => self.memberships_mut()[at].enabled = enabled,
            Deed::SetInGroup(at, member) => self.memberships_mut()[at].in_group = member,
            Deed::AssignUserAdministrator(at) => {
                let roles = &mut self.memberships_mut()[at].roles;
                *roles = roles.with(Roles::USER_ADMINISTRATOR);
            }
            Deed::Restore(at) => self.restore(at),
            Deed::DeletePermanently(at) => {
                self.memberships_mut()[at].life = Life::RemovingData(FRESH);
                self.close_clock_gaps();
            }
            Deed::DeleteGroup(tenant) => self.delete_group(tenant),
        }
    }

    /// Leaving and being deleted start the same timelines (R35, R46, D23, D27, D28), and close the
    /// confirmation about it; with the home account goes every confirmation (D30).
    fn remove(&mut self, at: Index) {
        let membership = &mut self.memberships_mut()[at];
        membership.life = if membership.is_object() {
            Life::SoftDeleted(FRESH)
        } else {
            Life::RemovingData(FRESH)
        };
        let Membership { user, relation, .. } = *membership;
        let confirmation = &mut self.confirmations[usize::from(user)];
        if relation == Relation::Home || *confirmation == Some(at as u8) {
            *confirmation = None;
        }
    }

    /// Everything comes back (R38) but a group that is no more (D16).
    fn restore(&mut self, at: Index) {
        let tenant = usize::from(self.memberships()[at].tenant);
        let group = self.organizations[tenant].group;
        let membership = &mut self.memberships_mut()[at];
        membership.life = Life::Active;
        membership.in_group &= group == Group::Exists;
        self.close_clock_gaps();
    }

    /// Nobody who is there is in the group any more. Who is soft-deleted is remembered as having
    /// been in it, so that the restore can report it missing (D16).
    fn delete_group(&mut self, tenant: Tenant) {
        self.organizations[usize::from(tenant)].group = Group::Deleted;
        for membership in self.memberships_mut() {
            if membership.tenant == tenant && membership.is_active() {
                membership.in_group = false;
            }
        }
    }
}
