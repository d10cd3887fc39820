//! A lane for each membership: where it stood, whose it is, and its deadlines as flags.

use super::super::super::Voice;
use super::super::scale::flags;
use super::super::words;
use super::super::words::Spoken;
use super::layout::{BAR, BOLD_SIZE, Layout, MARGIN, NAME_SIZE, SIZE};
use super::pen::Leg::{From, Right, Shape, ToX, ToY};
use super::pen::{Pen, Place, Size};
use super::room::width;
use crate::html::whole;
use crate::message::Drawn;
use crate::model::Keyed;
use crate::timeline::{DeadlineKind, Fate, Lane, Segment, Stage, Timeline};

/// Draws all lanes.
pub(super) fn draw(timeline: &Timeline, layout: &Layout<'_>, pen: &mut Pen<'_>) {
    if timeline.lanes.is_empty() {
        pen.say((layout.left, layout.bar(0) + 16), "faint", Drawn::Nobody);
    }
    for (place, (lane, belongs)) in timeline.lanes.iter().zip(&layout.belongs).enumerate() {
        let lane = LaneDrawing { timeline, lane, belongs, layout, y: layout.bar(place) };
        pen.group(
            |pen| lane.names(pen),
            |pen| {
                lane.segments(pen);
                lane.flags(pen);
            },
        );
    }
}

/// Draws a flag at the foot of its pole. What no longer applies points back and is crossed out.
pub(super) fn flag(
    kind: DeadlineKind,
    fate: Fate,
    (x, foot): Place,
    height: i64,
    pen: &mut Pen<'_>,
) {
    let top = foot - height;
    let cloth = match (kind, fate) {
        (DeadlineKind::PermanentDeletion, Fate::Lifted) => "l-10 4.5 10 4.5",
        (DeadlineKind::PermanentDeletion, _) => "l10 4.5-10 4.5",
        (DeadlineKind::DataGone, Fate::Lifted) => "h-9v9h9",
        (DeadlineKind::DataGone, _) => "h9v9h-9",
    };
    pen.path("flag", &[From((x, foot)), ToY(top), Shape(cloth)]);
    if fate == Fate::Lifted {
        pen.path("strike", &[From((x - 12, top + 11)), Shape("l15-13")]);
    }
}

/// How a stage is drawn, from its upper left corner.
pub(super) fn stage(stage: Stage, (x, y): Place, (width, height): Size, pen: &mut Pen<'_>) {
    match stage {
        Stage::Gone => pen.path("gone", &[From((x, y + height / 2)), Right(width)]),
        _ => pen.rect(stage.key(), (x, y), (width, height)),
    }
}

struct LaneDrawing<'a> {
    timeline: &'a Timeline,
    lane: &'a Lane,
    belongs: &'a [String],
    layout: &'a Layout<'a>,
    /// The upper edge of the bar.
    y: i64,
}

/// A piece of the bar.
struct Bar {
    stage: Stage,
    disabled: bool,
    from: i64,
    to: i64,
    is_ahead: bool,
}

impl LaneDrawing<'_> {
    fn names(&self, pen: &mut Pen<'_>) {
        let room = (self.layout.left - MARGIN - 12) as f64;
        let user = std::slice::from_ref(&self.lane.user.name);
        let (above, below) = ((MARGIN, self.y + 10), (MARGIN, self.y + 25));
        whole(pen, |pen| {
            pen.name(above, "who", (NAME_SIZE, room), user);
            pen.name(below, "faint", (SIZE, room), self.belongs);
        });
    }

    fn segments(&self, pen: &mut Pen<'_>) {
        for segment in &self.lane.segments {
            let bar = self.bar(segment, false);
            let texts = words::segment(segment, pen.voices());
            pen.part(&[], |pen| self.draw(&bar, pen), &texts);
        }
        for segment in self.ahead() {
            let bar = self.bar(&segment, true);
            if segment.to.is_some() {
                let texts = words::ahead(&segment, pen.voices());
                pen.part(&["ahead"], |pen| self.draw(&bar, pen), &texts);
            } else {
                // The flag before it says since when.
                pen.classed("ahead", &[], |pen| self.draw(&bar, pen));
            }
        }
    }

    /// What time changes after the end of the run; what it does not change goes on.
    fn ahead(&self) -> Vec<Segment> {
        let last = self.lane.segments.last().filter(|_| self.layout.scale.goes_on());
        match last {
            Some(&last) if self.lane.ahead.is_empty() => {
                vec![Segment { from: Some(self.timeline.ended), to: None, ..last }]
            }
            _ => self.lane.ahead.clone(),
        }
    }

    fn bar(&self, segment: &Segment, is_ahead: bool) -> Bar {
        let (layout, border) = (self.layout, self.layout.border());
        let open = if is_ahead { layout.right() } else { border };
        let from = segment.from.map_or(layout.left, |from| layout.x(from));
        Bar {
            stage: segment.stage,
            disabled: segment.disabled,
            from: if is_ahead { from.max(border) } else { from },
            to: segment.to.map_or(open, |to| layout.x(to)),
            is_ahead,
        }
    }

    fn draw(&self, bar: &Bar, pen: &mut Pen<'_>) {
        let (y, width) = (self.y, bar.to - bar.from);
        stage(bar.stage, (bar.from, y), (width, BAR), pen);
        self.rails(bar, pen);
        let (stage, room) = (bar.stage, (width - 10) as f64);
        let fitting = |voice: &Voice<'_>| {
            let fits = |text: &String| self::width(text, BOLD_SIZE) <= room;
            let texts = [Drawn::Standing { stage }, Drawn::StandingBrief { stage }];
            texts.into_iter().map(|text| voice.say(text)).find(fits).unwrap_or_default()
        };
        let texts: Spoken = pen.voices().iter().map(fitting).collect();
        pen.text((i64::midpoint(bar.from, bar.to), y + 16), "on", &texts);
    }

    /// Two of the three ends as lines of their own: listed above, data below. The third, restorable,
    /// is the bar itself.
    fn rails(&self, bar: &Bar, pen: &mut Pen<'_>) {
        let (from, to, y) = (bar.from, bar.to, self.y);
        if bar.stage.is_listed_as_deleted() {
            pen.path("listed", &[From((from, y)), ToX(to)]);
        }
        if bar.stage.has_data() {
            let class = if bar.is_ahead { "data maybe" } else { "data" };
            pen.path(class, &[From((from, y + BAR)), ToX(to)]);
        }
        if bar.disabled {
            pen.path("disabled", &[From((from, y + BAR - 4)), ToX(to)]);
        }
    }

    fn flags(&self, pen: &mut Pen<'_>) {
        for deadline in flags(self.lane, self.timeline.ended) {
            let draw = |pen: &mut Pen<'_>| {
                // What no longer applies does not touch the bar.
                let height = if deadline.fate == Fate::Lifted { 0 } else { BAR };
                let foot = (self.layout.x(deadline.at), self.y + height);
                flag(deadline.kind, deadline.fate, foot, height + 12, pen);
            };
            let texts = words::deadline(deadline, pen.voices());
            pen.part(&[deadline.fate.key()], draw, &texts);
        }
    }
}
