//! A scale on which a second is as easy to see as a month: every instant at which something changes has its place.

use std::collections::BTreeSet;

use crate::model::{Seconds, Timestamp};
use crate::timeline::{Deadline, Fate, Lane, Timeline};

/// The instants of a picture, in order.
#[derive(Debug)]
pub(super) struct Scale {
    instants: Vec<Timestamp>,
    ended: Timestamp,
}

impl Scale {
    pub(super) fn of(timeline: &Timeline) -> Self {
        let mut instants = BTreeSet::from([timeline.started, timeline.ended]);
        instants.extend(timeline.moments.iter().map(|moment| moment.at));
        for lane in &timeline.lanes {
            let segments = lane.segments.iter().chain(&lane.ahead);
            instants.extend(segments.flat_map(|segment| [segment.from, segment.to]).flatten());
            instants.extend(flags(lane, timeline.ended).map(|deadline| deadline.at));
        }
        Self { instants: instants.into_iter().collect(), ended: timeline.ended }
    }

    pub(super) fn instants(&self) -> &[Timestamp] {
        &self.instants
    }

    /// The place of an instant among all.
    pub(super) fn place(&self, instant: Timestamp) -> usize {
        self.instants.partition_point(|&other| other < instant)
    }

    /// The place of the instant at which the run ends.
    pub(super) fn end(&self) -> usize {
        self.place(self.ended)
    }

    /// Whether something is still to come after the end of the run.
    pub(super) fn goes_on(&self) -> bool {
        self.end() + 1 < self.instants.len()
    }

    /// How much time lies between one instant and the next.
    pub(super) fn gaps(&self) -> impl Iterator<Item = Seconds> {
        self.instants.windows(2).map(|pair| match pair {
            [one, next] => next.since(*one),
            _ => Seconds::ZERO,
        })
    }
}

/// How much more room a gap takes than the shortest one: a month takes about three times as much as
/// a second.
pub(super) fn weight(gap: Seconds) -> f64 {
    1.0 + (1.0 + gap.get().max(0) as f64).log10() / 3.0
}

/// The deadlines of a lane that are drawn: all but those that no longer apply and that nobody has
/// seen pass.
pub(super) fn flags(lane: &Lane, ended: Timestamp) -> impl Iterator<Item = &Deadline> {
    lane.deadlines.iter().filter(move |it| it.fate != Fate::Lifted || it.at <= ended)
}
