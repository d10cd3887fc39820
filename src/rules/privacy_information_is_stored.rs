//! The privacy information is stored whole; a part left out is cleared.
//!
//! **What it says.** Removing it changes no stored setting. A statement without a contact can be stored.
//!
//! **Why.** Recommended, so that people can read the policies and write to the contact.
//!
//! **Source.** R28, R29, D11, D12, D34, D44; L60. **Not modelled.** The technical contact.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::PrivacyInformationIsStored,
    name: "privacy-information-is-stored",
    implements: &["R28", "R29", "D11", "D12", "D34", "D44"],
    concerns: &[CommandKind::SetPrivacyInformation],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Command::SetPrivacyInformation { tenant, privacy, .. } = *case.command else { return };
    if case.state.tenant(tenant).privacy != privacy {
        events.push(Event::PrivacyInformationChanged { tenant, privacy });
    }
}
