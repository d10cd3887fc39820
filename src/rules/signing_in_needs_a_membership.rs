//! Someone signs in only to a tenant that they belong to.
//!
//! **Why.** Without an account there, or a connection, there is nothing to sign in to.
//!
//! **Source.** R14, D42. **Not modelled.** Sign-up pages.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::SigningInNeedsAMembership,
    name: "signing-in-needs-a-membership",
    implements: &["R14", "D42"],
    concerns: &[CommandKind::SignIn],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_none()
}
