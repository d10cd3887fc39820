//! The lanes and the axis, panel by panel.

use anstyle::{AnsiColor, Style};

use super::super::scale::{Scale, flags};
use super::super::words;
use super::letter;
use super::panel::{END, Panel, panels};
use super::row::{Row, width};
use crate::message::{Drawn, Rail, Sign};
use crate::model::Timestamp;
use crate::report::{BAD, BOLD, DIM, GOOD, NOTE, Voice};
use crate::timeline::{Fate, Lane, Segment, Stage, Timeline};

/// Along a time in which the account is disabled.
pub(super) const DISABLED: char = '╍';

/// So many lanes are drawn, over all panels, before those in which nothing happens are left out.
const MOST_LANES: usize = 2000;

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
    /// What stands beside the axis, and beside the marks of the steps below it.
    pub(super) axis: [String; 2],
    pub(super) voice: &'a Voice<'a>,
}

impl Chart<'_> {
    pub(super) fn lines(&self, columns: usize) -> Vec<String> {
        let panels = panels(self.timeline, self.scale, columns - self.margin);
        let is_small = panels.len() * self.timeline.lanes.len() <= MOST_LANES;
        let lines = panels.iter().map(|panel| self.panel(panel, is_small || panel.first == 0));
        lines.flatten().collect()
    }

    /// A panel with all lanes, or with those in which something happens.
    fn panel(&self, panel: &Panel, has_all: bool) -> Vec<String> {
        let mut lines = Vec::new();
        if self.timeline.lanes.is_empty() {
            lines.push(self.voice.say(Drawn::Nobody));
        }
        let lanes = self.timeline.lanes.iter().zip(&self.names);
        for (lane, names) in lanes.filter(|(lane, _)| has_all || self.changes(lane, panel)) {
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

    fn changes(&self, lane: &Lane, panel: &Panel) -> bool {
        let instants = lane.segments.iter().chain(&lane.ahead).filter_map(|segment| segment.from);
        let flags = flags(lane, self.timeline.ended).map(|deadline| deadline.at);
        instants.chain(flags).any(|instant| self.instants(panel).binary_search(&instant).is_ok())
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
        let [name, _] = &self.axis;
        let mut row = self.row(name, DIM, panel);
        row.fill(self.margin, self.margin + panel.width, '─', DIM);
        for (place, pair) in panel.places().zip(self.instants(panel).windows(2)) {
            let &[one, next] = pair else { continue };
            let (from, to) = (panel.column(place), panel.column(place + 1));
            let text = self.voice.say(Drawn::GapBrief { length: next.since(one) });
            let text = format!(" {text} ");
            if width(&text) + 4 <= to - from {
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
        let [_, name] = &self.axis;
        let mut row = self.row(name, DIM, panel);
        for (place, &instant) in panel.places().zip(self.instants(panel)) {
            let Some(moment) = self.timeline.moment(instant) else { continue };
            let style = match words::signs(moment) {
                Sign::Unmet => BAD,
                Sign::Refused => SOFT,
                Sign::Done | Sign::NotReached => Style::new(),
            };
            row.put(self.margin + panel.column(place), &words::brief(moment), style);
        }
        row.line()
    }

    /// The instants of a panel.
    fn instants(&self, panel: &Panel) -> &[Timestamp] {
        self.scale.instants().get(panel.places()).unwrap_or_default()
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
