//! External user leave settings can be configured only in a tenant with a privacy contact.
//!
//! **What it says.** A statement alone does not count. The same value again is refused too. What is stored
//! stays in force when the contact goes away.
//!
//! **Why.** People who may not leave by themselves need someone to write to. **Source.** R28, D11, D12, D34,
//! D44; L60. **Not modelled.** Portals where the control lags behind.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeaveSettingNeedsPrivacyInformation,
    name: "leave-setting-needs-privacy-information",
    implements: &["R28", "D11", "D12", "D34", "D44"],
    concerns: &[CommandKind::SetLeaveSetting],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.tenant().is_some_and(|tenant| !tenant.privacy.counts())
}
