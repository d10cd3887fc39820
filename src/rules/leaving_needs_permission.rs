//! A tenant whose External user leave settings say No is not left without asking.
//!
//! **What it says.** The setting of the resource tenant decides, for both kinds of external user; never
//! configured means Yes. It counts when Leave is selected and again at the confirmation. A stored No keeps
//! applying after the privacy information was removed. The refusal shows the message that names the
//! organization's administrator and, if there is one, its privacy contact.
//!
//! **Why.** The organization wants to be asked. **Source.** R16, R20, R22, R25, R27, R33, D1, D9, D10, D12,
//! D13, D14, D39; L25, L35-37, L45, L48, L56, L69. **Not modelled.** A switch on the home side: none exists.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeavingNeedsPermission,
    name: "leaving-needs-permission",
    implements: &[
        "R16", "R20", "R22", "R24", "R25", "R27", "R33", "D1", "D9", "D10", "D12", "D13", "D14",
        "D39",
    ],
    concerns: &[CommandKind::SelectLeave, CommandKind::ConfirmLeave],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.is_about_external_membership()
        && case.tenant().is_some_and(|tenant| !tenant.leave_setting.allows_leaving())
}
