//! What was not as expected: the lines themselves, expected against actual, and how to see it again.

use similar::{ChangeTag, TextDiff};

use super::complaint::draw as draw_excerpt;
use super::page::in_every_locale;
use super::{BAD, BOLD, DIM, GOOD, NOTE, Voice, paint};
use crate::calendar::format_instant;
use crate::message::{LocaleId, Message, Name, Story, Summary, happening};
use crate::runner::{Outcome, Place, Report, StepReport, Verdict};
use crate::scenario::{Locator, Scenario};

/// How many of the last events are shown.
const LAST_EVENTS: usize = 5;

/// Everything about the first step that was not as expected, and how many more there are. `options`
/// are those of the run that the command to see it again needs, each after a blank.
#[must_use]
pub fn failures(
    scenario: &Scenario,
    report: &Report,
    voice: &Voice<'_>,
    locales: &[LocaleId],
    options: &str,
) -> String {
    let Some(place) = report.steps.iter().position(|step| !step.is_met()) else {
        return String::new();
    };
    let locator = scenario.origin.locator();
    let failure = Failure { scenario, report, voice, locales, options, locator };
    failure.of_step(place).join("\n") + "\n"
}

struct Failure<'a> {
    scenario: &'a Scenario,
    report: &'a Report,
    voice: &'a Voice<'a>,
    locales: &'a [LocaleId],
    options: &'a str,
    locator: Locator,
}

impl Failure<'_> {
    fn of_step(&self, place: usize) -> Vec<String> {
        let Some(step) = self.report.steps.get(place) else { return Vec::new() };
        let mut lines = vec![self.clock(place, step)];
        for verdict in step.verdicts.iter().filter(|verdict| verdict.outcome != Outcome::Met) {
            lines.extend(self.verdict(place, verdict));
        }
        lines.extend(step.broken.iter().map(|broken| {
            let invariant = Name::from(broken.invariant.name());
            self.indented(BAD, Summary::Broken { invariant })
        }));
        lines.extend(step.unreadable.iter().map(|unreadable| {
            let locale = self.voice.catalog.locale(unreadable.locale);
            self.indented(
                BAD,
                Summary::Unreadable {
                    message: Name::from(unreadable.message),
                    locale: locale.map(ToString::to_string).unwrap_or_default().into(),
                    reason: unreadable.error.to_string().into(),
                },
            )
        }));
        lines.extend(self.last_events(place));
        lines.extend(self.messages(step));
        lines.extend(self.more(place));
        lines.push(self.reproduce(place));
        lines
    }

    fn clock(&self, place: usize, step: &StepReport) -> String {
        let told = Summary::Step {
            step: (place + 1) as f64,
            steps: self.report.steps.len() as f64,
            instant: step.ended,
        };
        self.indented(BOLD, told)
    }

    fn verdict(&self, step: usize, verdict: &Verdict) -> Vec<String> {
        let mut lines = self.excerpt(step, verdict);
        match (&verdict.place, &verdict.outcome) {
            (Place::Step, Outcome::Unmet { actual, .. }) => {
                let rule = Name::from(actual.as_str());
                lines.push(self.indented(BAD, Summary::Refused { rule }));
            }
            (Place::Expect("refused"), Outcome::Unmet { expected, actual })
                if actual == crate::runner::ALLOWED =>
            {
                let rule = Name::from(expected.as_str());
                lines.push(self.indented(BAD, Summary::ShouldRefuse { rule }));
            }
            (Place::Field("wait"), Outcome::Unmet { expected, .. }) => {
                let told = if expected == crate::runner::NEXT_DEADLINE {
                    Summary::NothingToWaitFor
                } else {
                    Summary::CalendarEnds
                };
                lines.push(self.indented(BAD, told));
            }
            (Place::Field(_), Outcome::Unmet { .. }) => {
                lines.push(self.indented(BAD, Story::WaitForNothing));
            }
            (_, Outcome::Unmet { expected, actual }) => lines.extend(self.diff(expected, actual)),
            (_, Outcome::Met | Outcome::NotReached) => {}
        }
        lines
    }

    /// The lines of the file where the expectation stands.
    fn excerpt(&self, step: usize, verdict: &Verdict) -> Vec<String> {
        let Some(located) = self.locator.find(&verdict.place.path(step)) else { return Vec::new() };
        let place = format!("{}:{}", located.place(), located.value.column);
        let mut lines = vec![format!("    {} {place}", paint(NOTE, "-->"))];
        lines.extend(draw_excerpt(&located.excerpt()).map(|line| format!("    {line}")));
        lines
    }

    /// Expected above actual, the differing words marked.
    fn diff(&self, expected: &str, actual: &str) -> [String; 2] {
        let labels = [Summary::Expected, Summary::Actual].map(|label| self.voice.say(label));
        let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
        let diff = TextDiff::from_words(expected, actual);
        let side = |tag: ChangeTag, style| -> String {
            let shown = diff
                .iter_all_changes()
                .filter(|change| change.tag() == tag || change.tag() == ChangeTag::Equal);
            shown
                .map(|change| match change.tag() {
                    ChangeTag::Equal => change.value().to_owned(),
                    ChangeTag::Delete | ChangeTag::Insert => paint(style, change.value()),
                })
                .collect()
        };
        let [expected_label, actual_label] = labels.map(|label| format!("{label:<width$}"));
        [
            format!("    {expected_label}  {}", side(ChangeTag::Delete, GOOD)),
            format!("    {actual_label}  {}", side(ChangeTag::Insert, BAD)),
        ]
    }

    fn last_events(&self, place: usize) -> Vec<String> {
        let steps = self.report.steps.iter().take(place + 1).rev();
        let events = steps.flat_map(|step| step.events.iter().rev()).take(LAST_EVENTS);
        let told = events.map(|stamped| {
            let happening = happening(&stamped.event, self.report, &self.scenario.roster);
            let at = paint(DIM, format_instant(stamped.at));
            format!("      {at}  {}", self.voice.say(happening))
        });
        let mut lines: Vec<_> = told.collect();
        if !lines.is_empty() {
            lines.push(self.indented(DIM, Summary::LastEvents));
        }
        lines.reverse();
        lines
    }

    fn messages(&self, step: &StepReport) -> Vec<String> {
        let told = step.answers.iter().map(|answer| &answer.told);
        let told = told.flat_map(|told| in_every_locale(told, self.voice.catalog, self.locales));
        let mut lines: Vec<_> = told.collect();
        if !lines.is_empty() {
            lines.insert(0, self.indented(DIM, Summary::MessagesRead));
        }
        lines
    }

    /// How much else of this scenario is not as expected.
    fn more(&self, place: usize) -> Vec<String> {
        let later = || self.report.steps.iter().skip(place + 1);
        let outcomes = || later().flat_map(|step| &step.verdicts).map(|verdict| &verdict.outcome);
        let unmet = outcomes().filter(|outcome| matches!(outcome, Outcome::Unmet { .. })).count();
        let not_reached = outcomes().filter(|outcome| **outcome == Outcome::NotReached).count();
        let mut lines = Vec::new();
        if unmet > 0 {
            lines.push(self.indented(DIM, Summary::More { count: unmet as f64 }));
        }
        if not_reached > 0 {
            lines.push(self.indented(DIM, Summary::NotReached { steps: not_reached as f64 }));
        }
        lines
    }

    fn reproduce(&self, place: usize) -> String {
        let place = match self.locator.find(&Place::Step.path(place)) {
            Some(located) => located.place(),
            None => self.scenario.address().display().to_string(),
        };
        let place = quoted(&place);
        let label = self.voice.say(Summary::Reproduce);
        format!("    {} tchau run {place} --verbose{}", paint(DIM, label), self.options)
    }

    fn indented(&self, style: anstyle::Style, told: impl Into<Message>) -> String {
        format!("    {}", paint(style, self.voice.say(told)))
    }
}

/// A word as shells on Unix take it; in quotation marks only where it needs them.
#[must_use]
pub fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "/._-:,+@%".contains(c);
    if word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
