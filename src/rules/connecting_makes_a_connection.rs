//! Connecting directly makes a membership that is listed at once.
//!
//! **Why.** The person is in both organizations' shared space from then on. **Source.** R1, D21, D41, D42.
//!
//! **Not modelled.** Cross-tenant access policies (D42).

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::ConnectingMakesAConnection,
    name: "connecting-makes-a-connection",
    implements: &["R1", "D21", "D41", "D42"],
    concerns: &[CommandKind::ConnectDirectly],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let made = case.command.actor().zip(case.command.tenant());
    events.extend(made.map(|(user, tenant)| Event::DirectConnectionMade { user, tenant }));
}
