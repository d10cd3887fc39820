//! The axis below the lanes: instants, the lengths between them, and the steps as numbered marks.

use super::super::words;
use super::layout::{Layout, MARGIN, Mark};
use super::pen::Leg::{From, ToX, ToY};
use super::pen::{Pen, Place};
use crate::html::whole;
use crate::message::Drawn;
use crate::model::Keyed;
use crate::timeline::Timeline;

/// What lies behind the lanes: the guides, and the time after the end of the run.
pub(super) fn background(layout: &Layout<'_>, pen: &mut Pen<'_>) {
    let (top, axis) = (layout.top() - 2, layout.axis());
    if layout.scale.goes_on() {
        let (x, right) = (layout.border(), layout.right());
        pen.rect("later", (x, top), (right - x, axis - top));
        pen.path("end", &[From((x, top)), ToY(axis)]);
        pen.say((x + 5, top - 7), "faint", Drawn::After);
    }
    let guides = layout.ticks().flat_map(|(x, _)| [From((x, top)), ToY(axis)]);
    pen.path("guide", &guides.collect::<Vec<_>>());
}

/// Draws the axis with everything on it.
pub(super) fn draw(timeline: &Timeline, layout: &Layout<'_>, pen: &mut Pen<'_>) {
    let (y, border, right) = (layout.axis(), layout.border(), layout.right());
    whole(pen, |pen| {
        pen.say((MARGIN, y + 4), "faint", Drawn::Steps);
        pen.say((MARGIN, y + 20), "faint", Drawn::NotToScale);
    });
    pen.path("axis", &[From((layout.left, y)), ToX(border)]);
    if layout.scale.goes_on() {
        pen.path("axis maybe", &[From((border, y)), ToX(right)]);
    }
    gaps(timeline, layout, pen);
    dates(layout, pen);
    for (x, tick) in layout.ticks() {
        match &tick.mark {
            Some(one) => mark(one, (x, y), pen),
            None => pen.tick((x, y)),
        }
    }
}

/// The lengths between the instants.
fn gaps(timeline: &Timeline, layout: &Layout<'_>, pen: &mut Pen<'_>) {
    let next = layout.ticks().skip(1);
    for ((from, tick), (to, next)) in layout.ticks().zip(next) {
        let left = from + tick.width() / 2;
        let is_end = tick.instant == timeline.ended;
        let left = if is_end { left.max(layout.border()) } else { left };
        let place = (i64::midpoint(left, to - next.width() / 2), layout.axis() - 5);
        pen.text(place, "gap", &tick.gap);
    }
}

/// The time of day below each instant, and the date where it is another one.
fn dates(layout: &Layout<'_>, pen: &mut Pen<'_>) {
    let y = layout.axis();
    let mut before = None;
    for (x, tick) in layout.ticks() {
        whole(pen, |pen| {
            pen.text((x, y + 26), "time", &tick.time);
            if before.replace(tick.day()) != Some(tick.day()) {
                pen.text((x, y + 40), "date", &tick.date);
            }
        });
    }
}

fn mark(mark: &Mark<'_>, (x, y): Place, pen: &mut Pen<'_>) {
    let sign = words::signs(mark.moment);
    let draw = |pen: &mut Pen<'_>| {
        pen.round((x - mark.width / 2, y - 10), (mark.width, 20), 10);
        pen.text((x, y + 4), "", std::slice::from_ref(&mark.label));
    };
    let (classes, voices) = (["mark", sign.key()], pen.voices());
    match pen.steps().zip(words::of_sign(sign, mark.moment).next()) {
        Some((ids, first)) => {
            pen.link((ids, first.step), &classes, draw, &words::when(mark.moment, voices));
        }
        None => pen.part(&classes, draw, &words::moment(mark.moment, voices)),
    }
}
