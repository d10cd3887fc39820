//! A direct connect user who confirms leaves, and data removal begins at once.
//!
//! **What it says.** There is no soft-deleted stage. Removal may end at any instant in (T, T+30d].
//!
//! **Why.** There is no object to keep. **Source.** R1, R46, R47, R48, D2, D21; L89.
//!
//! **Not modelled.** Which data a resource tenant keeps of such a user.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events, Relation};

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeavingDirectConnectRemovesData,
    name: "leaving-direct-connect-removes-data",
    implements: &["R1", "R3", "R46", "R47", "R48", "D2", "D21"],
    concerns: &[CommandKind::ConfirmLeave],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let connection = case.subject_of(RULE.id, |m| m.relation == Relation::DirectConnect);
    let Some((user, membership)) = case.command.actor().zip(connection) else { return };
    events.push(Event::DirectConnectUserLeft { user, membership });
    events.push(case.data_removal_of(membership));
}
