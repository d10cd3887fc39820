//! Writes HTML: every text and every value of an attribute is escaped, in one place.

/// HTML that is being written.
#[derive(Debug, Default)]
pub(crate) struct Html {
    document: String,
    has_cuts: bool,
}

/// Where a document may be cut. No text can have it.
pub(crate) const CUT: char = '\u{2}';

impl Html {
    /// From here on, a [`CUT`] stands before and after every text that is not within something whole.
    pub(crate) fn begin_cuts(&mut self) {
        self.has_cuts = true;
    }

    /// How many bytes were written so far.
    pub(crate) fn len(&self) -> usize {
        self.document.len()
    }

    /// Adds what was written elsewhere at a place that [`len`](Self::len) has named, before all that followed.
    pub(crate) fn insert(&mut self, place: usize, markup: &Self) {
        self.document.insert_str(place, &markup.document);
    }

    /// Makes room for so many bytes.
    pub(crate) fn reserve(&mut self, bytes: usize) {
        self.document.reserve(bytes);
    }

    /// Adds markup, which only ever stands in this program.
    pub(crate) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.document.push_str(markup);
        self
    }

    /// Adds a text.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.whole(|html| {
            html.value(text);
        })
    }

    /// Adds what is cut before and after, but not within.
    pub(crate) fn whole(&mut self, write: impl FnOnce(&mut Self)) -> &mut Self {
        whole(self, write);
        self
    }

    /// Adds the value of an attribute, or a part of a text.
    pub(crate) fn value(&mut self, text: &str) -> &mut Self {
        if !has_special(text.as_bytes()) {
            self.document.push_str(text);
            return self;
        }
        let mut rest = text;
        while let Some(place) = rest.bytes().position(is_special) {
            let (plain, special) = rest.split_at(place);
            self.document.push_str(plain);
            let mut characters = special.chars();
            match characters.next() {
                Some('&') => self.document.push_str("&amp;"),
                Some('<') => self.document.push_str("&lt;"),
                Some('>') => self.document.push_str("&gt;"),
                Some('"') => self.document.push_str("&quot;"),
                Some('\'') => self.document.push_str("&#39;"),
                Some(usual @ '\u{f000}'..='\u{fffd}') => self.document.push(usual),
                // No document may have it.
                _ => self.document.push('\u{fffd}'),
            }
            rest = characters.as_str();
        }
        self.document.push_str(rest);
        self
    }

    /// Adds a character that no text can have, for whoever puts the document together.
    pub(crate) fn mark(&mut self, mark: char) -> &mut Self {
        self.document.push(mark);
        self
    }

    /// Adds a whole number.
    pub(crate) fn number(&mut self, number: i64) -> &mut Self {
        self.document.push_str(itoa::Buffer::new().format(number));
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
        self.document.push_str(markup);
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
            self.raw(" ").raw(attribute).raw("=\"").value(value).raw("\"");
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
        (0..depth).for_each(|_| self.document.push_str("</bdi>"));
        self
    }

    /// Data for the script of the page; no text in it can end the element.
    pub(crate) fn json(&mut self, id: &'static str, value: &serde_json::Value) -> &mut Self {
        self.open("script", &[("type", "application/json"), ("id", id)]);
        self.document.push_str(&value.to_string().replace('<', "\\u003c"));
        self.close("script")
    }

    /// The document.
    pub(crate) fn into_string(self) -> String {
        self.document
    }
}

impl AsMut<Self> for Html {
    fn as_mut(&mut self) -> &mut Self {
        self
    }
}

/// Lets anything that writes into a document add what is cut before and after, but not within.
pub(crate) fn whole<P: AsMut<Html>>(pen: &mut P, write: impl FnOnce(&mut P)) {
    let has_cuts = std::mem::take(&mut pen.as_mut().has_cuts);
    if !has_cuts {
        return write(pen);
    }
    pen.as_mut().document.push(CUT);
    write(pen);
    pen.as_mut().document.push(CUT);
    pen.as_mut().has_cuts = has_cuts;
}

/// Whether there is such a byte. Looking at many at once, whatever is found, takes a fraction of the time of
/// looking for the first; so what does not fill the last chunk is looked at with some bytes before it.
fn has_special(text: &[u8]) -> bool {
    let any = |bytes: &[u8]| bytes.iter().fold(false, |found, &byte| found | is_special(byte));
    if let Some(last) = text.last_chunk::<16>() {
        let (chunks, _) = text.as_chunks::<16>();
        return chunks.iter().fold(any(last), |found, chunk| found | any(chunk));
    }
    match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(first), Some(last)) => any(first) | any(last),
        _ => any(text),
    }
}

/// Whether a character that begins with a byte perhaps cannot stand for itself: no document may have
/// U+FFFE and U+FFFF, which begin like thousands of others. Without a branch, for [`has_special`].
const fn is_special(byte: u8) -> bool {
    (byte == b'&')
        | (byte == b'<')
        | (byte == b'>')
        | (byte == b'"')
        | (byte == b'\'')
        | (byte == 0x7f)
        | (byte == 0xef)
        | ((byte < b' ') & (byte != b'\t') & (byte != b'\n') & (byte != b'\r'))
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

    #[test]
    fn a_special_character_is_found_wherever_it_stands() {
        for length in 0..40 {
            assert!(!has_special(&vec![b'a'; length]));
            for place in 0..length {
                let mut text = vec![b'a'; length];
                text[place] = b'<';
                assert!(has_special(&text), "{place} of {length}");
            }
        }
    }
}
