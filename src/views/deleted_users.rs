//! The page Deleted users of a tenant (R36, R43).

use crate::model::{Lifecycle, MembershipId, State, TenantId, Timestamp, UserId};
use crate::rules::Timelines;

/// The page. Whatever is being removed or gone is not on it (D4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeletedUsers {
    /// Whose directory.
    pub tenant: TenantId,
    /// In the order in which the objects came to be.
    pub entries: Vec<DeletedUser>,
}

/// One soft-deleted object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeletedUser {
    /// The object.
    pub membership: MembershipId,
    /// The person.
    pub user: UserId,
    /// When the soft deletion began.
    pub deleted_at: Timestamp,
    /// When the permanent deletion starts by itself.
    pub purged_at: Timestamp,
    /// Whether a restore would succeed now (D15: not while a newer object holds the name).
    pub is_restorable: bool,
}

impl DeletedUsers {
    /// The page as it stands now.
    #[must_use]
    pub fn of(state: &State, timelines: &Timelines, now: Timestamp, tenant: TenantId) -> Self {
        let entries = state.memberships().filter(|(_, m)| m.tenant == tenant);
        let entries = entries.filter_map(|(membership, m)| match m.lifecycle {
            Lifecycle::SoftDeleted { since } => Some(DeletedUser {
                membership,
                user: m.user,
                deleted_at: since,
                purged_at: timelines.purged_at(since),
                is_restorable: state.is_restorable(membership, now, timelines.soft_deletion),
            }),
            Lifecycle::Active | Lifecycle::RemovingData { .. } | Lifecycle::Gone => None,
        });
        Self { tenant, entries: entries.collect() }
    }
}
