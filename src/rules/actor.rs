//! Who gives an order, where, and what counts for them there.

use super::Rulebook;
use crate::model::{IdSet, Invitation, Membership, Role, State, TenantId, User, UserId};

/// Everything that a rule about the actor alone may look at: not what the order is about.
#[derive(Clone, Copy, Debug)]
pub struct Actor<'a> {
    /// How things stand.
    pub state: &'a State,
    /// Which rules are in force, with their numbers.
    pub rulebook: &'a Rulebook,
    /// Who it is; nobody makes time pass.
    pub user: Option<UserId>,
    /// The tenant that the order concerns.
    pub tenant: Option<TenantId>,
    /// The account at home, if an organization owns it.
    pub home: Option<&'a Membership>,
    /// The live object in the tenant.
    pub object: Option<&'a Membership>,
}

impl<'a> Actor<'a> {
    /// Somebody who is about to order something in a tenant.
    #[must_use]
    pub fn of(
        state: &'a State,
        rulebook: &'a Rulebook,
        user: Option<UserId>,
        tenant: Option<TenantId>,
    ) -> Self {
        let home = user.and_then(|user| state.home_account(user));
        let object = user.zip(tenant).and_then(|(user, tenant)| state.active_object(user, tenant));
        let object = object.map(|id| state.membership(id));
        Self { state, rulebook, user, tenant, home, object }
    }

    /// The person.
    #[must_use]
    pub fn person(&self) -> Option<&'a User> {
        self.user.map(|id| self.state.user(id))
    }

    /// Whether the live object in the tenant is disabled (D25).
    #[must_use]
    pub fn has_disabled_object(&self) -> bool {
        self.object.is_some_and(|object| !object.enabled)
    }

    /// Whether there is a live direct connection with the tenant.
    #[must_use]
    pub fn is_connected(&self) -> bool {
        let pair = self.user.zip(self.tenant);
        pair.is_some_and(|(user, tenant)| self.state.active_connection(user, tenant).is_some())
    }

    /// The roles that count in the tenant: those of a live, accepted, enabled object of somebody
    /// whose account is live and enabled at home (D25, D26, D37).
    #[must_use]
    pub fn roles(&self) -> IdSet<Role> {
        if self.home.is_some_and(|home| !home.enabled || !home.is_active()) {
            return IdSet::EMPTY;
        }
        self.object
            .filter(|object| object.enabled && object.invitation == Invitation::Accepted)
            .map_or(IdSet::EMPTY, |object| object.roles)
    }
}
