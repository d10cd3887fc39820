//! What is soft-deleted or gone cannot be disabled, grouped, given a role or deleted again.
//!
//! **Why.** A deleted object keeps its state for the restore. **Source.** D34 (deleting twice), D37.
//!
//! **Not modelled.** Directory tools that edit deleted objects.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DeletedObjectCannotChange,
    name: "deleted-object-cannot-change",
    implements: &["D34", "D37"],
    concerns: &[
        CommandKind::Disable,
        CommandKind::Enable,
        CommandKind::AddToGroup,
        CommandKind::RemoveFromGroup,
        CommandKind::AssignRole,
        CommandKind::DeleteUser,
    ],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_some_and(|membership| !membership.is_active())
}
