//! The administrator roles that the decisions name (D5, D46).

use super::{IdSet, Keyed, keyed};

/// An administrator role, held in one tenant only.
///
/// Source: the roles that R30, R42 and D5 name; the vendor's page “Microsoft Entra built-in roles”.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Role {
    /// May do everything (D5).
    GlobalAdministrator,
    /// Configures the leave setting and deletes permanently (R30, R42).
    ExternalIdentityProviderAdministrator,
    /// Disables, enables, deletes, restores; invites; manages groups (D5).
    UserAdministrator,
    /// Stores the privacy information (D5).
    BillingAdministrator,
    /// Invites (D5).
    GuestInviter,
    /// Manages groups (D5).
    GroupsAdministrator,
}

keyed!(Role {
    GlobalAdministrator = "global_administrator",
    ExternalIdentityProviderAdministrator = "external_identity_provider_administrator",
    UserAdministrator = "user_administrator",
    BillingAdministrator = "billing_administrator",
    GuestInviter = "guest_inviter",
    GroupsAdministrator = "groups_administrator",
});

impl Role {
    /// The set of just these roles.
    #[must_use]
    pub const fn set(roles: &[Self]) -> IdSet<Self> {
        let mut bits = 0;
        let mut rest = roles;
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u8;
            rest = others;
        }
        IdSet::from_bits(bits)
    }
}

impl From<Role> for u8 {
    fn from(role: Role) -> Self {
        role as Self
    }
}

impl From<u8> for Role {
    /// The role with this number; numbers that no role has give the last one.
    fn from(bit: u8) -> Self {
        Self::ALL.get(usize::from(bit)).copied().unwrap_or(Self::GroupsAdministrator)
    }
}
