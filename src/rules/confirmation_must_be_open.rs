//! Confirming what is not open is refused and changes nothing.
//!
//! **Why.** Nothing happens before the confirmation, and a confirmation belongs to one membership of one
//! person. **Source.** R19, D30. **Not modelled.** A confirmation that expires: it does not (D30).

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::ConfirmationMustBeOpen,
    name: "confirmation-must-be-open",
    implements: &["R19", "D30"],
    concerns: &[CommandKind::ConfirmLeave],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    let open = case.actor.person().and_then(|actor| actor.confirmation);
    open.is_none() || open != case.subject
}
