//! The picture for web pages: in one language as a file of its own, or in several as a part of a page.
//!
//! Both come from one piece of code. A page that holds drawings brings [`STYLE`] and [`PATTERNS`] along once,
//! and shows one language by hiding the others: `[lang]:not(:lang(en)) { display: none }`. It can set
//! every colour, each of which is a custom property of the style.
//!
//! Each part can be reached with Tab and says what it is when it is pointed at or has the focus. What
//! it says takes the place of the legend meanwhile.

mod axis;
mod lanes;
mod layout;
mod legend;
mod pen;
mod room;

use super::super::{Voice, said_by};
use super::words;
use crate::html::Html;
use crate::message::{Drawn, Name};
use crate::timeline::Timeline;
use layout::Layout;
use pen::Pen;

/// The style of all drawings.
pub const STYLE: &str = include_str!("svg/style.css");

/// The hatchings of all drawings.
pub const PATTERNS: &str = include_str!("svg/patterns.svg");

/// How a drawing is tied to the page that it is a part of.
#[derive(Clone, Copy, Debug)]
pub struct Tie<'a> {
    /// What all its ids begin with.
    pub prefix: &'a str,
    /// What the ids of the steps begin with, if the page tells them; their numbers follow. The marks then
    /// lead to the steps instead of telling what they do.
    pub steps: Option<&'a str>,
}

/// A picture as a file of its own.
#[must_use]
pub fn document(timeline: &Timeline, title: &str, voice: &Voice<'_>) -> String {
    let mut head = Html::default();
    let title = voice.say(Drawn::Title { title: Name::from(title) });
    head.raw("\n").element("title", &[], &title);
    head.raw("\n").element("desc", &[], &voice.say(words::whole(timeline)));
    head.raw("\n<style>").raw(STYLE).raw("</style>\n").raw(PATTERNS);
    head.raw("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    let language = voice.language();
    let attributes = format!(" xmlns=\"http://www.w3.org/2000/svg\" lang=\"{language}\"");
    let voices = std::slice::from_ref(voice);
    let mut html = Html::default();
    let tie = Tie { prefix: "part", steps: None };
    element(timeline, voices, tie, (&attributes, &head.into_string()), &mut html);
    html.raw("\n");
    html.into_string()
}

/// A picture as a part of a page, in each of the languages.
#[must_use]
pub fn drawing(timeline: &Timeline, voices: &[Voice<'_>], tie: Tie<'_>) -> String {
    let mut html = Html::default();
    draw(timeline, voices, tie, &mut html);
    html.into_string()
}

/// The same into the page.
pub(crate) fn draw(timeline: &Timeline, voices: &[Voice<'_>], tie: Tie<'_>, html: &mut Html) {
    element(timeline, voices, tie, ("", ""), html);
}

/// The whole element, with what only one of the two forms has: attributes, and what stands first.
fn element(
    timeline: &Timeline,
    voices: &[Voice<'_>],
    tie: Tie<'_>,
    (attributes, head): (&str, &str),
    html: &mut Html,
) {
    let layout = Layout::of(timeline, voices);
    let place = html.len();
    // How high the picture is turns out only when everything is drawn.
    let below = parts(timeline, &layout, Pen::new(voices, tie, layout.width, html));
    let (width, height) = (layout.width, layout.legend() + below + 6);
    let mut start = Html::default();
    start.raw("<svg").markup(attributes).raw(" class=\"timeline\" role=\"group\"");
    start.raw(" aria-labelledby=\"").markup(tie.prefix).raw("0\"");
    start.raw(" viewBox=\"0 0 ").number(width).raw(" ").number(height);
    start.raw("\" width=\"").number(width).raw("\" height=\"").number(height);
    start.raw("\" style=\"--tip:").number(layout.tip()).raw("px\">").markup(head);
    html.insert(place, &start);
    html.raw("</svg>");
}

/// Everything that is drawn, and how much room the legend and what takes its place need.
fn parts(timeline: &Timeline, layout: &Layout<'_>, mut pen: Pen<'_>) -> i64 {
    pen.heading(&said_by(pen.voices(), words::whole(timeline)));
    axis::background(layout, &mut pen);
    lanes::draw(timeline, layout, &mut pen);
    axis::draw(timeline, layout, &mut pen);
    let legend = legend::draw(timeline, layout, &mut pen);
    legend.max(pen.tip_height())
}
