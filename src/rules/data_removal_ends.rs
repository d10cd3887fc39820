//! A data removal completes at its own instant, at the latest after its full length.
//!
//! **What it says.** The instant was fixed when the removal started: the latest one, unless the driver
//! brought it forward (D2). Until then the data may be there, in no list.
//!
//! **Why.** “Up to 30 days” is a bound, not a duration. **Source.** R45, R47, D2, D4, D22, D33, D41; L87, L89.
//!
//! **Not modelled.** Removal in parts.

use super::{Part, Rule, RuleId, Rulebook, Timelines};
use crate::model::{Event, Lifecycle, Membership, MembershipId, Seconds, Timestamp};

pub(super) const RULE: Rule = Rule {
    id: RuleId::DataRemovalEnds,
    name: "data-removal-ends",
    implements: &["R45", "R47", "D2", "D4", "D22", "D33", "D41"],
    concerns: &[],
    part: Part::Deadline { due, event },
};

fn due(membership: &Membership, rulebook: &Rulebook) -> Option<Timestamp> {
    match membership.lifecycle {
        Lifecycle::RemovingData { ends, .. } => {
            let later = rulebook.boundary(RuleId::DataRemovalEnds, 0);
            Some(ends.saturating_add(Seconds::new(later)))
        }
        Lifecycle::Active | Lifecycle::SoftDeleted { .. } | Lifecycle::Gone => None,
    }
}

fn event(membership: MembershipId, _: Timestamp, _: &Timelines) -> Event {
    Event::DataRemovalCompleted { membership }
}
