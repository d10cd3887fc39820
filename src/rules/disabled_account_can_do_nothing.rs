//! A disabled account does nothing and administers nothing; leaving has its own answer to it.
//!
//! **What it says.** Disabled at home: everywhere. A disabled object: in its tenant, through that object;
//! a direct connection with the same tenant is another relation. The Organizations page, selecting Leave
//! and cancelling stay open, because the article promises a message there: so confirming is answered by
//! `leaving-needs-an-enabled-account`.
//!
//! **Why.** A disabled account cannot sign in. **Source.** D8, D25; L46, L48.
//!
//! **Not modelled.** How long a running session survives the disabling.

use super::{Actor, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DisabledAccountCanDoNothing,
    name: "disabled-account-can-do-nothing",
    implements: &["D8", "D25"],
    concerns: &[
        CommandKind::SignIn,
        CommandKind::Redeem,
        CommandKind::ConnectDirectly,
        CommandKind::OpenLeaveSettings,
        CommandKind::OpenDeletedUsers,
        CommandKind::SetLeaveSetting,
        CommandKind::SetPrivacyInformation,
        CommandKind::Invite,
        CommandKind::Disable,
        CommandKind::Enable,
        CommandKind::DeleteUser,
        CommandKind::Restore,
        CommandKind::DeletePermanently,
        CommandKind::AddToGroup,
        CommandKind::RemoveFromGroup,
        CommandKind::DeleteGroup,
        CommandKind::AssignRole,
    ],
    part: Part::Bar(refuses),
};

fn refuses(actor: &Actor<'_>, kind: CommandKind) -> bool {
    if actor.home.is_some_and(|home| home.is_active() && !home.enabled) {
        return true;
    }
    match kind {
        // A connection is made by the home account, not through the object.
        CommandKind::ConnectDirectly => false,
        CommandKind::SignIn => actor.has_disabled_object() && !actor.is_connected(),
        _ => actor.has_disabled_object(),
    }
}
