//! A direct connect user has no directory object to disable, to put into a group or to give a role.
//!
//! **Why.** Direct connect keeps the person in their own directory. **Source.** D29.
//!
//! **Not modelled.** Teams shared channels, where such a user does appear.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DirectConnectHasNoObject,
    name: "direct-connect-has-no-object",
    implements: &["D29"],
    concerns: &[
        CommandKind::Disable,
        CommandKind::Enable,
        CommandKind::AddToGroup,
        CommandKind::RemoveFromGroup,
        CommandKind::AssignRole,
    ],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_some_and(|membership| !membership.has_object())
}
