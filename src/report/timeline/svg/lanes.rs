//! A lane for each membership: where it stood, whose it is, and its deadlines as flags.

use super::super::scale::flags;
use super::super::words;
use super::layout::{BAR, BOLD_SIZE, Layout, MARGIN, NAME_SIZE, SIZE};
use super::pen::Pen;
use super::room::width;
use crate::message::Drawn;
use crate::model::Keyed;
use crate::timeline::{DeadlineKind, Fate, Lane, Segment, Stage, Timeline};

/// Draws all lanes.
pub(super) fn draw(timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) {
    if timeline.lanes.is_empty() {
        let place = (layout.left, layout.bar(0) + 16);
        pen.text(place, " class=\"faint\"", |voice| voice.say(Drawn::Nobody));
    }
    for (place, lane) in timeline.lanes.iter().enumerate() {
        let lane = LaneDrawing { timeline, lane, layout, y: layout.bar(place) };
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
    (x, foot): (i64, i64),
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
    pen.put(format_args!("<path class=\"flag\" d=\"M{x} {foot}V{top}{cloth}\"/>"));
    if fate == Fate::Lifted {
        let (left, low) = (x - 12, top + 11);
        pen.put(format_args!("<path class=\"strike\" d=\"M{left} {low}l15-13\"/>"));
    }
}

/// How a stage is drawn, from its upper left corner.
pub(super) fn stage(stage: Stage, (x, y): (i64, i64), size: (i64, i64), pen: &mut Pen<'_>) {
    let (width, height) = size;
    match stage {
        Stage::Gone => {
            let y = y + height / 2;
            pen.put(format_args!("<path class=\"gone\" d=\"M{x} {y}h{width}\"/>"));
        }
        _ => {
            let class = stage.key();
            pen.put(format_args!(
                "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
            ));
        }
    }
}

struct LaneDrawing<'a> {
    timeline: &'a Timeline,
    lane: &'a Lane,
    layout: &'a Layout,
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
        let (user, belongs) = (&self.lane.user.name, words::belongs(self.lane));
        let (above, below) = ((MARGIN, self.y + 10), (MARGIN, self.y + 25));
        pen.name(above, " class=\"who\"", (NAME_SIZE, room), |_| user.clone());
        pen.name(below, " class=\"faint\"", (SIZE, room), |voice| voice.say(belongs.clone()));
    }

    fn segments(&self, pen: &mut Pen<'_>) {
        for segment in &self.lane.segments {
            let bar = self.bar(segment, false);
            pen.part("", |pen| self.draw(&bar, pen), |voice| words::segment(segment, voice));
        }
        for segment in self.ahead() {
            let bar = self.bar(&segment, true);
            if segment.to.is_some() {
                pen.part(
                    " ahead",
                    |pen| self.draw(&bar, pen),
                    |voice| words::ahead(&segment, voice),
                );
            } else {
                // The flag before it says since when.
                pen.put(format_args!("<g class=\"ahead\">"));
                self.draw(&bar, pen);
                pen.put(format_args!("</g>"));
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
        let middle = i64::midpoint(bar.from, bar.to);
        pen.text((middle, y + 16), " class=\"on\"", |voice| {
            let room = (width - 10) as f64;
            let fits = |text: &String| self::width(text, BOLD_SIZE) <= room;
            let texts =
                [Drawn::Standing { stage: bar.stage }, Drawn::StandingBrief { stage: bar.stage }];
            texts.into_iter().map(|text| voice.say(text)).find(fits).unwrap_or_default()
        });
    }

    /// Two of the three ends as lines of their own: listed above, data below. The third, restorable,
    /// is the bar itself.
    fn rails(&self, bar: &Bar, pen: &mut Pen<'_>) {
        let (from, to, y) = (bar.from, bar.to, self.y);
        if bar.stage.is_listed_as_deleted() {
            pen.put(format_args!("<path class=\"listed\" d=\"M{from} {y}H{to}\"/>"));
        }
        if bar.stage.has_data() {
            let y = y + BAR;
            let class = if bar.is_ahead { "data maybe" } else { "data" };
            pen.put(format_args!("<path class=\"{class}\" d=\"M{from} {y}H{to}\"/>"));
        }
        if bar.disabled {
            let y = y + BAR - 4;
            pen.put(format_args!("<path class=\"disabled\" d=\"M{from} {y}H{to}\"/>"));
        }
    }

    fn flags(&self, pen: &mut Pen<'_>) {
        for deadline in flags(self.lane, self.timeline.ended) {
            let class = format!(" {}", deadline.fate.key());
            pen.part(
                &class,
                |pen| {
                    // What no longer applies does not touch the bar.
                    let height = if deadline.fate == Fate::Lifted { 0 } else { BAR };
                    let foot = (self.layout.x(deadline.at), self.y + height);
                    flag(deadline.kind, deadline.fate, foot, height + 12, pen);
                },
                |voice| words::deadline(deadline, voice),
            );
        }
    }
}
