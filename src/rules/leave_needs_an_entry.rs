//! Leave can be selected only beside an organization that the page lists.
//!
//! **What it says.** A pending invitation is not listed, nor is what was deleted or never joined.
//!
//! **Why.** Where there is no entry there is no link. **Source.** R8, R14, R18, D17, D30, D45.
//!
//! **Not modelled.** A page that is older than the directory.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeaveNeedsAnEntry,
    name: "leave-needs-an-entry",
    implements: &["R8", "R14", "R18", "D17", "D30", "D45"],
    concerns: &[CommandKind::SelectLeave],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_none()
}
