//! A group that is deleted is gone for its members, also for those who are restored later.
//!
//! **Why.** A restore brings back only the groups that still exist. **Source.** D16.
//!
//! **Not modelled.** Restoring a deleted group.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::DeletedGroupLosesItsMembers,
    name: "deleted-group-loses-its-members",
    implements: &["D16"],
    concerns: &[CommandKind::DeleteGroup],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let deleted = case.command.tenant().zip(case.command.group());
    events.extend(deleted.map(|(tenant, group)| Event::GroupDeleted { tenant, group }));
}
