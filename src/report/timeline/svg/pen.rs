//! Writes the elements of a drawing, each text once per language.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::super::super::Voice;
use super::layout::MARGIN;
use super::room;

/// The size of the letters of what parts say.
const TIP_SIZE: f64 = 12.0;
/// From one line of what parts say to the next.
const TIP_LINE: i64 = 17;
/// A part says no more than so many lines.
const MOST_LINES: usize = 6;

/// How many bytes most drawings take.
const USUAL: usize = 1 << 14;

/// A drawing on its way.
pub(super) struct Pen<'a> {
    out: String,
    voices: &'a [Voice<'a>],
    prefix: &'a str,
    /// How much room there is for what parts say.
    room: f64,
    parts: usize,
    lines: usize,
}

impl<'a> Pen<'a> {
    pub(super) fn new(voices: &'a [Voice<'a>], prefix: &'a str, width: i64) -> Self {
        let room = (width - 2 * MARGIN) as f64;
        Self { out: String::with_capacity(USUAL), voices, prefix, room, parts: 0, lines: 1 }
    }

    /// Writes an element.
    pub(super) fn put(&mut self, element: fmt::Arguments<'_>) {
        let _ = self.out.write_fmt(element);
    }

    /// A text at a place; `attributes` begin with a blank or are empty.
    pub(super) fn text(
        &mut self,
        (x, y): (i64, i64),
        attributes: &str,
        say: impl Fn(&Voice<'_>) -> String,
    ) {
        let place = format!(" x=\"{x}\" y=\"{y}\"{attributes}");
        self.texts(&place, |voice| escaped(&say(voice)));
    }

    /// A text that may be too long, so that it is shortened and stands whole in its title.
    pub(super) fn name(
        &mut self,
        (x, y): (i64, i64),
        attributes: &str,
        (size, room): (f64, f64),
        say: impl Fn(&Voice<'_>) -> String,
    ) {
        self.texts(&format!(" x=\"{x}\" y=\"{y}\"{attributes}"), |voice| {
            let whole = say(voice);
            let shown = room::shortened(&whole, size, room);
            let title = format!("<title>{}</title>", escaped(&whole));
            let title = if shown == whole { String::new() } else { title };
            title + &escaped(&shown)
        });
    }

    /// What the whole drawing is called; nobody sees it.
    pub(super) fn heading(&mut self, say: impl Fn(&Voice<'_>) -> String) {
        let prefix = self.prefix;
        self.put(format_args!("<g class=\"name\" id=\"{prefix}0\">"));
        self.texts("", |voice| escaped(&say(voice)));
        self.put(format_args!("</g>"));
    }

    /// Several parts with a common name, which stands beside them.
    pub(super) fn group(&mut self, name: impl FnOnce(&mut Self), draw: impl FnOnce(&mut Self)) {
        self.parts += 1;
        let id = format!("{}{}", self.prefix, self.parts);
        self.put(format_args!("<g role=\"group\" aria-labelledby=\"{id}\"><g id=\"{id}\">"));
        name(self);
        self.put(format_args!("</g>"));
        draw(self);
        self.put(format_args!("</g>"));
    }

    /// A part that says what it is. What it says is also what it is called.
    pub(super) fn part(
        &mut self,
        class: &str,
        draw: impl FnOnce(&mut Self),
        say: impl Fn(&Voice<'_>) -> String,
    ) {
        self.parts += 1;
        let id = format!("{}{}", self.prefix, self.parts);
        self.put(format_args!(
            "<g class=\"part{class}\" tabindex=\"0\" role=\"img\" aria-labelledby=\"{id}\">"
        ));
        draw(self);
        self.put(format_args!("<g id=\"{id}\">"));
        let (room, mut most) = (self.room, self.lines);
        self.texts("", |voice| {
            let text = say(voice);
            let lines = room::broken(&text, TIP_SIZE, room, MOST_LINES);
            most = most.max(lines.len());
            one_below_the_other(&lines)
        });
        self.lines = most;
        self.put(format_args!("</g></g>"));
    }

    /// The voices in which everything is said.
    pub(super) fn voices(&self) -> &'a [Voice<'a>] {
        self.voices
    }

    /// How much room the longest thing that a part says takes.
    pub(super) fn tip_height(&self) -> i64 {
        self.lines as i64 * TIP_LINE
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// The same text in all languages, where they agree, is written once.
    fn texts(&mut self, attributes: &str, write: impl FnMut(&Voice<'_>) -> String) {
        let texts: Vec<String> = self.voices.iter().map(write).collect();
        let is_one = texts.iter().all(|text| Some(text) == texts.first());
        let said = texts.iter().zip(self.voices).take(if is_one { 1 } else { texts.len() });
        for (text, voice) in said.filter(|(text, _)| !text.is_empty()) {
            let _ = write!(self.out, "<text{attributes}");
            if let Some(language) = voice.catalog.locale(voice.locale).filter(|_| !is_one) {
                let _ = write!(self.out, " lang=\"{language}\"");
            }
            let _ = write!(self.out, ">{text}</text>");
        }
    }
}

/// The lines of a text, each at the beginning of the line.
fn one_below_the_other(lines: &[Cow<'_, str>]) -> String {
    let mut out = String::new();
    for (place, line) in lines.iter().enumerate() {
        match place {
            0 if lines.len() == 1 => {}
            0 => out.push_str("<tspan>"),
            _ => {
                let _ = write!(out, "</tspan> <tspan x=\"0\" dy=\"{TIP_LINE}\">");
            }
        }
        escape(line, &mut out);
    }
    if lines.len() > 1 {
        out.push_str("</tspan>");
    }
    out
}

/// A text between tags, without what XML cannot hold.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape(text, &mut escaped);
    escaped
}

fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some((at, special)) = rest.char_indices().find(|&(_, c)| is_special(c)) {
        out.push_str(rest.get(..at).unwrap_or_default());
        match special {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(' '),
        }
        rest = rest.get(at + special.len_utf8()..).unwrap_or_default();
    }
    out.push_str(rest);
}

fn is_special(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"' | '\u{fffe}' | '\u{ffff}') || c.is_control()
}
