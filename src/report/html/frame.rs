//! The page around the scenarios: its head, the suite at a glance, the filters, and the lines.

mod filters;
mod glance;

use std::collections::BTreeMap;

use super::memberships;
use super::pen::Pen;
use super::tally::Tally;
use crate::html::{self, Words, direction_of};
use crate::message::{Arguments, HtmlReport, Name};
use crate::report::timeline::svg;
use crate::report::{Totals, headline};

const STYLE: &str = include_str!("frame/style.css");
const SCRIPT: &str = include_str!("frame/script.js");

/// Writes everything up to the scenarios that are not as expected.
pub(super) fn begin(totals: &Totals, tally: &Tally, pen: &mut Pen<'_>) {
    let language = pen.setting.voice.language();
    let attributes = [("lang", language), ("dir", direction_of(language))];
    pen.html.raw("<!doctype html>\n").open("html", &attributes);
    head(totals, pen);
    pen.html.raw("<body>\n").raw(svg::PATTERNS).raw("<a class=\"skip\" href=\"#results\">");
    pen.label("span", HtmlReport::Skip);
    pen.html.raw("</a>\n<header class=\"top\">\n");
    glance::write(totals, tally, pen);
    filters::preferences(pen);
    pen.html.raw("</header>\n");
    sections(tally, pen);
    filters::write(tally, pen);
    pen.html.raw("<main id=\"results\" tabindex=\"-1\">\n");
    pen.label_with("p", &[("id", "nothing"), ("hidden", "")], HtmlReport::Nothing);
    glance::failures(tally, pen);
    glance::folders(tally, pen);
    if has_failures(tally) {
        pen.html.raw("<section id=\"unmet\" class=\"cases\">");
        pen.label("h2", HtmlReport::Attention);
        pen.html.raw("\n");
    }
}

/// Ends what is not as expected, with the lines of what is not told in full.
pub(super) fn after_failures(lines: &str, tally: &Tally, pen: &mut Pen<'_>) {
    if has_failures(tally) {
        pen.html.markup(lines).raw("</section>\n");
    }
}

/// Writes a line for every scenario that is as expected, by folder.
pub(super) fn lines(lines: &BTreeMap<String, String>, tally: &Tally, pen: &mut Pen<'_>) {
    if lines.is_empty() {
        return;
    }
    let common = common(tally);
    pen.html.raw("<section id=\"met\" class=\"lines\">");
    pen.label("h2", HtmlReport::Met);
    for (folder, lines) in lines {
        pen.html.open("section", &[("class", "folder"), ("data-folder", folder)]);
        pen.html
            .element("h3", &[], short(folder, common))
            .raw("\n")
            .markup(lines)
            .raw("</section>\n");
    }
    pen.html.raw("</section>\n");
}

/// Ends the page.
pub(super) fn end(pen: &mut Pen<'_>) {
    pen.html.raw("</main>\n<template id=\"memberships\"><table>");
    memberships::head(pen);
    pen.html.raw("</table></template>\n");
    pen.html.json("words", &words(pen).to_json());
    pen.html.raw("<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
}

fn head(totals: &Totals, pen: &mut Pen<'_>) {
    html::head(&mut pen.html);
    let voice = pen.setting.voice;
    let title = format!("{} – {}", headline(&totals.sums, &voice), voice.say(HtmlReport::Title));
    pen.html.element("title", &[], &title);
    pen.html.raw("<style>").raw(html::STYLE).raw(svg::STYLE).raw(STYLE);
    for language in pen.languages() {
        pen.html
            .raw("\n:root[lang=\"")
            .text(language)
            .raw("\"] :is(t-x, .timeline text[lang]):not([lang=\"");
        pen.html.text(language).raw("\"]) { display: none; }");
    }
    pen.html.raw("\n</style>\n</head>\n");
}

/// Links to the parts of the page.
fn sections(tally: &Tally, pen: &mut Pen<'_>) {
    pen.html.raw("<nav class=\"sections\">");
    let has_met = tally.counts.met > 0;
    for (id, is_there, count, label) in [
        (
            "#unmet",
            has_failures(tally),
            tally.counts.unmet + tally.counts.not_loaded,
            HtmlReport::Attention,
        ),
        ("#met", has_met, tally.counts.met, HtmlReport::Met),
        ("#requirements", true, 0, HtmlReport::Requirements),
        ("#rules", true, 0, HtmlReport::Rules),
    ] {
        if is_there {
            pen.html.open("a", &[("href", id)]);
            pen.label("span", label);
            if count > 0 {
                let count = count.to_string();
                pen.html.raw(" ").element("b", &[("data-n", &count)], &count);
            }
            pen.html.raw("</a>");
        }
    }
    pen.html.raw("</nav>\n");
}

fn has_failures(tally: &Tally) -> bool {
    tally.counts.unmet + tally.counts.not_loaded > 0
}

/// The beginning that all folders have in common, up to a separator.
fn common(tally: &Tally) -> usize {
    let mut names = tally.folders.keys();
    let Some(first) = names.next() else { return 0 };
    let same = |a: &str, b: &str| a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    let length = names.map(|name| same(first, name)).min().unwrap_or(first.len());
    first
        .as_bytes()
        .iter()
        .take(length)
        .rposition(|byte| matches!(byte, b'/' | b'\\'))
        .map_or(0, |at| at + 1)
}

/// A folder without what all have in common.
fn short(folder: &str, common: usize) -> &str {
    folder.get(common..).filter(|rest| !rest.is_empty()).unwrap_or(folder)
}

/// The labels of the page in every language.
fn words<'a>(pen: &Pen<'a>) -> Words<'a> {
    let mut words = Words::new(&pen.setting.voice);
    let labels = HtmlReport::SPECS.iter().filter(|spec| spec.arguments.is_empty());
    for spec in labels {
        words.put(spec.id, |_, voice| {
            let text = voice.catalog.text(voice.locale, spec.id, None, &Arguments::new());
            text.unwrap_or_else(|error| error.so_far().to_owned())
        });
    }
    let count = HtmlReport::Count { shown: Name::from("{shown}"), all: Name::from("{all}") };
    words.say(count.id(), count.clone());
    words
}
