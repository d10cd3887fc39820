//! The first sign-in redeems the invitation; from then on the organization is listed.
//!
//! **What it says.** Later sign-ins change nothing. A disabled object is not redeemed by signing in through a
//! direct connection beside it.
//!
//! **Why.** The page lists what was signed in to. **Source.** R14, D25, D34, D45; L21.
//!
//! **Not modelled.** Consent pages, terms of use.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events, Invitation};

pub(super) const RULE: Rule = Rule {
    id: RuleId::SigningInRedeemsTheInvitation,
    name: "signing-in-redeems-the-invitation",
    implements: &["R14", "D25", "D34", "D45"],
    concerns: &[CommandKind::SignIn, CommandKind::Redeem],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Some(membership) = case.subject else { return };
    let object = case.state.membership(membership);
    if object.invitation == Invitation::Pending && object.enabled {
        events.push(Event::InvitationRedeemed { membership });
    }
}
