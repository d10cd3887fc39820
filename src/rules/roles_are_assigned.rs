//! A role is given to an object of this tenant and counts there only; twice the same changes nothing.
//!
//! **Why.** Administrators are made, not born. **Source.** D5, D34, D46.
//!
//! **Not modelled.** Taking a role away; eligible assignments.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::RolesAreAssigned,
    name: "roles-are-assigned",
    implements: &["D5", "D34", "D46"],
    concerns: &[CommandKind::AssignRole],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Command::AssignRole { role, .. } = *case.command else { return };
    let Some(membership) = case.subject else { return };
    if !case.state.membership(membership).roles.contains(role) {
        events.push(Event::RoleAssigned { membership, role });
    }
}
