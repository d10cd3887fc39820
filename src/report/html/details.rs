//! The technical details of a step, for whoever opens them: command, events, rules, checks, memberships.

use serde_json::Value;

use super::memberships;
use super::pen::Pen;
use crate::message::HtmlReport;
use crate::record::{Answered, Expectation, Step, Verdict};
use crate::report::explanation::field;

/// Writes the details of a step; `before` is the step before it.
pub(super) fn write(step: &Step, before: Option<&Step>, pen: &mut Pen<'_>) {
    pen.html.raw("<details class=\"more\">");
    pen.label("summary", HtmlReport::Details);
    pen.html.raw("<dl class=\"facts\">");
    step.commands.iter().for_each(|answered| write_command(answered, pen));
    let events = step.events.iter().filter_map(|event| event.get("event").and_then(Value::as_str));
    list(HtmlReport::Events, events, pen);
    let messages = step.commands.iter().flat_map(|answered| &answered.messages);
    list(HtmlReport::Messages, messages.map(|said| said.id.as_str()), pen);
    rules(step, pen);
    checked(step, pen);
    pen.html.raw("</dl>");
    memberships::write(step, before, pen);
    pen.html.raw("</details>");
}

/// A command as it would stand in a scenario.
fn write_command(answered: &Answered, pen: &mut Pen<'_>) {
    pen.html.raw("<div>");
    pen.label("dt", HtmlReport::Command);
    pen.html.raw("<dd><code>{ ");
    let fields = answered.command.as_object().into_iter().flatten();
    for (place, (key, value)) in fields.enumerate() {
        pen.html.raw(if place > 0 { ", " } else { "" }).text(key).raw(": ");
        match value {
            Value::String(text) => pen.html.text(text),
            other => pen.html.text(&other.to_string()),
        };
    }
    pen.html.raw(" }</code></dd></div>");
}

fn list<'t>(label: HtmlReport, ids: impl Iterator<Item = &'t str>, pen: &mut Pen<'_>) {
    let mut ids = ids.peekable();
    if ids.peek().is_none() {
        return;
    }
    pen.html.raw("<div>");
    pen.label("dt", label);
    pen.html.raw("<dd>");
    pen.html.element("code", &[], &ids.collect::<Vec<_>>().join(", ")).raw("</dd></div>");
}

fn rules(step: &Step, pen: &mut Pen<'_>) {
    let mut rules: Vec<&str> = Vec::new();
    for rule in step.commands.iter().flat_map(|answered| &answered.rules) {
        if !rules.contains(&rule.as_str()) {
            rules.push(rule);
        }
    }
    if rules.is_empty() {
        return;
    }
    pen.html.raw("<div>");
    pen.label("dt", HtmlReport::RulesAtWork);
    pen.html.raw("<dd>");
    rules.iter().for_each(|rule| pen.link(rule));
    pen.html.raw("</dd></div>");
}

/// What the scenario checks after the step; that a command is allowed goes without saying.
fn checked(step: &Step, pen: &mut Pen<'_>) {
    let is_told = |it: &&Expectation| it.verdict != Verdict::Met || it.path.contains('.');
    let checked: Vec<_> = step.expectations.iter().filter(is_told).collect();
    if checked.is_empty() {
        return;
    }
    pen.html.raw("<div>");
    pen.label("dt", HtmlReport::Checked);
    pen.html.raw("<dd><code>");
    for (place, expectation) in checked.into_iter().enumerate() {
        pen.html.raw(if place > 0 { ", " } else { "" });
        pen.html.raw(match expectation.verdict {
            Verdict::Met => "✓\u{a0}",
            Verdict::Unmet => "✗\u{a0}",
            Verdict::NotReached => "–\u{a0}",
        });
        pen.html.text(field(&expectation.path));
    }
    pen.html.raw("</code></dd></div>");
}
