//! Writes the elements of a drawing, each text once per language.

use super::super::super::{Voice, said_by};
use super::super::words::Spoken;
use super::layout::MARGIN;
use super::{Tie, room};
use crate::html::Html;
use crate::message::Drawn;

/// The size of the letters of what parts say.
const TIP_SIZE: f64 = 12.0;
/// From one line of what parts say to the next.
const TIP_LINE: i64 = 17;
/// A part says no more than so many lines.
const MOST_LINES: usize = 6;

/// A place in a drawing, in pixels from the left and from above.
pub(super) type Place = (i64, i64);

/// How wide and how high something is, in pixels.
pub(super) type Size = (i64, i64);

/// The next piece of a line.
#[derive(Clone, Copy, Debug)]
pub(super) enum Leg {
    /// A new line begins at a place.
    From(Place),
    /// To this distance from the left.
    ToX(i64),
    /// To this distance from above.
    ToY(i64),
    /// So far to the right.
    Right(i64),
    /// A shape of its own, in the words of SVG.
    Shape(&'static str),
}

/// A drawing on its way.
#[derive(Debug)]
pub(super) struct Pen<'a> {
    html: &'a mut Html,
    voices: &'a [Voice<'a>],
    tie: Tie<'a>,
    /// How much room there is for what parts say.
    room: f64,
    parts: i64,
    lines: usize,
}

impl AsMut<Html> for Pen<'_> {
    fn as_mut(&mut self) -> &mut Html {
        self.html
    }
}

impl<'a> Pen<'a> {
    /// A pen for a drawing of this width, which becomes a part of a document.
    pub(super) fn new(
        voices: &'a [Voice<'a>],
        tie: Tie<'a>,
        width: i64,
        html: &'a mut Html,
    ) -> Self {
        Self { html, voices, tie, room: (width - 2 * MARGIN) as f64, parts: 0, lines: 1 }
    }

    /// A line of a class.
    pub(super) fn path(&mut self, class: &'static str, legs: &[Leg]) {
        self.html.raw("<path class=\"").raw(class).raw("\" d=\"");
        for leg in legs {
            match *leg {
                Leg::From((x, y)) => self.html.raw("M").number(x).raw(" ").number(y),
                Leg::ToX(x) => self.html.raw("H").number(x),
                Leg::ToY(y) => self.html.raw("V").number(y),
                Leg::Right(width) => self.html.raw("h").number(width),
                Leg::Shape(shape) => self.html.raw(shape),
            };
        }
        self.html.raw("\"/>");
    }

    /// A rectangle of a class, from its upper left corner.
    pub(super) fn rect(&mut self, class: &'static str, corner: Place, size: Size) {
        self.html.raw("<rect class=\"").raw(class).raw("\"");
        self.area(corner, size);
        self.html.raw("/>");
    }

    /// A rectangle with round corners.
    pub(super) fn round(&mut self, corner: Place, size: Place, radius: i64) {
        self.html.raw("<rect");
        self.area(corner, size);
        self.html.raw(" rx=\"").number(radius).raw("\"/>");
    }

    /// A small circle.
    pub(super) fn tick(&mut self, (x, y): Place) {
        self.html.raw("<circle class=\"tick\" cx=\"").number(x).raw("\" cy=\"").number(y);
        self.html.raw("\" r=\"3\"/>");
    }

    /// Elements that have a class in common, and perhaps others.
    pub(super) fn classed(
        &mut self,
        class: &'static str,
        others: &[&'static str],
        draw: impl FnOnce(&mut Self),
    ) {
        self.open("g", class, others);
        self.html.raw(">");
        draw(self);
        self.html.raw("</g>");
    }

    /// A sentence at a place, of a class if it has one.
    pub(super) fn say(&mut self, place: Place, class: &'static str, message: Drawn) {
        self.text(place, class, &said_by(self.voices, message));
    }

    /// A text at a place.
    pub(super) fn text(
        &mut self,
        place: Place,
        class: &'static str,
        texts: &[impl AsRef<str> + PartialEq],
    ) {
        self.texts(Some((place, class)), texts, |html, text| {
            html.text(text);
        });
    }

    /// A text that may be too long, so that it is shortened and stands whole in its title.
    pub(super) fn name(
        &mut self,
        place: Place,
        class: &'static str,
        (size, room): (f64, f64),
        texts: &[impl AsRef<str> + PartialEq],
    ) {
        self.texts(Some((place, class)), texts, |html, text| {
            let shown = room::shortened(text, size, room);
            if shown != text {
                html.raw("<title>").text(text).raw("</title>");
            }
            html.text(&shown);
        });
    }

    /// What the whole drawing is called; nobody sees it.
    pub(super) fn heading(&mut self, texts: &[String]) {
        self.html.raw("<g class=\"name\"");
        self.id(0);
        self.texts(None, texts, |html, text| {
            html.text(text);
        });
        self.html.raw("</g>");
    }

    /// Several parts with a common name, which stands beside them.
    pub(super) fn group(&mut self, name: impl FnOnce(&mut Self), draw: impl FnOnce(&mut Self)) {
        self.html.raw("<g role=\"group\"");
        let id = self.labelled();
        self.html.raw("<g");
        self.id(id);
        name(self);
        self.html.raw("</g>");
        draw(self);
        self.html.raw("</g>");
    }

    /// A part that says what it is. What it says is also what it is called.
    pub(super) fn part(
        &mut self,
        classes: &[&'static str],
        draw: impl FnOnce(&mut Self),
        texts: &Spoken,
    ) {
        self.open("g", "part", classes);
        self.html.raw(" tabindex=\"0\" role=\"img\"");
        self.telling(draw, texts);
        self.html.raw("</g>");
    }

    /// What the ids of the steps begin with, if they are told on the same page.
    pub(super) fn steps(&self) -> Option<&'a str> {
        self.tie.steps
    }

    /// The same for a part that leads to a step on the same page.
    pub(super) fn link(
        &mut self,
        (ids, step): (&str, usize),
        classes: &[&'static str],
        draw: impl FnOnce(&mut Self),
        texts: &Spoken,
    ) {
        self.open("a", "part", classes);
        self.html.raw(" href=\"#").markup(ids).number(step as i64).raw("\"");
        self.telling(draw, texts);
        self.html.raw("</a>");
    }

    /// Ends the tag of a part, draws it, and writes what it says.
    fn telling(&mut self, draw: impl FnOnce(&mut Self), texts: &Spoken) {
        let id = self.labelled();
        draw(self);
        self.html.raw("<g");
        self.id(id);
        let (room, mut most) = (self.room, self.lines);
        self.texts(None, texts, |html, text| {
            most = most.max(one_below_the_other(html, text, room))
        });
        self.lines = most;
        self.html.raw("</g>");
    }

    /// The voices in which everything is said.
    pub(super) fn voices(&self) -> &'a [Voice<'a>] {
        self.voices
    }

    /// How much room the longest thing that a part says takes.
    pub(super) fn tip_height(&self) -> i64 {
        self.lines as i64 * TIP_LINE
    }

    /// Begins a tag with its classes.
    fn open(&mut self, tag: &'static str, class: &'static str, others: &[&'static str]) {
        self.html.raw("<").raw(tag).raw(" class=\"").raw(class);
        others.iter().for_each(|other| {
            self.html.raw(" ").raw(other);
        });
        self.html.raw("\"");
    }

    fn area(&mut self, (x, y): Place, (width, height): Size) {
        self.html.raw(" x=\"").number(x).raw("\" y=\"").number(y);
        self.html.raw("\" width=\"").number(width).raw("\" height=\"").number(height).raw("\"");
    }

    /// Ends a tag with the id of a text that is still to come.
    fn labelled(&mut self) -> i64 {
        self.parts += 1;
        let id = self.parts;
        self.html.raw(" aria-labelledby=\"").markup(self.tie.prefix).number(id).raw("\">");
        id
    }

    /// Ends a tag with its id.
    fn id(&mut self, id: i64) {
        self.html.raw(" id=\"").markup(self.tie.prefix).number(id).raw("\">");
    }

    /// The same text in all languages, where they agree, is written once.
    fn texts(
        &mut self,
        place: Option<(Place, &'static str)>,
        texts: &[impl AsRef<str> + PartialEq],
        mut write: impl FnMut(&mut Html, &str),
    ) {
        let is_one = texts.iter().all(|text| Some(text) == texts.first());
        let said = texts.iter().map(AsRef::as_ref).zip(self.voices);
        let said = said.take(if is_one { 1 } else { texts.len() });
        self.html.whole(|html| {
            for (text, voice) in said.filter(|(text, _)| !text.is_empty()) {
                html.raw("<text");
                if let Some(((x, y), class)) = place {
                    html.raw(" x=\"").number(x).raw("\" y=\"").number(y).raw("\"");
                    if !class.is_empty() {
                        html.raw(" class=\"").raw(class).raw("\"");
                    }
                }
                if !is_one {
                    html.raw(" lang=\"").value(voice.language()).raw("\"");
                }
                html.raw(">");
                write(html, text);
                html.raw("</text>");
            }
        });
    }
}

/// Writes the lines of a text, each at the beginning of the line, and says how many there are.
fn one_below_the_other(html: &mut Html, text: &str, room: f64) -> usize {
    let lines = room::broken(text, TIP_SIZE, room, MOST_LINES);
    if let [line] = &*lines {
        html.text(line);
        return 1;
    }
    for (place, line) in lines.iter().enumerate() {
        match place {
            0 => html.raw("<tspan>"),
            _ => html.raw("</tspan> <tspan x=\"0\" dy=\"").number(TIP_LINE).raw("\">"),
        };
        html.text(line);
    }
    html.raw("</tspan>");
    lines.len()
}
