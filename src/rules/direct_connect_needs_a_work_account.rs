//! A personal account cannot be a direct connect user.
//!
//! **Why.** Direct connect is trust between two organizations. **Source.** D21, D42.
//!
//! **Not modelled.** Cross-tenant access policies.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Account, CommandKind};

pub(super) const RULE: Rule = Rule {
    id: RuleId::DirectConnectNeedsAWorkAccount,
    name: "direct-connect-needs-a-work-account",
    implements: &["D21", "D42"],
    concerns: &[CommandKind::ConnectDirectly],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.actor.person().is_some_and(|actor| actor.account == Account::Personal)
}
