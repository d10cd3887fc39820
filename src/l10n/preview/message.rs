//! One message of the page: its name and comment, its texts in a table, what is wrong with it.

use super::Work;
use super::card::{Card, Cell, Head, Row, source_form};
use super::page::label;
use crate::html::{Html, Words, direction};
use crate::l10n::shown::Occasion;
use crate::l10n::{Entry, Finding};
use crate::message::{Argument, L10n, Message, Preview};

/// What is needed for writing any part of the page.
pub(super) struct Frame<'w, 'c> {
    pub(super) work: &'w Work<'w>,
    pub(super) html: Html,
    pub(super) words: Words<'c>,
}

/// Writes a message.
pub(super) fn write(frame: &mut Frame<'_, '_>, card: &Card<'_>) {
    let id = format!("m-{}", card.name);
    let marks: Vec<_> = card.marks.iter().map(|mark| mark.key()).collect();
    frame.html.open("article", &[("id", &id), ("data-m", &marks.join(" "))]);
    frame.html.raw("<h3 tabindex=\"-1\">");
    frame.html.element("a", &[("href", &format!("#{id}"))], &card.name);
    for mark in card.marks.iter().filter(|mark| mark.key() != "findings") {
        frame.html.raw(" ");
        frame.words.write(&mut frame.html, "small", mark.key(), label(*mark));
    }
    frame.html.raw("</h3>");
    if let Some(entry) = card.entries.iter().flatten().next() {
        frame.comment(entry, card);
    }
    frame.findings(&card.findings);
    frame.table(card);
    frame.sources(card);
    frame.html.raw("</article>\n");
}

impl Frame<'_, '_> {
    fn comment(&mut self, entry: &Entry<'_>, card: &Card<'_>) {
        let (language, dir) = (entry.file.locale.to_string(), direction(&entry.file.locale));
        let attributes = [("class", "c"), ("lang", language.as_str()), ("dir", dir)];
        let lines: Vec<_> = entry.comment.for_people().map(str::trim).collect();
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.starts_with('$')).collect();
        if !lines.is_empty() {
            self.html.open("p", &attributes).text(&lines.join(" ")).raw("</p>");
        }
        if !entry.comment.variables.is_empty() {
            self.html.open("dl", &attributes);
            for variable in &entry.comment.variables {
                self.html.raw("<div><dt>").text("$").text(variable.name).raw("</dt><dd>");
                if let Some(kind) = variable.kind {
                    self.html.element("i", &[], kind).raw(" ");
                }
                self.html.text(variable.meaning).raw("</dd></div>");
            }
            self.html.raw("</dl>");
        }
        if let Some(limit) = card.max_length() {
            let message = Preview::MaxLength { cells: limit as f64 };
            let key = format!("max-{limit}");
            self.html.raw("<p class=\"max\">");
            self.words.write(&mut self.html, "span", &key, message);
            self.html.raw("</p>");
        }
    }

    /// What is wrong, each with its place among all findings.
    pub(super) fn findings(&mut self, findings: &[(usize, &Finding)]) {
        if findings.is_empty() {
            return;
        }
        self.html.raw("<ul class=\"w\">");
        for (place, finding) in findings {
            let severity = crate::model::Keyed::key(finding.severity);
            self.html.open("li", &[("class", severity)]).raw("<b>");
            let message = L10n::Severity { severity: finding.severity };
            self.words.write(&mut self.html, "span", severity, message);
            self.html.raw(" ").text(&finding.locale.to_string()).raw("</b> ");
            let message = Message::Defect(Box::new(finding.defect.clone()));
            self.words.write(&mut self.html, "span", &format!("f{place}"), message);
            self.html.raw(" ");
            let key = format!("h{place}");
            let text =
                self.words.put(&key, |_, voice| crate::report::findings::help(finding, voice));
            self.html.element("span", &[("data-t", &key), ("class", "h")], &text);
            let span = finding.span;
            let at =
                format!("{}:{}:{} {}", finding.file, span.line, span.column, finding.check().id);
            self.html.raw(" ").element("code", &[], &at).raw("</li>");
        }
        self.html.raw("</ul>");
    }

    fn table(&mut self, card: &Card<'_>) {
        self.html.open("table", &[("role", "table"), ("aria-label", &card.name)]);
        self.html.raw(
            "<thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">",
        );
        let text = self.words.say("shown-as", Preview::ShownAs);
        self.html.element("span", &[("class", "vh"), ("data-t", "shown-as")], &text);
        self.html.raw("</th>");
        for texts in self.work.bench.all() {
            let dir = direction(&texts.locale);
            self.html.open("th", &[("role", "columnheader"), ("scope", "col"), ("dir", dir)]);
            self.html.text(&texts.locale.to_string()).raw("</th>");
        }
        self.html.raw("</tr></thead><tbody role=\"rowgroup\">");
        card.rows.iter().for_each(|row| self.row(row, card));
        self.html.raw("</tbody></table>");
        if card.more > 0 {
            let count = card.more as f64;
            self.html.raw("<p class=\"more\">");
            let key = format!("more-{}", card.more);
            self.words.write(&mut self.html, "span", &key, Preview::More { count });
            self.html.raw("</p>");
        }
    }

    fn row(&mut self, row: &Row<'_>, card: &Card<'_>) {
        self.html.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">");
        match &row.head {
            Head::Value => self.values(None, &[]),
            Head::Values(attribute, values) => self.values(*attribute, values),
            Head::Occasion(occasion) => self.occasion(occasion),
        }
        self.html.raw("</th>");
        let (work, limit) = (self.work, card.max_length());
        for ((texts, cell), entry) in work.bench.all().zip(&row.cells).zip(&card.entries) {
            let language = texts.locale.to_string();
            let dir = direction(&texts.locale);
            let attributes = [("role", "cell"), ("lang", language.as_str()), ("dir", dir)];
            self.html.open("td", &attributes);
            match cell {
                Some(cell) => self.cell(cell, limit),
                None if entry.is_none() => {
                    let text = self.words.say("none", Preview::None);
                    let own = self.words.language().to_owned();
                    let attributes =
                        [("data-t", "none"), ("class", "none"), ("lang", own.as_str())];
                    self.html.element("span", &attributes, &text);
                }
                None => {}
            }
            self.html.raw("</td>");
        }
        self.html.raw("</tr>");
    }

    fn values(&mut self, attribute: Option<&str>, values: &[(String, Argument)]) {
        if let Some(attribute) = attribute {
            self.html.raw("<code class=\"a\">").text(".").text(attribute).raw("</code>");
        }
        // A name that stands for itself says nothing.
        let says_nothing = |(name, value): &(String, Argument)| matches!(value, Argument::Text(text) if text.strip_prefix('$') == Some(name));
        let values: Vec<_> = values.iter().filter(|value| !says_nothing(value)).collect();
        if attribute.is_none() && values.is_empty() {
            let text = self.words.say("value", Preview::Value);
            self.html.element("span", &[("class", "vh"), ("data-t", "value")], &text);
        }
        for (name, value) in values {
            self.html.raw("<span class=\"v\"><code>$").text(name).raw("</code> ");
            let text = match serde_json::Value::from(value) {
                serde_json::Value::String(text) => text,
                serde_json::Value::Array(items) => {
                    let items: Vec<_> = items.iter().filter_map(|item| item.as_str()).collect();
                    items.join(", ")
                }
                other => other.to_string(),
            };
            self.html.element("bdi", &[], &text).raw("</span> ");
        }
    }

    fn occasion(&mut self, occasion: &Occasion) {
        let shown = self.work.bench.shown;
        if let Some(scenario) = shown.and_then(|shown| shown.scenario(occasion)) {
            let key = format!("c{}", occasion.scenario);
            let title =
                self.words.put(&key, |language, _| scenario.title.for_locale(language).to_owned());
            let line = occasion.step.and_then(|step| scenario.line(step));
            let line = line.map(|line| format!(":{line}")).unwrap_or_default();
            let path = format!("{}{line}", scenario.path.display());
            self.html.element("span", &[("data-t", &key), ("title", &path)], &title);
        }
        self.html.raw(" <span class=\"s\">");
        match occasion.step {
            Some(step) => {
                let number = (step + 1) as f64;
                let key = format!("step-{}", step + 1);
                self.words.write(&mut self.html, "span", &key, Preview::Step { number });
            }
            None => self.words.write(&mut self.html, "span", "frame", Preview::Frame),
        }
        self.html.raw("</span>");
    }

    fn cell(&mut self, cell: &Cell, limit: Option<usize>) {
        for deed in &cell.deed {
            self.html.raw("<p class=\"d\">").filled(deed).raw("</p>");
        }
        self.html.raw("<p class=\"x\">").filled(&cell.text).raw("</p>");
        let width = match limit {
            Some(limit) => format!("{} / {limit}", cell.width),
            None => cell.width.to_string(),
        };
        let is_over = limit.is_some_and(|limit| cell.width > limit);
        self.html.open("p", &[("class", if is_over { "n over" } else { "n" }), ("dir", "ltr")]);
        if cell.is_incomplete {
            self.words.write(&mut self.html, "em", "incomplete", Preview::Incomplete);
            self.html.raw(" ");
        }
        let own = self.words.language().to_owned();
        let text = self.words.say("width", Preview::Width);
        let attributes = [("class", "vh"), ("data-t", "width"), ("lang", own.as_str())];
        self.html.element("span", &attributes, &text).raw(" ").text(&width).raw("</p>");
    }

    fn sources(&mut self, card: &Card<'_>) {
        self.html.raw("<details class=\"f\"><summary>");
        self.words.write(&mut self.html, "span", "source-form", Preview::SourceForm);
        self.html.raw("</summary><div>");
        for entry in card.entries.iter().flatten() {
            let locale = &entry.file.locale;
            let (language, dir) = (locale.to_string(), direction(locale));
            self.html.raw("<figure><figcaption>").text(&language).raw("</figcaption>");
            let attributes = [("lang", language.as_str()), ("dir", dir)];
            self.html.element("pre", &attributes, &source_form(entry)).raw("</figure>");
        }
        self.html.raw("</div></details>");
    }
}
