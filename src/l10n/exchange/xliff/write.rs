//! Writes XLIFF 2.1.

use std::collections::HashSet;

use super::{NAMESPACE, SIZES};
use crate::l10n::exchange::arrival::code_ids;
use crate::l10n::exchange::content::{Content, Segment};
use crate::l10n::exchange::job::{Job, State, Unit};
use crate::l10n::exchange::xml::{push_attribute, push_text};

/// The units of a job as XLIFF.
pub(in crate::l10n::exchange) fn write(job: &Job<'_>) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff");
    push_attribute(&mut xml, "xmlns", NAMESPACE);
    push_attribute(&mut xml, "xmlns:slr", SIZES);
    push_attribute(&mut xml, "version", "2.1");
    push_attribute(&mut xml, "srcLang", &job.source.to_string());
    push_attribute(&mut xml, "trgLang", &job.target.to_string());
    xml.push_str(">\n");
    let mut files = Ids::default();
    for units in job.units.chunk_by(|one, other| one.file == other.file) {
        push_file(&mut xml, &mut files, units);
    }
    if job.units.is_empty() {
        // There is no XLIFF without a file, and no file without a unit or a group.
        xml.push_str(" <file id=\"empty\">\n  <group id=\"empty\"/>\n </file>\n");
    }
    xml.push_str("</xliff>\n");
    xml
}

fn push_file(xml: &mut String, files: &mut Ids, units: &[Unit<'_>]) {
    let Some(first) = units.first() else { return };
    xml.push_str(" <file");
    push_attribute(xml, "id", &files.take(first.file));
    push_attribute(xml, "original", first.file);
    // What comes back in other pieces would not fit where it belongs.
    xml.push_str(" canResegment=\"no\">\n");
    if units.iter().any(|unit| unit.max_length.is_some()) {
        xml.push_str("  <slr:profiles generalProfile=\"xliff:codepoints\"/>\n");
    }
    let (mut groups, mut ids) = (Ids::default(), Ids::default());
    for units in units.chunk_by(|one, other| one.id == other.id) {
        let Some(first) = units.first() else { continue };
        xml.push_str("  <group");
        push_attribute(xml, "id", &groups.take(&first.id));
        push_attribute(xml, "name", &first.id);
        xml.push_str(">\n");
        for unit in units {
            push_unit(xml, &mut ids, unit);
        }
        xml.push_str("  </group>\n");
    }
    xml.push_str(" </file>\n");
}

fn push_unit(xml: &mut String, ids: &mut Ids, unit: &Unit<'_>) {
    let inside = unit.key.split_once('#').map_or(unit.key.as_str(), |(_, inside)| inside);
    xml.push_str("   <unit");
    push_attribute(xml, "id", &ids.take(inside));
    push_attribute(xml, "name", &unit.key);
    xml.push_str(" xml:space=\"preserve\"");
    if let Some(length) = unit.max_length {
        push_attribute(xml, "slr:sizeRestriction", &length.to_string());
    }
    xml.push_str(">\n");
    push_notes(xml, unit);
    push_data(xml, unit);
    let (state, is_stale) = match unit.state {
        State::Initial => ("initial", false),
        State::Translated => ("translated", false),
        // It is there, and somebody has to look at it again.
        State::NeedsReview => ("initial", true),
        State::Final => ("final", false),
    };
    xml.push_str("    <segment");
    push_attribute(xml, "state", state);
    if is_stale {
        push_attribute(xml, "subState", "tchau:needs-review");
    }
    xml.push_str(">\n     <source>");
    push_content(xml, unit, &unit.source);
    xml.push_str("</source>\n");
    if let Some(target) = unit.translation() {
        xml.push_str("     <target>");
        push_content(xml, unit, target);
        xml.push_str("</target>\n");
    }
    xml.push_str("    </segment>\n   </unit>\n");
}

fn push_notes(xml: &mut String, unit: &Unit<'_>) {
    xml.push_str("    <notes>\n");
    let place = format!("{}:{}", unit.place.0, unit.place.1);
    let example = unit.example.as_deref().unwrap_or_default();
    let notes = [("comment", unit.comment.as_str()), ("example", example), ("location", &place)];
    for (category, note) in notes.iter().filter(|(_, note)| !note.is_empty()) {
        xml.push_str("     <note");
        push_attribute(xml, "category", category);
        if *category != "example" {
            push_attribute(xml, "appliesTo", "source");
        }
        xml.push('>');
        push_text(xml, note);
        xml.push_str("</note>\n");
    }
    xml.push_str("    </notes>\n");
}

/// What Fluent writes for each code, once per number.
fn push_data(xml: &mut String, unit: &Unit<'_>) {
    let mut seen = HashSet::new();
    let mut data = String::new();
    for content in std::iter::once(&unit.source).chain(unit.translation()) {
        for (id, code) in code_ids(unit, content).into_iter().zip(content.codes()) {
            if seen.insert(id.clone()) {
                data.push_str("     <data");
                push_attribute(&mut data, "id", &format!("d{id}"));
                data.push_str(" xml:space=\"preserve\">");
                push_text(&mut data, &code.fluent);
                data.push_str("</data>\n");
            }
        }
    }
    if !data.is_empty() {
        xml.push_str("    <originalData>\n");
        xml.push_str(&data);
        xml.push_str("    </originalData>\n");
    }
}

fn push_content(xml: &mut String, unit: &Unit<'_>, content: &Content) {
    let mut ids = code_ids(unit, content).into_iter();
    for segment in content.segments() {
        match segment {
            Segment::Words(words) => push_text(xml, words),
            Segment::Code(code) => {
                let id = ids.next().unwrap_or_default();
                xml.push_str("<ph");
                push_attribute(xml, "id", &id);
                xml.push_str(" canDelete=\"no\"");
                push_attribute(xml, "equiv", &code.fluent);
                push_attribute(xml, "disp", code.shown());
                push_attribute(xml, "dataRef", &format!("d{id}"));
                xml.push_str("/>");
            }
        }
    }
}

/// Hands out ids that are each given once and are NMTOKENs.
#[derive(Default)]
struct Ids {
    given: HashSet<String>,
}

impl Ids {
    fn take(&mut self, name: &str) -> String {
        let token: String = name.chars().filter_map(token).collect();
        let token = if token.is_empty() { "_".to_owned() } else { token };
        let mut id = token.clone();
        let mut number = 1;
        while !self.given.insert(id.clone()) {
            number += 1;
            id = format!("{token}_{number}");
        }
        id
    }
}

/// The character of an NMTOKEN that stands for one of a key.
const fn token(character: char) -> Option<char> {
    match character {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '.' | '_' | ':' => Some(character),
        '[' => Some(':'),
        '=' => Some('.'),
        ']' => None,
        _ => Some('_'),
    }
}
