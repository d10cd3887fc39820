//! An open confirmation belongs to an organization that its person's page lists, never to home.

use super::{Change, Invariant, InvariantId};
use crate::model::{Relation, UserId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::ConfirmationIsOfAListedOrganization,
    name: "confirmation-is-of-a-listed-organization",
    implements: &["R14", "R18", "D17", "D26", "D30"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    (0..).map(UserId).zip(&change.after.users).all(|(id, user)| {
        user.confirmation.is_none_or(|open| {
            let membership = change.after.membership(open);
            membership.user == id
                && membership.relation != Relation::Home
                && membership.is_listed_organization()
                && change.after.home_account(id).is_none_or(|home| home.is_active())
        })
    })
}
