//! What was not as expected: the lines themselves, expected against actual, and how to see it again.

use super::complaint::draw as draw_excerpt;
use super::difference::Difference;
use super::page::in_every_locale;
use super::story::said;
use super::{BAD, BOLD, DIM, GOOD, NOTE, Voice, paint};
use crate::calendar::format_instant;
use crate::message::{Message, Name, Summary, Trouble};
use crate::record::{Mismatch, NotLoaded, Passage, Reason, Record, Step, Verdict};

/// How many of the last events are shown.
const LAST_EVENTS: usize = 5;

/// Everything about the first step that was not as expected, and how many more there are. `options`
/// are those of the run that the command to see it again needs, each after a blank.
#[must_use]
pub fn failures(record: &Record, voice: &Voice<'_>, options: &str) -> String {
    let Some(step) = record.first_unmet() else { return String::new() };
    let failure = Failure { record, step, voice, language: voice.language() };
    let mut lines = failure.lines();
    lines.push(format!(
        "    {} {}",
        paint(DIM, voice.say(Summary::Reproduce)),
        reproduce(record, step, options)
    ));
    lines.join("\n") + "\n"
}

/// The command that shows a step again.
#[must_use]
pub fn reproduce(record: &Record, step: &Step, options: &str) -> String {
    // A line of a step belongs to every row.
    let place = match step.line {
        Some(line) if record.row.is_none() => format!("{}:{line}", record.path),
        Some(_) | None => record.address(),
    };
    format!("tchau run {} --verbose{options}", quoted(&place))
}

/// The command that tells again why a file cannot be loaded.
#[must_use]
pub fn check_again(refused: &NotLoaded) -> String {
    format!("tchau check {}", quoted(&refused.path))
}

/// The sentence that says why something is not as expected, where it says more than the two values.
#[must_use]
pub fn sentence(mismatch: &Mismatch) -> Option<Message> {
    Some(match mismatch.reason {
        Reason::Differs => return None,
        Reason::Refused => Summary::Refused { rule: mismatch.actual.as_str().into() }.into(),
        Reason::Allowed => Summary::ShouldRefuse { rule: mismatch.expected.as_str().into() }.into(),
        Reason::NothingToWaitFor => Summary::NothingToWaitFor.into(),
        Reason::CalendarEnds => Summary::CalendarEnds.into(),
    })
}

/// The sentences about what else went wrong in a step: invariants, and texts that could not be written.
pub fn defects(step: &Step) -> impl Iterator<Item = Message> {
    let broken = step.broken_invariants.iter();
    let broken = broken.map(|id| Summary::Broken { invariant: Name::from(id.as_str()) });
    let unreadable = step.unreadable_messages.iter().map(|it| Summary::Unreadable {
        message: it.id.as_str().into(),
        locale: it.locale.as_str().into(),
        reason: it.reason.as_str().into(),
    });
    broken.chain(unreadable).map(Message::from)
}

struct Failure<'a> {
    record: &'a Record,
    step: &'a Step,
    voice: &'a Voice<'a>,
    language: &'a str,
}

impl Failure<'_> {
    fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.clock()];
        let mismatches = self.step.expectations.iter().filter_map(|it| it.mismatch.as_ref());
        lines.extend(mismatches.flat_map(|mismatch| self.mismatch(mismatch)));
        lines.extend(defects(self.step).map(|told| self.indented(BAD, told)));
        lines.extend(self.last_events());
        lines.extend(self.messages());
        lines.extend(self.more());
        lines
    }

    fn clock(&self) -> String {
        let (step, steps) = (self.step.step as f64, self.record.steps.len() as f64);
        self.indented(BOLD, Summary::Step { step, steps, instant: self.step.ended })
    }

    fn mismatch(&self, mismatch: &Mismatch) -> Vec<String> {
        let mut lines = self.excerpt(mismatch);
        match sentence(mismatch) {
            Some(told) => lines.push(self.indented(BAD, told)),
            None => lines.extend(self.diff(&mismatch.expected, &mismatch.actual)),
        }
        lines
    }

    /// The line of the file where the expectation stands.
    fn excerpt(&self, mismatch: &Mismatch) -> Vec<String> {
        let (Some(line), Some(column)) = (mismatch.spot.line, mismatch.spot.column) else {
            return Vec::new();
        };
        let file = mismatch.spot.file.as_ref().unwrap_or(&self.record.path);
        let place = format!("{file}:{line}:{column}");
        let mut lines = vec![format!("    {} {place}", paint(NOTE, "-->"))];
        let drawn = mismatch.excerpt.iter().flat_map(draw_excerpt);
        lines.extend(drawn.map(|line| format!("    {line}")));
        if let (Some(_), Some(line)) = (&mismatch.spot.file, self.step.line) {
            let place = Name::from(format!("{}:{line}", self.record.path));
            lines.push(format!("      {}", self.voice.say(Trouble::UsedAt { place })));
        }
        lines
    }

    /// Expected above actual, the differing words marked.
    fn diff(&self, expected: &str, actual: &str) -> [String; 2] {
        let labels = [Summary::Expected, Summary::Actual].map(|label| self.voice.say(label));
        let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
        let difference = Difference::of(expected, actual);
        let side = |parts: &[(bool, String)], style| -> String {
            let shown = parts.iter().map(
                |(differs, text)| {
                    if *differs { paint(style, text) } else { text.clone() }
                },
            );
            shown.collect()
        };
        let [expected_label, actual_label] = labels.map(|label| format!("{label:<width$}"));
        [
            format!("    {expected_label}  {}", side(&difference.expected, GOOD)),
            format!("    {actual_label}  {}", side(&difference.actual, BAD)),
        ]
    }

    fn last_events(&self) -> Vec<String> {
        let steps = self.record.steps.iter().take(self.step.step).rev();
        let passages = steps.flat_map(|step| step.story.iter().rev());
        let events = passages.filter_map(|passage| match passage {
            Passage::Event { at, texts } => Some((format_instant(*at), texts)),
            Passage::Deed { .. }
            | Passage::Refusal { .. }
            | Passage::Read { .. }
            | Passage::Unable { .. } => None,
        });
        let told = events
            .take(LAST_EVENTS)
            .map(|(at, texts)| format!("      {}  {}", paint(DIM, at), said(texts, self.language)));
        let mut lines: Vec<_> = told.collect();
        if !lines.is_empty() {
            lines.push(self.indented(DIM, Summary::LastEvents));
        }
        lines.reverse();
        lines
    }

    fn messages(&self) -> Vec<String> {
        let answers = self.step.commands.iter();
        let mut lines: Vec<_> =
            answers.flat_map(|answered| in_every_locale(&answered.messages)).collect();
        if !lines.is_empty() {
            lines.insert(0, self.indented(DIM, Summary::MessagesRead));
        }
        lines
    }

    /// How much else of this scenario is not as expected.
    fn more(&self) -> Vec<String> {
        let later = self.record.steps.iter().skip(self.step.step).flat_map(|step| step.unmet());
        let (unmet, not_reached): (Vec<_>, Vec<_>) =
            later.partition(|expectation| expectation.verdict == Verdict::Unmet);
        let mut lines = Vec::new();
        if !unmet.is_empty() {
            lines.push(self.indented(DIM, Summary::More { count: unmet.len() as f64 }));
        }
        if !not_reached.is_empty() {
            let steps = not_reached.len() as f64;
            lines.push(self.indented(DIM, Summary::NotReached { steps }));
        }
        lines
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
