//! An administrator's deletion is soft: the same timeline and the same restore as after leaving.
//!
//! **What it says.** It holds for guests, home accounts, internal guests and pending invitations, and for the
//! last administrator.
//!
//! **Why.** A mistake can be mended for 30 days. **Source.** R4, R21, D17, D23, D24, D27, D40; L7, L41.
//!
//! **Not modelled.** Retention policies.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events, Membership};

pub(super) const RULE: Rule = Rule {
    id: RuleId::DeletionByAdministratorIsSoft,
    name: "deletion-by-administrator-is-soft",
    implements: &["R4", "R21", "D17", "D23", "D24", "D27", "D40"],
    concerns: &[CommandKind::DeleteUser],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Some(membership) = case.subject_of(RULE.id, Membership::has_object) else { return };
    events.push(Event::MembershipSoftDeleted { membership, since: case.now });
}
