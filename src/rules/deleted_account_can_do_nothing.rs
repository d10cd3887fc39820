//! Someone whose home account is deleted can do nothing, anywhere: for them there is no page.
//!
//! **Why.** Nobody can sign in with an account that does not exist. Their objects elsewhere stay (D24).
//!
//! **Source.** D26, D24. **Not modelled.** Sessions that outlive the account by minutes.

use super::{Actor, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DeletedAccountCanDoNothing,
    name: "deleted-account-can-do-nothing",
    implements: &["D24", "D26"],
    concerns: &[
        CommandKind::OpenOrganizations,
        CommandKind::SelectLeave,
        CommandKind::ConfirmLeave,
        CommandKind::CancelLeave,
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

fn refuses(actor: &Actor<'_>, _: CommandKind) -> bool {
    actor.home.is_some_and(|home| !home.is_active())
}
