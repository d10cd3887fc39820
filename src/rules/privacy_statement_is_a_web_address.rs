//! The privacy statement is an http or https address of at most 255 characters.
//!
//! **Why.** External users open it. **Source.** D11, D44. **Not modelled.** Whether the page exists.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind};

pub(super) const RULE: Rule = Rule {
    id: RuleId::PrivacyStatementIsAWebAddress,
    name: "privacy-statement-is-a-web-address",
    implements: &["D11", "D44"],
    concerns: &[CommandKind::SetPrivacyInformation],
    part: Part::Guard(refuses),
};

/// The longest address that is accepted, in characters (D11).
const LONGEST: i64 = 255;

fn refuses(case: &Case<'_>) -> bool {
    let longest = case.rulebook.boundary(RuleId::PrivacyStatementIsAWebAddress, LONGEST);
    match *case.command {
        Command::SetPrivacyInformation { privacy, .. } => privacy
            .statement
            .is_some_and(|statement| !is_web_address_of(case.roster.text(statement), longest)),
        _ => false,
    }
}

pub(crate) fn is_web_address(text: &str) -> bool {
    is_web_address_of(text, LONGEST)
}

fn is_web_address_of(text: &str, longest: i64) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let names_a_host =
        rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']));
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    names_a_host && !text.contains(char::is_whitespace) && length <= longest
}
