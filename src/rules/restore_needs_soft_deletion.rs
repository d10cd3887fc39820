//! Only what is soft-deleted, for less than the soft deletion's length, can be restored.
//!
//! **What it says.** The window is half-open: at exactly 30 days it is closed, and what is being removed
//! comes back neither then nor later. The person need not have asked.
//!
//! **Why.** Permanent deletion has started. **Source.** R38, R39, R41, R45, D3, D4, D6, D34; L75, L77.
//!
//! **Not modelled.** Backups.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::RestoreNeedsSoftDeletion,
    name: "restore-needs-soft-deletion",
    implements: &["R38", "R39", "R41", "D3", "D4", "D6", "D34"],
    concerns: &[CommandKind::Restore],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    let window = case.rulebook.restore_window();
    case.subject().is_some_and(|membership| {
        membership.has_object() && !membership.is_in_restore_window(case.now, window)
    })
}
