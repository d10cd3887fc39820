//! A direct connection has no soft-deleted stage: nothing to restore and nothing to hasten.
//!
//! **Why.** Its data removal begins at once. **Source.** R48; L75, L89.
//!
//! **Not modelled.** Connecting again is possible: it makes a new membership (D41).

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DirectConnectHasNothingToRestore,
    name: "direct-connect-has-nothing-to-restore",
    implements: &["R48"],
    concerns: &[CommandKind::Restore, CommandKind::DeletePermanently],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_some_and(|membership| !membership.has_object())
}
