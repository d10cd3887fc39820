//! A personal account has no home organization and no direct connection.

use super::{Change, Invariant, InvariantId};
use crate::model::{Account, Relation};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::PersonalAccountStaysPersonal,
    name: "personal-account-stays-personal",
    implements: &["R6", "D18", "D21"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    change.after.memberships.iter().all(|membership| {
        membership.relation == Relation::Collaboration
            || change.after.user(membership.user).account != Account::Personal
    })
}
