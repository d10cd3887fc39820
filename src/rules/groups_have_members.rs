//! Objects join and leave groups; twice the same changes nothing.
//!
//! **Why.** Groups and permissions are what a restore has to bring back. **Source.** R38, D34; L75.
//!
//! **Not modelled.** Owners, nested and dynamic groups.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events};

pub(super) const RULE: Rule = Rule {
    id: RuleId::GroupsHaveMembers,
    name: "groups-have-members",
    implements: &["R38", "D34"],
    concerns: &[CommandKind::AddToGroup, CommandKind::RemoveFromGroup],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let Some((membership, group)) = case.subject.zip(case.command.group()) else { return };
    let is_member = case.state.membership(membership).groups.contains(group);
    match (case.command.kind(), is_member) {
        (CommandKind::AddToGroup, false) => events.push(Event::AddedToGroup { membership, group }),
        (CommandKind::RemoveFromGroup, true) => {
            events.push(Event::RemovedFromGroup { membership, group });
        }
        _ => {}
    }
}
