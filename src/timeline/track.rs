//! Follows every membership through the events of a run.

use super::{Deadline, DeadlineKind, Fate, Segment, Stage};
use crate::calendar::LAST_WRITTEN;
use crate::engine;
use crate::model::{
    Event, Invitation, Lifecycle, MembershipId, Stamped, State, TenantId, Timestamp, Trigger,
    UserId,
};
use crate::rules::Timelines;
use crate::runner::Report;
use crate::scenario::Scenario;

/// What became of one membership.
#[derive(Debug, Default)]
pub(super) struct Track {
    pub(super) segments: Vec<Segment>,
    pub(super) ahead: Vec<Segment>,
    pub(super) deadlines: Vec<Deadline>,
}

/// What became of each membership, in the order in which they came to be.
pub(super) fn tracks(scenario: &Scenario, report: &Report) -> Vec<Track> {
    let mut tracker =
        Tracker { state: scenario.state.clone(), timelines: report.timelines, tracks: Vec::new() };
    tracker.begin(report.started);
    for stamped in report.steps.iter().flat_map(|step| &step.events) {
        tracker.event(stamped);
    }
    tracker.end(report.ended);
    tracker.tracks
}

struct Tracker {
    state: State,
    timelines: Timelines,
    tracks: Vec<Track>,
}

impl Tracker {
    fn begin(&mut self, at: Timestamp) {
        let ids: Vec<_> = self.state.memberships().map(|(id, _)| id).collect();
        for id in ids {
            let (stage, disabled) = self.standing(id, at);
            let segment = Segment { stage, disabled, from: None, to: None };
            self.tracks.push(Track { segments: vec![segment], ..Track::default() });
        }
    }

    fn event(&mut self, stamped: &Stamped) {
        self.close_windows(stamped.at);
        engine::apply(&mut self.state, &stamped.event);
        self.deadline(&stamped.event);
        // Who holds the name decides about the others (D15), so all objects of the person are looked at.
        let Some((user, tenant)) = self.about(&stamped.event) else { return };
        let ids: Vec<_> = self.state.memberships_of(user, tenant).map(|(id, _)| id).collect();
        ids.into_iter().for_each(|id| self.stand(id, stamped.at));
    }

    fn end(&mut self, at: Timestamp) {
        self.close_windows(at);
        let timelines = self.timelines;
        for (track, membership) in self.tracks.iter_mut().zip(&self.state.memberships) {
            track.end(at, membership.lifecycle, &timelines);
        }
    }

    /// Where a window closes without an event, because the rule that ends it is switched off.
    fn close_windows(&mut self, now: Timestamp) {
        let closes = |(id, m): (MembershipId, &crate::model::Membership)| match m.lifecycle {
            Lifecycle::SoftDeleted { since } => Some((id, self.timelines.purged_at(since))),
            _ => None,
        };
        let closed = self.state.memberships().filter_map(closes).filter(|&(_, at)| at < now);
        let closed: Vec<_> = closed.collect();
        closed.into_iter().for_each(|(id, at)| self.stand(id, at));
    }

    /// Notes where a membership stands from `at` on.
    fn stand(&mut self, id: MembershipId, at: Timestamp) {
        let (stage, disabled) = self.standing(id, at);
        let place = id.0 as usize;
        if place == self.tracks.len() {
            self.tracks.push(Track::default());
        }
        if let Some(track) = self.tracks.get_mut(place) {
            track.stand(stage, disabled, at);
        }
    }

    fn standing(&self, id: MembershipId, now: Timestamp) -> (Stage, bool) {
        let membership = self.state.membership(id);
        let stage = match membership.lifecycle {
            Lifecycle::Active if membership.invitation == Invitation::Pending => Stage::Pending,
            Lifecycle::Active => Stage::Active,
            Lifecycle::SoftDeleted { .. }
                if self.state.is_restorable(id, now, self.timelines.soft_deletion) =>
            {
                Stage::Restorable
            }
            Lifecycle::SoftDeleted { .. } => Stage::NotRestorable,
            Lifecycle::RemovingData { .. } => Stage::RemovingData,
            Lifecycle::Gone => Stage::Gone,
        };
        (stage, !membership.enabled && stage < Stage::RemovingData)
    }

    fn about(&self, event: &Event) -> Option<(UserId, TenantId)> {
        match *event {
            Event::GuestInvited { user, tenant, .. }
            | Event::DirectConnectionMade { user, tenant } => Some((user, tenant)),
            _ => {
                let membership = self.state.membership(event.membership()?);
                Some((membership.user, membership.tenant))
            }
        }
    }

    /// What an event does to deadlines.
    fn deadline(&mut self, event: &Event) {
        let timelines = self.timelines;
        let place = event.membership().map(|id| id.0 as usize);
        let Some(track) = place.and_then(|place| self.tracks.get_mut(place)) else { return };
        match *event {
            Event::MembershipSoftDeleted { since, .. } => {
                track.deadlines.push(permanent_deletion(since, &timelines));
            }
            Event::MembershipRestored { .. } => track.settle(Fate::Lifted),
            Event::MembershipPurged { trigger, since, ends, .. } => {
                track.settle(match trigger {
                    Trigger::Administrator => Fate::Lifted,
                    Trigger::EndOfSoftDeletion => Fate::Fired,
                });
                track.deadlines.push(data_gone(since, ends, &timelines));
            }
            Event::DataRemovalStarted { since, ends, .. } => {
                track.deadlines.push(data_gone(since, ends, &timelines));
            }
            Event::DataRemovalCompleted { .. } => track.settle(Fate::Fired),
            _ => {}
        }
    }
}

impl Track {
    fn stand(&mut self, stage: Stage, disabled: bool, at: Timestamp) {
        let is_same = |segment: &Segment| (segment.stage, segment.disabled) == (stage, disabled);
        if self.segments.last().is_some_and(is_same) {
            return;
        }
        // What began at this very instant has not lasted.
        self.segments.pop_if(|segment| segment.from == Some(at));
        match self.segments.last_mut() {
            Some(last) if is_same(last) => last.to = None,
            last => {
                if let Some(last) = last {
                    last.to = Some(at);
                }
                self.segments.push(Segment { stage, disabled, from: Some(at), to: None });
            }
        }
    }

    fn settle(&mut self, fate: Fate) {
        if let Some(deadline) = self.deadlines.last_mut() {
            deadline.fate = fate;
        }
    }

    fn end(&mut self, now: Timestamp, lifecycle: Lifecycle, timelines: &Timelines) {
        if let Lifecycle::SoftDeleted { since } = lifecycle {
            let purged_at = timelines.purged_at(since);
            let removed_by = timelines.removed_by(purged_at);
            self.deadlines.push(data_gone(purged_at, removed_by, timelines));
        }
        let has_passed =
            |deadline: &&mut Deadline| deadline.fate == Fate::Ahead && deadline.at <= now;
        let passed = self.deadlines.iter_mut().filter(has_passed);
        passed.for_each(|deadline| deadline.fate = Fate::Lifted);
        self.look_ahead(now);
    }

    /// How it goes on from deadline to deadline.
    fn look_ahead(&mut self, now: Timestamp) {
        let Some(&last) = self.segments.last() else { return };
        let mut next = Segment { from: Some(now), to: None, ..last };
        for deadline in self.deadlines.iter().filter(|deadline| deadline.fate == Fate::Ahead) {
            self.ahead.push(Segment { to: Some(deadline.at), ..next });
            let stage = match deadline.kind {
                DeadlineKind::PermanentDeletion => Stage::RemovingData,
                DeadlineKind::DataGone => Stage::Gone,
            };
            next = Segment { stage, disabled: false, from: Some(deadline.at), to: None };
        }
        if !self.ahead.is_empty() {
            self.ahead.push(next);
        }
    }
}

fn permanent_deletion(since: Timestamp, timelines: &Timelines) -> Deadline {
    let at = timelines.purged_at(since);
    deadline(DeadlineKind::PermanentDeletion, since, at, at)
}

fn data_gone(since: Timestamp, ends: Timestamp, timelines: &Timelines) -> Deadline {
    deadline(DeadlineKind::DataGone, since, ends, timelines.removed_by(since))
}

/// Deadlines that no calendar has are as late as one can be written.
fn deadline(kind: DeadlineKind, since: Timestamp, at: Timestamp, latest: Timestamp) -> Deadline {
    let [since, at, latest] = [since, at, latest].map(|instant| instant.min(LAST_WRITTEN));
    Deadline { kind, since, at, latest, fate: Fate::Ahead }
}
