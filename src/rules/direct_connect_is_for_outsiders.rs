//! Nobody connects directly to their own home tenant.
//!
//! **Why.** They are already there. **Source.** D42. **Not modelled.** Cross-tenant access policies.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DirectConnectIsForOutsiders,
    name: "direct-connect-is-for-outsiders",
    implements: &["D42"],
    concerns: &[CommandKind::ConnectDirectly],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.actor.home.is_some_and(|home| Some(home.tenant) == case.command.tenant())
}
