//! The names of administrator roles, which stand inside other texts.

use super::define::messages;
use crate::model::Role;

messages! {
    /// The name of a role.
    pub enum RoleName {
        "role-global-administrator" GlobalAdministrator,
        "role-external-identity-provider-administrator" ExternalIdentityProviderAdministrator,
        "role-user-administrator" UserAdministrator,
        "role-billing-administrator" BillingAdministrator,
        "role-guest-inviter" GuestInviter,
        "role-groups-administrator" GroupsAdministrator,
    }
}

/// The message with the name of a role.
#[must_use]
pub fn role_id(role: Role) -> &'static str {
    match role {
        Role::GlobalAdministrator => RoleName::GlobalAdministrator,
        Role::ExternalIdentityProviderAdministrator => {
            RoleName::ExternalIdentityProviderAdministrator
        }
        Role::UserAdministrator => RoleName::UserAdministrator,
        Role::BillingAdministrator => RoleName::BillingAdministrator,
        Role::GuestInviter => RoleName::GuestInviter,
        Role::GroupsAdministrator => RoleName::GroupsAdministrator,
    }
    .id()
}
