//! Everything that changes: three flat tables, indexed by id, without a string or a map.

use super::{
    GroupId, IdSet, Membership, MembershipId, Relation, Seconds, TenantId, TextId, Timestamp,
    UserId, keyed,
};

/// How things stand. Cloning it copies three flat tables; comparing and hashing it looks at plain
/// numbers only.
///
/// Ids are handed out by position and never reused, so an id that this state (or an ancestor of
/// it) gave out always has its place: the `expect`s below rely on that.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// By [`TenantId`].
    pub tenants: Vec<Tenant>,
    /// By [`UserId`].
    pub users: Vec<User>,
    /// By [`MembershipId`], in the order in which they came to be.
    pub memberships: Vec<Membership>,
}

/// What changes about a tenant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tenant {
    /// External user leave settings (R26).
    pub leave_setting: LeaveSetting,
    /// The privacy information (R28, D11).
    pub privacy: PrivacyInformation,
    /// Groups that were deleted (D16).
    pub deleted_groups: IdSet<GroupId>,
}

/// The stored value of External user leave settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LeaveSetting {
    /// Never configured, which allows leaving (D13).
    #[default]
    NotConfigured,
    /// External users leave without approval (R32).
    Yes,
    /// External users cannot leave by themselves (R33).
    No,
}

impl LeaveSetting {
    /// Whether external users may leave by themselves; never configured means that they may (D13).
    #[must_use]
    pub const fn allows_leaving(self) -> bool {
        !matches!(self, Self::No)
    }
}

keyed!(LeaveSetting { NotConfigured = "not_configured", Yes = "yes", No = "no" });

/// The privacy contact and the privacy statement of a tenant. Only a contact makes it count (D11).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrivacyInformation {
    /// An email address.
    pub contact: Option<TextId>,
    /// An http or https address of at most 255 characters.
    pub statement: Option<TextId>,
}

impl PrivacyInformation {
    /// Whether the tenant has privacy information: a contact makes it so, a statement alone does not
    /// (D11, D44).
    #[must_use]
    pub const fn counts(&self) -> bool {
        self.contact.is_some()
    }

    /// Whether nothing is stored.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.contact.is_none() && self.statement.is_none()
    }
}

/// What changes about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct User {
    /// Which kind of account they have (R6).
    pub account: Account,
    /// The confirmation they have open, at most one (D30).
    pub confirmation: Option<MembershipId>,
}

/// The two kinds of account (R6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Account {
    /// A personal account: no home organization.
    Personal,
    /// A work or school account, owned by the tenant of this membership (R10).
    WorkOrSchool {
        /// The home account.
        home: MembershipId,
    },
}

impl State {
    /// The tenant with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this state handed out")]
    pub fn tenant(&self, id: TenantId) -> &Tenant {
        &self.tenants[id.0 as usize]
    }

    /// The tenant with this id, to change it.
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this state handed out")]
    pub(crate) fn tenant_mut(&mut self, id: TenantId) -> &mut Tenant {
        &mut self.tenants[id.0 as usize]
    }

    /// The person with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this state handed out")]
    pub fn user(&self, id: UserId) -> &User {
        &self.users[id.0 as usize]
    }

    /// The person with this id, to change them.
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this state handed out")]
    pub(crate) fn user_mut(&mut self, id: UserId) -> &mut User {
        &mut self.users[id.0 as usize]
    }

    /// The membership with this id.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this state handed out")]
    pub fn membership(&self, id: MembershipId) -> &Membership {
        &self.memberships[id.0 as usize]
    }

    /// The membership with this id, to change it.
    #[expect(clippy::indexing_slicing, reason = "ids are positions that this state handed out")]
    pub(crate) fn membership_mut(&mut self, id: MembershipId) -> &mut Membership {
        &mut self.memberships[id.0 as usize]
    }

    /// Every membership with its id, in the order in which they came to be.
    pub fn memberships(&self) -> impl DoubleEndedIterator<Item = (MembershipId, &Membership)> {
        self.memberships.iter().enumerate().map(|(place, m)| (MembershipId(place as u32), m))
    }

    /// The memberships of one person in one tenant, in the order in which they came to be.
    pub fn memberships_of(
        &self,
        user: UserId,
        tenant: TenantId,
    ) -> impl DoubleEndedIterator<Item = (MembershipId, &Membership)> {
        self.memberships().filter(move |(_, m)| m.user == user && m.tenant == tenant)
    }

    /// The active directory object (home or collaboration) of a person in a tenant: at most one
    /// (D15).
    #[must_use]
    pub fn active_object(&self, user: UserId, tenant: TenantId) -> Option<MembershipId> {
        self.memberships_of(user, tenant)
            .find(|(_, m)| m.is_active() && m.has_object())
            .map(|(id, _)| id)
    }

    /// The active direct connection of a person with a tenant: at most one (D42).
    #[must_use]
    pub fn active_connection(&self, user: UserId, tenant: TenantId) -> Option<MembershipId> {
        self.memberships_of(user, tenant)
            .find(|(_, m)| m.is_active() && m.relation == Relation::DirectConnect)
            .map(|(id, _)| id)
    }

    /// The home account of a person, if an organization owns their account.
    #[must_use]
    pub fn home_account(&self, user: UserId) -> Option<&Membership> {
        match self.user(user).account {
            Account::Personal => None,
            Account::WorkOrSchool { home } => Some(self.membership(home)),
        }
    }

    /// Whether another active object of the same person holds the name that this object had (D15).
    #[must_use]
    pub fn is_name_taken(&self, id: MembershipId) -> bool {
        let membership = self.membership(id);
        self.active_object(membership.user, membership.tenant).is_some_and(|holder| holder != id)
    }

    /// Whether a restore would succeed: in the window (R38, D3) and the name is free (D15).
    #[must_use]
    pub fn is_restorable(&self, id: MembershipId, now: Timestamp, soft_deletion: Seconds) -> bool {
        self.membership(id).is_in_restore_window(now, soft_deletion) && !self.is_name_taken(id)
    }
}
