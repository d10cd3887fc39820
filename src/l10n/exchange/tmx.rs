//! TMX 1.4b, a memory: only what is translated, with codes as `<ph>`.

use super::arrival::{Arrival, Arrivals, Language, Part, Progress, Raw, code_ids};
use super::content::{Content, Segment};
use super::import::Paper;
use super::job::{Job, State, Unit};
use super::xml::{Piece, Read, Tag, Xml, push_attribute, push_text, wrong_root};
use crate::message::{Name, Trouble};

/// The translated units of a job as TMX.
pub(super) fn write(job: &Job<'_>) -> String {
    let (source, target) = (job.source.to_string(), job.target.to_string());
    let mut xml =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n <header");
    let header = [
        ("creationtool", "tchau"),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "block"),
        ("o-tmf", "Fluent"),
        ("adminlang", "en"),
        ("srclang", source.as_str()),
        ("datatype", "plaintext"),
    ];
    header.iter().for_each(|(name, value)| push_attribute(&mut xml, name, value));
    xml.push_str("/>\n <body>\n");
    for unit in job.units.iter().filter(|unit| unit.state != State::Initial) {
        if let Some(translation) = unit.translation().filter(|translation| !translation.is_empty())
        {
            push_unit(&mut xml, unit, [(&source, &unit.source), (&target, translation)]);
        }
    }
    xml.push_str(" </body>\n</tmx>\n");
    xml
}

fn push_unit(xml: &mut String, unit: &Unit<'_>, texts: [(&String, &Content); 2]) {
    xml.push_str("  <tu");
    push_attribute(xml, "tuid", &unit.key);
    xml.push_str(">\n");
    if !unit.comment.is_empty() {
        xml.push_str("   <note>");
        push_text(xml, &unit.comment);
        xml.push_str("</note>\n");
    }
    for (kind, value) in [("x-file", unit.file), ("x-id", &unit.id)] {
        xml.push_str("   <prop");
        push_attribute(xml, "type", kind);
        xml.push('>');
        push_text(xml, value);
        xml.push_str("</prop>\n");
    }
    for (language, content) in texts {
        xml.push_str("   <tuv");
        push_attribute(xml, "xml:lang", language);
        xml.push_str("><seg>");
        let mut ids = code_ids(unit, content).into_iter();
        for segment in content.segments() {
            match segment {
                Segment::Words(words) => push_text(xml, words),
                Segment::Code(code) => {
                    xml.push_str("<ph");
                    push_attribute(xml, "x", &ids.next().unwrap_or_default());
                    xml.push('>');
                    push_text(xml, &code.fluent);
                    xml.push_str("</ph>");
                }
            }
        }
        xml.push_str("</seg></tuv>\n");
    }
    xml.push_str("  </tu>\n");
}

/// The translations of a file.
pub(super) fn read(paper: &Paper<'_>) -> Read<Arrivals> {
    let mut xml = Xml::new(paper);
    let mut arrivals = Arrivals::default();
    let mut has_root = false;
    loop {
        match xml.next()? {
            Piece::Start(tag) if !has_root => {
                has_root = true;
                root(paper, &tag)?;
            }
            Piece::Start(tag) if tag.name == "header" => {
                let source = tag.attribute("srclang").filter(|name| *name != "*all*");
                arrivals.source =
                    source.map(|name| Language { name: name.to_owned(), at: tag.at.clone() });
            }
            Piece::Start(tag) if tag.name == "tu" => {
                let unit = unit(&mut xml, &tag, &mut arrivals)?;
                arrivals.add(unit, paper)?;
            }
            Piece::Eof => return Ok(arrivals),
            Piece::Start(_) | Piece::End | Piece::Text(_) => {}
        }
    }
}

fn root(paper: &Paper<'_>, tag: &Tag) -> Read<()> {
    if tag.name != "tmx" {
        return Err(wrong_root(paper, tag, "tmx"));
    }
    let version = tag.attribute("version").unwrap_or_default();
    if version.starts_with("1.") {
        return Ok(());
    }
    let (found, expected) = (Name::from(version), Name::from("TMX 1.4"));
    Err(Box::new(paper.complaint(Trouble::WrongVersion { found, expected }, &tag.at)))
}

fn unit(xml: &mut Xml<'_>, tag: &Tag, arrivals: &mut Arrivals) -> Read<Arrival> {
    let key = tag.attribute("tuid").unwrap_or_default().to_owned();
    let mut target = None;
    loop {
        match xml.next()? {
            Piece::Start(tag) if tag.name == "tuv" => {
                let parts = segment(xml)?;
                let name = tag.attribute("xml:lang").or_else(|| tag.attribute("lang"));
                let name = name.unwrap_or_default();
                let is = |language: &Option<Language>| {
                    language.as_ref().is_some_and(|language| same(&language.name, name))
                };
                if is(&arrivals.source) {
                    continue;
                }
                if arrivals.target.is_none() {
                    let language = Language { name: name.to_owned(), at: tag.at.clone() };
                    arrivals.target = Some(language);
                }
                if is(&arrivals.target) {
                    target = Some(Raw::Parts(parts));
                }
            }
            Piece::Start(_) => xml.skip()?,
            Piece::Text(_) => {}
            Piece::End | Piece::Eof => break,
        }
    }
    Ok(Arrival { key, at: tag.at.clone(), target, progress: Progress::Unknown })
}

fn same(one: &str, other: &str) -> bool {
    one.replace('_', "-").eq_ignore_ascii_case(&other.replace('_', "-"))
}

/// The text of a `<tuv>`.
fn segment(xml: &mut Xml<'_>) -> Read<Vec<Part>> {
    let mut parts = Vec::new();
    loop {
        match xml.next()? {
            Piece::Start(tag) if tag.name == "seg" => content(xml, &mut parts)?,
            Piece::Start(_) => xml.skip()?,
            Piece::Text(_) => {}
            Piece::End | Piece::Eof => return Ok(parts),
        }
    }
}

fn content(xml: &mut Xml<'_>, parts: &mut Vec<Part>) -> Read<()> {
    // Highlights are part of the text around them; their number is the depth.
    let mut marks = 0_usize;
    loop {
        xml.limit_parts(parts.len())?;
        match xml.next()? {
            Piece::Text(text) => parts.push(Part::Words(text)),
            Piece::Start(tag) if tag.name == "hi" => marks += 1,
            Piece::Start(tag) => {
                let id = tag.attribute("x").map(str::to_owned);
                let fluent = Some(xml.text()?).filter(|text| !text.is_empty());
                parts.push(Part::Code { fluent, id });
            }
            Piece::End if marks > 0 => marks -= 1,
            Piece::End | Piece::Eof => return Ok(()),
        }
    }
}
