//! External user leave settings keeps what was chosen: Yes or No.
//!
//! **What it says.** The same value again changes nothing. Running timelines are not affected.
//!
//! **Why.** The setting is about the next departure. **Source.** R26, R32, R33, D10, D34; L56, L68-69.
//!
//! **Not modelled.** Going back to “never configured”.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::LeaveSettingIsStored,
    name: "leave-setting-is-stored",
    implements: &["R26", "R32", "R33", "D10", "D34"],
    concerns: &[CommandKind::SetLeaveSetting],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Command::SetLeaveSetting { tenant, setting, .. } = *case.command else { return };
    if case.state.tenant(tenant).leave_setting != setting {
        events.push(Event::LeaveSettingChanged { tenant, setting });
    }
}
