//! The JSON form of reports: a contract with a version. Keys, ids and instants are never translated.
//!
//! A run is one object `{ "version", "locales", "scenarios": […], "summary" }`. Instants are RFC 3339
//! in UTC, lengths are whole seconds. What each key means is told in `docs/json.md`.

mod command;
mod event;
mod membership;

use std::path::Path;

use serde_json::{Value, json};

use super::{Complaint, Sums, Voice};
use crate::calendar::format_instant;
use crate::engine;
use crate::message::{Catalog, LocaleId};
use crate::model::State;
use crate::rules::{RuleId, RuleSet, Timelines};
use crate::runner::{Answer, Outcome, Report, StepReport, Told};
use crate::scenario::{Locator, Scenario, Text};

/// Rises when a key changes its meaning or goes away; new keys may come at any time.
pub const VERSION: u32 = 1;

/// How the object of a run begins; the scenarios follow, each as soon as it has been run.
#[must_use]
pub fn head(catalog: &Catalog, locales: &[LocaleId]) -> String {
    let names = locales.iter().filter_map(|&locale| catalog.locale(locale));
    let names: Vec<_> = names.map(ToString::to_string).collect();
    format!("{{\"version\":{VERSION},\"locales\":{},\"scenarios\":[", json!(names))
}

/// How it ends.
#[must_use]
pub fn tail(sums: &Sums, is_complete: bool) -> String {
    format!("\n],\"summary\":{}}}\n", summary(sums, is_complete))
}

/// One scenario with its trace.
#[must_use]
pub fn scenario(
    scenario: &Scenario,
    report: &Report,
    catalog: &Catalog,
    locales: &[LocaleId],
) -> Value {
    let locator = (!report.is_met()).then(|| scenario.origin.locator());
    let writer = Writer { timelines: report.timelines, locator, scenario, catalog, locales };
    // How things stood after each step is what its events made of how they stood before.
    let mut state = scenario.state.clone();
    let mut step = |(place, step): (usize, &StepReport)| {
        step.events.iter().for_each(|stamped| engine::apply(&mut state, &stamped.event));
        writer.step(place, step, &state)
    };
    json!({
        "path": scenario.origin.source().path().display().to_string(),
        "title": text(&scenario.title),
        "why": scenario.why.as_ref().map(text),
        "covers": scenario.covers.iter().map(|requirement| requirement.id).collect::<Vec<_>>(),
        "tags": scenario.tags,
        "verdict": verdict(report.is_met()),
        "started": format_instant(report.started),
        "ended": format_instant(report.ended),
        "what_if": report.is_what_if.then(|| json!({
            "soft_deletion": report.timelines.soft_deletion.get(),
            "data_removal": report.timelines.data_removal.get(),
        })),
        "steps": report.steps.iter().enumerate().map(&mut step).collect::<Vec<_>>(),
    })
}

/// A file that could not be loaded.
#[must_use]
pub fn not_loaded(path: &Path, complaint: &Complaint, voice: &Voice<'_>) -> Value {
    json!({
        "path": path.display().to_string(),
        "verdict": "not_loaded",
        "error": {
            "id": crate::message::Message::from(complaint.trouble.clone()).id(),
            "message": voice.say(complaint.trouble.clone()),
            "hint": complaint.hint.clone().map(|hint| voice.say(hint)),
            "line": complaint.span.map(|span| span.line),
            "column": complaint.span.map(|span| span.column),
        },
    })
}

/// The figures of the whole run.
fn summary(sums: &Sums, is_complete: bool) -> Value {
    json!({
        "verdict": verdict(sums.is_met()),
        "complete": is_complete,
        "scenarios": sums.scenarios,
        "unmet": sums.unmet,
        "not_loaded": sums.not_loaded,
        "steps": sums.steps,
        "expectations": sums.expectations,
        "events": sums.events,
        "rules": rules(sums.rules),
        "messages": sums.messages,
        "simulated_seconds": sums.simulated,
        "texts": sums.texts.iter().map(|(count, _)| count).collect::<Vec<_>>(),
    })
}

fn verdict(is_met: bool) -> &'static str {
    if is_met { "met" } else { "unmet" }
}

fn text(text: &Text) -> Value {
    match text {
        Text::Plain(text) => json!(text),
        Text::ByLocale(texts) => {
            texts.iter().map(|(locale, text)| (locale.clone(), json!(text))).collect()
        }
    }
}

fn rules(rules: RuleSet) -> Vec<&'static str> {
    rules.iter().map(RuleId::name).collect()
}

struct Writer<'a> {
    timelines: Timelines,
    /// Only where something is unmet.
    locator: Option<Locator>,
    scenario: &'a Scenario,
    catalog: &'a Catalog,
    locales: &'a [LocaleId],
}

impl Writer<'_> {
    fn step(&self, place: usize, step: &StepReport, state: &State) -> Value {
        let roster = &self.scenario.roster;
        json!({
            "step": place + 1,
            "started": format_instant(step.started),
            "ended": format_instant(step.ended),
            "verdict": verdict(step.is_met()),
            "commands": step.answers.iter().map(|answer| self.answer(answer)).collect::<Vec<_>>(),
            "events": step.events.iter()
                .map(|stamped| event::event(stamped, state, roster))
                .collect::<Vec<_>>(),
            "memberships": state.memberships()
                .map(|(id, _)| membership::membership(id, state, step.ended, &self.timelines, roster))
                .collect::<Vec<_>>(),
            "expectations": step.verdicts.iter().map(|verdict| self.expectation(place, verdict))
                .collect::<Vec<_>>(),
            "broken_invariants": step.broken.iter().map(|broken| broken.invariant.name())
                .collect::<Vec<_>>(),
            "unreadable_messages": step.unreadable.iter().map(|unreadable| json!({
                "id": unreadable.message,
                "locale": self.locale(unreadable.locale),
                "reason": unreadable.error.to_string(),
            })).collect::<Vec<_>>(),
        })
    }

    fn answer(&self, answer: &Answer) -> Value {
        let refusal = answer.answer.as_ref().err();
        json!({
            "command": command::command(&answer.command, &self.scenario.roster),
            "allowed": refusal.is_none(),
            "refused_by": refusal.map(|refusal| refusal.rule.name()),
            "rules": rules(answer.rules),
            "view": answer.view.as_ref().map(crate::views::View::key),
            "messages": answer.told.iter().map(|told| self.message(told)).collect::<Vec<_>>(),
        })
    }

    fn message(&self, told: &Told) -> Value {
        let texts = self.locales.iter().zip(&told.texts);
        json!({
            "id": told.line.message.id(),
            "arguments": told.line.message.arguments().to_json(),
            "texts": texts.map(|(&locale, text)| (self.locale(locale), json!(text)))
                .collect::<serde_json::Map<_, _>>(),
        })
    }

    fn expectation(&self, place: usize, verdict: &crate::runner::Verdict) -> Value {
        let path = verdict.place.path(place);
        match &verdict.outcome {
            Outcome::Met => json!({ "path": path.to_string(), "verdict": "met" }),
            Outcome::NotReached => json!({ "path": path.to_string(), "verdict": "not_reached" }),
            Outcome::Unmet { expected, actual } => {
                let located = self.locator.as_ref().and_then(|locator| locator.find(&path));
                let span = located.map(|located| located.value);
                json!({
                    "path": path.to_string(),
                    "verdict": "unmet",
                    "expected": expected,
                    "actual": actual,
                    "line": span.map(|span| span.line),
                    "column": span.map(|span| span.column),
                })
            }
        }
    }

    fn locale(&self, id: LocaleId) -> String {
        self.catalog.locale(id).map(ToString::to_string).unwrap_or_default()
    }
}
