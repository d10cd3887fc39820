//! The page around the messages: its head, the bar with search and filters, and the files.

use super::Work;
use super::card::{Card, Mark};
use super::message::{self, Frame};
use crate::html::{self, Html, Words, direction};
use crate::l10n::Finding;
use crate::message::{Name, Preview};
use crate::report::Voice;

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// Writes the page.
pub(super) fn write(
    work: &Work<'_>,
    files: &[(&str, Vec<Card<'_>>)],
    findings: &[Finding],
    voice: &Voice<'_>,
) -> String {
    let (mut html, mut words) = (Html::default(), Words::new(voice));
    let dir = voice.catalog.locale(voice.locale).map_or("ltr", direction);
    let language = words.language().to_owned();
    html.raw("<!doctype html>\n").open("html", &[("lang", &language), ("dir", dir)]);
    head(&mut html, &mut words);
    html.raw("<body>\n");
    let mut frame = Frame { work, html, words };
    frame.html.raw("<a class=\"skip\" href=\"#texts\">");
    frame.words.write(&mut frame.html, "span", "skip", Preview::Skip);
    frame.html.raw("</a>\n");
    top(&mut frame, files);
    frame.html.raw("<main id=\"texts\" tabindex=\"-1\">\n");
    whole_files(&mut frame, findings);
    for (place, (name, cards)) in files.iter().enumerate() {
        file(&mut frame, place, name, cards);
    }
    frame.html.raw("<p id=\"nothing\" hidden>");
    frame.words.write(&mut frame.html, "span", "nothing", Preview::Nothing);
    frame.html.raw("</p>\n</main>\n");
    let Frame { mut html, mut words, .. } = frame;
    words.say("count", Preview::Count { shown: Name::from("{shown}"), all: Name::from("{all}") });
    html.json("words", &words.to_json());
    html.raw("<script>").raw(SCRIPT).raw("</script>\n</body>\n</html>\n");
    html.into_string()
}

fn head(html: &mut Html, words: &mut Words<'_>) {
    html::head(html);
    words.write(html, "title", "title", Preview::Title);
    html.raw("<style>").raw(html::STYLE).raw(STYLE).raw("</style>\n</head>\n");
}

fn top(frame: &mut Frame<'_, '_>, files: &[(&str, Vec<Card<'_>>)]) {
    let bench = frame.work.bench;
    let all: Vec<&Card<'_>> = files.iter().flat_map(|(_, cards)| cards).collect();
    let locales = bench.all().map(|texts| Name::from(texts.locale.to_string())).collect();
    let Frame { html, words, .. } = frame;
    html.raw("<header class=\"top\">\n<div class=\"title\">");
    words.write(html, "h1", "title", Preview::Title);
    words.write(html, "p", "about", Preview::About { messages: all.len() as f64, locales });
    html.raw("</div>\n");
    preferences(html, words);
    html.raw("<noscript><p>");
    words.write(html, "span", "no-script", Preview::NoScript);
    html.raw("</p></noscript>\n</header>\n");
    bar(html, words, &all, files, bench.shown.is_some());
}

fn preferences(html: &mut Html, words: &mut Words<'_>) {
    html.raw("<div class=\"preferences script\">\n<details class=\"keys\"><summary>");
    words.write(html, "span", "keys", Preview::Keys);
    html.raw("</summary><div><dl>");
    for (keys, name, message) in [
        ("/", "key-search", Preview::KeySearch),
        ("j k", "key-next", Preview::KeyNext),
        ("Esc", "key-clear", Preview::KeyClear),
    ] {
        html.raw("<div><dt>");
        for key in keys.split(' ') {
            html.element("kbd", &[], key);
        }
        html.raw("</dt>");
        words.write(html, "dd", name, message);
        html.raw("</div>");
    }
    html.raw("</dl><label><input type=\"checkbox\" id=\"keys\" checked> ");
    words.write(html, "span", "keys-on", Preview::KeysOn);
    html.raw("</label></div></details>\n<label>");
    words.write(html, "span", "colors", Preview::Colors);
    html.raw("<select id=\"colors\">");
    for (value, name, message) in [
        ("", "colors-system", Preview::ColorsSystem),
        ("light", "colors-light", Preview::ColorsLight),
        ("dark", "colors-dark", Preview::ColorsDark),
    ] {
        let text = words.say(name, message);
        html.element("option", &[("value", value), ("data-t", name)], &text);
    }
    html.raw("</select></label>\n<label>");
    words.write(html, "span", "language", Preview::Language);
    html.raw("<select id=\"language\">");
    for (value, name) in words.languages() {
        let mut attributes = vec![("value", value.as_str()), ("lang", value.as_str())];
        if value == words.language() {
            attributes.push(("selected", ""));
        }
        html.element("option", &attributes, &name);
    }
    html.raw("</select></label>\n</div>\n");
}

fn bar(
    html: &mut Html,
    words: &mut Words<'_>,
    all: &[&Card<'_>],
    files: &[(&str, Vec<Card<'_>>)],
    has_scenarios: bool,
) {
    html.raw("<div class=\"bar-place script\"><form class=\"bar\" role=\"search\">\n<label class=\"search\">");
    words.write(html, "span", "search", Preview::Search);
    let hint = words.say("search-hint", Preview::SearchHint);
    html.open(
        "input",
        &[
            ("type", "search"),
            ("id", "search"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("placeholder", &hint),
            ("data-placeholder", "search-hint"),
        ],
    );
    html.raw("</label>\n<label class=\"file-choice\">");
    words.write(html, "span", "file", Preview::File);
    html.raw("<select id=\"file\">");
    let every = words.say("all-files", Preview::AllFiles);
    html.element("option", &[("value", ""), ("data-t", "all-files")], &every);
    for (place, (name, _)) in files.iter().enumerate() {
        html.element("option", &[("value", &place.to_string())], name);
    }
    html.raw("</select></label>\n<fieldset>");
    words.write(html, "legend", "filter", Preview::Filter);
    filter(html, words, "all", Preview::All, all.len());
    for mark in Mark::ALL.into_iter().filter(|mark| has_scenarios || *mark != Mark::Unseen) {
        let count = all.iter().filter(|card| card.marks.contains(&mark)).count();
        filter(html, words, mark.key(), label(mark), count);
    }
    html.raw("</fieldset>\n<p id=\"count\" role=\"status\"></p>\n</form></div>\n");
}

/// What a mark is called.
pub(super) fn label(mark: Mark) -> Preview {
    match mark {
        Mark::Untranslated => Preview::Untranslated,
        Mark::Stale => Preview::Stale,
        Mark::Findings => Preview::Findings,
        Mark::Unseen => Preview::Unseen,
    }
}

fn filter(html: &mut Html, words: &mut Words<'_>, key: &'static str, label: Preview, count: usize) {
    let mut attributes = vec![("type", "radio"), ("name", "filter"), ("value", key)];
    if key == "all" {
        attributes.push(("checked", ""));
    }
    html.raw("<label>").open("input", &attributes);
    words.write(html, "span", key, label);
    html.raw(" ").element("b", &[("data-n", &count.to_string())], &count.to_string());
    html.raw("</label>");
}

/// What is wrong with files rather than with messages.
fn whole_files(frame: &mut Frame<'_, '_>, findings: &[Finding]) {
    let all = findings.iter().enumerate();
    let whole: Vec<_> = all.filter(|(_, finding)| finding.id.is_none()).collect();
    if whole.is_empty() {
        return;
    }
    frame.html.raw("<section class=\"whole\">");
    frame.words.write(&mut frame.html, "h2", "whole-file", Preview::WholeFile);
    frame.findings(&whole);
    frame.html.raw("</section>\n");
}

fn file(frame: &mut Frame<'_, '_>, place: usize, name: &str, cards: &[Card<'_>]) {
    let (id, place) = (format!("file-{place}"), place.to_string());
    let attributes = [("class", "file"), ("data-file", place.as_str()), ("aria-labelledby", &id)];
    frame.html.open("section", &attributes);
    frame.html.element("h2", &[("id", &id)], name).raw("\n");
    cards.iter().for_each(|card| message::write(frame, card));
    frame.html.raw("</section>\n");
}
