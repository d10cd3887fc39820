//! The axis below the lanes: instants, the lengths between them, and the steps as numbered marks.

use super::super::words;
use super::layout::{Layout, MARGIN, gap, mark_width};
use super::pen::Pen;
use crate::message::Drawn;
use crate::model::{Keyed, Seconds, Timestamp};
use crate::timeline::{Moment, Timeline};

/// What lies behind the lanes: the guides, and the time after the end of the run.
pub(super) fn background(layout: &Layout, pen: &mut Pen<'_>) {
    let (top, axis) = (layout.top() - 2, layout.axis());
    if layout.scale.goes_on() {
        let (x, right) = (layout.border(), layout.right());
        let (width, height) = (right - x, axis - top);
        pen.put(format_args!(
            "<rect class=\"later\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>\
             <path class=\"end\" d=\"M{x} {top}V{axis}\"/>"
        ));
        pen.text((x + 5, top - 7), " class=\"faint\"", |voice| voice.say(Drawn::After));
    }
    let guides = layout.scale.instants().iter().map(|&instant| layout.x(instant));
    let guides: String = guides.map(|x| format!("M{x} {top}V{axis}")).collect();
    pen.put(format_args!("<path class=\"guide\" d=\"{guides}\"/>"));
}

/// Draws the axis with everything on it.
pub(super) fn draw(timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) {
    let (y, border, right) = (layout.axis(), layout.border(), layout.right());
    let left = layout.left;
    pen.text((MARGIN, y + 4), " class=\"faint\"", |voice| voice.say(Drawn::Steps));
    pen.put(format_args!("<path class=\"axis\" d=\"M{left} {y}H{border}\"/>"));
    if layout.scale.goes_on() {
        pen.put(format_args!("<path class=\"axis maybe\" d=\"M{border} {y}H{right}\"/>"));
    }
    gaps(timeline, layout, pen);
    dates(layout, pen);
    for &instant in layout.scale.instants() {
        match timeline.moment(instant) {
            Some(moment) => mark(timeline, moment, layout, pen),
            None => {
                let x = layout.x(instant);
                pen.put(format_args!("<circle class=\"tick\" cx=\"{x}\" cy=\"{y}\" r=\"3\"/>"));
            }
        }
    }
}

/// The lengths between the instants.
fn gaps(timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) {
    for (pair, length) in layout.scale.instants().windows(2).zip(layout.scale.gaps()) {
        let &[from, to] = pair else { continue };
        let left = layout.x(from) + mark_width(timeline, from) / 2;
        let left = if from == timeline.ended { left.max(layout.border()) } else { left };
        let right = layout.x(to) - mark_width(timeline, to) / 2;
        let place = (i64::midpoint(left, right), layout.axis() - 5);
        pen.text(place, " class=\"gap\"", |voice| gap(length, voice));
    }
}

/// The time of day below each instant, and the date where it is another one.
fn dates(layout: &Layout, pen: &mut Pen<'_>) {
    let y = layout.axis();
    let mut before = None;
    for &instant in layout.scale.instants() {
        let x = layout.x(instant);
        pen.text((x, y + 26), " class=\"time\"", |voice| voice.say(Drawn::Time { instant }));
        let day = day(instant);
        if before.replace(day) != Some(day) {
            pen.text((x, y + 40), " class=\"date\"", |voice| voice.say(Drawn::Day { instant }));
        }
    }
}

fn day(instant: Timestamp) -> i64 {
    instant.as_seconds().div_euclid(Seconds::DAY.get())
}

fn mark(timeline: &Timeline, moment: &Moment, layout: &Layout, pen: &mut Pen<'_>) {
    let sign = words::signs(moment);
    let width = mark_width(timeline, moment.at);
    let (x, y) = (layout.x(moment.at), layout.axis());
    let draw = |pen: &mut Pen<'_>| {
        let (left, top) = (x - width / 2, y - 10);
        pen.put(format_args!(
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"20\" rx=\"10\"/>"
        ));
        pen.text((x, y + 4), "", |_| words::label(moment));
    };
    let class = format!(" mark {}", sign.key());
    pen.part(&class, draw, |voice| words::moment(moment, voice));
}
