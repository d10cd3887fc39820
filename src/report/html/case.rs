//! One scenario on the page: its line, its head for when it is told in full, and its details.

use super::mention::{Fate, Mention};
use super::pen::{NUMBER, Pen};
use super::{flaws, quote, story, timeline};
use crate::message::{HtmlReport, Reference, Summary};
use crate::record::{Entry, NotLoaded, Outcome, Record, Verdict};
use crate::report::{Setting, explanation};
use crate::requirements;
use crate::short_text::ShortText;

/// How many bytes most details take.
const USUAL: usize = 1 << 15;

/// What the page shows of a scenario besides its details.
#[derive(Debug)]
pub(in crate::report) struct Outline {
    pub(super) mention: Mention,
    /// A line that can be opened.
    pub(super) line: String,
    /// What begins a scenario that is told in full; empty if it is as expected.
    pub(super) head: String,
}

/// The details of a scenario, and its outline.
pub(super) fn piece(entry: &Entry, setting: &Setting<'_>) -> (String, Outline) {
    let mut mention = Mention::of(entry);
    let mut pen = Pen::new(setting);
    match &entry.outcome {
        Outcome::Ran(record) => sum_up(record, &mut mention, &mut pen),
        Outcome::NotLoaded(refused) => sum_up_refusal(refused, &mut mention, &mut pen),
    }
    line(&mention, &mut pen);
    let line = pen.take();
    if mention.fate != Fate::Met {
        begin(&mention, &mut pen);
    }
    let head = pen.take();
    pen.html.reserve(USUAL);
    pen.html.begin_cuts();
    match &entry.outcome {
        Outcome::Ran(record) if record.is_met() => met(record, &mut pen),
        Outcome::Ran(record) => unmet(record, &mut pen),
        Outcome::NotLoaded(refused) => flaws::not_loaded(refused, &mut pen),
    }
    (pen.take(), Outline { mention, line, head })
}

/// A line that can be opened.
fn line(mention: &Mention, pen: &mut Pen<'_>) {
    let is_met = mention.fate == Fate::Met;
    pen.html.raw(if is_met { "<details class=\"row\"" } else { "<details class=\"row bad\"" });
    pen.html.raw(" id=\"s").mark(NUMBER).raw("\"");
    marks(mention, pen);
    if !is_met {
        pen.html.raw(" data-folder=\"").value(mention.folder()).raw("\"");
    }
    pen.html.raw("><summary><span class=\"name\">").markup(&mention.title);
    if !is_met {
        pen.html.raw(" <small>").markup(&mention.reason).raw("</small>");
    }
    pen.html.raw("</span> ").element("code", &[], &mention.place);
    pen.html.raw("</summary></details>\n");
}

/// The title, and in short what is wrong.
fn sum_up(record: &Record, mention: &mut Mention, pen: &mut Pen<'_>) {
    pen.written(&record.title);
    mention.title = pen.take();
    let Some(step) = record.first_unmet() else { return };
    pen.each(|voice| explanation(step, voice));
    let mut unmet = record.steps.iter().flat_map(|step| step.unmet());
    let spot = unmet.next().and_then(|it| it.mismatch.as_ref()).map(|it| &it.spot);
    spot.iter().for_each(|spot| mention.point_at(&record.path, spot));
    let more = unmet.filter(|it| it.verdict == Verdict::Unmet).count();
    if more > 0 {
        pen.html.raw(" <small>");
        pen.say(Summary::More { count: more as f64 });
        pen.html.raw("</small>");
    }
    mention.reason = pen.take();
}

/// The same for a file that could not be loaded.
fn sum_up_refusal(refused: &NotLoaded, mention: &mut Mention, pen: &mut Pen<'_>) {
    if refused.file == refused.path {
        mention.point_at(&refused.path, &refused.spot);
    }
    pen.html.element("span", &[("lang", "")], &mention.place);
    mention.title = pen.take();
    pen.texts(&refused.message);
    if let Some(hint) = &refused.hint {
        pen.html.raw(" ");
        pen.texts(hint);
    }
    mention.reason = pen.take();
}

fn met(record: &Record, pen: &mut Pen<'_>) {
    pen.is_packed = true;
    about(record, pen);
    facts(record, pen);
    timeline::write(record, pen);
    story::write(record, pen);
}

fn unmet(record: &Record, pen: &mut Pen<'_>) {
    about(record, pen);
    if record.row.is_some() {
        pen.html.raw("<dl class=\"facts about\">");
        row(record, pen);
        pen.html.raw("</dl>\n");
    }
    flaws::write(record, pen);
    setup(record, pen);
    facts(record, pen);
    timeline::write(record, pen);
    pen.html.raw("<details class=\"whole\" open>");
    pen.label("summary", HtmlReport::Story);
    story::write(record, pen);
    pen.html.raw("</details>\n");
}

/// What the file and its fragments say before the first step.
fn setup(record: &Record, pen: &mut Pen<'_>) {
    if record.setup.is_empty() && record.casts.is_empty() {
        return;
    }
    pen.html.raw("<details class=\"whole setup\" open>");
    pen.label("summary", HtmlReport::Setup);
    if !record.setup.is_empty() {
        quote::beginning(&record.path, &record.setup, pen);
    }
    for cast in &record.casts {
        quote::beginning(cast.file.as_ref().unwrap_or(&record.path), &cast.lines, pen);
    }
    pen.html.raw("</details>\n");
}

/// The head of a scenario that is told in full.
fn begin(mention: &Mention, pen: &mut Pen<'_>) {
    pen.html.raw("<article class=\"case\" id=\"s").mark(NUMBER).raw("\" aria-labelledby=\"h");
    pen.html.mark(NUMBER).raw("\"");
    marks(mention, pen);
    pen.html.raw(" data-folder=\"").value(mention.folder());
    pen.html.raw("\" data-place=\"").value(&mention.place).raw("\">\n<header>");
    let mark = match mention.fate {
        Fate::Met => HtmlReport::Met,
        Fate::Unmet => HtmlReport::Unmet,
        Fate::NotLoaded => HtmlReport::NotLoaded,
    };
    pen.label_with("p", &[("class", "mark")], mark);
    pen.html.raw("<h3 tabindex=\"-1\" id=\"h").mark(NUMBER).raw("\"><a href=\"#s").mark(NUMBER);
    pen.html.raw("\">").markup(&mention.title).raw("</a></h3><p class=\"file\">");
    pen.html.element("code", &[], &mention.address).raw("</p></header>\n");
}

/// What the filters look at.
fn marks(mention: &Mention, pen: &mut Pen<'_>) {
    pen.html.raw(" data-result=\"").raw(mention.fate.key()).raw("\"");
    for (attribute, words) in [
        (" data-covers=\"", &mention.covers),
        (" data-tags=\"", &mention.tags),
        (" data-rules=\"", &mention.rules),
    ] {
        if !words.is_empty() {
            pen.html.raw(attribute).value(&words.join("\n")).raw("\"");
        }
    }
}

/// Why the scenario matters.
fn about(record: &Record, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"about\">");
    if let Some(why) = &record.why {
        pen.html.raw("<p class=\"why\">");
        pen.written(why);
        pen.html.raw("</p>");
    }
    // Only a “what if” has a sentence just before the one that says when the story starts.
    if let Some(texts) = record.what_if.and_then(|_| record.opening.iter().rev().nth(1)) {
        pen.html.raw("<p class=\"what-if\">");
        pen.texts(texts);
        pen.html.raw("</p>");
    }
    pen.html.raw("</div>\n");
}

/// What the scenario is about. Where something is wrong, file and row stand above it.
fn facts(record: &Record, pen: &mut Pen<'_>) {
    pen.html.raw("<dl class=\"facts about\">");
    if record.is_met() {
        pen.code(HtmlReport::File, &record.address());
        row(record, pen);
        pen.links(HtmlReport::Covers, record.covers.iter().map(ShortText::as_str));
    } else {
        covers(record, pen);
    }
    pen.code(HtmlReport::Tags, &record.tags.join(", "));
    pen.html.raw("</dl>\n");
}

/// The values of a row, and where it stands.
fn row(record: &Record, pen: &mut Pen<'_>) {
    let values = record.row.iter().flatten().map(|(name, value)| format!("{name}: {value}"));
    let values = values.collect::<Vec<_>>().join(", ");
    if !values.is_empty() {
        pen.code(HtmlReport::Row, &format!("{} {{ {values} }}", record.address()));
    }
}

/// What the requirements say that the scenario is about: one of them may be why something is wrong.
fn covers(record: &Record, pen: &mut Pen<'_>) {
    let covered = record.covers.iter().filter_map(|id| requirements::find(id));
    let covered: Vec<_> = covered.collect();
    if !covered.is_empty() {
        pen.fact(HtmlReport::Covers, |pen| {
            for requirement in covered {
                pen.html.raw("<p>");
                pen.link(requirement.id);
                pen.say(Reference::Text(requirement.id));
                pen.html.raw("</p>");
            }
        });
    }
}
