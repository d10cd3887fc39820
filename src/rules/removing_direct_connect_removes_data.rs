//! An administrator who removes a direct connect user starts the data removal at once.
//!
//! **Why.** The same as when the user leaves. **Source.** R4, R20, R46, D28; L7, L37.
//!
//! **Not modelled.** Blocking the whole organization in the access policy.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::RemovingDirectConnectRemovesData,
    name: "removing-direct-connect-removes-data",
    implements: &["R4", "R20", "R46", "D28"],
    concerns: &[CommandKind::DeleteUser],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Some(membership) = case.subject_of(RULE.id, |m| !m.has_object()) else { return };
    events.push(case.data_removal_of(membership));
}
