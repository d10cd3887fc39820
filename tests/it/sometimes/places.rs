//! Places that a random run can get to and that no single rule or kind of event stands for.

use tchau::model::{
    Command, Event, EventKind, Invitation, Lifecycle, Membership, Relation, Seconds, Stamped,
    State, Trigger,
};
use tchau::rules::RuleId;

use crate::world::EVA;

/// One event of a step, or the step itself.
pub(super) struct Seen<'a> {
    /// How things stood before the step.
    pub(super) before: &'a State,
    pub(super) command: Command,
    pub(super) outcome: &'a crate::rig::Outcome,
    pub(super) event: Option<Stamped>,
}

type Place = (&'static str, fn(&Seen<'_>) -> bool);

pub(super) const PLACES: [Place; 22] = [
    ("soft deletion by leaving", |seen| seen.soft_deletes() && seen.someone_left()),
    ("soft deletion by an administrator", |seen| seen.soft_deletes() && !seen.someone_left()),
    ("soft deletion of a home account", |seen| seen.soft_deletes() && seen.is_of(Relation::Home)),
    ("soft deletion of a pending invitation", |seen| seen.soft_deletes() && seen.is_pending()),
    ("an open confirmation closed by deleting the home account", |seen| {
        seen.soft_deletes()
            && seen.is_of(Relation::Home)
            && seen.has(|event| event.kind() == EventKind::ConfirmationClosed)
    }),
    ("restoration", |seen| seen.missing_groups() == Some(0)),
    ("restoration with a missing group", |seen| seen.missing_groups() > Some(0)),
    ("restoration of a pending invitation", |seen| {
        seen.missing_groups().is_some() && seen.is_pending()
    }),
    ("restoration in the last second", |seen| {
        seen.missing_groups().is_some() && seen.is_last_second()
    }),
    ("permanent deletion by an administrator", |seen| {
        seen.trigger() == Some(Trigger::Administrator)
    }),
    ("permanent deletion in the second in which the soft deletion began", |seen| {
        seen.trigger() == Some(Trigger::Administrator) && seen.age() == Some(Seconds::ZERO)
    }),
    ("permanent deletion by the end of the soft deletion", |seen| {
        seen.trigger() == Some(Trigger::EndOfSoftDeletion)
    }),
    ("the end of data removal of a guest", |seen| {
        seen.completes() && seen.is_of(Relation::Collaboration)
    }),
    ("the end of data removal of a home account", |seen| {
        seen.completes() && seen.is_of(Relation::Home)
    }),
    ("the end of data removal of a direct connection", |seen| {
        seen.completes() && seen.is_of(Relation::DirectConnect)
    }),
    ("the end of data removal before its latest instant", |seen| {
        seen.completes() && seen.age().is_some_and(|age| age < Seconds::days(30))
    }),
    ("two deadlines at one instant", |seen| {
        seen.waited() && seen.has_another(|one, other| one.at == other.at)
    }),
    ("two deadlines of one membership in one wait", |seen| {
        seen.waited()
            && seen.has_another(|one, other| one.event.membership() == other.event.membership())
    }),
    ("a name conflict", |seen| seen.is_refused_by(RuleId::RestoreNeedsAFreeName)),
    ("a setting changed between selecting Leave and confirming", |seen| {
        matches!(seen.command, Command::ConfirmLeave { .. })
            && seen.is_refused_by(RuleId::LeavingNeedsPermission)
    }),
    ("a personal account leaving the directory it administers", |seen| {
        let left = |event: &Event| matches!(event, Event::GuestLeft { user: EVA, .. });
        seen.soft_deletes()
            && seen.has(left)
            && seen.membership().is_some_and(|was| !was.roles.is_empty())
    }),
    ("three reasons at once", |seen| seen.outcome.reasons.len() >= 3),
];

impl Seen<'_> {
    fn soft_deletes(&self) -> bool {
        self.kind() == Some(EventKind::MembershipSoftDeleted)
    }

    fn completes(&self) -> bool {
        self.kind() == Some(EventKind::DataRemovalCompleted)
    }

    fn kind(&self) -> Option<EventKind> {
        self.event.map(|stamped| stamped.event.kind())
    }

    fn someone_left(&self) -> bool {
        self.has(|event| event.kind() == EventKind::GuestLeft)
    }

    fn has(&self, wanted: impl Fn(&Event) -> bool) -> bool {
        self.outcome.events.iter().any(|stamped| wanted(&stamped.event))
    }

    fn has_another(&self, wanted: impl Fn(&Stamped, &Stamped) -> bool) -> bool {
        self.event.is_some_and(|one| {
            self.outcome.events.iter().any(|other| *other != one && wanted(&one, other))
        })
    }

    fn waited(&self) -> bool {
        matches!(self.command, Command::AdvanceClock { .. })
    }

    fn is_refused_by(&self, rule: RuleId) -> bool {
        self.outcome.answer.as_ref().is_err_and(|refusal| refusal.rule == rule)
    }

    /// How many groups a restore did not bring back; `None` for anything but a restore.
    fn missing_groups(&self) -> Option<u32> {
        match self.event?.event {
            Event::MembershipRestored { missing_groups, .. } => Some(missing_groups.len()),
            _ => None,
        }
    }

    fn trigger(&self) -> Option<Trigger> {
        match self.event?.event {
            Event::MembershipPurged { trigger, .. } => Some(trigger),
            _ => None,
        }
    }

    /// How its membership stood before the step.
    fn membership(&self) -> Option<&Membership> {
        let membership = self.event?.event.membership()?;
        Some(self.before.membership(membership))
    }

    fn is_of(&self, relation: Relation) -> bool {
        self.membership().is_some_and(|was| was.relation == relation)
    }

    fn is_pending(&self) -> bool {
        self.membership().is_some_and(|was| was.invitation == Invitation::Pending)
    }

    /// How long its membership had been in the stage of before the step.
    fn age(&self) -> Option<Seconds> {
        match self.membership()?.lifecycle {
            Lifecycle::SoftDeleted { since } | Lifecycle::RemovingData { since, .. } => {
                Some(self.event?.at.since(since))
            }
            Lifecycle::Active | Lifecycle::Gone => None,
        }
    }

    fn is_last_second(&self) -> bool {
        self.age() == Some(Seconds::new(Seconds::days(30).get() - 1))
    }
}
