//! What is wrong with a scenario, in plain words: which sentence of which step in which file, and why.

use unicode_width::UnicodeWidthChar;

use super::pen::{NUMBER, Pen};
use super::story::is_reached;
use crate::html::Html;
use crate::message::{HtmlReport, Reference, Summary};
use crate::record::{Mismatch, NotLoaded, Passage, Reason, Record, Spot, Step, Verdict};
use crate::report::difference::Difference;
use crate::report::explanation::field;
use crate::report::{defects, reproduce, sentence};
use crate::rules;
use crate::scenario::Excerpt;

/// Writes every mistake, step by step, and how to see it again.
pub(super) fn write(record: &Record, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"flaws\">");
    pen.label("h4", HtmlReport::Wrong);
    let unmet = record.steps.iter().filter(|step| step.verdict != Verdict::Met);
    let (reached, left): (Vec<_>, Vec<_>) = unmet.partition(|step| is_reached(step));
    reached.iter().for_each(|step| write_step(record, step, pen));
    if !left.is_empty() {
        pen.html.raw("<p class=\"left\">");
        pen.say(Summary::NotReached { steps: left.len() as f64 });
        pen.html.raw("</p>");
    }
    if let Some(step) = record.first_unmet() {
        let command = reproduce(record, step, pen.setting.options);
        pen.html.raw("<p class=\"again\">");
        pen.label("span", HtmlReport::Again);
        pen.html
            .raw(" ")
            .element("code", &[], &command)
            .raw(" <button type=\"button\" class=\"copy script\">");
        pen.label("span", HtmlReport::Copy);
        pen.html.raw("</button></p>");
    }
    pen.html.raw("</div>\n");
}

/// Writes why a file could not be loaded.
pub(super) fn not_loaded(refused: &NotLoaded, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"flaws\">");
    pen.label("h4", HtmlReport::Wrong);
    pen.html.raw("<div class=\"flaw\"><p class=\"reason\">");
    pen.texts(&refused.message);
    pen.html.raw("</p>");
    write_excerpt(&refused.file, &refused.spot, refused.excerpt.as_ref(), pen);
    if let Some(hint) = &refused.hint {
        pen.html.raw("<p class=\"hint\">");
        pen.texts(hint);
        pen.html.raw("</p>");
    }
    pen.html.raw("</div></div>\n");
}

fn write_step(record: &Record, step: &Step, pen: &mut Pen<'_>) {
    let number = step.step.to_string();
    pen.html.raw("<div class=\"flaw\" id=\"w").raw(NUMBER).raw("-").text(&number).raw("\">");
    pen.html.raw("<p class=\"where\"><a href=\"#s").raw(NUMBER).raw("-").text(&number).raw("\">");
    pen.say(HtmlReport::Step { step: step.step as f64, steps: record.steps.len() as f64 });
    pen.html.raw("</a>: ");
    let deed = step.story.iter().find_map(|passage| match passage {
        Passage::Deed { texts } | Passage::Unable { texts } => Some(texts),
        Passage::Refusal { .. } | Passage::Event { .. } | Passage::Read { .. } => None,
    });
    deed.iter().for_each(|texts| pen.texts(texts));
    pen.html.raw("</p>");
    let mismatches =
        step.expectations.iter().filter_map(|it| Some((&it.path, it.mismatch.as_ref()?)));
    for (path, mismatch) in mismatches {
        write_excerpt(&record.path, &mismatch.spot, mismatch.excerpt.as_ref(), pen);
        write_mismatch(path, mismatch, pen);
    }
    for told in defects(step) {
        pen.html.raw("<p class=\"reason\">");
        pen.say(told);
        pen.html.raw("</p>");
    }
    pen.html.raw("</div>");
}

fn write_mismatch(path: &str, mismatch: &Mismatch, pen: &mut Pen<'_>) {
    let Some(told) = sentence(mismatch) else { return write_pair(path, mismatch, pen) };
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
        pen.link(rule.name);
        pen.say(Reference::Claim(rule.name));
        pen.html.raw("</p>");
    }
}

/// Expected above actual, the words that differ marked.
fn write_pair(path: &str, mismatch: &Mismatch, pen: &mut Pen<'_>) {
    let difference = Difference::of(&mismatch.expected, &mismatch.actual);
    pen.html
        .raw("<p class=\"field\"><code>")
        .text(field(path))
        .raw("</code></p><dl class=\"pair\"><div class=\"expected\">");
    pen.label("dt", HtmlReport::Expected);
    marked(&difference.expected, "del", pen);
    pen.html.raw("</div><div class=\"actual\">");
    pen.label("dt", HtmlReport::Actual);
    marked(&difference.actual, "ins", pen);
    pen.html.raw("</div></dl>");
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

/// The line of the file, with what is meant marked.
fn write_excerpt(file: &str, spot: &Spot, excerpt: Option<&Excerpt>, pen: &mut Pen<'_>) {
    let place = [spot.line, spot.column].into_iter().flatten();
    let place: String = place.map(|number| format!(":{number}")).collect();
    let file = spot.file.as_deref().unwrap_or(file);
    pen.html.raw("<figure class=\"excerpt\"><figcaption><code>").text(file).text(&place);
    pen.html.raw("</code></figcaption>");
    if let Some(excerpt) = excerpt {
        pen.html.raw("<pre><span class=\"line\">").text(&excerpt.line.to_string()).raw("</span>");
        draw(excerpt, &mut pen.html);
        pen.html.raw("</pre>");
    }
    pen.html.raw("</figure>");
}

fn draw(excerpt: &Excerpt, html: &mut Html) {
    let (before, rest) = excerpt.text.split_at(at_column(&excerpt.text, excerpt.caret));
    let (marked, after) = rest.split_at(at_column(rest, excerpt.length));
    html.text(before)
        .element("mark", &[], if marked.is_empty() { " " } else { marked })
        .text(after);
}

/// Where a column of a terminal begins in a text.
fn at_column(text: &str, column: usize) -> usize {
    let mut passed = 0;
    let place = text.char_indices().find(|(_, character)| {
        let is_there = passed >= column;
        passed += character.width().unwrap_or(0);
        is_there
    });
    place.map_or(text.len(), |(place, _)| place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_is_marked() {
        for (text, caret, length, expected) in [
            ("is: active", 4, 6, "is: <mark>active</mark>"),
            ("is: 組 b", 4, 2, "is: <mark>組</mark> b"),
            ("é: <b>", 3, 3, "é: <mark>&lt;b&gt;</mark>"),
            ("a:", 2, 1, "a:<mark> </mark>"),
            ("", 9, 9, "<mark> </mark>"),
        ] {
            let mut html = Html::default();
            draw(&Excerpt { line: 1, text: text.to_owned(), caret, length }, &mut html);
            assert_eq!(html.into_string(), expected);
        }
    }
}
