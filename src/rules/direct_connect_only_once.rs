//! Someone who is connected does not connect again.
//!
//! **What it says.** An old connection whose data is still being removed does not count (D41).
//!
//! **Why.** One relation of one kind at a time. **Source.** D34, D41, D42. **Not modelled.** Channels.

use super::{Case, Part, Rule, RuleId};
use crate::model::CommandKind;

pub(super) const RULE: Rule = Rule {
    id: RuleId::DirectConnectOnlyOnce,
    name: "direct-connect-only-once",
    implements: &["D34", "D41", "D42"],
    concerns: &[CommandKind::ConnectDirectly],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    case.subject().is_some()
}
