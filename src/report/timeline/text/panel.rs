//! Breaks a scale into panels, one below the other, where a terminal has no room for it in one line.

use super::super::scale::{Scale, weight};
use super::super::words;
use super::letter;
use super::row::width;
use crate::timeline::Timeline;

/// What was so before the run, what is still so at its end, and what is so after the last deadline.
pub(super) const END: usize = 5;
/// A gap takes no fewer columns.
const SHORTEST: usize = 6;

/// A part of a scale: some instants in order, each with its column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Panel {
    /// The place of the first instant among all.
    pub(super) first: usize,
    /// The column of each instant.
    pub(super) columns: Vec<usize>,
    /// How many columns it takes.
    pub(super) width: usize,
}

impl Panel {
    /// The column of an instant by its place among all; what lies outside is at an edge.
    pub(super) fn column(&self, place: usize) -> usize {
        let outside = if place < self.first { 0 } else { self.width };
        let place = place.checked_sub(self.first);
        place.and_then(|place| self.columns.get(place)).copied().unwrap_or(outside)
    }

    /// The places of its instants among all.
    pub(super) fn places(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.columns.len()
    }
}

/// The panels; the last instant of one is the first of the next.
pub(super) fn panels(timeline: &Timeline, scale: &Scale, room: usize) -> Vec<Panel> {
    let needed: Vec<usize> =
        scale.instants().iter().enumerate().map(|it| needed(timeline, it.0, *it.1)).collect();
    let mut panels = vec![vec![0]];
    let mut used = 2 * END;
    for (place, pair) in needed.windows(2).enumerate() {
        let own = pair.first().copied().unwrap_or(SHORTEST);
        if used + own > room {
            panels.push(vec![place]);
            used = 2 * END;
        }
        used += own;
        if let Some(panel) = panels.last_mut() {
            panel.push(place + 1);
        }
    }
    panels.into_iter().map(|places| panel(&places, &needed, scale, room)).collect()
}

/// Spreads what room there is by the weight of each gap.
fn panel(places: &[usize], needed: &[usize], scale: &Scale, room: usize) -> Panel {
    let gaps: Vec<_> = scale.gaps().collect();
    let between = || places.iter().take(places.len().saturating_sub(1)).copied();
    let need = |place: usize| needed.get(place).copied().unwrap_or(SHORTEST);
    let weight = |place: usize| gaps.get(place).map_or(1.0, |&gap| weight(gap));
    let least: usize = between().map(need).sum();
    let spare = room.saturating_sub(2 * END + least).min(14 * places.len()) as f64;
    let sum: f64 = between().map(weight).sum();
    let mut column = END;
    let mut columns = vec![column];
    for place in between() {
        column += need(place) + (spare * weight(place) / sum) as usize;
        columns.push(column);
    }
    Panel { first: places.first().copied().unwrap_or(0), columns, width: column + END }
}

/// How many columns there must be up to the next instant, so that what stands at this one has room.
fn needed(timeline: &Timeline, place: usize, instant: crate::model::Timestamp) -> usize {
    let moment = timeline.moment(instant);
    let label = moment.map_or(0, |moment| width(&words::brief(moment)));
    SHORTEST.max(label + 1).max(width(&letter(place)) + 2)
}
