//! The suite at a glance: how it came out, its figures, the first failures, and its folders.

use super::{common, short};
use crate::message::{HtmlReport, Summary};
use crate::report::html::mention::Fate;
use crate::report::html::pen::Pen;
use crate::report::html::tally::{Counts, Failure, Tally};
use crate::report::{Totals, figures, headline};

/// Writes how the suite came out, and its figures.
pub(super) fn write(totals: &Totals, tally: &Tally, pen: &mut Pen<'_>) {
    let sums = &totals.sums;
    pen.html.open("div", &[("class", if sums.is_met() { "glance met" } else { "glance unmet" })]);
    pen.label_with("p", &[("class", "title")], HtmlReport::Title);
    pen.html.raw("<h1>");
    if sums.scenarios > 0 {
        pen.each(|voice| headline(sums, voice));
    } else {
        pen.say(Summary::NotLoaded { files: sums.not_loaded as f64 });
    }
    pen.html.raw("</h1>");
    if sums.not_loaded > 0 && sums.scenarios > 0 {
        pen.html.raw("<p class=\"bad\">");
        pen.say(Summary::NotLoaded { files: sums.not_loaded as f64 });
        pen.html.raw("</p>");
    }
    if !totals.is_complete {
        pen.html.raw("<p class=\"bad\">");
        pen.say(Summary::Stopped);
        pen.html.raw("</p>");
    }
    bar(tally.counts, pen);
    pen.html.raw("<p class=\"figures\">");
    // Rounded up: nothing takes no time at all.
    let seconds = (totals.seconds * 100.0).ceil() / 100.0;
    pen.each(|voice| {
        let figures = figures(sums, voice).collect::<Vec<_>>().join(" · ");
        format!("{figures} · {}", voice.say(HtmlReport::Seconds { seconds }))
    });
    pen.html.raw("</p>\n<noscript><p>");
    pen.label("span", HtmlReport::NoScript);
    pen.html.raw("</p></noscript>\n</div>\n");
}

/// The parts of the suite as lengths.
fn bar(counts: Counts, pen: &mut Pen<'_>) {
    pen.html.raw("<div class=\"parts\" aria-hidden=\"true\">");
    for (class, count) in
        [("met", counts.met), ("unmet", counts.unmet), ("not-loaded", counts.not_loaded)]
    {
        if count > 0 {
            let style = format!("flex-grow: {count}");
            pen.html.element("i", &[("class", class), ("style", &style)], "");
        }
    }
    pen.html.raw("</div><p class=\"vh\">");
    let Counts { met, unmet, not_loaded } = counts;
    let [met, unmet, not_loaded] = [met, unmet, not_loaded].map(|count| count as f64);
    pen.say(HtmlReport::Bar { met, unmet, not_loaded });
    pen.html.raw("</p>");
}

/// Names the first failures, each with its reason. Rows in which the same line is wrong stand together.
pub(super) fn failures(tally: &Tally, pen: &mut Pen<'_>) {
    if tally.failures.is_empty() {
        return;
    }
    pen.html.raw("<div class=\"failures\"><ol>");
    for alike in tally.failures.chunk_by(|one, next| one.mention.is_like(&next.mention)) {
        let Some((first, rows)) = alike.split_first() else { continue };
        pen.html.raw("<li>");
        link(first, pen);
        // What could not be loaded has no other title than its place.
        if first.mention.fate == Fate::Unmet {
            pen.html.raw(" ").element("code", &[], &first.mention.place);
        }
        pen.html.raw("<p>").markup(&first.mention.reason).raw("</p>");
        if !rows.is_empty() {
            pen.html.raw("<p class=\"alike\">");
            pen.say(HtmlReport::Alike);
            pen.html.raw("</p><ul>");
            for row in rows {
                pen.html.raw("<li>");
                link(row, pen);
                pen.html.raw("</li>");
            }
            pen.html.raw("</ul>");
        }
        pen.html.raw("</li>\n");
    }
    pen.html.raw("</ol>");
    let failures = tally.counts.unmet + tally.counts.not_loaded;
    if failures > tally.failures.len() {
        pen.html.raw("<p>");
        pen.say(HtmlReport::MoreFailures { count: (failures - tally.failures.len()) as f64 });
        pen.html.raw("</p>");
    }
    pen.html.raw("</div>\n");
}

fn link(Failure { number, mention }: &Failure, pen: &mut Pen<'_>) {
    pen.html.raw("<a href=\"#s").value(number).raw("\">").markup(&mention.title).raw("</a>");
}

/// Lists the folders, each with its figures; a link shows only its scenarios.
pub(super) fn folders(tally: &Tally, pen: &mut Pen<'_>) {
    if tally.folders.len() < 2 {
        return;
    }
    let common = common(tally);
    pen.html.raw("<section class=\"by-folder\">");
    pen.label("h2", HtmlReport::ByFolder);
    pen.html.raw("<ul>");
    for (folder, counts) in &tally.folders {
        let bad = counts.unmet + counts.not_loaded;
        pen.html.open("li", &[("class", if bad > 0 { "bad" } else { "" })]);
        pen.html.open("a", &[("href", &format!("#folder={}", encoded(folder)))]);
        pen.html.text(short(folder, common)).raw("</a> <span>");
        let all = counts.all().to_string();
        if bad > 0 {
            let bad = bad.to_string();
            pen.html.element("b", &[("data-n", &bad)], &bad).raw(" / ");
        }
        pen.html.element("span", &[("data-n", &all)], &all).raw("</span></li>");
    }
    pen.html.raw("</ul></section>\n");
}

/// A value as it stands in an address.
fn encoded(value: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte);
    let encode = |byte: u8| match is_plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    value.bytes().map(encode).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_no_special_characters() {
        assert_eq!(encoded("a b/ção&c=1"), "a%20b/%C3%A7%C3%A3o%26c%3D1");
    }
}
