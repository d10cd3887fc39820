//! Waiting until an instant that has passed is refused, and the clock stays.
//!
//! **Why.** Time in a scenario only moves forward; a wait into the past is a mistake of its author.
//!
//! **Source.** D38. **Not modelled.** Clocks that disagree between tenants.

use super::{Case, Part, Rule, RuleId};
use crate::model::{Command, CommandKind};

pub(super) const RULE: Rule = Rule {
    id: RuleId::TimeMovesForward,
    name: "time-moves-forward",
    implements: &["D38"],
    concerns: &[CommandKind::AdvanceClock],
    part: Part::Guard(refuses),
};

fn refuses(case: &Case<'_>) -> bool {
    match *case.command {
        Command::AdvanceClock { to } => {
            to.since(case.now).get() < case.rulebook.boundary(RuleId::TimeMovesForward, 0)
        }
        _ => false,
    }
}
