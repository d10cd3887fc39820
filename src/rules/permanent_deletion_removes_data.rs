//! Delete permanently starts the data removal at once, at any time during the soft deletion.
//!
//! **What it says.** It cannot be undone, and the removal may end at any instant in (P, P+30d].
//!
//! **Why.** The administrator need not wait. **Source.** R40, R41, R44, R45, D2, D36; L77, L87.
//!
//! **Not modelled.** Where else copies are kept.

use super::{Case, Part, Rule, RuleId};
use crate::model::{CommandKind, Event, Events, Trigger};

pub(super) const RULE: Rule = Rule {
    id: RuleId::PermanentDeletionRemovesData,
    name: "permanent-deletion-removes-data",
    implements: &["R40", "R41", "R44", "R45", "D2", "D36"],
    concerns: &[CommandKind::DeletePermanently],
    part: Part::Effect(entails),
};

fn entails(case: &Case<'_>, events: &mut Events) {
    let ends = case.rulebook.timelines.removed_by(case.now);
    let trigger = Trigger::Administrator;
    events.extend(case.subject.map(|membership| Event::MembershipPurged {
        membership,
        trigger,
        since: case.now,
        ends,
    }));
}
