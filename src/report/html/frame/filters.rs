//! Search, filters, the language of the page, and the keys.

use super::{common, short};
use crate::html::Words;
use crate::message::HtmlReport;
use crate::report::html::mention::Fate;
use crate::report::html::pen::Pen;
use crate::report::html::tally::Tally;
use crate::{requirements, rules};

/// Writes the keys and the language of the page.
pub(super) fn preferences(pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"preferences script\">\n<details class=\"keys\">");
    pen.label("summary", HtmlReport::Keys);
    pen.html.raw("<div><dl>");
    for (keys, label) in
        [("/", HtmlReport::KeySearch), ("j k", HtmlReport::KeyNext), ("Esc", HtmlReport::KeyClear)]
    {
        pen.html.raw("<div><dt>");
        for key in keys.split(' ') {
            pen.html.element("kbd", &[], key);
        }
        pen.html.raw("</dt>");
        pen.label("dd", label);
        pen.html.raw("</div>");
    }
    pen.html.raw("</dl><label><input type=\"checkbox\" id=\"keys\" checked> ");
    pen.label("span", HtmlReport::KeysOn);
    pen.html.raw("</label></div></details>\n<label>");
    pen.label("span", HtmlReport::Language);
    pen.html.raw("<select id=\"language\">");
    let words = Words::new(&pen.setting.voice);
    for (value, name) in words.languages() {
        let mut attributes = vec![("value", value.as_str()), ("lang", value.as_str())];
        if value == words.language() {
            attributes.push(("selected", ""));
        }
        pen.html.element("option", &attributes, &name);
    }
    pen.html.raw("</select></label>\n</div>\n");
}

/// Writes the search and a list for each filter.
pub(super) fn write(tally: &Tally, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"bar-place script\"><form class=\"bar\" role=\"search\">\n<label class=\"search\">");
    pen.label("span", HtmlReport::Search);
    let hint = pen.setting.voice.say(HtmlReport::SearchHint);
    pen.html.raw("<input type=\"search\" id=\"search\" name=\"q\" autocomplete=\"off\" spellcheck=\"false\" data-placeholder=\"");
    pen.html
        .text(HtmlReport::SearchHint.id())
        .raw("\" placeholder=\"")
        .text(&hint)
        .raw("\"></label>\n");
    results(tally, pen);
    let common = common(tally);
    let folders: Vec<_> =
        tally.folders.keys().map(|name| (name.as_str(), short(name, common))).collect();
    list("folder", HtmlReport::Folder, &folders, pen);
    let tags: Vec<_> = tally.tags.keys().map(|tag| (tag.as_str(), tag.as_str())).collect();
    list("tag", HtmlReport::Tag, &tags, pen);
    let of_run = |id: &&'static str| tally.by_id.contains_key(*id);
    let ids = requirements::ALL.iter().map(|requirement| requirement.id).filter(of_run);
    list("requirement", HtmlReport::Requirement, &ids.map(|id| (id, id)).collect::<Vec<_>>(), pen);
    let ids = rules::ALL.iter().map(|rule| rule.name).filter(of_run);
    list("rule", HtmlReport::Rule, &ids.map(|id| (id, id)).collect::<Vec<_>>(), pen);
    pen.html.raw("<div class=\"outcome\"><p id=\"count\" role=\"status\"></p><button type=\"button\" id=\"clear\" hidden>");
    pen.label("span", HtmlReport::Clear);
    pen.html.raw("</button></div>\n</form></div>\n");
}

/// The results that there are.
fn results(tally: &Tally, pen: &mut Pen<'_>) {
    begin("result", HtmlReport::Verdict, pen);
    for (fate, count, label) in [
        (Fate::Unmet, tally.counts.unmet, HtmlReport::Unmet),
        (Fate::NotLoaded, tally.counts.not_loaded, HtmlReport::NotLoaded),
        (Fate::Met, tally.counts.met, HtmlReport::Met),
    ] {
        if count > 0 {
            pen.label_with("option", &[("value", fate.key())], label);
        }
    }
    pen.html.raw("</select></label>\n");
}

fn list(name: &'static str, label: HtmlReport, choices: &[(&str, &str)], pen: &mut Pen<'_>) {
    if choices.is_empty() {
        return;
    }
    begin(name, label, pen);
    for (value, shown) in choices {
        pen.html.element("option", &[("value", value)], shown);
    }
    pen.html.raw("</select></label>\n");
}

fn begin(name: &'static str, label: HtmlReport, pen: &mut Pen<'_>) {
    pen.html.raw("<label>");
    pen.label("span", label);
    pen.html.open("select", &[("name", name)]);
    pen.label_with("option", &[("value", "")], HtmlReport::All);
}
