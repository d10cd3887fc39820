//! Nobody is invited to their own home tenant.
//!
//! **Why.** The account is already there. **Source.** D35.
//!
//! **Not modelled.** Turning an internal account into an external one.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::InvitationIsForOutsiders,
    name: "invitation-is-for-outsiders",
    implements: &["D35"],
    concerns: &[CommandKind::Invite],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.command.invited().is_some_and(|user| case.roster.user(user).home == case.command.tenant())
}
