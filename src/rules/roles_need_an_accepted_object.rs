//! Roles go to home accounts and to accepted collaboration objects.
//!
//! **Why.** A person who has never signed in administers nothing. **Source.** D37, D46.
//!
//! **Not modelled.** Groups that carry roles.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Invitation};

pub(super) const RULE: Rule = Rule {
    id: RuleId::RolesNeedAnAcceptedObject,
    name: "roles-need-an-accepted-object",
    implements: &["D37", "D46"],
    concerns: &[CommandKind::AssignRole],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_some_and(|membership| membership.invitation == Invitation::Pending)
}
