//! Short ways to write commands, so that a test reads as a list of orders.

use tchau::model::{
    Command, GroupId, LeaveSetting, Ordinal, PageEntry, PrivacyInformation, Relation, Role,
    Seconds, Target, TenantId, TextId, Timestamp, UserId, UserType,
};

use crate::world::START;

pub(crate) const DAY: i64 = 86_400;

/// This many seconds after the start.
pub(crate) fn after_start(seconds: i64) -> Timestamp {
    START.saturating_add(Seconds::new(seconds))
}

pub(crate) fn wait_until(seconds: i64) -> Command {
    Command::AdvanceClock { to: after_start(seconds) }
}

pub(crate) fn open_page(actor: UserId) -> Command {
    Command::OpenOrganizations { actor, entry: PageEntry::Navigation }
}

pub(crate) fn select(actor: UserId, tenant: TenantId) -> Command {
    Command::SelectLeave { actor, tenant, relation: None }
}

pub(crate) fn select_as(actor: UserId, tenant: TenantId, relation: Relation) -> Command {
    Command::SelectLeave { actor, tenant, relation: Some(relation) }
}

pub(crate) fn confirm(actor: UserId, tenant: TenantId) -> Command {
    Command::ConfirmLeave { actor, tenant, relation: None }
}

pub(crate) fn confirm_as(actor: UserId, tenant: TenantId, relation: Relation) -> Command {
    Command::ConfirmLeave { actor, tenant, relation: Some(relation) }
}

pub(crate) fn cancel(actor: UserId) -> Command {
    Command::CancelLeave { actor }
}

pub(crate) fn sign_in(actor: UserId, tenant: TenantId) -> Command {
    Command::SignIn { actor, tenant }
}

pub(crate) fn redeem(actor: UserId, tenant: TenantId) -> Command {
    Command::Redeem { actor, tenant }
}

pub(crate) fn connect(actor: UserId, tenant: TenantId) -> Command {
    Command::ConnectDirectly { actor, tenant }
}

pub(crate) fn invite(actor: UserId, tenant: TenantId, user: UserId) -> Command {
    Command::Invite { actor, tenant, user, user_type: UserType::Guest }
}

pub(crate) fn disable(actor: UserId, tenant: TenantId, user: UserId) -> Command {
    Command::Disable { actor, tenant, target: Target::of(user) }
}

pub(crate) fn enable(actor: UserId, tenant: TenantId, user: UserId) -> Command {
    Command::Enable { actor, tenant, target: Target::of(user) }
}

pub(crate) fn delete(actor: UserId, tenant: TenantId, user: UserId) -> Command {
    Command::DeleteUser { actor, tenant, target: Target::of(user) }
}

pub(crate) fn delete_as(
    actor: UserId,
    tenant: TenantId,
    user: UserId,
    relation: Relation,
) -> Command {
    let target = Target { relation: Some(relation), ..Target::of(user) };
    Command::DeleteUser { actor, tenant, target }
}

pub(crate) fn restore(actor: UserId, tenant: TenantId, user: UserId) -> Command {
    Command::Restore { actor, tenant, target: Target::of(user) }
}

/// The n-th membership of that person in that tenant.
pub(crate) fn restore_nth(actor: UserId, tenant: TenantId, user: UserId, n: u8) -> Command {
    let target = Target { ordinal: Some(Ordinal(n)), ..Target::of(user) };
    Command::Restore { actor, tenant, target }
}

pub(crate) fn delete_permanently(actor: UserId, tenant: TenantId, user: UserId) -> Command {
    Command::DeletePermanently { actor, tenant, target: Target::of(user) }
}

pub(crate) fn add(actor: UserId, tenant: TenantId, user: UserId, group: GroupId) -> Command {
    Command::AddToGroup { actor, tenant, target: Target::of(user), group }
}

pub(crate) fn delete_group(actor: UserId, tenant: TenantId, group: GroupId) -> Command {
    Command::DeleteGroup { actor, tenant, group }
}

pub(crate) fn assign(actor: UserId, tenant: TenantId, user: UserId, role: Role) -> Command {
    Command::AssignRole { actor, tenant, target: Target::of(user), role }
}

pub(crate) fn set_leaving(actor: UserId, tenant: TenantId, setting: LeaveSetting) -> Command {
    Command::SetLeaveSetting { actor, tenant, setting }
}

pub(crate) fn inform(
    actor: UserId,
    tenant: TenantId,
    contact: Option<TextId>,
    statement: Option<TextId>,
) -> Command {
    let privacy = PrivacyInformation { contact, statement };
    Command::SetPrivacyInformation { actor, tenant, privacy }
}
