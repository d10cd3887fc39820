//! How time passes: from deadline to deadline, each one stamped with its own instant.

use super::{Broken, Run, StepReport};
use crate::engine::{self, Due};
use crate::invariants::{self, Change};
use crate::model::{Event, Stamped, Timestamp};
use crate::scenario::Wait;

impl Run<'_> {
    /// The instant that a wait leads to; `None` if there is nothing to wait for, or no calendar.
    pub(super) fn target(&self, wait: Wait) -> Option<Timestamp> {
        match wait {
            Wait::For(length) => self.now.checked_add(length),
            Wait::Until(instant) => Some(instant),
            Wait::NextDeadline => engine::next_deadline(&self.state, &self.rulebook)
                .map(|due| due.at)
                .filter(|&at| at <= Timestamp::LATEST),
        }
    }

    /// Fires everything that is due at or before `to`, and leaves the clock there.
    pub(super) fn advance(&mut self, to: Timestamp, report: &mut StepReport) {
        // Bounded: every deadline moves its membership one stage on, and there are two stages.
        for _ in 0..2 * self.state.memberships.len() {
            let due = engine::next_deadline(&self.state, &self.rulebook);
            let Some(due) = due.filter(|due| due.at <= to) else { break };
            self.fire(&due, report);
        }
        self.now = to;
        self.before.clone_from(&self.state);
        self.check(to, None, report);
    }

    fn fire(&mut self, due: &Due, report: &mut StepReport) {
        if let Some(event) = engine::fire(&self.rulebook, due) {
            self.now = due.at;
            report.rules.insert(due.rule);
            // Only a wait lets time pass, and it is the only command of its step.
            if let Some(wait) = report.answers.last_mut() {
                wait.rules.insert(due.rule);
            }
            self.apply_one(Stamped { at: due.at, event }, report);
        }
    }

    /// Makes one event part of the state and checks every invariant.
    pub(super) fn apply_one(&mut self, stamped: Stamped, report: &mut StepReport) {
        let stamped =
            Stamped { event: self.removals.bring_forward(stamped.event, &self.state), ..stamped };
        self.before.clone_from(&self.state);
        if !self.rulebook.idle.contains(stamped.event.kind()) {
            engine::apply(&mut self.state, &stamped.event);
        }
        self.check(stamped.at, Some(stamped.event), report);
        report.events.push(stamped);
    }

    /// Checks every invariant, after an event or after some time.
    fn check(&self, at: Timestamp, event: Option<Event>, report: &mut StepReport) {
        let (before, after, rulebook) = (&self.before, &self.state, &self.rulebook);
        let change = Change { before, at, event, after, rulebook };
        let broken = invariants::broken(&change);
        report.broken.extend(broken.map(|invariant| Broken { invariant, at, event }));
    }
}
