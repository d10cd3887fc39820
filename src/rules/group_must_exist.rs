//! A group that was deleted takes no members, loses none and cannot be deleted again.
//!
//! **Why.** It is not there. **Source.** D16, D34. **Not modelled.** Restoring a deleted group.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::GroupMustExist,
    name: "group-must-exist",
    implements: &["D16", "D34"],
    concerns: &[CommandKind::AddToGroup, CommandKind::RemoveFromGroup, CommandKind::DeleteGroup],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.tenant()
        .zip(case.command.group())
        .is_some_and(|(tenant, group)| tenant.deleted_groups.contains(group))
}
