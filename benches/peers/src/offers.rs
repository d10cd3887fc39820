//! Which commands do something in a state: who may give them, about what, and by which rule.

use crate::deeds::Deed;
use crate::model::Action;
use crate::world::{
    Group, Index, LeaveSetting, Life, Membership, Relation, Roles, Size, Tenant, User, World,
};

/// Collects what one person can do in a state, one entry for each instance of a command.
pub(crate) struct Offers<'a> {
    pub(crate) world: &'a World,
    pub(crate) size: Size,
    pub(crate) actor: User,
    pub(crate) actions: &'a mut Vec<Action>,
}

impl Offers<'_> {
    pub(crate) fn collect(mut self) {
        let home = self.world.home(self.actor);
        if !home.is_active() {
            return; // D26
        }
        let confirmation = self.world.confirmation(self.actor);
        if confirmation.is_some() {
            self.offer(Deed::OpenPage);
            self.offer(Deed::Cancel);
        }
        for tenant in 0..self.size.tenants {
            self.select_leave(tenant, home);
        }
        if let Some(at) = confirmation {
            self.confirm_leave(at, home);
        }
        if !home.enabled {
            return; // D25
        }
        for tenant in 0..self.size.tenants {
            self.enter(tenant);
            self.administer(tenant);
        }
    }

    fn offer(&mut self, deed: Deed) {
        self.actions.push(Action::Command(self.actor, deed));
    }

    /// Selecting Leave beside the first entry of an organization, and beside the direct connection
    /// (R18, R25, D31). Home has no such link (R12), and what is not listed neither (D17).
    fn select_leave(&mut self, tenant: Tenant, home: &Membership) {
        if tenant == home.tenant {
            return;
        }
        let guest = self.world.live_object(self.actor, tenant);
        let guest = guest.filter(|at| self.world.memberships()[*at].accepted);
        let direct = self.world.live_direct_connection(self.actor, tenant);
        for entry in [guest.or(direct), direct].into_iter().flatten() {
            if !self.is_blocked(entry, home) {
                self.offer(Deed::SelectLeave(entry));
            } else if self.world.confirmation(self.actor).is_some() {
                self.offer(Deed::SelectLeaveBlocked);
            }
        }
    }

    /// Confirming without saying which entry, and confirming for the direct connection; either
    /// way the reasons that block are looked at again (D9).
    fn confirm_leave(&mut self, at: Index, home: &Membership) {
        let deed = if self.is_blocked(at, home) {
            Deed::ConfirmLeaveBlocked
        } else {
            Deed::ConfirmLeave(at)
        };
        self.offer(deed);
        if !self.world.memberships()[at].is_object() {
            self.offer(deed);
        }
    }

    /// The organization does not let people leave (R22, D14), or the account is disabled, at home
    /// or as the object that would leave (R23, D8, D31).
    fn is_blocked(&self, at: Index, home: &Membership) -> bool {
        let membership = &self.world.memberships()[at];
        let organization = &self.world.organizations[usize::from(membership.tenant)];
        organization.leaving == LeaveSetting::No || !home.enabled || !membership.enabled
    }

    /// What a person does to get in: redeem an invitation, by signing in or as such (D45, not
    /// through a disabled object: D25), or connect directly (D42).
    fn enter(&mut self, tenant: Tenant) {
        if let Some(at) = self.world.live_object(self.actor, tenant) {
            let object = &self.world.memberships()[at];
            if object.enabled && !object.accepted {
                self.offer(Deed::SignIn(at));
                self.offer(Deed::Redeem(at));
            }
        }
        if tenant != self.world.home(self.actor).tenant
            && self.world.live_direct_connection(self.actor, tenant).is_none()
            && self.may_add_relation()
        {
            self.offer(Deed::Connect(tenant));
        }
    }

    /// What the actor's roles allow in an organization (D5, D46).
    fn administer(&mut self, tenant: Tenant) {
        let roles = self.world.roles_in(self.actor, tenant);
        if roles.is_none() {
            return;
        }
        if roles.has(Roles::GLOBAL_ADMINISTRATOR) {
            self.configure(tenant);
        }
        for user in 0..self.size.users {
            self.invite(tenant, user);
            if let Some(at) = self.world.live_object(user, tenant) {
                self.manage_object(at, roles);
            }
            self.delete(tenant, user);
            self.manage_deleted(tenant, user);
        }
        if self.world.organizations[usize::from(tenant)].group == Group::Exists {
            self.offer(Deed::DeleteGroup(tenant));
        }
    }

    /// The leave setting (only with privacy information: R28, D12) and the privacy contact.
    fn configure(&mut self, tenant: Tenant) {
        let organization = self.world.organizations[usize::from(tenant)];
        self.offer(Deed::SetPrivacyContact(tenant, !organization.has_privacy_contact));
        if organization.has_privacy_contact {
            for setting in [LeaveSetting::Yes, LeaveSetting::No] {
                if setting != organization.leaving {
                    self.offer(Deed::Configure(tenant, setting));
                }
            }
        }
    }

    /// Inviting, and inviting again who has a live object (D15, D35, D41).
    fn invite(&mut self, tenant: Tenant, user: User) {
        if tenant == self.world.home(user).tenant {
        } else if self.world.live_object(user, tenant).is_some() {
            self.offer(Deed::InviteAgain);
        } else if self.may_add_relation() {
            self.offer(Deed::Invite(tenant, user));
        }
    }

    /// Commands that need a live object (D29, D37). Changing nothing is no event (D34).
    fn manage_object(&mut self, at: Index, roles: Roles) {
        let object = &self.world.memberships()[at];
        self.offer(Deed::SetEnabled(at, !object.enabled));
        if self.world.organizations[usize::from(object.tenant)].group == Group::Exists {
            self.offer(Deed::SetInGroup(at, !object.in_group));
        }
        if roles.has(Roles::GLOBAL_ADMINISTRATOR)
            && object.accepted
            && !object.roles.has(Roles::USER_ADMINISTRATOR)
        {
            self.offer(Deed::AssignUserAdministrator(at));
        }
    }

    /// Deleting whatever the user has there, and deleting the direct connection (D23, D28).
    fn delete(&mut self, tenant: Tenant, user: User) {
        let meant = self.world.target(user, tenant);
        let meant = meant.filter(|at| self.world.memberships()[*at].is_active());
        let direct = self.world.live_direct_connection(user, tenant);
        for at in meant.into_iter().chain(direct) {
            self.offer(Deed::Delete(at));
        }
    }

    /// Each soft-deleted object can be deleted permanently (R40), and restored while no other
    /// object holds its name (R38, D15).
    fn manage_deleted(&mut self, tenant: Tenant, user: User) {
        let name_is_free = self.world.live_object(user, tenant).is_none();
        for (at, membership) in self.world.of(user, tenant) {
            if matches!(membership.life, Life::SoftDeleted(_)) {
                self.offer(Deed::DeletePermanently(at));
                if name_is_free {
                    self.offer(Deed::Restore(at));
                }
            }
        }
    }

    fn may_add_relation(&self) -> bool {
        let most = usize::from(self.size.users) + usize::from(self.size.relations);
        self.world.memberships().len() < most
    }
}

/// Who and what a command finds in a state.
impl World {
    fn of(&self, user: User, tenant: Tenant) -> impl Iterator<Item = (Index, &Membership)> {
        let memberships = self.memberships().iter().enumerate();
        memberships.filter(move |(_, m)| m.user == user && m.tenant == tenant)
    }

    #[expect(clippy::expect_used, reason = "memberships are never forgotten")]
    fn home(&self, user: User) -> &Membership {
        let mut memberships = self.memberships().iter();
        memberships
            .find(|m| m.user == user && m.relation == Relation::Home)
            .expect("everybody has a home")
    }

    fn confirmation(&self, user: User) -> Option<Index> {
        self.confirmations[usize::from(user)].map(usize::from)
    }

    /// There is one at most: its name is taken (D15).
    fn live_object(&self, user: User, tenant: Tenant) -> Option<Index> {
        self.of(user, tenant).find(|(_, m)| m.is_object() && m.is_active()).map(|(at, _)| at)
    }

    fn live_direct_connection(&self, user: User, tenant: Tenant) -> Option<Index> {
        self.of(user, tenant).find(|(_, m)| !m.is_object() && m.is_active()).map(|(at, _)| at)
    }

    /// The membership that a command is about which names only the user.
    fn target(&self, user: User, tenant: Tenant) -> Option<Index> {
        let preference = |membership: &Membership| match membership.life {
            Life::Active if membership.is_object() => 4,
            Life::SoftDeleted(_) => 3,
            Life::Active => 2,
            Life::RemovingData(_) => 1,
            Life::Gone => 0,
        };
        // Of several that are alike, `max_by_key` takes the latest.
        self.of(user, tenant).max_by_key(|(_, m)| preference(m)).map(|(at, _)| at)
    }

    /// The roles that count: of a live, accepted, enabled object (D25, D37).
    fn roles_in(&self, user: User, tenant: Tenant) -> Roles {
        let object = self.live_object(user, tenant).map(|at| self.memberships()[at]);
        object.filter(|object| object.accepted && object.enabled).map_or(Roles::NONE, |o| o.roles)
    }
}
