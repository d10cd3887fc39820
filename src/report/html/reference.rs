//! Requirements, decisions and rules: what each says, and the scenarios in which it can be seen.

use super::pen::Pen;
use super::tally::{Shown, Tally};
use crate::message::{HtmlReport, Reference};
use crate::requirements::{self, Requirement};
use crate::rules::{self, Rule};

/// Writes both lists.
pub(super) fn write(tally: &Tally, pen: &mut Pen<'_>) {
    pen.html.raw("<section id=\"requirements\" class=\"reference\">");
    pen.label("h2", HtmlReport::Requirements);
    requirements::ALL.iter().for_each(|requirement| write_requirement(requirement, tally, pen));
    pen.html.raw("</section>\n<section id=\"rules\" class=\"reference\">");
    pen.label("h2", HtmlReport::Rules);
    rules::ALL.iter().for_each(|rule| write_rule(rule, tally, pen));
    pen.html.raw("</section>\n");
}

fn write_requirement(requirement: &Requirement, tally: &Tally, pen: &mut Pen<'_>) {
    begin(requirement.id, pen);
    if requirement.id.starts_with('D') {
        pen.html.raw("<p class=\"question\">");
        pen.say(Reference::Question(requirement.id));
        pen.html.raw("</p>");
    }
    pen.html.raw("<p>");
    pen.say(Reference::Text(requirement.id));
    pen.html.raw("</p><dl class=\"facts\">");
    let implements = |rule: &&&Rule| rule.implements.contains(&requirement.id);
    let rules = rules::ALL.iter().filter(implements).map(|rule| rule.name);
    pen.links(HtmlReport::Rules, rules);
    if requirement.behaviour {
        scenarios("requirement", requirement.id, tally.by_id.get(requirement.id), pen);
    } else {
        pen.fact(HtmlReport::Scenarios, |pen| pen.label("span", HtmlReport::WithoutBehaviour));
    }
    pen.html.raw("</dl></article>\n");
}

fn write_rule(rule: &Rule, tally: &Tally, pen: &mut Pen<'_>) {
    begin(rule.name, pen);
    pen.html.raw("<p>");
    pen.say(Reference::Claim(rule.name));
    pen.html.raw("</p><dl class=\"facts\">");
    pen.links(HtmlReport::Implements, rule.implements.iter().copied());
    scenarios("rule", rule.name, tally.by_id.get(rule.name), pen);
    pen.html.raw("</dl></article>\n");
}

fn begin(id: &str, pen: &mut Pen<'_>) {
    pen.html.open("article", &[("id", id)]).raw("<h3 tabindex=\"-1\">");
    pen.link(id);
    pen.html.raw("</h3>");
}

/// The scenarios of a requirement or a rule.
fn scenarios(filter: &'static str, id: &str, shown: Option<&Shown>, pen: &mut Pen<'_>) {
    pen.fact(HtmlReport::Scenarios, |pen| match shown {
        Some(shown) => named(filter, id, shown, pen),
        None => pen.label("span", HtmlReport::NoScenario),
    });
}

/// The first scenarios by title, and how to see all of them.
fn named(filter: &'static str, id: &str, shown: &Shown, pen: &mut Pen<'_>) {
    pen.html.raw("<ul>");
    for (is_met, number, title) in shown.named() {
        pen.html.raw(if is_met { "<li class=\"met\">" } else { "<li class=\"unmet\">" });
        pen.html.raw("<a href=\"#s").value(number).raw("\">").markup(title).raw("</a></li>");
    }
    pen.html.raw("</ul>");
    if shown.counts.all() > shown.named().count() {
        show_all(filter, id, shown.counts.all(), pen);
    }
}

/// A link that filters the scenarios.
fn show_all(filter: &'static str, id: &str, count: usize, pen: &mut Pen<'_>) {
    pen.html.raw("<a class=\"script\" href=\"#").raw(filter).raw("=").value(id).raw("\">");
    pen.say(HtmlReport::ShowAll { count: count as f64 });
    pen.html.raw("</a>");
}
