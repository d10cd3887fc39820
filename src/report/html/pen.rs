//! Writes what stands on the page in several languages, of which the reader sees one.

use crate::calendar::format_instant;
use crate::html::{Html, direction_of};
use crate::message::{HtmlReport, Message};
use crate::model::Timestamp;
use crate::record::Texts;
use crate::report::{Setting, Voice, said_by};
use crate::rules;
use crate::scenario::Text;

/// Stands for the number of a scenario, which is known only when all pieces are put in a row. No text can
/// have it, because it is not a character of HTML.
pub(super) const NUMBER: char = '\u{1}';

/// What a part of the page is written with.
pub(super) struct Pen<'a> {
    pub(super) html: Html,
    pub(super) setting: &'a Setting<'a>,
    /// The languages of the page.
    voices: Vec<Voice<'a>>,
    /// The locales of the run, each with its direction.
    pub(super) columns: Vec<(&'a str, &'static str)>,
    /// Whether labels and the targets of links are left to the script, which has to unpack this part anyway.
    pub(super) is_packed: bool,
}

impl AsMut<Html> for Pen<'_> {
    fn as_mut(&mut self) -> &mut Html {
        &mut self.html
    }
}

impl<'a> Pen<'a> {
    /// A pen on an empty page.
    pub(super) fn new(setting: &'a Setting<'a>) -> Self {
        let catalog = setting.voice.catalog;
        let voices = catalog.locale_ids();
        let voices = voices.map(|locale| Voice { catalog, locale });
        let columns = setting.locales.iter().map(|name| (name.as_str(), direction_of(name)));
        Self {
            html: Html::default(),
            setting,
            voices: voices.collect(),
            columns: columns.collect(),
            is_packed: false,
        }
    }

    /// The names of the languages of the page.
    pub(super) fn languages(&self) -> Vec<&'a str> {
        self.voices.iter().map(Voice::language).collect()
    }

    /// A voice in each language of the page.
    pub(super) fn speakers(&self) -> Vec<Voice<'a>> {
        self.voices.clone()
    }

    /// What was written since this was called last.
    pub(super) fn take(&mut self) -> String {
        std::mem::take(&mut self.html).into_string()
    }

    /// An element with a label, which follows the language of the page.
    pub(super) fn label(&mut self, element: &'static str, label: HtmlReport) {
        self.label_with(element, &[], label);
    }

    /// The same with more attributes.
    pub(super) fn label_with(
        &mut self,
        element: &'static str,
        attributes: &[(&'static str, &str)],
        label: HtmlReport,
    ) {
        self.html.raw("<").raw(element).raw(" data-t=\"").raw(label.id()).raw("\"");
        for (name, value) in attributes {
            self.html.raw(" ").raw(name).raw("=\"").value(value).raw("\"");
        }
        self.html.raw(">");
        if !self.is_packed {
            self.html.text(&self.setting.voice.say(label));
        }
        self.html.close(element);
    }

    /// A line of a list of facts: its label, and what there is to say.
    pub(super) fn fact(&mut self, label: HtmlReport, write: impl FnOnce(&mut Self)) {
        self.html.raw("<div>");
        self.label("dt", label);
        self.html.raw("<dd>");
        write(self);
        self.html.raw("</dd></div>");
    }

    /// The same with ids or other words that are the same in every language.
    pub(super) fn code(&mut self, label: HtmlReport, words: &str) {
        if !words.is_empty() {
            self.fact(label, |pen| {
                pen.html.element("code", &[], words);
            });
        }
    }

    /// The same with several of them.
    pub(super) fn codes<T>(
        &mut self,
        label: HtmlReport,
        items: impl IntoIterator<Item = T>,
        write: impl FnMut(&mut Html, T),
    ) {
        let mut items = items.into_iter().peekable();
        if items.peek().is_some() {
            self.fact(label, |pen| {
                pen.html.raw("<code>");
                pen.html.whole(|html| {
                    html.list(", ", items, write);
                });
                pen.html.raw("</code>");
            });
        }
    }

    /// The same with links to requirements, decisions or rules.
    pub(super) fn links<'i>(&mut self, label: HtmlReport, ids: impl IntoIterator<Item = &'i str>) {
        let mut ids = ids.into_iter().peekable();
        if ids.peek().is_some() {
            self.fact(label, |pen| {
                let is_packed = pen.is_packed;
                pen.html.whole(|html| ids.for_each(|id| link(html, id, is_packed)));
            });
        }
    }

    /// A sentence of tchau in every language.
    pub(super) fn say(&mut self, message: impl Into<Message>) {
        self.spoken(&said_by(&self.voices, message));
    }

    /// The same for a sentence that is made in another way.
    pub(super) fn each(&mut self, text: impl Fn(&Voice<'a>) -> String) {
        self.spoken(&self.voices.iter().map(text).collect::<Vec<_>>());
    }

    /// A sentence that is there in every language of the page.
    fn spoken(&mut self, texts: &[String]) {
        let texts = self.voices.iter().zip(texts);
        self.html.whole(|html| {
            texts.for_each(|(voice, text)| said(html, voice.language(), text));
        });
    }

    /// A sentence that was kept in every language.
    pub(super) fn texts(&mut self, texts: &Texts) {
        self.html.whole(|html| texts.iter().for_each(|(name, text)| said(html, name, text)));
    }

    /// What an author wrote, once or in several languages.
    pub(super) fn written(&mut self, text: &Text) {
        match text {
            Text::Plain(text) => {
                self.html.element("span", &[("lang", "")], text);
            }
            Text::ByLocale(_) => {
                for voice in &self.voices {
                    let text = text.for_locale(voice.language());
                    in_language(&mut self.html, voice.language(), |html| {
                        html.text(text);
                    });
                }
            }
        }
    }

    /// An instant as it stands in scenarios, but easier to read; the style adds that it is UTC.
    pub(super) fn instant(&mut self, at: Timestamp) {
        let at = format_instant(at);
        let (date, time) = at.split_once('T').unwrap_or((&at, ""));
        self.html.whole(|html| {
            html.raw("<time>").text(date).raw(" ").text(time.trim_end_matches('Z')).raw("</time>");
        });
    }

    /// A link to a requirement, a decision or a rule.
    pub(super) fn link(&mut self, id: &str) {
        link(&mut self.html, id, self.is_packed);
    }
}

fn link(html: &mut Html, id: &str, is_packed: bool) {
    if is_packed {
        html.raw("<a>").text(id).raw("</a> ");
    } else {
        html.raw("<a href=\"#").value(id).raw("\">").text(id).raw("</a> ");
    }
}

/// A sentence of tchau that is shown while the page speaks this language.
fn said(html: &mut Html, language: &str, text: &str) {
    in_language(html, language, |html| coded(html, text));
}

/// Something that is shown while the page speaks this language.
fn in_language(html: &mut Html, language: &str, write: impl FnOnce(&mut Html)) {
    html.raw("<t-x lang=\"").value(language).raw("\">");
    write(html);
    html.raw("</t-x>");
}

/// A sentence of tchau, in which ids stand between backticks; those of rules are links.
fn coded(html: &mut Html, text: &str) {
    let mut rest = text;
    while let Some((before, (id, after))) =
        rest.split_once('`').and_then(|(before, rest)| Some((before, rest.split_once('`')?)))
    {
        html.text(before);
        match rules::find(id) {
            Some(_) => {
                html.raw("<a href=\"#").value(id).raw("\">").element("code", &[], id).raw("</a>");
            }
            None => {
                html.element("code", &[], id);
            }
        }
        rest = after;
    }
    html.text(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_between_backticks_are_code() {
        for (text, expected) in [
            ("The rule `a-b` refused `c`.", "The rule <code>a-b</code> refused <code>c</code>."),
            ("a ` alone", "a ` alone"),
            ("`<b>`", "<code>&lt;b&gt;</code>"),
        ] {
            let mut html = Html::default();
            coded(&mut html, text);
            assert_eq!(html.into_string(), expected);
        }
    }
}
