//! Writes HTML: every text and every value of an attribute is escaped, in one place.

/// HTML that is being written.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Adds markup, which only ever stands in this program.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds a text.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        self.0.reserve(text.len());
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                // No document may have it.
                '\0' => self.0.push('\u{fffd}'),
                _ => self.0.push(character),
            }
        }
        self
    }

    /// Begins an element.
    pub(super) fn open(
        &mut self,
        name: &'static str,
        attributes: &[(&'static str, &str)],
    ) -> &mut Self {
        self.raw("<").raw(name);
        for (attribute, value) in attributes {
            self.raw(" ").raw(attribute).raw("=\"").text(value).raw("\"");
        }
        self.raw(">")
    }

    /// Ends an element.
    pub(super) fn close(&mut self, name: &'static str) -> &mut Self {
        self.raw("</").raw(name).raw(">")
    }

    /// An element with nothing but a text.
    pub(super) fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&'static str, &str)],
        text: &str,
    ) -> &mut Self {
        self.open(name, attributes).text(text).close(name)
    }

    /// A text in which what was filled in stands between U+2068 and U+2069.
    pub(super) fn filled(&mut self, text: &str) -> &mut Self {
        let mut depth = 0_usize;
        for piece in text.split_inclusive(['\u{2068}', '\u{2069}']) {
            let bare = piece.trim_end_matches(['\u{2068}', '\u{2069}']);
            self.text(bare);
            if piece.ends_with('\u{2068}') {
                self.raw("<bdi>");
                depth += 1;
            } else if piece.ends_with('\u{2069}') && depth > 0 {
                self.raw("</bdi>");
                depth -= 1;
            }
        }
        (0..depth).for_each(|_| self.0.push_str("</bdi>"));
        self
    }

    /// Data for the script of the page; no text in it can end the element.
    pub(super) fn json(&mut self, id: &'static str, value: &serde_json::Value) -> &mut Self {
        self.open("script", &[("type", "application/json"), ("id", id)]);
        self.0.push_str(&value.to_string().replace('<', "\\u003c"));
        self.close("script")
    }

    /// The document.
    pub(super) fn into_string(self) -> String {
        self.0
    }
}
