//! The legend: only what occurs in the drawing, and does not go without saying.

use super::super::super::said_by;
use super::super::scale::flags;
use super::super::words;
use super::lanes::{flag, stage};
use super::layout::{Layout, MARGIN, SIZE};
use super::pen::Leg::{From, Right, ToX};
use super::pen::Pen;
use super::room::widest;
use crate::html::whole;
use crate::message::{Drawn, Rail, Sign};
use crate::model::Keyed;
use crate::timeline::{Deadline, DeadlineKind, Fate, Segment, Stage, Timeline};

/// From one row to the next.
const ROW: i64 = 21;
/// A sign with the blank beside it.
const SIGN: i64 = 34;

/// What the legend explains.
#[derive(Clone, Copy)]
enum Entry {
    Stage(Stage),
    Rail(Rail),
    Flag(DeadlineKind),
    Fate(Fate),
    Step(Sign),
}

/// Draws the legend and says how high it is.
pub(super) fn draw(timeline: &Timeline, layout: &Layout<'_>, pen: &mut Pen<'_>) -> i64 {
    pen.path("base", &[From((0, layout.legend() - 12)), ToX(layout.width)]);
    let (mut x, mut y) = (MARGIN, layout.legend());
    whole(pen, |pen| {
        pen.classed("legend", &[], |pen| {
            for entry in entries(timeline) {
                let texts = said_by(pen.voices(), entry.text());
                let room = SIGN + widest(&texts, SIZE).ceil() as i64 + 18;
                if x > MARGIN && x + room > layout.width {
                    (x, y) = (MARGIN, y + ROW);
                }
                entry.draw(x, y, pen);
                pen.text((x + SIGN, y + 12), "", &texts);
                x += room;
            }
        })
    });
    y + ROW - layout.legend()
}

fn entries(timeline: &Timeline) -> Vec<Entry> {
    let lanes = || timeline.lanes.iter();
    let segments: Vec<&Segment> =
        lanes().flat_map(|lane| lane.segments.iter().chain(&lane.ahead)).collect();
    let has = |is_it: &dyn Fn(&Segment) -> bool| segments.iter().any(|segment| is_it(segment));
    let stages = Stage::ALL.iter().filter(|&&stage| has(&|segment| segment.stage == stage));
    let rails = [
        (Rail::Listed, has(&|segment| segment.stage.is_listed_as_deleted())),
        (Rail::Data, !segments.is_empty()),
        (Rail::Disabled, has(&|segment| segment.disabled)),
    ];
    let flags: Vec<&Deadline> = lanes().flat_map(|lane| flags(lane, timeline.ended)).collect();
    let kinds =
        DeadlineKind::ALL.iter().filter(|&&kind| flags.iter().any(|flag| flag.kind == kind));
    let fates = [Fate::Ahead, Fate::Lifted];
    let fates = fates.iter().filter(|&&fate| flags.iter().any(|flag| flag.fate == fate));
    let marks = || timeline.moments.iter().flat_map(|moment| &moment.steps);
    let signs = [Sign::Refused, Sign::NotReached, Sign::Unmet];
    let signs = signs.iter().filter(|&&sign| marks().any(|mark| words::sign(mark) == sign));
    stages
        .map(|&stage| Entry::Stage(stage))
        .chain(rails.into_iter().filter(|(_, occurs)| *occurs).map(|(rail, _)| Entry::Rail(rail)))
        .chain(kinds.map(|&kind| Entry::Flag(kind)))
        .chain(fates.map(|&fate| Entry::Fate(fate)))
        .chain(signs.map(|&sign| Entry::Step(sign)))
        .collect()
}

impl Entry {
    fn text(self) -> Drawn {
        match self {
            Self::Stage(stage) => Drawn::Standing { stage },
            Self::Rail(line) => Drawn::LineLegend { line },
            Self::Flag(kind) => Drawn::FlagLegend { kind },
            Self::Fate(fate) => Drawn::FateLegend { fate },
            Self::Step(sign) => Drawn::StepLegend { sign },
        }
    }

    fn draw(self, x: i64, y: i64, pen: &mut Pen<'_>) {
        match self {
            Self::Stage(it) => stage(it, (x, y), (26, 15), pen),
            Self::Rail(rail) => pen.path(rail.key(), &[From((x, y + 8)), Right(26)]),
            Self::Flag(kind) => flag(kind, Fate::Fired, (x + 8, y + 16), 16, pen),
            Self::Fate(fate) => {
                let foot = (x + if fate == Fate::Lifted { 18 } else { 8 }, y + 16);
                let kind = DeadlineKind::PermanentDeletion;
                pen.classed(fate.key(), &[], |pen| flag(kind, fate, foot, 16, pen));
            }
            Self::Step(sign) => {
                let text = format!("1 {}", words::suffix(sign)).trim_end().to_owned();
                pen.classed("mark", &[sign.key()], |pen| {
                    pen.round((x, y), (28, 16), 8);
                    pen.text((x + 14, y + 12), "", std::slice::from_ref(&text));
                });
            }
        }
    }
}
