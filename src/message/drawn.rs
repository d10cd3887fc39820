//! What stands in pictures of timelines, what they say when someone points at them, and the help page.

use super::define::{Name, messages};
use crate::model::{Relation, Seconds, Timestamp, keyed};
use crate::timeline::{DeadlineKind, Fate, Stage};

messages! {
    /// A text of a picture of timelines, or a part of the help page of `tchau timeline`.
    pub enum Drawn {
        "help-timeline" About,
        "help-timeline-examples" Examples,
        "help-timeline-scenario" ScenarioArgument,
        "help-timeline-format" FormatOption,
        "help-timeline-output" OutputOption,
        // The whole picture.
        "timeline-title" Title { title: Name },
        "timeline-about" Whole { lanes: f64, started: Timestamp, ended: Timestamp },
        "timeline-nobody" Nobody,
        "timeline-after" After,
        "timeline-steps" Steps,
        "timeline-not-to-scale" NotToScale,
        // Beside a lane, and in it.
        "timeline-belongs" Belongs { organization: Name, relation: Relation },
        "timeline-belongs-nth" BelongsNth { organization: Name, relation: Relation, nth: f64 },
        "timeline-stage" Standing { stage: Stage },
        "timeline-stage-brief" StandingBrief { stage: Stage },
        // Along the axis.
        "timeline-day" Day { instant: Timestamp },
        "timeline-time" Time { instant: Timestamp },
        "timeline-gap" Gap { length: Seconds },
        "timeline-gap-brief" GapBrief { length: Seconds },
        // What each part says.
        "timeline-whose" Whose { person: Name, organization: Name, relation: Relation },
        "timeline-whose-nth" WhoseNth {
            person: Name, organization: Name, relation: Relation, nth: f64,
        },
        "timeline-meaning" Meaning { stage: Stage },
        "timeline-disabled" Disabled,
        "timeline-throughout" Throughout,
        "timeline-until" Until { until: Timestamp },
        "timeline-since" Since { from: Timestamp },
        "timeline-between" Between { from: Timestamp, until: Timestamp, length: Seconds },
        "timeline-ahead-between" AheadBetween { from: Timestamp, until: Timestamp },
        "timeline-fired" Fired { kind: DeadlineKind, at: Timestamp },
        "timeline-due" Due { kind: DeadlineKind, at: Timestamp },
        "timeline-lifted" Lifted { kind: DeadlineKind, at: Timestamp },
        "timeline-latest" Latest { at: Timestamp },
        "timeline-at" At { instant: Timestamp },
        "timeline-unmet" NotAsExpected,
        "timeline-steps-at" StepsAt { instant: Timestamp, count: f64, steps: Name },
        "timeline-came-out" CameOut { sign: Sign, steps: Name },
        // The legend.
        "timeline-legend-line" LineLegend { line: Rail },
        "timeline-legend-flag" FlagLegend { kind: DeadlineKind },
        "timeline-legend-fate" FateLegend { fate: Fate },
        "timeline-legend-step" StepLegend { sign: Sign },
    }
}

/// A line along a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rail {
    /// Deleted users lists it.
    Listed,
    /// There still is data.
    Data,
    /// The account is disabled.
    Disabled,
}

keyed!(Rail { Listed = "listed", Data = "data", Disabled = "disabled" });

/// How a step came out, as its mark shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// Done, as expected.
    Done,
    /// Refused, as expected.
    Refused,
    /// The run ended before.
    NotReached,
    /// Not as expected.
    Unmet,
}

keyed!(Sign { Done = "done", Refused = "refused", NotReached = "not_reached", Unmet = "unmet" });
