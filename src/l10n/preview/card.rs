//! One message in all locales: what there is to show of it, before anything is HTML.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Resource};
use fluent_syntax::serializer;
use unicode_width::UnicodeWidthStr;

use super::Work;
use super::sample::{self, Values};
use crate::l10n::categories::category_of;
use crate::l10n::fingerprint::Fingerprint;
use crate::l10n::shown::Occasion;
use crate::l10n::{Entry, Finding};
use crate::message::{Argument, Message};

/// So many scenarios are shown of a message that always says the same.
const USUAL: usize = 3;

/// So many are shown if each shows something else.
const MOST: usize = 6;

/// A message or term with everything that a translator wants to know of it.
pub(super) struct Card<'a> {
    /// The id; terms have their hyphen.
    pub(super) name: String,
    /// The file, as it is called in every locale.
    pub(super) file: &'a str,
    /// The entry of each locale, the source first.
    pub(super) entries: Vec<Option<&'a Entry<'a>>>,
    /// Its texts.
    pub(super) rows: Vec<Row<'a>>,
    /// How many occasions are not among the rows.
    pub(super) more: usize,
    /// What is wrong with it, with its place among all findings.
    pub(super) findings: Vec<(usize, &'a Finding)>,
    /// The marks that it has.
    pub(super) marks: BTreeSet<Mark>,
}

/// What people filter by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    Untranslated,
    Stale,
    Findings,
    Unseen,
}

/// The same text in every locale, filled with the same values.
pub(super) struct Row<'a> {
    pub(super) head: Head<'a>,
    pub(super) cells: Vec<Option<Cell>>,
}

/// How a text comes to be shown.
pub(super) enum Head<'a> {
    /// It is always the same.
    Value,
    /// With these values.
    Values(Option<&'a str>, Values),
    /// In a scenario.
    Occasion(&'a Occasion),
}

/// A text.
pub(super) struct Cell {
    /// What somebody does before the text is shown.
    pub(super) deed: Vec<String>,
    /// The text; what was filled in stands between U+2068 and U+2069.
    pub(super) text: String,
    /// How many cells of a display its longest line takes.
    pub(super) width: usize,
    /// Whether something could not be filled in.
    pub(super) is_incomplete: bool,
}

impl Mark {
    pub(super) const ALL: [Self; 4] =
        [Self::Untranslated, Self::Stale, Self::Findings, Self::Unseen];

    /// The name in the page’s markup.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Stale => "stale",
            Self::Findings => "findings",
            Self::Unseen => "unseen",
        }
    }
}

impl<'a> Card<'a> {
    pub(super) fn of(
        work: &'a Work<'a>,
        entries: Vec<Option<&'a Entry<'a>>>,
        findings: Vec<(usize, &'a Finding)>,
    ) -> Option<Self> {
        let entry = *entries.iter().flatten().next()?;
        let mut card = Self {
            name: entry.name(),
            file: &entry.file.name,
            entries,
            rows: Vec::new(),
            more: 0,
            findings,
            marks: BTreeSet::new(),
        };
        card.add_occasions(work, entry);
        card.add_samples(work, entry);
        card.mark(work, entry);
        Some(card)
    }

    /// The limit that the comment states.
    pub(super) fn max_length(&self) -> Option<usize> {
        self.entries.iter().flatten().find_map(|entry| entry.comment.max_length)
    }

    fn add_occasions(&mut self, work: &'a Work<'a>, entry: &'a Entry<'a>) {
        let all =
            work.bench.shown.filter(|_| !entry.is_term).map(|shown| shown.occasions(entry.id));
        let all = all.unwrap_or_default();
        let mut signatures = BTreeSet::new();
        let (mut chosen, mut others) = (Vec::new(), Vec::new());
        for occasion in all {
            let values = occasion.message.arguments();
            let signature = work.signature(values.iter());
            if chosen.len() < MOST && signatures.insert(signature) {
                chosen.push(occasion);
            } else if others.len() < USUAL
                && !others
                    .iter()
                    .chain(&chosen)
                    .any(|other: &&Occasion| other.scenario == occasion.scenario)
            {
                others.push(occasion);
            }
        }
        let missing = USUAL.saturating_sub(chosen.len());
        chosen.extend(others.into_iter().take(missing));
        self.more = all.len() - chosen.len();
        for occasion in chosen {
            let cells = self.cells(|place| work.occasion(place, occasion));
            self.rows.push(Row { head: Head::Occasion(occasion), cells });
        }
    }

    fn add_samples(&mut self, work: &'a Work<'a>, entry: &'a Entry<'a>) {
        let spec = work.spec(entry);
        let samples = match spec {
            Some(spec) => sample::of_spec(spec),
            None => sample::of_entry(work.bench, &self.entries),
        };
        let mut seen: BTreeSet<String> = self.signatures(work);
        let has_occasions = !self.rows.is_empty();
        let mut attributes: Vec<Option<&'a str>> = Vec::new();
        for (attribute, _) in self.entries.iter().flatten().flat_map(|entry| entry.patterns()) {
            if !attributes.contains(&attribute) {
                attributes.push(attribute);
            }
        }
        for attribute in attributes {
            let mut texts = BTreeSet::new();
            for values in &samples {
                let signature =
                    work.signature(values.iter().map(|(name, value)| (name.as_str(), value)));
                if attribute.is_none() && has_occasions && !seen.insert(signature) {
                    continue;
                }
                let cells = self.cells(|place| {
                    work.cell(place, self.entries.get(place).copied().flatten()?, attribute, values)
                });
                let said: Vec<_> =
                    cells.iter().map(|cell| cell.as_ref().map(|cell| cell.text.clone())).collect();
                if texts.insert(said) {
                    self.rows.push(Row { head: head(attribute, values), cells });
                }
            }
            // Values that change nothing need not be told.
            if texts.len() == 1
                && let Some(Row { head: Head::Values(Some(_), values), cells }) =
                    self.rows.last_mut()
                && !cells.iter().flatten().any(|cell| cell.text.contains('\u{2068}'))
            {
                values.clear();
            }
        }
    }

    fn signatures(&self, work: &Work<'_>) -> BTreeSet<String> {
        let signature = |row: &Row<'_>| match row.head {
            Head::Occasion(occasion) => Some(work.signature(occasion.message.arguments().iter())),
            _ => None,
        };
        self.rows.iter().filter_map(signature).collect()
    }

    fn cells(&self, cell: impl Fn(usize) -> Option<Cell>) -> Vec<Option<Cell>> {
        (0..self.entries.len()).map(cell).collect()
    }

    fn mark(&mut self, work: &Work<'_>, entry: &Entry<'_>) {
        let source = self.entries.first().copied().flatten();
        let print = source.map(Fingerprint::of);
        for target in self.entries.iter().skip(1) {
            match target {
                None if source.is_some() => {
                    self.marks.insert(Mark::Untranslated);
                }
                None => {}
                Some(target) => {
                    let made_of = target.comment.source;
                    if target.comment.is_untranslated {
                        self.marks.insert(Mark::Untranslated);
                    } else if made_of.is_some() && made_of != print {
                        self.marks.insert(Mark::Stale);
                    }
                }
            }
        }
        if !self.findings.is_empty() {
            self.marks.insert(Mark::Findings);
        }
        let is_seen = work.bench.shown.is_none_or(|shown| !shown.occasions(entry.id).is_empty());
        if !is_seen && !entry.is_term {
            self.marks.insert(Mark::Unseen);
        }
    }
}

fn head<'a>(attribute: Option<&'a str>, values: &Values) -> Head<'a> {
    match attribute {
        None if values.is_empty() => Head::Value,
        _ => Head::Values(attribute, values.clone()),
    }
}

impl Cell {
    pub(super) fn new(deed: Vec<String>, text: String, is_incomplete: bool) -> Self {
        let bare = text.replace(['\u{2068}', '\u{2069}'], "");
        let width = bare.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
        Self { deed, text, width, is_incomplete }
    }
}

impl<'a> Work<'a> {
    /// What a message says in the locale of this place, and what somebody does before.
    fn occasion(&self, place: usize, occasion: &Occasion) -> Option<Cell> {
        let shown = self.bench.shown?;
        let deed = shown.step(occasion).map(|step| step.deed.as_slice()).unwrap_or_default();
        let deed = if deed.contains(&occasion.message) { &[] } else { deed };
        let (text, is_whole) = self.said(place, &occasion.message)?;
        let deed = deed.iter().filter_map(|deed| self.said(place, deed)).map(|(deed, _)| deed);
        Some(Cell::new(deed.collect(), text, !is_whole))
    }

    /// A message in a locale that has it; whether everything could be filled in.
    fn said(&self, place: usize, message: &Message) -> Option<(String, bool)> {
        let locale = *self.locales.get(place)?;
        if !self.texts.has(locale, message.id()) {
            return None;
        }
        match self.texts.write(locale, message) {
            Ok(text) => Some((text, true)),
            Err(error) => Some((error.so_far().to_owned(), false)),
        }
    }

    /// An entry in its locale with made-up values.
    fn cell(
        &self,
        place: usize,
        entry: &Entry<'_>,
        attribute: Option<&str>,
        values: &Values,
    ) -> Option<Cell> {
        let locale = *self.locales.get(place)?;
        let (_, pattern) = entry.patterns().find(|(name, _)| *name == attribute)?;
        let values = self.listed(place, values);
        let arguments = values.iter().map(|(name, value)| (name.as_str(), value)).collect();
        let (text, faults) = self.texts.write_pattern(locale, pattern, &arguments);
        Some(Cell::new(Vec::new(), text, !faults.is_empty()))
    }

    /// The texts of messages in place of their ids.
    fn listed(&self, place: usize, values: &Values) -> Values {
        let text = |id: &&'static str| {
            let none = crate::message::Arguments::new();
            let locale = self.locales.get(place).copied();
            let text = locale.and_then(|locale| self.texts.text(locale, id, None, &none).ok());
            text.unwrap_or_else(|| (*id).to_owned()).into()
        };
        let value = |(name, value): &(String, Argument)| match value {
            Argument::Listed(ids) => (name.clone(), Argument::List(ids.iter().map(text).collect())),
            other => (name.clone(), other.clone()),
        };
        values.iter().map(value).collect()
    }

    /// What values have in common with others that show the same variants in every locale.
    fn signature<'v, 'n>(&self, values: impl Iterator<Item = (&'n str, &'v Argument)>) -> String {
        let part = |(name, value): (&str, &Argument)| match value {
            Argument::Key(key) => format!("{name}={key};"),
            Argument::Number(number) => {
                let category = |texts: &crate::l10n::Texts<'_>| category_of(&texts.locale, *number);
                let categories: Vec<_> = self.bench.all().filter_map(category).collect();
                format!("{name}={};", categories.join("/"))
            }
            Argument::List(names) => format!("{name}={};", names.len().min(3)),
            Argument::Listed(ids) => format!("{name}={};", ids.len().min(3)),
            Argument::Text(_) | Argument::Instant(_) | Argument::Length(_) => String::new(),
        };
        values.map(part).collect()
    }
}

/// A text with its variables and variants, as a file has it but for the comment.
pub(super) fn source_form<'s>(entry: &Entry<'s>) -> String {
    let id = ast::Identifier { name: entry.id };
    let attribute = |attribute: &crate::l10n::Attribute<'s>| ast::Attribute {
        id: ast::Identifier { name: attribute.id },
        value: attribute.pattern.clone(),
    };
    let attributes = entry.attributes.iter().map(attribute).collect();
    let value = entry.value.clone();
    let entry = match (entry.is_term, value) {
        (true, Some(value)) => ast::Entry::Term(ast::Term { id, value, attributes, comment: None }),
        (_, value) => ast::Entry::Message(ast::Message { id, value, attributes, comment: None }),
    };
    serializer::serialize(&Resource { body: vec![entry] }).trim_end().to_owned()
}
