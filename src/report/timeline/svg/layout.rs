//! Where everything stands in a drawing, in pixels, and the texts that need room there.

use super::super::super::Voice;
use super::super::super::said_by;
use super::super::scale::{Scale, weight};
use super::super::words;
use super::super::words::Spoken;
use super::room::{self, widest};
use crate::message::Drawn;
use crate::model::{Seconds, Timestamp};
use crate::timeline::{Moment, Timeline};

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
pub(super) struct Layout<'a> {
    pub(super) scale: Scale,
    /// What stands on the axis, one for each instant of the scale.
    ticks: Vec<Tick<'a>>,
    /// The place of each.
    xs: Vec<i64>,
    /// What stands beside each lane, below the name of the person.
    pub(super) belongs: Vec<Spoken>,
    /// Where the lanes begin, beside the column of names.
    pub(super) left: i64,
    pub(super) width: i64,
}

/// What stands on the axis at an instant.
#[derive(Debug)]
pub(super) struct Tick<'a> {
    pub(super) instant: Timestamp,
    pub(super) mark: Option<Mark<'a>>,
    pub(super) time: Spoken,
    pub(super) date: Spoken,
    /// How long it is to the next instant, if there is one.
    pub(super) gap: Spoken,
}

/// The mark of the steps at an instant.
#[derive(Debug)]
pub(super) struct Mark<'a> {
    pub(super) moment: &'a Moment,
    pub(super) label: String,
    pub(super) width: i64,
}

impl<'a> Layout<'a> {
    pub(super) fn of(timeline: &'a Timeline, voices: &[Voice<'_>]) -> Self {
        let scale = Scale::of(timeline);
        let ticks = ticks(timeline, &scale, voices);
        let lanes = timeline.lanes.iter();
        let belongs = lanes.map(|lane| said_by(voices, words::belongs(lane)));
        let belongs: Vec<_> = belongs.collect();
        let sum: f64 = scale.gaps().map(weight).sum();
        let unit = (USUAL / sum).min(WIDEST);
        let left = left(timeline, &belongs, voices);
        let mut x = left + LEAD;
        let mut xs = vec![x];
        let needed = ticks.windows(2).map(needed);
        for (place, (gap, needed)) in scale.gaps().zip(needed).enumerate() {
            x += (unit * weight(gap)).max(needed).ceil() as i64;
            x += if place == scale.end() { TAIL } else { 0 };
            xs.push(x);
        }
        let right = if scale.goes_on() { REST } else { TAIL + TAIL };
        let right = right.max(NARROWEST - x);
        Self { scale, ticks, xs, belongs, left, width: x + right + MARGIN }
    }

    /// What stands on the axis, each with its place.
    pub(super) fn ticks(&self) -> impl Iterator<Item = (i64, &Tick<'a>)> {
        self.xs.iter().copied().zip(&self.ticks)
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
        self.top() + self.belongs.len().max(1) as i64 * LANE + 24
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

impl Tick<'_> {
    /// The room that it takes on the axis itself.
    pub(super) fn width(&self) -> i64 {
        self.mark.as_ref().map_or(8, |mark| mark.width)
    }

    /// The day, counted from any day.
    pub(super) fn day(&self) -> i64 {
        self.instant.as_seconds().div_euclid(Seconds::DAY.get())
    }
}

fn ticks<'a>(timeline: &'a Timeline, scale: &Scale, voices: &[Voice<'_>]) -> Vec<Tick<'a>> {
    let mut gaps = scale.gaps();
    let tick = |&instant: &Timestamp| Tick {
        instant,
        mark: timeline.moment(instant).map(|moment| {
            let label = words::label(moment);
            let width = (room::width(&label, SIZE).ceil() as i64 + 12).max(22);
            Mark { moment, label, width }
        }),
        time: said_by(voices, Drawn::Time { instant }),
        date: said_by(voices, Drawn::Day { instant }),
        gap: gaps.next().map(|length| gap(length, voices)).unwrap_or_default(),
    };
    scale.instants().iter().map(tick).collect()
}

/// How a length is written on a gap: in words, where that does not take too much room.
fn gap(length: Seconds, voices: &[Voice<'_>]) -> Spoken {
    let is_short = |gap: &String| gap.chars().count() <= 12;
    let whole = said_by(voices, Drawn::Gap { length });
    if whole.iter().all(is_short) {
        return whole;
    }
    let brief = said_by(voices, Drawn::GapBrief { length });
    whole
        .into_iter()
        .zip(brief)
        .map(|(whole, brief)| if is_short(&whole) { whole } else { brief })
        .collect()
}

/// How much room the names take.
fn left(timeline: &Timeline, belongs: &[Spoken], voices: &[Voice<'_>]) -> i64 {
    let names = timeline.lanes.iter().map(|lane| room::width(&lane.user.name, NAME_SIZE));
    let texts = belongs.iter().map(|belongs| widest(belongs, SIZE));
    let axis = [Drawn::Steps, Drawn::NotToScale].map(|it| widest(&said_by(voices, it), SIZE));
    let widest = names.chain(texts).chain(axis).fold(0.0, f64::max);
    widest.min(WIDEST_NAMES).ceil() as i64 + MARGIN + 14
}

/// How wide the gap between two ticks must be, so that neither the texts below nor those on the axis
/// touch each other.
fn needed(ticks: &[Tick<'_>]) -> f64 {
    let below = ticks.iter().map(|it| widest(&it.date, SIZE).max(widest(&it.time, SIZE)) / 2.0);
    let on = ticks.iter().map(|tick| tick.width() as f64 / 2.0).sum::<f64>();
    let gap = ticks.first().map_or(0.0, |tick| widest(&tick.gap, SIZE));
    f64::max(below.sum(), on + gap) + BLANK
}
