//! What is wrong with a scenario, in plain words: which sentence of which step in which file, and why.

use super::pen::{NUMBER, Pen};
use super::story::is_reached;
use super::{mention, quote};
use crate::message::{HtmlReport, Reference, Summary};
use crate::record::{Mismatch, NotLoaded, Passage, Reason, Record, Said, Step, Verdict};
use crate::report::difference::Difference;
use crate::report::explanation::field;
use crate::report::{check_again, defects, reproduce, sentence};
use crate::rules;

/// Writes every mistake, step by step, and how to see it again.
pub(super) fn write(record: &Record, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"flaws\">");
    pen.label("h4", HtmlReport::Wrong);
    let unmet = record.steps.iter().filter(|step| step.verdict != Verdict::Met);
    let (reached, left): (Vec<_>, Vec<_>) = unmet.partition(|step| is_reached(step));
    let first = record.first_unmet().map_or(0, |step| step.step);
    reached.iter().for_each(|step| write_step(record, step, first, pen));
    if !left.is_empty() {
        pen.html.raw("<p class=\"left\">");
        pen.say(Summary::NotReached { steps: left.len() as f64 });
        pen.html.raw("</p>");
    }
    if let Some(step) = record.first_unmet() {
        write_command(&reproduce(record, step, pen.setting.options), pen);
    }
    pen.html.raw("</div>\n");
}

/// The command that shows the same in a terminal.
fn write_command(command: &str, pen: &mut Pen<'_>) {
    pen.html.raw("<p class=\"again\">");
    pen.label("span", HtmlReport::Again);
    pen.html.raw(" ").element("code", &[], command);
    pen.html.raw(" <button type=\"button\" class=\"copy script\">");
    pen.label("span", HtmlReport::Copy);
    pen.html.raw("</button></p>");
}

/// Writes why a file could not be loaded.
pub(super) fn not_loaded(refused: &NotLoaded, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"flaws\">");
    pen.label("h4", HtmlReport::Wrong);
    pen.html.raw("<div class=\"flaw\"><p class=\"reason\">");
    pen.texts(&refused.message);
    pen.html.raw("</p>");
    let NotLoaded { file, spot, excerpt, .. } = refused;
    match refused.written.as_ref().zip(excerpt.as_ref()) {
        Some(lines) => quote::around(file, spot, lines, pen),
        None => quote::line(file, spot, excerpt.as_ref(), pen),
    }
    if let Some(hint) = &refused.hint {
        pen.html.raw("<p class=\"hint\">");
        pen.texts(hint);
        pen.html.raw("</p>");
    }
    pen.html.raw("</div>");
    write_command(&check_again(refused), pen);
    pen.html.raw("</div>\n");
}

/// One step; `first` is the number of the first one that was not as expected.
fn write_step(record: &Record, step: &Step, first: usize, pen: &mut Pen<'_>) {
    let number = step.step as i64;
    pen.html.raw("<div class=\"flaw\" id=\"w").mark(NUMBER).raw("-").number(number).raw("\">");
    pen.html.raw("<p class=\"where\"><a href=\"#s").mark(NUMBER).raw("-").number(number).raw("\">");
    pen.say(HtmlReport::Step { step: step.step as f64, steps: record.steps.len() as f64 });
    pen.html.raw("</a>: ");
    let deed = step.story.iter().find_map(|passage| match passage {
        Passage::Deed { texts } | Passage::Unable { texts } => Some(texts),
        Passage::Refusal { .. } | Passage::Event { .. } | Passage::Read { .. } => None,
    });
    deed.iter().for_each(|texts| pen.texts(texts));
    pen.html.raw("</p>");
    if first < step.step {
        pen.html.raw("<p class=\"follows\">");
        pen.say(HtmlReport::MayFollow { step: first as f64 });
        pen.html.raw("</p>");
    }
    write_mismatches(record, step, pen);
    write_rules(step, pen);
    for told in defects(step) {
        pen.html.raw("<p class=\"reason\">");
        pen.say(told);
        pen.html.raw("</p>");
    }
    pen.html.raw("</div>");
}

/// The lines of the step, and everything in them that is not as expected.
fn write_mismatches(record: &Record, step: &Step, pen: &mut Pen<'_>) {
    let mismatches =
        step.expectations.iter().filter_map(|it| Some((&*it.path, it.mismatch.as_ref()?)));
    let mismatches: Vec<_> = mismatches.collect();
    if let Some(written) = &step.written {
        let all: Vec<_> = mismatches.iter().map(|(_, mismatch)| *mismatch).collect();
        quote::step(&record.path, written, &all, pen);
    }
    for (path, mismatch) in mismatches {
        if !step.written.as_ref().is_some_and(|written| quote::is_within(written, mismatch)) {
            quote::line(&record.path, &mismatch.spot, mismatch.excerpt.as_ref(), pen);
        }
        write_mismatch(path, mismatch, step, pen);
    }
}

/// The rules that brought about what happened, and what they say: one of them may be why it is not as
/// expected. What is said of a rule that refused the step stands with the mismatch.
fn write_rules(step: &Step, pen: &mut Pen<'_>) {
    let mut mismatches = step.expectations.iter().filter_map(|it| it.mismatch.as_ref());
    let is_refused = mismatches.any(|mismatch| mismatch.reason == Reason::Refused);
    let others = step.commands.iter().filter(|answered| answered.allowed || !is_refused);
    let at_work: Vec<_> = mention::rules(others).into_iter().filter_map(rules::find).collect();
    if at_work.is_empty() {
        return;
    }
    pen.html.raw("<dl class=\"claims\">");
    pen.label("dt", HtmlReport::RulesAtWork);
    for rule in at_work {
        pen.html.raw("<dd>");
        pen.link(rule.name);
        pen.say(Reference::Claim(rule.name));
        pen.html.raw("</dd>");
    }
    pen.html.raw("</dl>");
}

fn write_mismatch(path: &str, mismatch: &Mismatch, step: &Step, pen: &mut Pen<'_>) {
    let Some(told) = sentence(mismatch) else { return write_pair(path, mismatch, step, pen) };
    pen.html.raw("<p class=\"reason\">");
    pen.say(told);
    pen.html.raw("</p>");
    let rule = match mismatch.reason {
        Reason::Refused => &mismatch.actual,
        Reason::Allowed => &mismatch.expected,
        Reason::Differs | Reason::NothingToWaitFor | Reason::CalendarEnds => return,
    };
    if let Some(rule) = rules::find(rule) {
        pen.html.raw("<p class=\"claim\">");
        pen.say(Reference::Claim(rule.name));
        pen.html.raw("</p>");
    }
    write_answer(step, pen);
}

/// What whoever was refused is told, which often says what is missing.
fn write_answer(step: &Step, pen: &mut Pen<'_>) {
    let refused = step.commands.iter().filter(|answered| !answered.allowed);
    let mut messages = refused.flat_map(|answered| &answered.messages).peekable();
    if messages.peek().is_none() {
        return;
    }
    pen.html.raw("<dl class=\"pair\"><div>");
    pen.label("dt", HtmlReport::Answer);
    pen.html.raw("<dd>");
    for said in messages {
        pen.texts(&said.texts);
        pen.html.raw(" ");
    }
    pen.html.raw("</dd></div></dl>");
}

/// Expected above actual, the words that differ marked, and the id of the message that came.
fn write_pair(path: &str, mismatch: &Mismatch, step: &Step, pen: &mut Pen<'_>) {
    let difference = Difference::of(&mismatch.expected, &mismatch.actual);
    pen.html
        .raw("<p class=\"field\"><code>")
        .text(&field(path))
        .raw("</code></p><dl class=\"pair\"><div class=\"expected\">");
    pen.label("dt", HtmlReport::Expected);
    marked(&difference.expected, "del", pen);
    pen.html.raw("</div><div class=\"actual\">");
    pen.label("dt", HtmlReport::Actual);
    marked(&difference.actual, "ins", pen);
    pen.html.raw("</div>");
    let mut said = step.commands.iter().flat_map(|answered| &answered.messages);
    let is_it = |said: &&Said| said.texts.iter().any(|(_, text)| *text == mismatch.actual);
    if let Some(said) = said.find(is_it) {
        pen.html.raw("<div>");
        pen.label("dt", HtmlReport::Message);
        pen.html.raw("<dd>").element("code", &[], &said.id).raw("</dd></div>");
    }
    pen.html.raw("</dl>");
}

fn marked(parts: &[(bool, String)], element: &'static str, pen: &mut Pen<'_>) {
    pen.html.raw("<dd>");
    for (differs, text) in parts {
        if *differs {
            pen.html.element(element, &[], text);
        } else {
            pen.html.text(text);
        }
    }
    pen.html.raw("</dd>");
}
