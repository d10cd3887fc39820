//! A soft deletion that nobody ended earlier becomes a permanent deletion after its full length.
//!
//! **What it says.** At exactly T+30d permanent deletion has started. This and the administrator's command
//! are its only two triggers.
//!
//! **Why.** Data must not stay for ever. **Source.** R37, R44, R45, D3, D22, D33; L75, L87.
//!
//! **Not modelled.** A service that starts late.

use super::{Part, Rule, RuleId, Rulebook, Timelines};
use crate::model::{Event, Lifecycle, Membership, MembershipId, Seconds, Timestamp, Trigger};

pub(super) const RULE: Rule = Rule {
    id: RuleId::SoftDeletionEnds,
    name: "soft-deletion-ends",
    implements: &["R37", "R44", "R45", "D2", "D3", "D22", "D33"],
    concerns: &[],
    part: Part::Deadline { due, event },
};

fn due(membership: &Membership, rulebook: &Rulebook) -> Option<Timestamp> {
    match membership.lifecycle {
        Lifecycle::SoftDeleted { since } => {
            let length = rulebook.timelines.soft_deletion.get();
            let length = rulebook.boundary(RuleId::SoftDeletionEnds, length);
            Some(since.saturating_add(Seconds::new(length)))
        }
        Lifecycle::Active | Lifecycle::RemovingData { .. } | Lifecycle::Gone => None,
    }
}

fn event(membership: MembershipId, at: Timestamp, timelines: &Timelines) -> Event {
    let ends = timelines.removed_by(at);
    Event::MembershipPurged { membership, trigger: Trigger::EndOfSoftDeletion, since: at, ends }
}
