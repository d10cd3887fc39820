//! What a run reports: data only; renderers make text of it.

use crate::engine::Refusal;
use crate::invariants::InvariantId;
use crate::message::{Line, LocaleId, TextError};
use crate::model::{Command, Event, Events, Relation, Seconds, Stamped, State, Timestamp};
use crate::rules::{RuleId, RuleSet, Timelines};
use crate::scenario::Wait;
use crate::views::View;

use super::Place;

/// How waiting for the next deadline is written.
pub(crate) const NEXT_DEADLINE: &str = "next_deadline";

/// A whole run.
#[derive(Debug)]
pub struct Report {
    /// Where the clock started.
    pub started: Timestamp,
    /// Where it stopped.
    pub ended: Timestamp,
    /// How things stand at the end. Who a membership is of, and where, never changes on the way.
    pub end: State,
    /// The lengths that the run went by.
    pub timelines: Timelines,
    /// Whether the scenario asks “what if” those lengths were not the product's (D22).
    pub is_what_if: bool,
    /// Every step, also those that were not reached.
    pub steps: Vec<StepReport>,
}

/// One step.
#[derive(Debug)]
pub struct StepReport {
    /// The clock before the step.
    pub started: Timestamp,
    /// The clock after it.
    pub ended: Timestamp,
    /// The answer to each command; for a wait, to the order to advance the clock.
    pub answers: Vec<Answer>,
    /// What happened, in order, each with its own instant.
    pub events: Vec<Stamped>,
    /// The rules at work: those that refused, and those that brought an event about.
    pub rules: RuleSet,
    /// What was expected, and whether it was so.
    pub verdicts: Vec<Verdict>,
    /// Invariants that did not hold.
    pub broken: Vec<Broken>,
    /// Texts that could not be written whole.
    pub unreadable: Vec<Unreadable>,
}

/// A command with its answer.
#[derive(Debug)]
pub struct Answer {
    /// The order.
    pub command: Command,
    /// The events of an allowed command, or the refusal.
    pub answer: Result<Events, Refusal>,
    /// Every rule that refuses (D43), or every rule that brought an event about.
    pub rules: RuleSet,
    /// What the actor sees.
    pub view: Option<View>,
    /// What the actor reads.
    pub told: Vec<Told>,
}

/// One line that a person reads, in each locale of the run.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The message and where on the page it stands.
    pub line: Line,
    /// Its text, in the order of the run's locales.
    pub texts: Vec<String>,
}

/// An expectation and whether it was so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Where in the step it stands.
    pub place: Place,
    /// How it came out.
    pub outcome: Outcome,
}

/// How an expectation came out. Values are written as in scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// As expected.
    Met,
    /// Not as expected.
    Unmet {
        /// What the scenario says.
        expected: String,
        /// What came.
        actual: String,
    },
    /// The run could not get there.
    NotReached,
}

/// An invariant that did not hold after an event, or after some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which one.
    pub invariant: InvariantId,
    /// When.
    pub at: Timestamp,
    /// After which event; none when time had passed.
    pub event: Option<Event>,
}

/// A text that could not be written whole.
#[derive(Clone, Debug)]
pub struct Unreadable {
    /// In which locale.
    pub locale: LocaleId,
    /// Which message.
    pub message: &'static str,
    /// What went wrong, with the text as far as it got.
    pub error: TextError,
}

/// Figures of one run, for summaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Commands and waits.
    pub steps: usize,
    /// Expectations that were checked.
    pub verdicts: usize,
    /// Events that happened.
    pub events: usize,
    /// Texts that were written, over all locales.
    pub texts: usize,
    /// Rules that were at work.
    pub rules: RuleSet,
    /// How long the clock ran.
    pub simulated: Seconds,
}

impl StepReport {
    pub(super) fn starting(now: Timestamp) -> Self {
        Self {
            started: now,
            ended: now,
            answers: Vec::new(),
            events: Vec::new(),
            rules: RuleSet::EMPTY,
            verdicts: Vec::new(),
            broken: Vec::new(),
            unreadable: Vec::new(),
        }
    }

    /// Whether everything in this step was as expected.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.verdicts.iter().all(|verdict| verdict.outcome == Outcome::Met)
            && self.broken.is_empty()
            && self.unreadable.is_empty()
    }
}

impl Answer {
    /// The rule that refused the command, if one did.
    #[must_use]
    pub fn refused_by(&self) -> Option<RuleId> {
        self.answer.as_ref().err().map(|refusal| refusal.rule)
    }

    /// Every rule that refused the command, the one that decided first.
    pub fn refusing_rules(&self) -> impl Iterator<Item = RuleId> {
        let decided = self.refused_by();
        let others = self.rules.iter().filter(move |&rule| decided.is_some_and(|it| it != rule));
        decided.into_iter().chain(others)
    }
}

impl Report {
    /// Whether everything was as expected.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.steps.iter().all(StepReport::is_met)
    }

    /// The relation of the membership that a command turned out to be about.
    #[must_use]
    pub fn relation(&self, answer: &Answer) -> Option<Relation> {
        let subject = match &answer.answer {
            Ok(events) => events.iter().rev().find_map(Event::membership),
            Err(refusal) => refusal.subject,
        };
        self.end.memberships.get(subject?.0 as usize).map(|membership| membership.relation)
    }

    /// The figures of this run.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let answers = || self.steps.iter().flat_map(|step| &step.answers);
        Tally {
            steps: self.steps.len(),
            verdicts: self.steps.iter().map(|step| step.verdicts.len()).sum(),
            events: self.steps.iter().map(|step| step.events.len()).sum(),
            texts: answers().flat_map(|answer| &answer.told).map(|told| told.texts.len()).sum(),
            rules: self.steps.iter().map(|step| step.rules).fold(RuleSet::EMPTY, RuleSet::union),
            simulated: self.ended.since(self.started),
        }
    }
}

impl Verdict {
    /// There was nothing to wait for, or no calendar to wait in.
    pub(super) fn nowhere_to_wait(wait: Wait) -> Self {
        let (expected, actual) = match wait {
            Wait::NextDeadline => (NEXT_DEADLINE, "none"),
            Wait::For(_) | Wait::Until(_) => ("9999-12-31T23:59:59Z", "10000"),
        };
        let outcome = Outcome::Unmet { expected: expected.to_owned(), actual: actual.to_owned() };
        Self { place: Place::Field("wait"), outcome }
    }
}
