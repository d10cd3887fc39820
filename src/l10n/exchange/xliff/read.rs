//! Reads XLIFF 2, from whatever tool.

use std::collections::HashMap;

use super::NAMESPACE;
use crate::l10n::exchange::arrival::{Arrival, Arrivals, Language, Part, Progress, Raw};
use crate::l10n::exchange::import::Paper;
use crate::l10n::exchange::xml::{Piece, Read, Tag, Xml, code_point, wrong_root};
use crate::message::{Name, Trouble};

/// The namespace of version 1.2, which is built otherwise.
const OLD_NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// The translations of a file.
pub(in crate::l10n::exchange) fn read(paper: &Paper<'_>) -> Read<Arrivals> {
    let mut xml = Xml::new(paper);
    let mut arrivals = Arrivals::default();
    let mut has_root = false;
    loop {
        match xml.next()? {
            Piece::Start(tag) if !has_root => {
                has_root = true;
                (arrivals.source, arrivals.target) = root(paper, &tag)?;
            }
            Piece::Start(tag) if is_own(&tag) && tag.name == "unit" => {
                let unit = unit(&mut xml, &tag)?;
                arrivals.add(unit, paper)?;
            }
            // Files and groups are gone into.
            Piece::Start(tag) if is_own(&tag) => {}
            Piece::Start(_) => xml.skip()?,
            Piece::Eof => return Ok(arrivals),
            Piece::End | Piece::Text(_) => {}
        }
    }
}

fn is_own(tag: &Tag) -> bool {
    tag.namespace.as_deref() == Some(NAMESPACE)
}

fn root(paper: &Paper<'_>, tag: &Tag) -> Read<(Option<Language>, Option<Language>)> {
    let version = tag.attribute("version").unwrap_or_default();
    let is_old = tag.namespace.as_deref() == Some(OLD_NAMESPACE) || version.starts_with("1.");
    if tag.name == "xliff" && (is_old || (is_own(tag) && !version.starts_with("2."))) {
        let (found, expected) = (Name::from(version), Name::from("XLIFF 2.1"));
        return Err(Box::new(paper.complaint(Trouble::WrongVersion { found, expected }, &tag.at)));
    }
    if tag.name != "xliff" || !is_own(tag) {
        return Err(wrong_root(paper, tag, "xliff"));
    }
    let language = |name: &str| {
        let name = tag.attribute(name)?.to_owned();
        Some(Language { name, at: tag.at.clone() })
    };
    Ok((language("srcLang"), language("trgLang")))
}

fn unit(xml: &mut Xml<'_>, tag: &Tag) -> Read<Arrival> {
    let key = tag.attribute("name").or_else(|| tag.attribute("id")).unwrap_or_default().to_owned();
    let mut unit = Unit::default();
    loop {
        match xml.next()? {
            Piece::Start(tag) if is_own(&tag) && tag.name == "originalData" => unit.data(xml)?,
            Piece::Start(tag) if is_own(&tag) && tag.name == "segment" => {
                let progress = match tag.attribute("state") {
                    Some("translated" | "reviewed" | "final") => Progress::Done,
                    _ => Progress::Unknown,
                };
                unit.segment(xml, true)?;
                unit.is_open |= progress != Progress::Done;
            }
            Piece::Start(tag) if is_own(&tag) && tag.name == "ignorable" => {
                unit.segment(xml, false)?;
            }
            Piece::Start(_) => xml.skip()?,
            Piece::Text(_) => {}
            Piece::End | Piece::Eof => break,
        }
    }
    let progress = if unit.is_open { Progress::Unknown } else { Progress::Done };
    let target = (!unit.is_missing).then_some(Raw::Parts(unit.parts));
    Ok(Arrival { key, at: tag.at.clone(), target, progress })
}

/// A unit as far as it was read: tools may have cut it into several segments.
#[derive(Default)]
struct Unit {
    data: HashMap<String, String>,
    parts: Vec<Part>,
    is_missing: bool,
    is_open: bool,
}

impl Unit {
    fn data(&mut self, xml: &mut Xml<'_>) -> Read<()> {
        loop {
            match xml.next()? {
                Piece::Start(tag) if tag.name == "data" => {
                    let text = xml.text()?;
                    if let Some(id) = tag.attribute("id") {
                        self.data.insert(id.to_owned(), text);
                    }
                }
                Piece::Start(_) => xml.skip()?,
                Piece::Text(_) => {}
                Piece::End | Piece::Eof => return Ok(()),
            }
        }
    }

    fn segment(&mut self, xml: &mut Xml<'_>, needs_target: bool) -> Read<()> {
        let (mut source, mut target) = (Vec::new(), None);
        loop {
            match xml.next()? {
                Piece::Start(tag) if is_own(&tag) && tag.name == "source" => {
                    self.content(xml, &mut source)?;
                }
                Piece::Start(tag) if is_own(&tag) && tag.name == "target" => {
                    let mut parts = Vec::new();
                    self.content(xml, &mut parts)?;
                    target = Some(parts);
                }
                Piece::Start(_) => xml.skip()?,
                Piece::Text(_) => {}
                Piece::End | Piece::Eof => break,
            }
        }
        match target {
            Some(parts) => self.parts.extend(parts),
            None if needs_target => self.is_missing = true,
            // What is not translated, such as blanks between sentences, is as in the source.
            None => self.parts.extend(source),
        }
        Ok(())
    }

    fn content(&self, xml: &mut Xml<'_>, parts: &mut Vec<Part>) -> Read<()> {
        // Marks around words say nothing about the text; their number is the depth.
        let mut marks = 0_usize;
        loop {
            xml.limit_parts(parts.len())?;
            match xml.next()? {
                Piece::Text(text) => parts.push(Part::Words(text)),
                Piece::Start(tag) => match tag.name.as_str() {
                    "mrk" => marks += 1,
                    "cp" => {
                        let words = code_point(&tag).map(String::from).unwrap_or_default();
                        parts.push(Part::Words(words));
                        xml.skip()?;
                    }
                    "sm" | "em" => xml.skip()?,
                    "ph" => {
                        parts.push(self.code(&tag));
                        xml.skip()?;
                    }
                    name => {
                        let fluent = Some(format!("<{name}>"));
                        parts.push(Part::Code { fluent, id: None });
                        xml.skip()?;
                    }
                },
                Piece::End if marks > 0 => marks -= 1,
                Piece::End | Piece::Eof => return Ok(()),
            }
        }
    }

    fn code(&self, tag: &Tag) -> Part {
        let data = tag.attribute("dataRef").and_then(|id| self.data.get(id)).cloned();
        let id = tag.attribute("copyOf").or_else(|| tag.attribute("id")).map(str::to_owned);
        Part::Code { fluent: data, id }
    }
}
