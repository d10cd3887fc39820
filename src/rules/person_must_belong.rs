//! A command about a person needs a membership of that person in the tenant, even an old one.
//!
//! **Why.** There is nothing to disable, delete or restore otherwise.
//!
//! **Source.** D37 (the same thought for what is gone). **Not modelled.** Guessing whom was meant.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::PersonMustBelong,
    name: "person-must-belong",
    implements: &["D37"],
    concerns: &[
        CommandKind::Disable,
        CommandKind::Enable,
        CommandKind::DeleteUser,
        CommandKind::Restore,
        CommandKind::DeletePermanently,
        CommandKind::AddToGroup,
        CommandKind::RemoveFromGroup,
        CommandKind::AssignRole,
    ],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_none()
}
