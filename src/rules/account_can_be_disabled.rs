//! An object is disabled and enabled again; twice the same changes nothing.
//!
//! **Why.** Disabling is another axis than deleting. **Source.** R23, D8, D25, D34; L46.
//!
//! **Not modelled.** Sign-in sessions.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::AccountCanBeDisabled,
    name: "account-can-be-disabled",
    implements: &["R23", "D8", "D25", "D34"],
    concerns: &[CommandKind::Disable, CommandKind::Enable],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Some(membership) = case.subject else { return };
    match (case.command.kind(), case.state.membership(membership).enabled) {
        (CommandKind::Disable, true) => events.push(Event::AccountDisabled { membership }),
        (CommandKind::Enable, false) => events.push(Event::AccountEnabled { membership }),
        _ => {}
    }
}
