//! Compares what a step brought about with what its author expects.

mod membership;
mod pages;

use super::{Answer, Outcome, Place, Run, StepReport, Told, Verdict};
use crate::calendar::format_instant;
use crate::invariants::InvariantId;
use crate::message::Line;
use crate::model::{Event, Keyed, Roster, Stamped, UserId};
use crate::rules::{RuleId, RuleSet};
use crate::scenario::{EventFacts, Expectation};

/// How an allowed command is written where a rule could stand.
pub(crate) const ALLOWED: &str = "allowed";

/// How nothing is written.
const NONE: &str = "none";

/// Judges every expectation of a step, also after one that was not met.
pub(super) fn judge(run: &Run<'_>, expectation: &Expectation, report: &mut StepReport) {
    let mut judge = Judge { run, verdicts: std::mem::take(&mut report.verdicts) };
    judge.answers(expectation, report);
    judge.invariants(expectation, report);
    judge.happenings(expectation, report);
    judge.told(expectation, report);
    for (place, facts) in expectation.memberships.iter().enumerate() {
        judge.membership(facts, index(place, expectation.has_single_membership));
    }
    judge.pages(expectation, report);
    report.verdicts = judge.verdicts;
}

/// The index in `memberships`, or `None` for `membership`.
fn index(place: usize, has_single: bool) -> Option<usize> {
    if has_single { place.checked_sub(1) } else { Some(place) }
}

struct Judge<'a> {
    run: &'a Run<'a>,
    verdicts: Vec<Verdict>,
}

impl Judge<'_> {
    /// Notes a verdict; the values are written only when they differ.
    fn compare<T: PartialEq>(
        &mut self,
        place: Place,
        expected: &T,
        actual: &T,
        write: impl Fn(&T) -> String,
    ) {
        let outcome = if expected == actual {
            Outcome::Met
        } else {
            Outcome::Unmet { expected: write(expected), actual: write(actual) }
        };
        self.verdicts.push(Verdict { place, outcome });
    }

    fn answers(&mut self, expectation: &Expectation, report: &StepReport) {
        if expectation.each.is_empty() {
            self.same_answer(expectation, report);
        } else {
            self.other_answers(expectation, report);
        }
        for (user, expected) in &expectation.each {
            let key = self.run.scenario.roster.user(*user).key.clone();
            let actual = report.answers.iter().find(|answer| is_about(answer, *user));
            let actual = actual.map(Answer::refused_by);
            let place = Place::Keyed("each", key);
            self.compare(place, &Some(*expected), &actual, |answer| {
                answer.map_or_else(|| NONE.to_owned(), write_answer)
            });
        }
        if let Some(expected) = &expectation.reasons {
            let refused = report.answers.iter().filter(|answer| answer.answer.is_err());
            let actual = refused.map(|answer| answer.rules).fold(RuleSet::EMPTY, RuleSet::union);
            self.compare(Place::Expect("reasons"), expected, &actual, |rules| {
                list(rules.iter().map(RuleId::name))
            });
        }
    }

    /// Every command must be allowed unless the step says which rule refuses, or is about invariants.
    fn same_answer(&mut self, expectation: &Expectation, report: &StepReport) {
        if expectation.refused.is_none() && !expectation.holds.is_empty() {
            return;
        }
        let expected = expectation.refused;
        let place = match expected {
            Some(_) => Place::Expect("refused"),
            None => Place::Step,
        };
        let mut answers = report.answers.iter().map(Answer::refused_by);
        if !report.answers.is_empty() {
            let actual = answers.find(|actual| *actual != expected).unwrap_or(expected);
            self.compare(place, &expected, &actual, |&rule| write_answer(rule));
        }
    }

    /// Who is not named under `each` must be allowed.
    fn other_answers(&mut self, expectation: &Expectation, report: &StepReport) {
        let is_named =
            |answer: &Answer| expectation.each.iter().any(|(user, _)| is_about(answer, *user));
        for answer in report.answers.iter().filter(|answer| !is_named(answer)) {
            if let (Some(rule), Some(target)) = (answer.refused_by(), answer.command.target()) {
                let key = &self.run.scenario.roster.user(target.user).key;
                let write = |answer: &str| format!("{key}: {answer}");
                let outcome =
                    Outcome::Unmet { expected: write(ALLOWED), actual: write(rule.name()) };
                self.verdicts.push(Verdict { place: Place::Expect("each"), outcome });
            }
        }
    }

    /// Invariants are checked in any case; here it counts which of them the step is about.
    fn invariants(&mut self, expectation: &Expectation, report: &StepReport) {
        let expected = &expectation.holds;
        if expected.is_empty() {
            return;
        }
        let is_broken =
            |id: &InvariantId| report.broken.iter().any(|broken| broken.invariant == *id);
        let actual: Vec<_> = expected.iter().copied().filter(|id| !is_broken(id)).collect();
        self.compare(Place::Expect("holds"), expected, &actual, |ids| {
            list(ids.iter().map(|id| id.name()))
        });
    }

    fn happenings(&mut self, expectation: &Expectation, report: &StepReport) {
        if let Some(expected) = &expectation.clock {
            self.compare(Place::Expect("clock"), expected, &report.ended, |&at| {
                format_instant(at).into()
            });
        }
        if let Some(expected) = &expectation.events {
            self.events(expected, report);
        }
    }

    /// Events are compared, and written, in the detail in which the scenario tells them.
    fn events(&mut self, expected: &[EventFacts], report: &StepReport) {
        let tells_user = expected.iter().any(|event| event.user.is_some());
        let tells_instant = expected.iter().any(|event| event.at.is_some());
        let full = report.events.iter().map(|stamped| self.event(stamped));
        let told = full.enumerate().map(|(place, event)| {
            let as_told = expected.get(place);
            EventFacts {
                user: event.user.filter(|_| as_told.map_or(tells_user, |e| e.user.is_some())),
                at: event.at.filter(|_| as_told.map_or(tells_instant, |e| e.at.is_some())),
                ..event
            }
        });
        let told: Vec<_> = told.collect();
        let roster = &self.run.scenario.roster;
        self.compare(Place::Expect("events"), &expected.to_vec(), &told, |events| {
            let texts: Vec<_> = events.iter().map(|event| write_event(event, roster)).collect();
            list(texts.iter().map(String::as_str))
        });
    }

    fn event(&self, stamped: &Stamped) -> EventFacts {
        let user = match stamped.event {
            Event::GuestInvited { user, .. } | Event::DirectConnectionMade { user, .. } => {
                Some(user)
            }
            event => event.membership().map(|id| self.run.state.membership(id).user),
        };
        EventFacts { kind: stamped.event.kind(), user, at: Some(stamped.at) }
    }

    fn told(&mut self, expectation: &Expectation, report: &StepReport) {
        let told = || report.answers.iter().flat_map(|answer| &answer.told);
        if let Some(expected) = expectation.view {
            let view = report.answers.iter().find_map(|answer| answer.view.as_ref());
            let actual = view.map_or(NONE, |view| view.key());
            self.compare(Place::Expect("view"), &expected, &actual, |&view| view.to_owned());
        }
        if let Some(expected) = &expectation.message {
            let ids = || told().map(|told| told.line.message.id());
            let found = ids().find(|id| id == expected).map(str::to_owned);
            let actual = found.unwrap_or_else(|| list(ids()));
            self.compare(Place::Expect("message"), expected, &actual, String::clone);
        }
        if let Some(expected) = &expectation.messages {
            let actual = told().map(|told| told.line.message.id().to_owned()).collect();
            self.compare(Place::Expect("messages"), expected, &actual, |ids| {
                list(ids.iter().map(String::as_str))
            });
        }
        for (locale, expected) in &expectation.says {
            let texts = self.texts(locale, report);
            let is_said = texts.iter().any(|text| looks_like(text, expected));
            let actual = if is_said { expected.clone() } else { closest(&texts, expected) };
            let place = Place::Keyed("says", locale.clone());
            self.compare(place, expected, &actual, String::clone);
        }
    }

    /// Every text of the step in one locale, which need not be among the locales of the run.
    fn texts(&self, locale: &str, report: &StepReport) -> Vec<String> {
        let told = report.answers.iter().flat_map(|answer| &answer.told);
        let Ok(locale) = self.run.catalog.require(locale) else { return Vec::new() };
        let written = self.run.locales.iter().position(|&known| known == locale);
        let write = |line: &Line| {
            let text = self.run.catalog.write(locale, &line.message);
            text.unwrap_or_else(|error| error.so_far().to_owned())
        };
        let text = |told: &Told| {
            let text = written.and_then(|place| told.texts.get(place).cloned());
            text.unwrap_or_else(|| write(&told.line))
        };
        told.map(text).collect()
    }
}

fn is_about(answer: &Answer, user: UserId) -> bool {
    answer.command.target().is_some_and(|target| target.user == user)
}

fn write_answer(rule: Option<RuleId>) -> String {
    rule.map_or(ALLOWED, RuleId::name).to_owned()
}

fn write_event(event: &EventFacts, roster: &Roster) -> String {
    let user = event.user.map(|user| format!("/{}", roster.user(user).key));
    let at = event.at.map(|at| format!("@{}", format_instant(at)));
    format!("{}{}{}", event.kind.key(), user.unwrap_or_default(), at.unwrap_or_default())
}

/// Whether two texts look the same: a space is a space, wherever the locale forbids a line break.
fn looks_like(text: &str, expected: &str) -> bool {
    let plain = |c| if matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}') { ' ' } else { c };
    text.chars().map(plain).eq(expected.chars().map(plain))
}

/// The text that comes closest to the expected one: the one that its author most likely meant.
fn closest(texts: &[String], expected: &str) -> String {
    let likeness = |text: &&String| similar::TextDiff::from_words(text.as_str(), expected).ratio();
    let closest = texts.iter().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    closest.map_or_else(|| NONE.to_owned(), String::clone)
}

/// A list as YAML writes it on one line.
fn list<'n>(names: impl Iterator<Item = &'n str>) -> String {
    format!("[{}]", names.collect::<Vec<_>>().join(", "))
}
