//! Where everything stands in a drawing, in pixels.

use super::super::super::Voice;
use super::super::scale::{Scale, weight};
use super::super::words;
use super::room::width;
use crate::message::Drawn;
use crate::model::{Seconds, Timestamp};
use crate::timeline::Timeline;

/// The column of names is not wider than this.
const WIDEST_NAMES: f64 = 190.0;
/// The size of all letters but those of names.
pub(super) const SIZE: f64 = 11.0;
/// The same for bold letters, which take more room.
pub(super) const BOLD_SIZE: f64 = SIZE * 1.1;
/// The size of the bold letters of names.
pub(super) const NAME_SIZE: f64 = 13.0 * 1.1;
/// The upper edge of the first lane.
const TOP: i64 = 26;
/// From one lane to the next.
const LANE: i64 = 50;
/// The bar of a lane begins so far below its upper edge.
const FLAGS: i64 = 14;
/// How high the bar of a lane is.
pub(super) const BAR: i64 = 24;
/// What was so before the run.
const LEAD: i64 = 56;
/// What is still so at its end.
const TAIL: i64 = 30;
/// What is so after the last deadline.
const REST: i64 = 64;
/// What parts say takes some room.
const NARROWEST: i64 = 620;
/// How much room the gaps take together if they need no more.
const USUAL: f64 = 640.0;
/// A gap is not drawn wider than this per weight, however few there are.
const WIDEST: f64 = 120.0;
/// Between two texts beside each other.
const BLANK: f64 = 20.0;
/// Left and right of everything.
pub(super) const MARGIN: i64 = 12;

/// The places of a drawing.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) scale: Scale,
    /// The place of each instant of the scale.
    xs: Vec<i64>,
    /// Where the lanes begin, beside the column of names.
    pub(super) left: i64,
    pub(super) width: i64,
    lanes: usize,
}

impl Layout {
    pub(super) fn of(timeline: &Timeline, voices: &[Voice<'_>]) -> Self {
        let scale = Scale::of(timeline);
        let sum: f64 = scale.gaps().map(weight).sum();
        let unit = (USUAL / sum).min(WIDEST);
        let left = left(timeline, voices);
        let mut x = left + LEAD;
        let mut xs = vec![x];
        let gaps = scale.gaps().zip(needed(timeline, &scale, voices));
        for (place, (gap, needed)) in gaps.enumerate() {
            x += (unit * weight(gap)).max(needed).ceil() as i64;
            x += if place == scale.end() { TAIL } else { 0 };
            xs.push(x);
        }
        let right = if scale.goes_on() { REST } else { TAIL + TAIL };
        let right = right.max(NARROWEST - x);
        Self { scale, xs, left, width: x + right + MARGIN, lanes: timeline.lanes.len() }
    }

    /// The place of an instant.
    pub(super) fn x(&self, instant: Timestamp) -> i64 {
        self.xs.get(self.scale.place(instant)).copied().unwrap_or(self.width)
    }

    /// Where the run ends.
    pub(super) fn border(&self) -> i64 {
        let end = self.xs.get(self.scale.end()).copied().unwrap_or(self.width);
        if self.scale.goes_on() { end + TAIL } else { self.right() }
    }

    /// The right edge of the lanes.
    pub(super) fn right(&self) -> i64 {
        self.width - MARGIN
    }

    /// The upper edge of the bar of a lane.
    pub(super) fn bar(&self, lane: usize) -> i64 {
        self.top() + lane as i64 * LANE + FLAGS
    }

    /// The upper edge of all lanes.
    pub(super) fn top(&self) -> i64 {
        if self.scale.goes_on() { TOP } else { 8 }
    }

    /// The line on which the steps stand.
    pub(super) fn axis(&self) -> i64 {
        self.top() + self.lanes.max(1) as i64 * LANE + 24
    }

    /// The upper edge of the legend.
    pub(super) fn legend(&self) -> i64 {
        self.axis() + 64
    }

    /// The base line of the first line of what a part says.
    pub(super) fn tip(&self) -> i64 {
        self.legend() + 12
    }
}

/// How much room the names take.
fn left(timeline: &Timeline, voices: &[Voice<'_>]) -> i64 {
    let texts = voices.iter().flat_map(|voice| {
        let lanes = timeline.lanes.iter();
        let belongs = lanes.map(|lane| width(&voice.say(words::belongs(lane)), SIZE));
        belongs.chain([width(&voice.say(Drawn::Steps), SIZE)])
    });
    let names = timeline.lanes.iter().map(|lane| width(&lane.user.name, NAME_SIZE));
    texts.chain(names).fold(0.0, f64::max).min(WIDEST_NAMES).ceil() as i64 + MARGIN + 14
}

/// How wide each gap must be, so that neither the texts below its ends nor those on it touch each other.
fn needed(timeline: &Timeline, scale: &Scale, voices: &[Voice<'_>]) -> Vec<f64> {
    let ends = scale.instants().iter().map(|&instant| {
        let mark = mark_width(timeline, instant) as f64;
        (date_width(instant, voices) / 2.0, mark / 2.0)
    });
    let ends: Vec<_> = ends.collect();
    let needed = ends.windows(2).zip(scale.gaps()).map(|(ends, length)| {
        let (below, marks) =
            ends.iter().fold((0.0, 0.0), |sum, end| (sum.0 + end.0, sum.1 + end.1));
        let on = voices.iter().map(|voice| width(&gap(length, voice), SIZE)).fold(0.0, f64::max);
        f64::max(below, marks + on) + BLANK
    });
    needed.collect()
}

/// The width of the date and the time below an instant.
fn date_width(instant: Timestamp, voices: &[Voice<'_>]) -> f64 {
    let texts = voices.iter().flat_map(|voice| {
        [Drawn::Day { instant }, Drawn::Time { instant }].map(|text| width(&voice.say(text), SIZE))
    });
    texts.fold(0.0, f64::max)
}

/// The width of the mark of the steps at an instant.
pub(super) fn mark_width(timeline: &Timeline, instant: Timestamp) -> i64 {
    let moment = timeline.moment(instant);
    moment.map_or(8, |moment| (width(&words::label(moment), SIZE).ceil() as i64 + 12).max(22))
}

/// How a length is written on a gap: in words, where that does not take too much room.
pub(super) fn gap(length: Seconds, voice: &Voice<'_>) -> String {
    let whole = voice.say(Drawn::Gap { length });
    if whole.chars().count() <= 12 { whole } else { voice.say(Drawn::GapBrief { length }) }
}
