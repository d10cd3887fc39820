//! The legend: only what occurs in the drawing, and does not go without saying.

use super::super::scale::flags;
use super::super::words;
use super::lanes::{flag, stage};
use super::layout::{Layout, MARGIN, SIZE};
use super::pen::Pen;
use super::room::width;
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
pub(super) fn draw(timeline: &Timeline, layout: &Layout, pen: &mut Pen<'_>) -> i64 {
    let (line, end) = (layout.legend() - 12, layout.width);
    pen.put(format_args!("<path class=\"base\" d=\"M0 {line}H{end}\"/><g class=\"legend\">"));
    let (mut x, mut y) = (MARGIN, layout.legend());
    for entry in entries(timeline) {
        let texts = pen.voices().iter().map(|voice| width(&voice.say(entry.text()), SIZE));
        let room = SIGN + texts.fold(0.0, f64::max).ceil() as i64 + 18;
        if x > MARGIN && x + room > layout.width {
            (x, y) = (MARGIN, y + ROW);
        }
        entry.draw(x, y, pen);
        pen.text((x + SIGN, y + 12), "", |voice| voice.say(entry.text()));
        x += room;
    }
    pen.put(format_args!("</g>"));
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
            Self::Rail(rail) => {
                let (class, y) = (rail.key(), y + 8);
                pen.put(format_args!("<path class=\"{class}\" d=\"M{x} {y}h26\"/>"));
            }
            Self::Flag(kind) => flag(kind, Fate::Fired, (x + 8, y + 16), 16, pen),
            Self::Fate(fate) => {
                let foot = (x + if fate == Fate::Lifted { 18 } else { 8 }, y + 16);
                pen.put(format_args!("<g class=\"{}\">", fate.key()));
                flag(DeadlineKind::PermanentDeletion, fate, foot, 16, pen);
                pen.put(format_args!("</g>"));
            }
            Self::Step(sign) => {
                let (class, text, middle) = (
                    sign.key(),
                    format!("1 {}", words::suffix(sign)).trim_end().to_owned(),
                    x + 14,
                );
                pen.put(format_args!(
                    "<g class=\"mark {class}\"><rect x=\"{x}\" y=\"{y}\" width=\"28\" height=\"16\" \
                     rx=\"8\"/>"
                ));
                pen.text((middle, y + 12), "", |_| text.clone());
                pen.put(format_args!("</g>"));
            }
        }
    }
}
