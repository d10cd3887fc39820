//! An invitation makes a new object with a new id, unless a live one is there: then it is sent again.
//!
//! **What it says.** A soft-deleted object of the same person stays as it is, and an old data removal runs on.
//! Someone whose home account is deleted can be invited; nobody can redeem it.
//!
//! **Why.** A deleted object does not hold its name. **Source.** D15, D24, D35, D41, D45.
//!
//! **Not modelled.** Allow and deny lists of domains.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::InvitationMakesAnObject,
    name: "invitation-makes-an-object",
    implements: &["D15", "D24", "D35", "D41", "D45"],
    concerns: &[CommandKind::Invite],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Command::Invite { tenant, user, user_type, .. } = *case.command else { return };
    events.push(
        case.subject.map_or(Event::GuestInvited { user, tenant, user_type }, |membership| {
            Event::InvitationSentAgain { membership }
        }),
    );
}
