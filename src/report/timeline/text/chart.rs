//! The lanes and the axis, panel by panel.

use anstyle::{AnsiColor, Style};

use super::super::scale::{Scale, flags};
use super::super::words;
use super::letter;
use super::panel::{END, Panel, panels};
use super::row::{Row, width};
use crate::message::{Drawn, Rail, Sign};
use crate::report::{BAD, BOLD, DIM, GOOD, NOTE, Voice};
use crate::timeline::{Fate, Lane, Segment, Stage, Timeline};

/// Along a time in which the account is disabled.
pub(super) const DISABLED: char = '╍';

const SOFT: Style = AnsiColor::Yellow.on_default();
const REMOVAL: Style = AnsiColor::Magenta.on_default();

/// The character of a stage and its colour.
pub(super) const fn glyph(stage: Stage) -> (char, Style) {
    match stage {
        Stage::Pending => ('┄', NOTE),
        Stage::Active => ('█', GOOD),
        Stage::Restorable => ('▒', SOFT),
        Stage::NotRestorable => ('╳', SOFT),
        Stage::RemovingData => ('░', REMOVAL),
        Stage::Gone => ('·', DIM),
    }
}

/// The character of a deadline.
pub(super) const fn flag(fate: Fate) -> char {
    match fate {
        Fate::Fired => '⚑',
        Fate::Ahead => '⚐',
        Fate::Lifted => '✕',
    }
}

/// Everything that the lines need.
pub(super) struct Chart<'a> {
    pub(super) timeline: &'a Timeline,
    pub(super) scale: &'a Scale,
    /// The columns of the names.
    pub(super) margin: usize,
    /// What stands beside the two lines of each lane.
    pub(super) names: Vec<[String; 2]>,
    /// What stands beside the marks of the steps.
    pub(super) steps: String,
    pub(super) voice: &'a Voice<'a>,
}

impl Chart<'_> {
    pub(super) fn lines(&self, columns: usize) -> Vec<String> {
        let panels = panels(self.timeline, self.scale, columns - self.margin);
        panels.iter().flat_map(|panel| self.panel(panel)).collect()
    }

    fn panel(&self, panel: &Panel) -> Vec<String> {
        let mut lines = Vec::new();
        if self.timeline.lanes.is_empty() {
            lines.push(self.voice.say(Drawn::Nobody));
        }
        for (lane, names) in self.timeline.lanes.iter().zip(&self.names) {
            lines.extend(self.flags(lane, panel));
            let [user, belongs] = names;
            lines.push(self.bars(lane, user, panel));
            lines.push(self.stages(lane, belongs, panel));
            lines.extend(self.disabled(lane, panel));
        }
        lines.push(self.axis(panel));
        lines.push(self.marks(panel));
        lines.push(String::new());
        lines
    }

    fn row(&self, name: &str, style: Style, panel: &Panel) -> Row {
        let mut row = Row::new(self.margin + panel.width);
        row.put(0, name, style);
        row
    }

    /// The end of the run, if it is in this panel and something is still to come.
    fn border(&self, panel: &Panel) -> Option<usize> {
        let end = self.scale.end();
        let is_here = self.scale.goes_on() && panel.places().contains(&end);
        // Half of the room that there is up to the next instant.
        is_here.then(|| panel.column(end) + 3)
    }

    fn flags(&self, lane: &Lane, panel: &Panel) -> Option<String> {
        let mut row = self.row("", Style::new(), panel);
        let mut is_empty = true;
        for deadline in flags(lane, self.timeline.ended) {
            let place = self.scale.place(deadline.at);
            if panel.places().contains(&place) {
                let style = if deadline.fate == Fate::Fired { BOLD } else { DIM };
                let column = self.margin + panel.column(place);
                row.put(column, &flag(deadline.fate).to_string(), style);
                is_empty = false;
            }
        }
        (!is_empty).then(|| row.line())
    }

    fn bars(&self, lane: &Lane, name: &str, panel: &Panel) -> String {
        let mut row = self.row(name, BOLD, panel);
        for segment in self.segments(lane) {
            let (from, to) = self.span(&segment, panel);
            let (glyph, style) = glyph(segment.stage);
            row.fill(self.margin + from, self.margin + to, glyph, style);
        }
        if let Some(border) = self.border(panel) {
            row.put(self.margin + border, "│", DIM);
        }
        row.line()
    }

    /// The names of the stages, where there is room below them.
    fn stages(&self, lane: &Lane, name: &str, panel: &Panel) -> String {
        let mut row = self.row(name, DIM, panel);
        for segment in self.segments(lane) {
            let (from, to) = self.span(&segment, panel);
            let stage = segment.stage;
            let texts = [Drawn::Standing { stage }, Drawn::StandingBrief { stage }];
            let texts = texts.map(|text| self.voice.say(text));
            let fitting = texts.iter().find(|text| from + width(text) < to);
            if let Some(text) = fitting {
                row.put(self.margin + from, text, DIM);
            }
        }
        row.line()
    }

    fn disabled(&self, lane: &Lane, panel: &Panel) -> Option<String> {
        let disabled: Vec<_> =
            self.segments(lane).into_iter().filter(|segment| segment.disabled).collect();
        let mut row = self.row("", DIM, panel);
        for segment in &disabled {
            let (from, to) = self.span(segment, panel);
            row.fill(self.margin + from, self.margin + to, DISABLED, Style::new());
            let text = self.voice.say(Drawn::LineLegend { line: Rail::Disabled });
            if from + width(&text) + 4 < to {
                row.put(self.margin + from + 2, &format!(" {text} "), DIM);
            }
        }
        (!disabled.is_empty()).then(|| row.line())
    }

    /// The letters of the instants with the lengths between them.
    fn axis(&self, panel: &Panel) -> String {
        let mut row = self.row("", DIM, panel);
        row.fill(self.margin, self.margin + panel.width, '─', DIM);
        for (place, length) in self.scale.gaps().enumerate() {
            let (from, to) = (panel.column(place), panel.column(place + 1));
            let text = format!(" {} ", self.voice.say(Drawn::GapBrief { length }));
            let is_here = panel.places().contains(&place) && panel.places().contains(&(place + 1));
            if is_here && width(&text) + 4 <= to - from {
                let middle = (from + to + 1 - width(&text)) / 2 + 1;
                row.put(self.margin + middle, &text, DIM);
            }
        }
        for place in panel.places() {
            row.put(self.margin + panel.column(place), &letter(place), BOLD);
        }
        row.line()
    }

    fn marks(&self, panel: &Panel) -> String {
        let mut row = self.row(&self.steps, DIM, panel);
        for moment in &self.timeline.moments {
            let place = self.scale.place(moment.at);
            if panel.places().contains(&place) {
                let sign = words::signs(moment);
                let style = match sign {
                    Sign::Unmet => BAD,
                    Sign::Refused => SOFT,
                    Sign::Done | Sign::NotReached => Style::new(),
                };
                row.put(self.margin + panel.column(place), &words::label(moment), style);
            }
        }
        row.line()
    }

    /// What was, and what is still to come; what goes on after the end of the run is one.
    fn segments(&self, lane: &Lane) -> Vec<Segment> {
        let mut segments = lane.segments.clone();
        let mut ahead = lane.ahead.iter().copied();
        if let (Some(last), Some(first)) = (segments.last_mut(), ahead.next()) {
            last.to = first.to;
        }
        segments.extend(ahead);
        segments
    }

    /// The columns of a segment.
    fn span(&self, segment: &Segment, panel: &Panel) -> (usize, usize) {
        let column = |at| panel.column(self.scale.place(at));
        (segment.from.map_or(0, column), segment.to.map_or(panel.width, column))
    }
}

const _: () = assert!(END > 3, "the end of the run is drawn between two instants");
