//! A person has one open confirmation at most, and says or loses it in a handful of ways.
//!
//! **What it says.** It closes when it is confirmed (allowed: by the departure itself; refused: here), when
//! it is cancelled, when any Leave is selected, when the page is opened again, when its membership is
//! deleted or removed, and when the home account is deleted. It does not expire.
//!
//! **Why.** It is a dialog, not a document. **Source.** D26, D30. **Not modelled.** Several browser windows.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events, Membership, Relation};

pub(super) const RULE: Rule = Rule {
    id: RuleId::ConfirmationCloses,
    name: "confirmation-closes",
    implements: &["D26", "D30"],
    concerns: &[
        CommandKind::OpenOrganizations,
        CommandKind::SelectLeave,
        CommandKind::ConfirmLeave,
        CommandKind::CancelLeave,
        CommandKind::DeleteUser,
    ],
    part: Part::Attempt(closes, &[CommandKind::SelectLeave, CommandKind::ConfirmLeave]),
};

fn closes(case: &Case<'_>, events: &mut Events) {
    let closed = match case.command.kind() {
        CommandKind::OpenOrganizations | CommandKind::CancelLeave if !case.is_refused() => {
            case.command.actor()
        }
        // Blocked or not, a Leave that is shown was selected.
        CommandKind::SelectLeave if case.is_about_external_membership() => case.command.actor(),
        CommandKind::ConfirmLeave if case.is_refused() && is_open(case) => case.command.actor(),
        CommandKind::DeleteUser if !case.is_refused() && ends_with_subject(case) => {
            case.subject().map(|membership| membership.user)
        }
        _ => None,
    };
    let open = closed.and_then(|user| Some((user, case.state.user(user).confirmation?)));
    events.extend(open.map(|(user, membership)| Event::ConfirmationClosed { user, membership }));
}

/// Whether the confirmation that the subject's person has open is the subject's own.
fn is_open(case: &Case<'_>) -> bool {
    case.subject()
        .is_some_and(|membership| case.state.user(membership.user).confirmation == case.subject)
}

/// Whether the confirmation that the subject's person has open ends with the subject.
fn ends_with_subject(case: &Case<'_>) -> bool {
    let is_home = |membership: &Membership| membership.relation == Relation::Home;
    is_open(case) || case.subject().is_some_and(is_home)
}
