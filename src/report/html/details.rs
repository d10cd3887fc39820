//! The technical details of a step, for whoever opens them: command, events, rules, checks, memberships.

use serde_json::Value;

use super::memberships;
use super::mention::rules;
use super::pen::Pen;
use super::story::is_reached;
use crate::message::HtmlReport;
use crate::model::Keyed;
use crate::record::{Answered, Expectation, Step, Verdict};
use crate::report::explanation::field;

/// Writes the details of a step; `before` is the step before it.
pub(super) fn write(step: &Step, before: Option<&Step>, pen: &mut Pen<'_>) {
    // Whoever looks for a reason needs the details at once.
    let is_open = step.verdict != Verdict::Met && is_reached(step);
    pen.html.raw(if is_open {
        "<details class=\"more\" open>"
    } else {
        "<details class=\"more\">"
    });
    pen.label("summary", HtmlReport::Details);
    pen.html.raw("<dl class=\"facts\">");
    step.commands.iter().for_each(|answered| pen.code(HtmlReport::Command, &command(answered)));
    let events = step.events.iter().map(|happened| happened.event.key());
    pen.code(HtmlReport::Events, &events.collect::<Vec<_>>().join(", "));
    let messages = step.commands.iter().flat_map(|answered| &answered.messages);
    let messages: Vec<_> = messages.map(|said| said.id.as_str()).collect();
    pen.code(HtmlReport::Messages, &messages.join(", "));
    pen.links(HtmlReport::RulesAtWork, rules(step.commands.iter()));
    pen.code(HtmlReport::Checked, &checked(step));
    pen.html.raw("</dl>");
    memberships::write(step, before, pen);
    pen.html.raw("</details>");
}

/// A command as it would stand in a scenario.
fn command(answered: &Answered) -> String {
    // INVARIANT: a command is plain data, of which every part can be written.
    let command = serde_json::to_value(&answered.command).unwrap_or_default();
    let fields = command.as_object().into_iter().flatten().map(|(key, value)| match value {
        Value::String(text) => format!("{key}: {text}"),
        other => format!("{key}: {other}"),
    });
    format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
}

/// What the scenario checks after the step; that a command is allowed goes without saying.
fn checked(step: &Step) -> String {
    let is_told = |it: &&Expectation| it.verdict != Verdict::Met || it.path.contains('.');
    let told = step.expectations.iter().filter(is_told).map(|expectation| {
        let mark = match expectation.verdict {
            Verdict::Met => '✓',
            Verdict::Unmet => '✗',
            Verdict::NotReached => '–',
        };
        format!("{mark}\u{a0}{}", field(&expectation.path))
    });
    told.collect::<Vec<_>>().join(", ")
}
