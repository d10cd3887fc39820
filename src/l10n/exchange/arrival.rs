//! What comes back from a tool: translations by key, in whatever format they came.

use std::collections::{HashMap, HashSet, VecDeque};
use std::ops::Range;

use fluent_syntax::parser;

use super::content::{Code, Content};
use super::import::Paper;
use super::job::Unit;
use super::layout::code_end;
use crate::message::{Name, Trouble};
use crate::report::Complaint;

/// A file of translations that was read.
#[derive(Debug, Default)]
pub struct Arrivals {
    /// The language of the source, if the file says it.
    pub source: Option<Language>,
    /// The language of the translations, if the file says it.
    pub target: Option<Language>,
    /// The translations, in the order of the file.
    pub units: Vec<Arrival>,
}

impl Arrivals {
    /// Adds a translation, unless there are more than any project has.
    ///
    /// # Errors
    ///
    /// When there are too many.
    pub fn add(&mut self, arrival: Arrival, paper: &Paper<'_>) -> Result<(), Box<Complaint>> {
        if self.units.len() == MOST_UNITS {
            let trouble = Trouble::TooMany { limit: MOST_UNITS as f64 };
            return Err(Box::new(paper.complaint(trouble, &arrival.at)));
        }
        self.units.push(arrival);
        Ok(())
    }
}

/// The name of a language, with its place.
#[derive(Clone, Debug)]
pub struct Language {
    /// As it is written.
    pub name: String,
    /// Where.
    pub at: Range<usize>,
}

/// One translation.
#[derive(Debug)]
pub struct Arrival {
    /// The key of its unit.
    pub key: String,
    /// Where it stands in the file.
    pub at: Range<usize>,
    /// The translation; `None` if there is none.
    pub target: Option<Raw>,
    /// What the tool says of it.
    pub progress: Progress,
}

/// A translation before its codes are known.
#[derive(Debug, PartialEq, Eq)]
pub enum Raw {
    /// One string in which codes are written as in Fluent.
    Text(String),
    /// Words and codes apart.
    Parts(Vec<Part>),
}

/// A part of a translation.
#[derive(Debug, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Words(String),
    /// A code, by what Fluent writes or by its number.
    Code {
        /// What Fluent writes.
        fluent: Option<String>,
        /// The number of the code in its unit.
        id: Option<String>,
    },
}

/// How far a tool says that a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// A guess that nobody has looked at.
    Guessed,
    /// Not said.
    Unknown,
    /// Somebody stands by it.
    Done,
}

/// How many translations a file may have.
const MOST_UNITS: usize = 500_000;

/// The longest code that is looked for in a text.
const LONGEST_CODE: usize = 4096;

/// How many braces of a code may be open at once.
const MOST_BRACES: usize = 16;

impl Raw {
    /// The translation of a unit.
    ///
    /// # Errors
    ///
    /// What is wrong with its codes: one that neither the source nor the translation has, or one
    /// that was lost.
    pub fn resolve(&self, unit: &Unit<'_>) -> Result<Content, Trouble> {
        let content = match self {
            Self::Text(text) => of_text(text, unit)?,
            Self::Parts(parts) => of_parts(parts, unit)?,
        };
        match lost(&content, unit) {
            Some(code) => Err(Trouble::CodeLost { code: Name::from(code.fluent.as_str()) }),
            None => Ok(content),
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::Parts(parts) => parts.iter().all(|part| match part {
                Part::Words(words) => words.is_empty(),
                Part::Code { .. } => false,
            }),
        }
    }
}

/// The codes that a translation may have: those it has, then those of the source.
fn known<'u>(unit: &'u Unit<'_>) -> impl Iterator<Item = &'u Code> {
    unit.target.iter().flat_map(Content::codes).chain(offered(unit))
}

/// The codes of the source, without selects that the translation does not have: it would get their
/// variants in the language of the source.
fn offered<'u>(unit: &'u Unit<'_>) -> impl Iterator<Item = &'u Code> {
    unit.source.codes().filter(|code| unit.target.is_none() || !code.is_choice())
}

/// The first code that a translation must have and has not.
fn lost<'u>(content: &Content, unit: &'u Unit<'_>) -> Option<&'u Code> {
    let kept: HashSet<&Code> = content.codes().collect();
    let is_lost = |code: &&Code| !kept.contains(code);
    match &unit.target {
        // What was dropped before may be dropped, and so may what the source does not have.
        Some(target) if !target.is_empty() => {
            let had: HashSet<&Code> = target.codes().collect();
            // With a choice its variants would go, and they are texts of their own.
            let choices = target.codes().filter(|code| code.is_choice());
            unit.source.codes().filter(|code| had.contains(code)).chain(choices).find(is_lost)
        }
        _ => offered(unit).find(is_lost),
    }
}

fn of_parts(parts: &[Part], unit: &Unit<'_>) -> Result<Content, Trouble> {
    let known: HashSet<&Code> = known(unit).collect();
    let numbers = numbers(unit);
    let mut content = Content::new();
    for part in parts {
        match part {
            Part::Words(words) => content.push_words(words),
            Part::Code { fluent, id } => {
                let code = match fluent.as_deref().map(Code::new) {
                    Some(written) => known.get(&written),
                    None => id.as_ref().and_then(|id| numbers.get(id)),
                };
                let name = || fluent.as_deref().or(id.as_deref()).unwrap_or_default();
                let unknown = || Trouble::CodeUnknown { code: Name::from(name()) };
                content.push_code((*code.ok_or_else(unknown)?).clone());
            }
        }
    }
    Ok(content)
}

/// The codes of the source and of the translation by their numbers.
fn numbers<'u>(unit: &'u Unit<'_>) -> HashMap<String, &'u Code> {
    let contents = unit.target.iter().chain(std::iter::once(&unit.source));
    contents.flat_map(|content| code_ids(unit, content).into_iter().zip(content.codes())).collect()
}

/// The number of each code of a text: the same as that of its twin in the source.
pub(super) fn code_ids(unit: &Unit<'_>, content: &Content) -> Vec<String> {
    let mut free: HashMap<&Code, VecDeque<usize>> = HashMap::new();
    let mut last = 0;
    for code in unit.source.codes() {
        last += 1;
        free.entry(code).or_default().push_back(last);
    }
    let ids = content.codes().map(|code| {
        let twin = free.get_mut(code).and_then(VecDeque::pop_front);
        let number = twin.unwrap_or_else(|| {
            last += 1;
            last
        });
        number.to_string()
    });
    ids.collect()
}

fn of_text(text: &str, unit: &Unit<'_>) -> Result<Content, Trouble> {
    let mut content = Content::new();
    let mut rest = text;
    while let Some(place) = rest.find('{') {
        let (before, code) = rest.split_at(place);
        content.push_words(before);
        let end = candidate(code);
        let (written, after) = code.split_at(end.unwrap_or(1));
        rest = after;
        match end.map(|_| meant(written, unit)) {
            Some(Meaning::Code(code)) => content.push_code(code),
            Some(Meaning::Literal(escaped)) => content.push_literal(escaped),
            Some(Meaning::Unknown) => {
                return Err(Trouble::CodeUnknown { code: Name::from(written) });
            }
            Some(Meaning::Words) => {
                content.push_words("{");
                rest = code.get(1..).unwrap_or_default();
            }
            None => content.push_words("{"),
        }
    }
    content.push_words(rest);
    Ok(content)
}

/// The end of the piece in braces with which a text begins, unless it is too long for a code.
fn candidate(text: &str) -> Option<usize> {
    let mut limit = text.len().min(LONGEST_CODE);
    while !text.is_char_boundary(limit) {
        limit -= 1;
    }
    let window = text.get(..limit)?;
    code_end(window, MOST_BRACES)
}

enum Meaning<'t> {
    Code(Code),
    Literal(&'t str),
    Unknown,
    Words,
}

/// What a piece in braces is.
fn meant<'t>(written: &'t str, unit: &Unit<'_>) -> Meaning<'t> {
    let code = Code::new(written);
    if let Some(known) = known(unit).find(|known| **known == code) {
        return Meaning::Code(known.clone());
    }
    if let Some(escaped) = literal(written) {
        return Meaning::Literal(escaped);
    }
    let message = format!("a = {written}\n");
    let is_code = parser::parse(message.as_str()).is_ok_and(|resource| resource.body.len() == 1);
    if is_code || written.contains("-> …") { Meaning::Unknown } else { Meaning::Words }
}

/// What stands between the quotation marks of a literal in braces.
fn literal(written: &str) -> Option<&str> {
    let inner = written.strip_prefix('{')?.strip_suffix('}')?.trim_matches([' ', '\n']);
    let escaped = inner.strip_prefix('"')?.strip_suffix('"')?;
    let mut is_escaped = false;
    let is_one = escaped.chars().all(|character| {
        let is_end = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        !is_end
    });
    (is_one && !is_escaped).then_some(escaped)
}
