//! The orders of a world, arranged so that a walk finds those of one person in one organization.

use crate::model::{Command, CommandKind, TenantId, UserId};

use super::World;

/// How often a walk thinks of each kind of order.
const KINDS: [(u64, CommandKind); CommandKind::COUNT - 1] = [
    (1, CommandKind::OpenOrganizations),
    (1, CommandKind::OpenLeaveSettings),
    (1, CommandKind::OpenDeletedUsers),
    (6, CommandKind::SelectLeave),
    (3, CommandKind::ConfirmLeave),
    (1, CommandKind::CancelLeave),
    (5, CommandKind::SignIn),
    (4, CommandKind::Redeem),
    (2, CommandKind::ConnectDirectly),
    (3, CommandKind::SetLeaveSetting),
    (2, CommandKind::SetPrivacyInformation),
    (6, CommandKind::Invite),
    (3, CommandKind::Disable),
    (4, CommandKind::Enable),
    (4, CommandKind::DeleteUser),
    (6, CommandKind::Restore),
    (3, CommandKind::DeletePermanently),
    (3, CommandKind::AddToGroup),
    (2, CommandKind::RemoveFromGroup),
    (1, CommandKind::DeleteGroup),
    (3, CommandKind::AssignRole),
];

/// Every order that a walk may give.
#[derive(Clone, Debug)]
pub(super) struct Vocabulary {
    orders: Vec<Command>,
    kinds: Vec<(u64, CommandKind)>,
}

impl Vocabulary {
    pub(super) fn of_world(world: &World) -> Self {
        let mut orders = world.orders.clone();
        // Stable: within one kind, person and organization the order of the world stays.
        orders.sort_by_key(place);
        let is_there = |kind| orders.iter().any(|order: &Command| order.kind() == kind);
        let kinds = KINDS.into_iter().filter(|(_, kind)| is_there(*kind)).collect();
        Self { orders, kinds }
    }

    pub(super) fn all(&self) -> &[Command] {
        &self.orders
    }

    /// The kinds that there are, each with how often a walk thinks of it.
    pub(super) fn kinds(&self) -> &[(u64, CommandKind)] {
        &self.kinds
    }

    /// The orders of one kind by one person that concern one organization, or no organization.
    pub(super) fn of(&self, kind: CommandKind, actor: UserId, tenant: TenantId) -> &[Command] {
        let concerned = self.between((kind, Some(actor), Some(tenant)));
        if concerned.is_empty() { self.between((kind, Some(actor), None)) } else { concerned }
    }

    fn between(&self, wanted: Place) -> &[Command] {
        let start = self.orders.partition_point(|order| place(order) < wanted);
        let end = self.orders.partition_point(|order| place(order) <= wanted);
        self.orders.get(start..end).unwrap_or_default()
    }
}

/// By what orders are arranged.
type Place = (CommandKind, Option<UserId>, Option<TenantId>);

fn place(order: &Command) -> Place {
    (order.kind(), order.actor(), order.tenant())
}
