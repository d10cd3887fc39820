//! A scenario step by step: the clock, what somebody does, what happens, and what people then see.

use super::memberships::Standings;
use super::pen::{NUMBER, Pen};
use super::{details, screen};
use crate::message::HtmlReport;
use crate::record::{Passage, Record, Step, Verdict};

/// Writes the steps, and how things stand at the end.
pub(super) fn write(record: &Record, pen: &mut Pen<'_>) {
    pen.html.raw("<ol class=\"steps\">\n");
    let (mut clock, mut standings) = (None, Standings::new());
    for step in record.steps.iter() {
        // The clock is told when it was set, and after every wait.
        let tells_clock = clock.replace(step.ended) != Some(step.ended);
        write_step(step, tells_clock, &mut standings, pen);
    }
    pen.html.raw("</ol>\n<div class=\"end\">");
    pen.label("h4", HtmlReport::End);
    pen.html.raw("<ul>");
    for texts in &record.ending {
        pen.html.raw("<li>");
        pen.texts(texts);
        pen.html.raw("</li>");
    }
    pen.html.raw("</ul></div>\n");
}

fn write_step<'a>(
    step: &'a Step,
    tells_clock: bool,
    standings: &mut Standings<'a>,
    pen: &mut Pen<'_>,
) {
    let number = step.step as i64;
    pen.html.raw("<li class=\"step").raw(class(step)).raw("\" id=\"s").mark(NUMBER).raw("-");
    pen.html.number(number).raw("\" value=\"").number(number).raw("\">");
    if tells_clock {
        pen.html.raw("<p class=\"clock\">");
        pen.instant(step.ended);
        pen.html.raw("</p>");
    }
    mark(step, pen);
    step.story.iter().for_each(|passage| write_passage(passage, step, pen));
    details::write(step, standings, pen);
    pen.html.raw("</li>\n");
}

/// The class of a step, by how it came out.
fn class(step: &Step) -> &'static str {
    match (step.verdict, is_reached(step)) {
        (Verdict::Met, _) => "",
        (_, true) => " unmet",
        (_, false) => " not-reached",
    }
}

/// Whether the run came to a step.
pub(super) fn is_reached(step: &Step) -> bool {
    let is_left = |it: &crate::record::Expectation| it.verdict == Verdict::NotReached;
    step.expectations.is_empty() || !step.expectations.iter().all(is_left)
}

fn mark(step: &Step, pen: &mut Pen<'_>) {
    if step.verdict == Verdict::Met {
        return;
    }
    if is_reached(step) {
        pen.html.raw("<p class=\"mark\"><a href=\"#w").mark(NUMBER).raw("-");
        pen.html.number(step.step as i64).raw("\">");
        pen.label("span", HtmlReport::StepUnmet);
        pen.html.raw("</a></p>");
    } else {
        pen.label_with("p", &[("class", "mark")], HtmlReport::StepNotReached);
    }
}

fn write_passage(passage: &Passage, step: &Step, pen: &mut Pen<'_>) {
    match passage {
        Passage::Deed { texts } => {
            pen.html.raw("<p class=\"deed\">");
            pen.texts(texts);
            pen.html.raw("</p>");
        }
        Passage::Refusal { texts } | Passage::Unable { texts } => {
            pen.html.raw("<p class=\"refusal\">");
            pen.texts(texts);
            pen.html.raw("</p>");
        }
        Passage::Event { at, texts } => {
            pen.html.raw("<p class=\"event\">");
            // What happens while time passes has an instant of its own.
            if *at != step.ended {
                pen.instant(*at);
                pen.html.raw(" ");
            }
            pen.texts(texts);
            pen.html.raw("</p>");
        }
        Passage::Read { command } => {
            if let Some(answered) = step.commands.get(*command) {
                screen::write(answered, pen);
            }
        }
    }
}
