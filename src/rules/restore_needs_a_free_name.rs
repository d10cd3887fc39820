//! An object is not restored while another one of the same person holds its name.
//!
//! **What it says.** The name is the user principal name, made from the person's address; only objects that
//! are not deleted hold theirs. Once the holder is deleted, whichever is restored first gets the name.
//!
//! **Why.** Names are unique in a directory. **Source.** D15. **Not modelled.** Renaming on restore.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::RestoreNeedsAFreeName,
    name: "restore-needs-a-free-name",
    implements: &["D15"],
    concerns: &[CommandKind::Restore],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject.is_some_and(|id| {
        case.state.membership(id).is_listed_as_deleted() && case.state.is_name_taken(id)
    })
}
