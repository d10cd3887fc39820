//! A collaboration user who confirms leaves, and their object is soft-deleted, at any time and alone.
//!
//! **What it says.** It is listed under Deleted users from that instant; the user type plays no part.
//!
//! **Why.** So that a departure can be taken back for 30 days. **Source.** R1, R2, R3, R35, R36, R37, D7, D19;
//! L3, L7, L75. **Not modelled.** Licences that are freed during the soft deletion.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events, Relation};

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeavingSoftDeletesTheAccount,
    name: "leaving-soft-deletes-the-account",
    implements: &["R1", "R2", "R3", "R19", "R32", "R35", "R36", "R37", "D7", "D19"],
    concerns: &[CommandKind::ConfirmLeave],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let guest = case.subject_of(RULE.id, |m| m.relation == Relation::Collaboration);
    let Some((user, membership)) = case.command.actor().zip(guest) else { return };
    events.push(Event::GuestLeft { user, membership });
    events.push(Event::MembershipSoftDeleted { membership, since: case.now });
}
