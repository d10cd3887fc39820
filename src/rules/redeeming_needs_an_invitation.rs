//! There must be a live object to redeem an invitation for.
//!
//! **What it says.** Redeeming twice changes nothing and is allowed (D34).
//!
//! **Why.** An object that was deleted takes its invitation along. **Source.** D17, D34.
//!
//! **Not modelled.** Invitation links that expire.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::RedeemingNeedsAnInvitation,
    name: "redeeming-needs-an-invitation",
    implements: &["D17", "D34"],
    concerns: &[CommandKind::Redeem],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_none()
}
