//! Only what is listed under Deleted users can be deleted permanently.
//!
//! **What it says.** Of several users deleted at once, each has its own answer (D36).
//!
//! **Why.** The command stands on that page only. **Source.** R40, R41, R43, D34, D36; L77-85.
//!
//! **Not modelled.** Commands that skip the soft deletion.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::PermanentDeletionNeedsSoftDeletion,
    name: "permanent-deletion-needs-soft-deletion",
    implements: &["R40", "R41", "R43", "D34", "D36"],
    concerns: &[CommandKind::DeletePermanently],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject()
        .is_some_and(|membership| membership.has_object() && !membership.is_listed_as_deleted())
}
