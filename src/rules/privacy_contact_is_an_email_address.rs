//! The privacy contact is an email address.
//!
//! **What it says.** One part before the @ and a domain after it, without spaces.
//!
//! **Why.** External users write to it. **Source.** D11; L60. **Not modelled.** Whether anyone reads it.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind};

pub(super) const RULE: Rule = Rule {
    id: RuleId::PrivacyContactIsAnEmailAddress,
    name: "privacy-contact-is-an-email-address",
    implements: &["D11"],
    concerns: &[CommandKind::SetPrivacyInformation],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    match *case.command {
        Command::SetPrivacyInformation { privacy, .. } => {
            privacy.contact.is_some_and(|contact| !is_email_address(case.roster.text(contact)))
        }
        _ => false,
    }
}

pub(crate) fn is_email_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(person, domain)| {
        !person.is_empty()
            && domain.split('.').all(|label| !label.is_empty())
            && !domain.contains('@')
            && !text.contains(char::is_whitespace)
    })
}
