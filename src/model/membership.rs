//! How one person belongs to one tenant, and where that stands between active and gone.

use super::{
    ApplicationId, GroupId, IdSet, LicenceId, Role, Seconds, TenantId, Timestamp, UserId, keyed,
};

/// A person's relation to a tenant. For home and collaboration it is the directory object; a
/// direct connection has none (D29).
///
/// Three axes that must not be folded into one: the invitation, whether the object is enabled, and
/// the [`Lifecycle`] of its deletion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Membership {
    /// Who belongs.
    pub user: UserId,
    /// To which tenant.
    pub tenant: TenantId,
    /// In which way. Never changes.
    pub relation: Relation,
    /// The user type of the object. It decides nothing (D19, D20); the relation does.
    pub user_type: UserType,
    /// Whether the invitation was redeemed (D17).
    pub invitation: Invitation,
    /// Whether the object is enabled (`accountEnabled`).
    pub enabled: bool,
    /// Where it stands between active and gone.
    pub lifecycle: Lifecycle,
    /// Groups of the tenant that it is a member of.
    pub groups: IdSet<GroupId>,
    /// Administrator roles that it holds in the tenant.
    pub roles: IdSet<Role>,
    /// Applications of the tenant that are assigned to it.
    pub applications: IdSet<ApplicationId>,
    /// Licences of the tenant that it holds.
    pub licences: IdSet<LicenceId>,
}

/// The three ways to belong to a tenant. The order is the order on the Organizations page (D32).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// The tenant owns the account (R10).
    Home,
    /// B2B collaboration: an object of an account that is owned elsewhere.
    Collaboration,
    /// B2B direct connect: no object in the tenant.
    DirectConnect,
}

keyed!(Relation {
    Home = "home",
    Collaboration = "collaboration",
    DirectConnect = "direct_connect",
});

/// The user type of a directory object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UserType {
    /// User type Member.
    Member,
    /// User type Guest.
    Guest,
}

keyed!(UserType { Member = "member", Guest = "guest" });

/// Whether an invitation was redeemed; what was never invited counts as accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Invitation {
    /// Redeemed by signing in (R14, D45), or never needed.
    Accepted,
    /// Sent, but the person has never signed in (D17).
    Pending,
}

keyed!(Invitation { Accepted = "accepted", Pending = "pending" });

/// Where a membership stands between active and gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lifecycle {
    /// In use, or usable.
    Active,
    /// Soft-deleted: listed under Deleted users, restorable while the window is open (R35–R38).
    SoftDeleted {
        /// When the soft deletion began.
        since: Timestamp,
    },
    /// Permanently deleted: in no list, not restorable, its data being removed (R45–R47, D4).
    #[doc(alias = "purged")]
    RemovingData {
        /// When permanent deletion (or, for a direct connection, data removal) began.
        since: Timestamp,
        /// When the removal completes, in (since, since + data removal] (D2).
        ends: Timestamp,
    },
    /// Its data is removed. Nothing is left but the id.
    Gone,
}

/// A [`Lifecycle`] without its instants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the `Lifecycle` of the same name")]
pub enum LifecycleKind {
    Active,
    SoftDeleted,
    RemovingData,
    Gone,
}

keyed!(LifecycleKind {
    Active = "active",
    SoftDeleted = "soft_deleted",
    RemovingData = "removing_data",
    Gone = "gone",
});

impl Lifecycle {
    /// Where it is, without since when.
    #[must_use]
    pub const fn kind(self) -> LifecycleKind {
        match self {
            Self::Active => LifecycleKind::Active,
            Self::SoftDeleted { .. } => LifecycleKind::SoftDeleted,
            Self::RemovingData { .. } => LifecycleKind::RemovingData,
            Self::Gone => LifecycleKind::Gone,
        }
    }
}

impl Membership {
    /// A new, active, enabled, accepted membership with nothing assigned to it.
    #[must_use]
    pub const fn new(user: UserId, tenant: TenantId, relation: Relation) -> Self {
        let user_type = match relation {
            Relation::Home => UserType::Member,
            Relation::Collaboration | Relation::DirectConnect => UserType::Guest,
        };
        Self {
            user,
            tenant,
            relation,
            user_type,
            invitation: Invitation::Accepted,
            enabled: true,
            lifecycle: Lifecycle::Active,
            groups: IdSet::EMPTY,
            roles: IdSet::EMPTY,
            applications: IdSet::EMPTY,
            licences: IdSet::EMPTY,
        }
    }

    /// Active: neither soft-deleted nor further along.
    #[must_use]
    pub const fn is_active(&self) -> bool {
        matches!(self.lifecycle, Lifecycle::Active)
    }

    /// Whether the tenant keeps a directory object for it (D29).
    #[must_use]
    pub const fn has_object(&self) -> bool {
        match self.relation {
            Relation::Home | Relation::Collaboration => true,
            Relation::DirectConnect => false,
        }
    }

    /// Whether the Organizations page shows it: active, and signed in to before (R14, D17).
    #[must_use]
    pub const fn is_listed_organization(&self) -> bool {
        self.is_active() && matches!(self.invitation, Invitation::Accepted)
    }

    /// End one of three: listed under Deleted users (R36).
    #[must_use]
    pub const fn is_listed_as_deleted(&self) -> bool {
        matches!(self.lifecycle, Lifecycle::SoftDeleted { .. })
    }

    /// End two of three: within the half-open window in which a restore is possible (R38, D3).
    ///
    /// A name conflict (D15) can still prevent the restore: see [`super::State::is_restorable`].
    #[must_use]
    pub fn is_in_restore_window(&self, now: Timestamp, soft_deletion: Seconds) -> bool {
        match self.lifecycle {
            Lifecycle::SoftDeleted { since } => now.since(since) < soft_deletion,
            Lifecycle::Active | Lifecycle::RemovingData { .. } | Lifecycle::Gone => false,
        }
    }

    /// End three of three: whether data is still present (R45, R47).
    #[must_use]
    pub const fn has_data(&self) -> bool {
        !matches!(self.lifecycle, Lifecycle::Gone)
    }
}
