//! The home organization has no Leave link: only an administrator can remove an account from it.
//!
//! **What it says.** The relation decides, not the user type: an internal guest is at home too.
//!
//! **Why.** The organization owns the account. **Source.** R10, R11, R12, R21, D20; L19, L41.
//!
//! **Not modelled.** Accounts that move between tenants.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Relation};

pub(super) const RULE: Rule = Rule {
    id: RuleId::HomeOrganizationCannotBeLeft,
    name: "home-organization-cannot-be-left",
    implements: &["R10", "R11", "R12", "R21", "D20"],
    concerns: &[CommandKind::SelectLeave],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_some_and(|membership| membership.relation == Relation::Home)
}
