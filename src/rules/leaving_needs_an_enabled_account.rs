//! A disabled account is not left without asking: the same message as without permission.
//!
//! **What it says.** Disabled at home blocks every organization; a disabled object blocks leaving through
//! that object, not through a direct connection with the same tenant.
//!
//! **Why.** The account can no longer act for itself. **Source.** R20, R23, R24, R25, D8, D9, D31; L46, L48.
//!
//! **Not modelled.** Reasons that the article leaves open (“for example”): each would be a file like this.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeavingNeedsAnEnabledAccount,
    name: "leaving-needs-an-enabled-account",
    implements: &["R20", "R23", "R24", "R25", "D8", "D9", "D31"],
    concerns: &[CommandKind::SelectLeave, CommandKind::ConfirmLeave],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    let disabled_at_home = case.actor.home.is_some_and(|home| !home.enabled);
    let disabled_here = case.subject().is_some_and(|membership| !membership.enabled);
    case.is_about_external_membership() && (disabled_at_home || disabled_here)
}
