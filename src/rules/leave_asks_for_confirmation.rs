//! Selecting Leave opens a confirmation, and nothing else happens before it is confirmed.
//!
//! **Why.** Leaving cannot be undone by the person. **Source.** R2, R15, R18, R19, D7, D30; L21, L29, L33.
//!
//! **Not modelled.** The wording of the dialog beyond what the article tells.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeaveAsksForConfirmation,
    name: "leave-asks-for-confirmation",
    implements: &["R2", "R15", "R18", "R19", "D7", "D18", "D30"],
    concerns: &[CommandKind::SelectLeave],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let opened = case.command.actor().zip(case.subject);
    events.extend(opened.map(|(user, membership)| Event::ConfirmationOpened { user, membership }));
}
