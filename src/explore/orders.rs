//! Every command that a world knows, in a fixed order.

use crate::model::{
    Command, GroupId, LeaveSetting, PageEntry, Relation, Roster, Target, TenantId, UserId,
};

use super::world::{Bounds, Values};

/// Every command by everyone, about every organization and every person, that the bounds allow.
pub(super) fn all(roster: &Roster, values: &Values, bounds: &Bounds) -> Vec<Command> {
    let users = || (0..roster.users.len() as u32).map(UserId);
    let tenants = || (0..roster.tenants.len() as u32).map(TenantId);
    let mut orders = Vec::new();
    for actor in users() {
        orders.extend(PAGES.map(|entry| Command::OpenOrganizations { actor, entry }));
        orders.push(Command::CancelLeave { actor });
        for tenant in tenants() {
            orders.extend(by_themselves(actor, tenant));
            orders.extend(about_the_tenant(actor, tenant, roster, values));
            for user in users() {
                orders.extend(about_a_person(actor, tenant, user, roster, values));
            }
        }
    }
    orders.retain(|order| bounds.commands.contains(order.kind()));
    orders
}

/// Both ways to the page do the same, which the requirements say (R7) and scenarios show.
const PAGES: [PageEntry; 1] = [PageEntry::Navigation];

/// The first entry, and the one that it may hide (D31).
const ENTRIES: [Option<Relation>; 2] = [None, Some(Relation::DirectConnect)];

fn by_themselves(actor: UserId, tenant: TenantId) -> Vec<Command> {
    let select = ENTRIES.map(|relation| Command::SelectLeave { actor, tenant, relation });
    let confirm = ENTRIES.map(|relation| Command::ConfirmLeave { actor, tenant, relation });
    let others = [
        Command::SignIn { actor, tenant },
        Command::Redeem { actor, tenant },
        Command::ConnectDirectly { actor, tenant },
    ];
    select.into_iter().chain(confirm).chain(others).collect()
}

fn about_the_tenant(
    actor: UserId,
    tenant: TenantId,
    roster: &Roster,
    values: &Values,
) -> Vec<Command> {
    let pages =
        [Command::OpenLeaveSettings { actor, tenant }, Command::OpenDeletedUsers { actor, tenant }];
    let settings = [LeaveSetting::Yes, LeaveSetting::No].map(|setting| Command::SetLeaveSetting {
        actor,
        tenant,
        setting,
    });
    let privacy = values.privacy.iter();
    let privacy = privacy.map(|&privacy| Command::SetPrivacyInformation { actor, tenant, privacy });
    let groups = groups(roster, tenant).map(|group| Command::DeleteGroup { actor, tenant, group });
    pages.into_iter().chain(settings).chain(privacy).chain(groups).collect()
}

fn about_a_person(
    actor: UserId,
    tenant: TenantId,
    user: UserId,
    roster: &Roster,
    values: &Values,
) -> Vec<Command> {
    let target = Target::of(user);
    let connection = Target { relation: Some(Relation::DirectConnect), ..target };
    let invite = values.user_types.iter();
    let invite = invite.map(|&user_type| Command::Invite { actor, tenant, user, user_type });
    let object = [
        Command::Disable { actor, tenant, target },
        Command::Enable { actor, tenant, target },
        Command::DeleteUser { actor, tenant, target },
        Command::DeleteUser { actor, tenant, target: connection },
        Command::Restore { actor, tenant, target },
        Command::DeletePermanently { actor, tenant, target },
    ];
    let groups = groups(roster, tenant).flat_map(|group| {
        [
            Command::AddToGroup { actor, tenant, target, group },
            Command::RemoveFromGroup { actor, tenant, target, group },
        ]
    });
    let roles = values.roles.iter();
    let roles = roles.map(|&role| Command::AssignRole { actor, tenant, target, role });
    invite.chain(object).chain(groups).chain(roles).collect()
}

fn groups(roster: &Roster, tenant: TenantId) -> impl Iterator<Item = GroupId> {
    (0..roster.tenant(tenant).groups.len() as u8).map(GroupId)
}
