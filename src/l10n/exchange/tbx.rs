//! TBX-Basic, terms: the glossary for translators' tools, and theirs as a glossary.
//!
//! Written as ISO 30042:2008 has it, with `<martif>`, because that is what Translate Toolkit, OmegaT
//! and most other tools read today. Read in that form and in both styles of ISO 30042:2019. What
//! TBX-Basic has no place for stands in notes that begin with `tchau:`.

use super::import::Paper;
use super::xml::{Piece, Read, Tag, Xml, push_attribute, push_text, wrong_root};
use crate::l10n::glossary::{Concept, Glossary, PartOfSpeech, Words};
use crate::message::{Locale, Name, Trouble};
use crate::model::Keyed;

const PREFERRED: &str = "preferredTerm-admn-sts";
const ADMITTED: &str = "admittedTerm-admn-sts";
const DEPRECATED: &str = "deprecatedTerm-admn-sts";

const NEVER: &str = "tchau: never";
const EXCEPT: &str = "tchau: except ";
const ID: &str = "tchau: id ";
const BRAND: &str = "tchau: brand";
const UNTRANSLATED: &str = "tchau: untranslated";

/// A glossary as TBX-Basic; names that are not translated are terms of this locale.
#[must_use]
pub fn write(glossary: &Glossary, source: &Locale) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<martif");
    push_attribute(&mut xml, "type", "TBX-Basic");
    push_attribute(&mut xml, "xml:lang", &source.to_string());
    xml.push_str(
        ">\n <martifHeader>\n  <fileDesc>\n   <sourceDesc><p>tchau</p></sourceDesc>\n  \
         </fileDesc>\n  <encodingDesc><p type=\"XCSURI\">TBXBasicXCSV02.xcs</p></encodingDesc>\n \
         </martifHeader>\n <text>\n  <body>\n",
    );
    for (number, concept) in (1..).zip(&glossary.concepts) {
        push_concept(&mut xml, number, concept);
    }
    for (names, note, id) in
        [(&glossary.brands, BRAND, "brand"), (&glossary.untranslated, UNTRANSLATED, "name")]
    {
        for (number, name) in (1..).zip(names) {
            xml.push_str("   <termEntry");
            push_attribute(&mut xml, "id", &format!("tchau-{id}-{number}"));
            xml.push_str(">\n");
            push(&mut xml, 4, "note", None, note);
            push_language(&mut xml, source);
            push_term(&mut xml, name, PartOfSpeech::ProperNoun, PREFERRED, None);
            xml.push_str("    </langSet>\n   </termEntry>\n");
        }
    }
    xml.push_str("  </body>\n </text>\n</martif>\n");
    xml
}

fn push_concept(xml: &mut String, number: usize, concept: &Concept) {
    let is_name = is_name(&concept.id);
    xml.push_str("   <termEntry");
    match is_name {
        true => push_attribute(xml, "id", &concept.id),
        false => push_attribute(xml, "id", &format!("tchau-concept-{number}")),
    }
    xml.push_str(">\n");
    if let Some(note) = &concept.note {
        push(xml, 4, "descrip", Some("definition"), note);
    }
    if !is_name {
        push(xml, 4, "note", None, &format!("{ID}{}", concept.id));
    }
    for (locale, words) in &concept.words {
        push_language(xml, locale);
        for term in &words.exempt {
            push(xml, 5, "note", None, &format!("{EXCEPT}{term}"));
        }
        let kind = concept.kind;
        push_term(xml, &words.preferred, kind, PREFERRED, None);
        words.accepted.iter().for_each(|term| push_term(xml, term, kind, ADMITTED, None));
        words.rejected.iter().for_each(|term| push_term(xml, term, kind, DEPRECATED, None));
        let forbidden = words.forbidden.iter();
        forbidden.for_each(|term| push_term(xml, term, kind, DEPRECATED, Some(NEVER)));
        xml.push_str("    </langSet>\n");
    }
    xml.push_str("   </termEntry>\n");
}

fn push_language(xml: &mut String, locale: &Locale) {
    xml.push_str("    <langSet");
    push_attribute(xml, "xml:lang", &locale.to_string());
    xml.push_str(">\n");
}

fn push_term(xml: &mut String, term: &str, kind: PartOfSpeech, status: &str, note: Option<&str>) {
    xml.push_str("     <tig>\n");
    push(xml, 6, "term", None, term);
    push(xml, 6, "termNote", Some("partOfSpeech"), kind.key());
    push(xml, 6, "termNote", Some("administrativeStatus"), status);
    if let Some(note) = note {
        push(xml, 6, "note", None, note);
    }
    xml.push_str("     </tig>\n");
}

fn push(xml: &mut String, indent: usize, element: &str, kind: Option<&str>, text: &str) {
    xml.push_str(&" ".repeat(indent));
    xml.extend(["<", element]);
    if let Some(kind) = kind {
        push_attribute(xml, "type", kind);
    }
    xml.push('>');
    push_text(xml, text);
    xml.extend(["</", element, ">\n"]);
}

/// Whether a text can be an `id` in XML.
fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
        && !text.starts_with("tchau-")
}

/// A concept as it is being read.
#[derive(Default)]
struct Entry {
    id: Option<String>,
    note: Option<String>,
    kind: Option<PartOfSpeech>,
    words: Vec<(Locale, Words)>,
    is_brand: bool,
    is_untranslated: bool,
}

/// A term as it is being read.
#[derive(Default)]
struct Term {
    text: String,
    status: String,
    is_never: bool,
}

/// The glossary of a file.
///
/// # Errors
///
/// When the file is no XML or no TBX, has no terms, or a language that is none.
pub fn read(paper: &Paper<'_>) -> Read<Glossary> {
    let mut xml = Xml::new(paper);
    let mut glossary = Glossary::default();
    let mut has_root = false;
    loop {
        match xml.next()? {
            Piece::Start(tag) if !has_root => {
                has_root = true;
                if !matches!(&*tag.name, "martif" | "tbx") {
                    return Err(wrong_root(paper, &tag, "martif"));
                }
            }
            Piece::Start(tag) if matches!(&*tag.name, "termEntry" | "conceptEntry") => {
                let entry = entry(&mut xml, &tag)?;
                add(&mut glossary, entry);
            }
            Piece::Eof if glossary == Glossary::default() => {
                let end = paper.text.len();
                return Err(Box::new(paper.complaint(Trouble::NoTexts, &(end..end))));
            }
            Piece::Eof => return Ok(glossary),
            Piece::Start(_) | Piece::End | Piece::Text(_) => {}
        }
    }
}

fn add(glossary: &mut Glossary, entry: Entry) {
    let Entry { id, note, kind, words, is_brand, is_untranslated } = entry;
    if is_brand || is_untranslated {
        let names = if is_brand { &mut glossary.brands } else { &mut glossary.untranslated };
        names.extend(words.into_iter().map(|(_, words)| words.preferred).take(1));
    } else if !words.is_empty() {
        let id = id.unwrap_or_else(|| format!("concept-{}", glossary.concepts.len() + 1));
        let kind = kind.unwrap_or(PartOfSpeech::Noun);
        glossary.concepts.push(Concept { id, kind, note, words });
    }
}

fn entry(xml: &mut Xml<'_>, tag: &Tag) -> Read<Entry> {
    let id = tag.attribute("id").map(str::to_owned);
    let mut entry = Entry { id, ..Entry::default() };
    let mut depth = 0_usize;
    loop {
        match xml.next()? {
            Piece::Start(tag) => match &*tag.name {
                "langSet" | "langSec" => language(xml, &tag, &mut entry)?,
                "descrip" | "definition" => {
                    entry.note = entry.note.or(Some(trimmed(&xml.text()?)));
                }
                "note" => note(&mut entry, trimmed(&xml.text()?)),
                // The innermost element of a group counts.
                "descripGrp" => depth += 1,
                _ => xml.skip()?,
            },
            Piece::End if depth > 0 => depth -= 1,
            Piece::End | Piece::Eof => return Ok(entry),
            Piece::Text(_) => {}
        }
    }
}

fn note(entry: &mut Entry, text: String) {
    if text == BRAND {
        entry.is_brand = true;
    } else if text == UNTRANSLATED {
        entry.is_untranslated = true;
    } else if let Some(id) = text.strip_prefix(ID) {
        entry.id = Some(id.to_owned());
    } else if entry.note.is_none() {
        entry.note = Some(text);
    }
}

fn language(xml: &mut Xml<'_>, tag: &Tag, entry: &mut Entry) -> Read<()> {
    let name = tag.attribute("xml:lang").unwrap_or_default();
    let Ok(locale) = name.replace('_', "-").parse::<Locale>() else {
        let trouble = Trouble::UnknownLocale { name: Name::from(name) };
        return Err(Box::new(xml.paper.complaint(trouble, &tag.at)));
    };
    let mut words = Words::default();
    let mut is_preferred = false;
    let mut depth = 0_usize;
    loop {
        match xml.next()? {
            Piece::Start(tag) => match &*tag.name {
                "tig" | "ntig" | "termSec" => {
                    let term = term(xml, &mut entry.kind)?;
                    sort(term, &mut words, &mut is_preferred);
                }
                "note" => {
                    let text = trimmed(&xml.text()?);
                    words.exempt.extend(text.strip_prefix(EXCEPT).map(str::to_owned));
                }
                "descripGrp" => depth += 1,
                _ => xml.skip()?,
            },
            Piece::End if depth > 0 => depth -= 1,
            Piece::End | Piece::Eof => break,
            Piece::Text(_) => {}
        }
    }
    let is_known = entry.words.iter().any(|(known, _)| *known == locale);
    if !words.preferred.is_empty() && !is_known {
        entry.words.push((locale, words));
    }
    Ok(())
}

/// Puts a term where its status says; of several without one, the first is the canonical one.
fn sort(term: Term, words: &mut Words, is_preferred: &mut bool) {
    let Term { text, status, is_never } = term;
    if text.is_empty() {
        return;
    }
    let status = status.to_ascii_lowercase();
    if status.starts_with("deprecated") || status.starts_with("superseded") {
        let wrong = if is_never { &mut words.forbidden } else { &mut words.rejected };
        if !wrong.contains(&text) {
            wrong.push(text);
        }
    } else if words.preferred.is_empty() {
        *is_preferred = status.starts_with("preferred");
        words.preferred = text;
    } else if status.starts_with("preferred") && !*is_preferred {
        *is_preferred = true;
        words.accepted.insert(0, std::mem::replace(&mut words.preferred, text));
    } else if !words.accepted.contains(&text) {
        words.accepted.push(text);
    }
}

fn term(xml: &mut Xml<'_>, kind: &mut Option<PartOfSpeech>) -> Read<Term> {
    let mut term = Term::default();
    let mut depth = 0_usize;
    loop {
        match xml.next()? {
            Piece::Start(tag) => match (&*tag.name, tag.attribute("type")) {
                ("term", _) => term.text = trimmed(&xml.text()?),
                ("termNote", Some("administrativeStatus")) | ("administrativeStatus", _) => {
                    term.status = trimmed(&xml.text()?);
                }
                ("termNote", Some("partOfSpeech")) | ("partOfSpeech", _) => {
                    let text = trimmed(&xml.text()?);
                    *kind = kind.or_else(|| PartOfSpeech::of_key(&text));
                }
                ("note", _) => term.is_never |= trimmed(&xml.text()?) == NEVER,
                ("termGrp" | "termNoteGrp", _) => depth += 1,
                _ => xml.skip()?,
            },
            Piece::End if depth > 0 => depth -= 1,
            Piece::End | Piece::Eof => return Ok(term),
            Piece::Text(_) => {}
        }
    }
}

/// A text without blanks around it and with single blanks in it.
fn trimmed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::l10n::glossary::embedded;

    fn read_text(text: &str) -> Read<Glossary> {
        read(&Paper { path: Path::new("x.tbx"), text })
    }

    #[track_caller]
    fn refused(text: &str, expected: &str) {
        let complaint = read_text(text).unwrap_err();
        let told = format!("{:?} {}", complaint.trouble, complaint.span.unwrap());
        assert_eq!(told, expected);
    }

    #[test]
    fn what_is_written_is_read_again() {
        let glossary = embedded();
        let xml = write(&glossary, &"en".parse().unwrap());
        assert_eq!(read_text(&xml).unwrap(), glossary);
    }

    #[test]
    fn names_that_xml_cannot_carry_come_back() {
        let words = Words { preferred: "R&D <x>".into(), ..Words::default() };
        let concept = Concept {
            id: "pesquisa & desenvolvimento".into(),
            kind: PartOfSpeech::Other,
            note: Some("a ]]> b".into()),
            words: vec![("pt-BR".parse().unwrap(), words)],
        };
        let glossary = Glossary { concepts: vec![concept], ..Glossary::default() };
        let xml = write(&glossary, &"en".parse().unwrap());
        assert_eq!(read_text(&xml).unwrap(), glossary);
    }

    #[test]
    fn both_styles_of_the_newer_standard_are_read() {
        let dca = "<tbx style='dca' type='TBX-Basic' xml:lang='en'><text><body>\
            <conceptEntry id='c1'><langSec xml:lang='pt-BR'><termSec><term>inquilino</term>\
            <termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></termSec>\
            <termSec><term>locatário</term></termSec></langSec></conceptEntry></body></text></tbx>";
        let dct = "<tbx style='dct' type='TBX-Basic' xml:lang='en' xmlns:basic='b'><text><body>\
            <conceptEntry id='c1'><langSec xml:lang='pt_BR'><termSec><term>inquilino</term>\
            <basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus>\
            </termSec><termSec><term>locatário</term></termSec></langSec></conceptEntry></body>\
            </text></tbx>";
        let glossary = read_text(dca).unwrap();
        let words = &glossary.concepts[0].words[0].1;
        assert_eq!(
            (words.preferred.as_str(), &*words.rejected),
            ("locatário", &["inquilino".into()][..])
        );
        assert_eq!(read_text(dct).unwrap(), glossary);
    }

    #[test]
    fn other_files_are_refused_with_a_place() {
        refused("<tmx version='1.4'/>", "WrongRoot { found: \"tmx\", expected: \"martif\" } 1:1");
        refused("<martif/>", "NoTexts 1:10");
        refused("<martif>\n<text>", "BrokenXml { cause: Truncated } 2:6");
        refused("<!DOCTYPE martif [<!ENTITY a 'b'>]><martif/>", "BrokenXml { cause: Doctype } 1:1");
        let language = "<martif><text><body><termEntry><langSet xml:lang='!'/></termEntry>";
        refused(language, "UnknownLocale { name: \"!\" } 1:32");
        let deep = "<a>".repeat(1000);
        let complaint = read_text(&format!("<martif>{deep}")).unwrap_err();
        assert!(format!("{:?}", complaint.trouble).contains("TooDeep"));
    }
}
