//! The picture for a terminal: each stage has a character of its own, so that nothing depends on colours.

mod chart;
mod panel;
mod row;

use super::super::{BOLD, DIM, Voice, paint};
use super::scale::{Scale, flags};
use super::words;
use crate::message::{Drawn, Rail, Sign};
use crate::model::Keyed;
use crate::timeline::{Fate, Lane, Stage, Timeline};
use chart::{Chart, flag, glyph};
use row::{shortened, width};

/// A line is never longer than this, however wide the terminal is.
const WIDEST: usize = 160;
/// Below this nothing can be drawn.
const NARROWEST: usize = 40;

/// The picture with its legend, and below it what happens at each instant.
#[must_use]
pub fn text(timeline: &Timeline, voice: &Voice<'_>, columns: usize) -> String {
    let columns = columns.clamp(NARROWEST, WIDEST);
    let names: Vec<_> = timeline.lanes.iter().map(|lane| names(lane, voice)).collect();
    let axis = [Drawn::NotToScale, Drawn::Steps].map(|text| voice.say(text));
    let widest = names.iter().flatten().chain(&axis).map(|name| width(name)).max();
    let margin = widest.unwrap_or_default().min(columns / 3);
    let names = names.iter().map(|names| names.each_ref().map(|name| shortened(name, margin)));
    let chart = Chart {
        timeline,
        scale: &Scale::of(timeline),
        margin: margin + 2,
        names: names.collect(),
        axis: axis.map(|text| shortened(&text, margin)),
        voice,
    };
    let mut lines = chart.lines(columns);
    lines.extend(legend(timeline, voice, columns));
    lines.push(String::new());
    lines.extend(happenings(timeline, chart.scale, voice));
    lines.join("\n") + "\n"
}

/// The letter of an instant: `a` to `z`, then `aa`.
fn letter(place: usize) -> String {
    let (round, letter) = (place / 26, char::from(b'a' + (place % 26) as u8));
    let before = round.checked_sub(1).map(self::letter).unwrap_or_default();
    format!("{before}{letter}")
}

/// What stands beside the two lines of a lane.
fn names(lane: &Lane, voice: &Voice<'_>) -> [String; 2] {
    [lane.user.name.to_string(), voice.say(words::belongs(lane))]
}

/// Each sign that occurs, with what it means; as many on a line as have room.
fn legend(timeline: &Timeline, voice: &Voice<'_>, columns: usize) -> Vec<String> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (sign, length, meaning) in signs(timeline) {
        let meaning = shortened(&voice.say(meaning), columns - length - 1);
        let room = length + width(&meaning) + 1;
        match lines.last_mut() {
            Some((used, line)) if *used + room + 3 <= columns => {
                *used += room + 3;
                *line += &format!("   {sign} {meaning}");
            }
            Some(_) | None => lines.push((room, format!("{sign} {meaning}"))),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// The signs that occur, each with its width.
fn signs(timeline: &Timeline) -> Vec<(String, usize, Drawn)> {
    let lanes = || timeline.lanes.iter();
    let segments: Vec<_> =
        lanes().flat_map(|lane| lane.segments.iter().chain(&lane.ahead)).collect();
    let mut signs = Vec::new();
    for &stage in Stage::ALL {
        if segments.iter().any(|segment| segment.stage == stage) {
            let (glyph, style) = glyph(stage);
            let sign = paint(style, glyph.to_string().repeat(3));
            signs.push((sign, 3, Drawn::Standing { stage }));
        }
    }
    if segments.iter().any(|segment| segment.disabled) {
        let line = Rail::Disabled;
        signs.push((chart::DISABLED.to_string().repeat(3), 3, Drawn::LineLegend { line }));
    }
    for &fate in Fate::ALL {
        if lanes().any(|lane| flags(lane, timeline.ended).any(|it| it.fate == fate)) {
            signs.push((flag(fate).to_string(), 1, Drawn::FateLegend { fate }));
        }
    }
    let marks = || timeline.moments.iter().flat_map(|moment| &moment.steps);
    for sign in [Sign::Refused, Sign::NotReached, Sign::Unmet] {
        if marks().any(|mark| words::sign(mark) == sign) {
            signs.push((words::suffix(sign).to_owned(), 1, Drawn::StepLegend { sign }));
        }
    }
    signs
}

/// What happens at each instant, by the letter that it has in the picture.
fn happenings(timeline: &Timeline, scale: &Scale, voice: &Voice<'_>) -> Vec<String> {
    let voices = std::slice::from_ref(voice);
    let mut lines = Vec::new();
    for (place, &instant) in scale.instants().iter().enumerate() {
        if place == scale.end() + 1 {
            lines.push(paint(DIM, format!("── {} ──", voice.say(Drawn::After))));
        }
        let at = voice.say(Drawn::At { instant });
        lines.push(format!("{} {at}", paint(BOLD, letter(place))));
        let moment = timeline.moment(instant);
        let marks = moment.into_iter().flat_map(|moment| &moment.steps);
        lines.extend(
            marks.map(|mark| format!("  {}. {}", mark.step, words::step(mark, voices).concat())),
        );
        for lane in &timeline.lanes {
            let due = flags(lane, timeline.ended).filter(|deadline| deadline.at == instant);
            lines.extend(due.map(|deadline| {
                let (flag, whose) = (flag(deadline.fate), voice.say(words::whose(lane)));
                format!("  {flag} {whose} {}", words::deadline(deadline, voices).concat())
            }));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_the_alphabet() {
        let letters = [0, 25, 26, 51, 52, 701, 702].map(letter);
        assert_eq!(letters, ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
