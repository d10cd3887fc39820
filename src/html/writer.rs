//! Writes HTML: every text and every value of an attribute is escaped, in one place.

/// HTML that is being written.
#[derive(Debug, Default)]
pub(crate) struct Html(String);

impl Html {
    /// Makes room for so many bytes.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.0.reserve(bytes);
    }

    /// Adds markup, which only ever stands in this program.
    pub(crate) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        // Looking at every byte, whatever is found, takes a fraction of the time of looking for the first.
        if !text.bytes().fold(false, |found, byte| found | is_special(byte)) {
            self.0.push_str(text);
            return self;
        }
        let mut rest = text;
        while let Some(place) = rest.bytes().position(is_special) {
            let (plain, special) = rest.split_at(place);
            self.0.push_str(plain);
            let mut characters = special.chars();
            match characters.next() {
                Some('&') => self.0.push_str("&amp;"),
                Some('<') => self.0.push_str("&lt;"),
                Some('>') => self.0.push_str("&gt;"),
                Some('"') => self.0.push_str("&quot;"),
                Some('\'') => self.0.push_str("&#39;"),
                Some(usual @ '\u{f000}'..='\u{fffd}') => self.0.push(usual),
                // No document may have it.
                _ => self.0.push('\u{fffd}'),
            }
            rest = characters.as_str();
        }
        self.0.push_str(rest);
        self
    }

    /// Adds a whole number.
    pub(crate) fn number(&mut self, number: i64) -> &mut Self {
        self.0.push_str(itoa::Buffer::new().format(number));
        self
    }

    /// Adds what follows each other, with something in between.
    pub(crate) fn list<T>(
        &mut self,
        between: &'static str,
        items: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) -> &mut Self {
        for (place, item) in items.into_iter().enumerate() {
            self.raw(if place == 0 { "" } else { between });
            write(self, item);
        }
        self
    }

    /// Adds what was written elsewhere.
    pub(crate) fn markup(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Begins an element.
    pub(crate) fn open(
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
    pub(crate) fn close(&mut self, name: &'static str) -> &mut Self {
        self.raw("</").raw(name).raw(">")
    }

    /// An element with nothing but a text.
    pub(crate) fn element(
        &mut self,
        name: &'static str,
        attributes: &[(&'static str, &str)],
        text: &str,
    ) -> &mut Self {
        self.open(name, attributes).text(text).close(name)
    }

    /// A text in which what was filled in stands between U+2068 and U+2069.
    pub(crate) fn filled(&mut self, text: &str) -> &mut Self {
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
    pub(crate) fn json(&mut self, id: &'static str, value: &serde_json::Value) -> &mut Self {
        self.open("script", &[("type", "application/json"), ("id", id)]);
        self.0.push_str(&value.to_string().replace('<', "\\u003c"));
        self.close("script")
    }

    /// The document.
    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// Whether a character that begins with a byte perhaps cannot stand for itself: no document may have
/// U+FFFE and U+FFFF, which begin like thousands of others.
const fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0x7f | 0xef)
        || (byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        for (text, expected) in [
            ("", ""),
            ("<a href=\"x\">'&'", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;"),
            ("não\ttab\nline", "não\ttab\nline"),
            ("\0\u{1}\u{1b}\u{7f}é", "\u{fffd}\u{fffd}\u{fffd}\u{fffd}é"),
            (
                "\u{ef00}\u{f000}，\u{fffd}\u{fffe}\u{ffff}🙂",
                "\u{ef00}\u{f000}，\u{fffd}\u{fffd}\u{fffd}🙂",
            ),
        ] {
            let mut html = Html::default();
            html.text(text);
            assert_eq!(html.into_string(), expected);
        }
    }
}
