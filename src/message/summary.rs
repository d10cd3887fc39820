//! What `tchau run` says about a suite: a line per scenario, a summary, and what was not as expected.

use super::define::{Name, messages};
use crate::model::{Seconds, Timestamp};

messages! {
    /// A sentence about a run.
    pub enum Summary {
        "locale-name" LocaleName,
        // Figures at the end.
        "summary-met" Met { scenarios: f64 },
        "summary-unmet" Unmet { unmet: f64, scenarios: f64 },
        "summary-not-loaded" NotLoaded { files: f64 },
        "summary-stopped" Stopped,
        "summary-steps" Steps { steps: f64 },
        "summary-expectations" Expectations { expectations: f64 },
        "summary-events" Events { events: f64 },
        "summary-rules" Rules { rules: f64, all: f64 },
        "summary-messages" Messages { messages: f64, all: f64 },
        "summary-simulated" Simulated { length: Seconds },
        "summary-texts" Texts { count: f64, example: Name },
        "summary-checked" Checked { scenarios: f64 },
        "progress" Progress { done: f64, all: f64 },
        // What was not as expected.
        "failure-step" Step { step: f64, steps: f64, instant: Timestamp },
        "failure-expected" Expected,
        "failure-actual" Actual,
        "failure-refused" Refused { rule: Name },
        "failure-nothing-to-wait-for" NothingToWaitFor,
        "failure-calendar-ends" CalendarEnds,
        "failure-should-refuse" ShouldRefuse { rule: Name },
        "failure-broken" Broken { invariant: Name },
        "failure-unreadable" Unreadable { message: Name, locale: Name, reason: Name },
        "failure-more" More { count: f64 },
        "failure-not-reached" NotReached { steps: f64 },
        "failure-last-events" LastEvents,
        "failure-messages" MessagesRead,
        "failure-reproduce" Reproduce,
        "story-ends" Ends { instant: Timestamp },
    }
}
