//! Once the data removal has completed, only the id is left.

use super::{Change, Invariant, InvariantId};

pub(super) const INVARIANT: Invariant = Invariant {
    id: InvariantId::GoneKeepsNothing,
    name: "gone-keeps-nothing",
    implements: &["R45", "R47"],
    holds,
};

fn holds(change: &Change<'_>) -> bool {
    change.after.memberships.iter().filter(|m| !m.has_data()).all(|membership| {
        membership.groups.is_empty()
            && membership.roles.is_empty()
            && membership.applications.is_empty()
            && membership.licences.is_empty()
    })
}
