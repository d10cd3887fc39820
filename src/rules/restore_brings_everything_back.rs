//! A restore brings back the same object with groups, roles, applications, licences and its switch.
//!
//! **What it says.** Groups that were deleted meanwhile are missing, and the event names them. The timeline
//! ends; a later departure starts a new one. A pending invitation comes back pending.
//!
//! **Why.** The soft deletion exists for this. **Source.** R38, D6, D16, D26, D27; L75.
//!
//! **Not modelled.** Dynamic groups, which decide anew.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::RestoreBringsEverythingBack,
    name: "restore-brings-everything-back",
    implements: &["R38", "D6", "D16", "D26", "D27"],
    concerns: &[CommandKind::Restore],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Some(membership) = case.subject else { return };
    let object = case.state.membership(membership);
    let missing_groups =
        object.groups.intersection(case.state.tenant(object.tenant).deleted_groups);
    events.push(Event::MembershipRestored { membership, missing_groups });
}
