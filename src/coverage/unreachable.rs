//! Why some things that the catalogues name can never happen. A test searches for each of them.

use super::Item;
use crate::model::Relation::{self, Collaboration, DirectConnect, Home};
use crate::requirements;
use crate::rules::RuleId;

use super::Passage::{
    self, Connected, ConnectionLeft, ConnectionRemoved, Deleted, Disabled, DisabledDeleted,
    DisabledRestored, Enabled, Expired, Invited, Left, PendingDeleted, PendingDisabled,
    PendingEnabled, PendingRestored, Purged, Redeemed, Restored,
};

/// Why an item cannot be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// This requirement or decision says so.
    Says(&'static str),
    /// It is a requirement that has no behaviour which a run could show.
    WithoutBehaviour,
}

/// The ways that memberships of a relation never go, and which requirement or decision says so.
const NEVER: [(Relation, &[Passage], &str); 11] = [
    (Home, &[Left, ConnectionLeft], "R11"),
    (Home, &[Invited, Redeemed], "D35"),
    (Home, &[PendingDisabled, PendingEnabled, PendingDeleted, PendingRestored], "D35"),
    (Home, &[Connected], "D42"),
    (Home, &[ConnectionRemoved], "D27"),
    (Collaboration, &[Connected], "D42"),
    (Collaboration, &[ConnectionLeft], "R35"),
    (Collaboration, &[ConnectionRemoved], "D23"),
    (DirectConnect, &[Invited, Redeemed], "D42"),
    (
        DirectConnect,
        &[Disabled, Enabled, PendingDisabled, PendingEnabled, DisabledDeleted, DisabledRestored],
        "D29",
    ),
    (
        DirectConnect,
        &[Left, Deleted, PendingDeleted, Restored, PendingRestored, Purged, Expired],
        "R48",
    ),
];

/// Why an item cannot be reached; `None` for what should be.
#[must_use]
pub fn reason(item: Item) -> Option<Reason> {
    match item {
        Item::Transition(relation, passage) => {
            let never = |(of, passages, _): &&(Relation, &[Passage], &str)| {
                *of == relation && passages.contains(&passage)
            };
            NEVER.iter().find(never).map(|(_, _, id)| Reason::Says(id))
        }
        Item::Edge(RuleId::SoftDeletionEnds, DirectConnect, _) => Some(Reason::Says("R48")),
        Item::Requirement(id) => {
            let found = requirements::find(id).filter(|requirement| !requirement.behaviour);
            found.map(|_| Reason::WithoutBehaviour)
        }
        Item::Allowed(_)
        | Item::Refused(_)
        | Item::Event(_)
        | Item::Edge(..)
        | Item::View(_)
        | Item::Message(..) => None,
    }
}
