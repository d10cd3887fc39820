//! XML as exchange files have it: read in pieces, with places, and with limits that no honest file meets.

use std::ops::Range;

use quick_xml::errors::{IllFormedError, SyntaxError};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{Error, NsReader, XmlVersion};

use super::import::Paper;
use crate::message::{Name, Trouble};
use crate::model::keyed;
use crate::report::Complaint;

/// Why a file is not XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum XmlCause {
    /// It ends too early.
    Truncated,
    /// An element is closed that is not open.
    EndTag,
    /// A tag does not end, or its attributes are not well-formed.
    Tag,
    /// A reference such as `&nbsp;` that XML does not know.
    Entity,
    /// A document type definition, which could define anything.
    Doctype,
    /// Elements in elements in elements.
    TooDeep,
    /// Text outside of everything, or a second root.
    Outside,
    /// Anything else.
    Other,
}

keyed!(XmlCause {
    Truncated = "truncated",
    EndTag = "end-tag",
    Tag = "tag",
    Entity = "entity",
    Doctype = "doctype",
    TooDeep = "too-deep",
    Outside = "outside",
    Other = "other",
});

/// How many elements may be open at once.
const DEPTH_LIMIT: usize = 64;

/// How many attributes an element may have.
const ATTRIBUTE_LIMIT: usize = 64;

/// How many pieces, words and codes, a text may have.
const PART_LIMIT: usize = 100_000;

/// A piece of a file.
#[derive(Debug)]
pub(super) enum Piece {
    /// An element begins; an empty one ends at once.
    Start(Tag),
    /// The innermost element ends.
    End,
    /// Text, with references resolved and line ends as XML has them.
    Text(String),
    /// Nothing follows.
    Eof,
}

/// The start of an element.
#[derive(Debug, Default)]
pub(super) struct Tag {
    /// The name without its prefix.
    pub(super) name: String,
    /// The namespace.
    pub(super) namespace: Option<String>,
    /// Where it stands.
    pub(super) at: Range<usize>,
    attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute, which is named with its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a file piece by piece.
pub(super) struct Xml<'p> {
    pub(super) paper: &'p Paper<'p>,
    reader: NsReader<&'p [u8]>,
    depth: usize,
    has_root: bool,
}

pub(super) type Read<T> = Result<T, Box<Complaint>>;

impl<'p> Xml<'p> {
    pub(super) fn new(paper: &'p Paper<'p>) -> Self {
        let mut reader = NsReader::from_str(paper.text);
        reader.config_mut().expand_empty_elements = true;
        Self { paper, reader, depth: 0, has_root: false }
    }

    /// The next piece.
    pub(super) fn next(&mut self) -> Read<Piece> {
        loop {
            let start = self.reader.buffer_position() as usize;
            let event = self.reader.read_resolved_event();
            let (namespace, event) = match event {
                Ok((ResolveResult::Bound(namespace), event)) => {
                    (Some(namespace.0.to_owned()), event)
                }
                Ok((_, event)) => (None, event),
                Err(error) => return Err(self.broken(&error)),
            };
            let end = self.reader.buffer_position() as usize;
            match event {
                Event::Start(tag) => return self.start(&tag, namespace, start..end.max(start + 1)),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    return Ok(Piece::End);
                }
                Event::Text(text) if self.depth == 0 => {
                    if !text.trim().is_empty() {
                        return Err(self.wrong(XmlCause::Outside, &(start..end)));
                    }
                }
                Event::Text(text) => return Ok(Piece::Text(text.xml10_content().into_owned())),
                Event::CData(text) => return Ok(Piece::Text(text.xml10_content().into_owned())),
                Event::GeneralRef(name) => return self.reference(&name, &(start..end)),
                Event::DocType(text) => {
                    // Many tools write a name and where the definition is, which does no harm.
                    if text.contains('[') {
                        return Err(self.wrong(XmlCause::Doctype, &(start..end)));
                    }
                }
                Event::Eof if self.depth > 0 || !self.has_root => {
                    let end = self.paper.text.trim_end().len();
                    return Err(self.wrong(XmlCause::Truncated, &(end.saturating_sub(1)..end)));
                }
                Event::Eof => return Ok(Piece::Eof),
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            }
        }
    }

    /// Passes over the rest of the innermost element.
    pub(super) fn skip(&mut self) -> Read<()> {
        let depth = self.depth;
        while self.depth >= depth {
            if let Piece::Eof = self.next()? {
                break;
            }
        }
        Ok(())
    }

    /// Refuses a text that is cut into more pieces than any text is.
    pub(super) fn limit_parts(&self, count: usize) -> Read<()> {
        if count < PART_LIMIT {
            return Ok(());
        }
        let place = self.reader.buffer_position() as usize;
        let trouble = Trouble::TooMany { limit: PART_LIMIT as f64 };
        Err(Box::new(self.paper.complaint(trouble, &(place..place + 1))))
    }

    /// The text of the innermost element, whose own elements are passed over.
    pub(super) fn text(&mut self) -> Read<String> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Piece::Text(more) => text.push_str(&more),
                Piece::Start(tag) if tag.name == "cp" => {
                    text.extend(code_point(&tag));
                    self.skip()?;
                }
                Piece::Start(_) => self.skip()?,
                Piece::End | Piece::Eof => return Ok(text),
            }
        }
    }

    fn start(
        &mut self,
        start: &BytesStart<'_>,
        namespace: Option<String>,
        at: Range<usize>,
    ) -> Read<Piece> {
        if self.depth == 0 && self.has_root {
            return Err(self.wrong(XmlCause::Outside, &at));
        }
        self.has_root = true;
        self.depth += 1;
        if self.depth > DEPTH_LIMIT {
            return Err(self.wrong(XmlCause::TooDeep, &at));
        }
        let mut attributes = Vec::new();
        // Comparing each with each is only safe where there are few.
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| self.wrong(XmlCause::Tag, &at))?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|_| self.wrong(XmlCause::Entity, &at))?;
            let name = attribute.key.as_ref().to_owned();
            let is_twice = attributes.iter().any(|(known, _)| *known == name);
            if is_twice || attributes.len() == ATTRIBUTE_LIMIT {
                return Err(self.wrong(XmlCause::Tag, &at));
            }
            attributes.push((name, value.into_owned()));
        }
        let name = start.local_name().as_ref().to_owned();
        Ok(Piece::Start(Tag { name, namespace, at, attributes }))
    }

    fn reference(&self, name: &quick_xml::events::BytesRef<'_>, at: &Range<usize>) -> Read<Piece> {
        let character = match name.resolve_char_ref() {
            Ok(Some(character)) => Some(character),
            Ok(None) => match name.as_ref() {
                "lt" => Some('<'),
                "gt" => Some('>'),
                "amp" => Some('&'),
                "apos" => Some('\''),
                "quot" => Some('"'),
                _ => None,
            },
            Err(_) => None,
        };
        match character {
            Some(character) => Ok(Piece::Text(character.to_string())),
            None => Err(self.wrong(XmlCause::Entity, at)),
        }
    }

    /// A complaint about XML that is none.
    fn wrong(&self, cause: XmlCause, at: &Range<usize>) -> Box<Complaint> {
        Box::new(self.paper.complaint(Trouble::BrokenXml { cause }, at))
    }

    fn broken(&self, error: &Error) -> Box<Complaint> {
        let cause = match error {
            Error::Syntax(SyntaxError::InvalidBangMarkup) => XmlCause::Tag,
            Error::Syntax(_) => XmlCause::Truncated,
            Error::IllFormed(
                IllFormedError::MismatchedEndTag { .. }
                | IllFormedError::UnmatchedEndTag(_)
                | IllFormedError::MissingEndTag(_),
            ) => XmlCause::EndTag,
            Error::IllFormed(IllFormedError::UnclosedReference) | Error::Escape(_) => {
                XmlCause::Entity
            }
            Error::InvalidAttr(_) | Error::Namespace(_) => XmlCause::Tag,
            Error::Io(_) | Error::IllFormed(_) | Error::Encoding(_) => XmlCause::Other,
        };
        let place = self.reader.error_position() as usize;
        // The whole tag, if it is one.
        let rest = self.paper.text.get(place..).unwrap_or_default();
        let end = rest.find('>').filter(|_| rest.starts_with('<')).unwrap_or_default();
        self.wrong(cause, &(place..place + end + 1))
    }
}

/// A complaint about the first element of a file.
pub(super) fn wrong_root(paper: &Paper<'_>, tag: &Tag, expected: &str) -> Box<Complaint> {
    let trouble =
        Trouble::WrongRoot { found: Name::from(tag.name.as_str()), expected: Name::from(expected) };
    Box::new(paper.complaint(trouble, &tag.at))
}

/// The character that XML cannot carry otherwise.
pub(super) fn code_point(tag: &Tag) -> Option<char> {
    let hex = tag.attribute("hex")?;
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}

/// Adds text to XML.
pub(super) fn push_text(xml: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '&' => xml.push_str("&amp;"),
            '\r' => xml.push_str("&#13;"),
            _ if super::content::is_unfit(character) => xml.push(char::REPLACEMENT_CHARACTER),
            _ => xml.push(character),
        }
    }
}

/// Adds an attribute to XML.
pub(super) fn push_attribute(xml: &mut String, name: &str, value: &str) {
    xml.push(' ');
    xml.push_str(name);
    xml.push_str("=\"");
    for character in value.chars() {
        match character {
            '"' => xml.push_str("&quot;"),
            '\t' => xml.push_str("&#9;"),
            '\n' => xml.push_str("&#10;"),
            _ => push_text(xml, character.encode_utf8(&mut [0; 4])),
        }
    }
    xml.push('"');
}
