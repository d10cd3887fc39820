//! An administrator's command needs one of the roles that the table names, held in that tenant.
//!
//! **What it says.** Roles belong to one tenant and count on an active, accepted, enabled object only.
//! Nobody else's approval or role matters: the person themselves cannot undo leaving (D7).
//!
//! **Why.** Least privilege. **Source.** R10, R21, R30, R42, D5, D7, D37, D40, D46; the table with its
//! sources is [`Grants`](super::Grants). **Not modelled.** Administrative units, custom roles, just-in-time
//! activation.

use super::Task;
use super::{Actor, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::AdministrationNeedsARole,
    name: "administration-needs-a-role",
    implements: &["R10", "R21", "R30", "R42", "D5", "D7", "D37", "D40", "D46"],
    concerns: &[
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
    let grants = &actor.rulebook.grants;
    Task::of(kind).is_some_and(|task| {
        !grants.is_open_to_anyone(task) && actor.roles().intersection(grants[task]).is_empty()
    })
}
