//! The technical details of a step, for whoever opens them: command, events, rules, checks, memberships.

use super::memberships::{self, Standings};
use super::mention::rules;
use super::pen::Pen;
use super::story::is_reached;
use crate::html::{Html, whole};
use crate::message::HtmlReport;
use crate::model::Keyed;
use crate::record::{Command, Expectation, Step, Verdict};
use crate::report::explanation::{BETWEEN_PARTS, field_parts};

/// Writes the details of a step.
pub(super) fn write<'a>(step: &'a Step, standings: &mut Standings<'a>, pen: &mut Pen<'_>) {
    // Whoever looks for a reason needs the details at once.
    let is_open = step.verdict != Verdict::Met && is_reached(step);
    pen.html.raw(if is_open {
        "<details class=\"more\" open>"
    } else {
        "<details class=\"more\">"
    });
    pen.label("summary", HtmlReport::Details);
    pen.html.raw("<dl class=\"facts\">");
    for answered in &step.commands {
        pen.fact(HtmlReport::Command, |pen| command(&answered.command, &mut pen.html));
    }
    // These follow from what was done, so they come together again and again.
    whole(pen, |pen| {
        pen.codes(HtmlReport::Events, &step.events, |html, happened| {
            html.raw(happened.event.key());
        });
        let messages = step.commands.iter().flat_map(|answered| &answered.messages);
        pen.codes(HtmlReport::Messages, messages, |html, said| {
            html.value(&said.id);
        });
        pen.links(HtmlReport::RulesAtWork, rules(step.commands.iter()));
    });
    // That a command is allowed goes without saying.
    let is_told = |it: &&Expectation| it.verdict != Verdict::Met || it.path.contains('.');
    pen.codes(HtmlReport::Checked, step.expectations.iter().filter(is_told), checked);
    pen.html.raw("</dl>");
    memberships::write(step, standings, pen);
    pen.html.raw("</details>");
}

/// A command as it would stand in a scenario.
fn command(command: &Command, html: &mut Html) {
    html.raw("<code>").whole(|html| {
        html.raw("{ ").list(", ", command.fields(), |html, (name, value)| {
            html.raw(name).raw(": ").value(&value);
        });
        html.raw(" }");
    });
    html.raw("</code>");
}

/// What the scenario checks, and how it came out.
fn checked(html: &mut Html, expectation: &Expectation) {
    html.raw(match expectation.verdict {
        Verdict::Met => "✓\u{a0}",
        Verdict::Unmet => "✗\u{a0}",
        Verdict::NotReached => "–\u{a0}",
    });
    html.list(BETWEEN_PARTS, field_parts(&expectation.path), |html, (name, number)| {
        html.value(name);
        if let Some(number) = number {
            html.raw(" #").number(number as i64);
        }
    });
}
