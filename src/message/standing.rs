//! How a membership stands, as a sentence of a story.

use super::Story;
use crate::model::{Invitation, Lifecycle, Membership, Relation, Roster};
use crate::rules::Timelines;

/// The sentence for a membership; `None` for a home account of which there is nothing to say.
#[must_use]
pub fn standing(membership: &Membership, roster: &Roster, timelines: &Timelines) -> Option<Story> {
    let person = roster.user(membership.user).name.clone();
    let organization = roster.tenant(membership.tenant).name.clone();
    let relation = membership.relation;
    Some(match membership.lifecycle {
        Lifecycle::SoftDeleted { since } => {
            let purged_at = timelines.purged_at(since);
            Story::StandsSoftDeleted { person, organization, purged_at }
        }
        Lifecycle::RemovingData { ends, .. } => {
            Story::StandsRemovingData { person, organization, relation, ends }
        }
        Lifecycle::Gone => Story::StandsGone { person, organization, relation },
        Lifecycle::Active if !membership.enabled => {
            Story::StandsDisabled { person, organization, relation }
        }
        Lifecycle::Active if membership.invitation == Invitation::Pending => {
            Story::StandsPending { person, organization }
        }
        Lifecycle::Active if relation == Relation::Home => return None,
        Lifecycle::Active => Story::StandsActive { person, organization, relation },
    })
}
