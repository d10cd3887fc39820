//! What a locale does in its own texts: counted, because its majority is right.

use std::collections::HashSet;

use rayon::prelude::*;

use super::entry::Entry;
use super::passage::Reading;
use super::plain::quotes::{Marks, quoted};
use super::plain::words::words;
use super::plain::{cut, plain};
use crate::message::Locale;

/// How often a locale does what in its texts.
#[derive(Clone, Debug, Default)]
pub struct Conventions {
    /// Quotation marks that stand in no others, in the order of [`Marks::ALL`].
    quotes: [usize; 7],
    /// `…` and `...`.
    ellipses: [usize; 2],
    /// `’` and `'` between letters.
    apostrophes: [usize; 2],
    /// Numbers and units with a no-break space between them, and with another space.
    units: [usize; 2],
    /// Labels of two words and more with and without capital letters inside.
    labels: [usize; 2],
    /// What is written with capital letters in the middle of sentences: names.
    names: HashSet<String>,
}

/// What is right in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    /// What its majority does, or what typography says.
    pub right: T,
    /// Whether a clear majority does it; else a text may follow its source.
    pub is_counted: bool,
}

/// With fewer occurrences nothing is counted.
const FEW: usize = 3;

impl Conventions {
    /// Counts what the texts of a locale do.
    #[must_use]
    pub fn of(entries: &[Entry<'_>]) -> Self {
        entries.par_iter().map(Self::of_entry).reduce(Self::default, Self::with)
    }

    fn of_entry(entry: &Entry<'_>) -> Self {
        let mut counted = Self::default();
        for passage in &Reading::of(entry).passages {
            counted.count(&plain(&passage.prose.text));
        }
        counted
    }

    fn with(mut self, other: Self) -> Self {
        add(&mut self.quotes, other.quotes);
        add(&mut self.ellipses, other.ellipses);
        add(&mut self.apostrophes, other.apostrophes);
        add(&mut self.units, other.units);
        add(&mut self.labels, other.labels);
        let (mut most, fewer) = if self.names.len() < other.names.len() {
            (other.names, self.names)
        } else {
            (self.names, other.names)
        };
        most.extend(fewer);
        Self { names: most, ..self }
    }

    fn count(&mut self, text: &str) {
        for quoted in quoted(text).iter().filter(|quoted| !quoted.is_inner) {
            if let Some(count) = self.quotes.get_mut(quoted.marks as usize) {
                *count += 1;
            }
        }
        for (sign, place) in signs(text) {
            let (counts, kind) = match (sign, place) {
                (Sign::Ellipsis, kind) => (&mut self.ellipses, kind),
                (Sign::Apostrophe, kind) => (&mut self.apostrophes, kind),
                (Sign::Unit, kind) => (&mut self.units, kind),
            };
            if let Some(count) = counts.get_mut(kind) {
                *count += 1;
            }
        }
        self.count_capitals(text);
    }

    /// Counts labels, and keeps the names in sentences.
    fn count_capitals(&mut self, text: &str) {
        let is_sentence = text.trim_end().ends_with(['.', '!', '?', ':', '…']);
        let (mut count, mut capitals, mut small) = (0, 0, 0);
        let mut run: Option<(usize, usize, usize)> = None;
        for word in words(text) {
            let is_capital = word.is_capitalized();
            if count > 0 {
                capitals += usize::from(is_capital && !word.is_acronym());
                small += usize::from(!is_capital && word.text.chars().count() > 3);
            }
            count += 1;
            run = match run {
                Some((start, end, parts)) if is_capital && is_near(cut(text, end..word.start)) => {
                    Some((start, word.range().end, parts + 1))
                }
                Some((start, end, parts)) if word.text.len() <= 3 && !is_capital => {
                    Some((start, end, parts))
                }
                run => {
                    self.keep(text, run);
                    let is_inside = !text.get(..word.start).is_none_or(starts_sentence);
                    (is_capital && is_inside).then(|| (word.start, word.range().end, 1))
                }
            };
        }
        self.keep(text, run);
        if count > 1 && !is_sentence && capitals + small > 0 {
            let kind = usize::from(small > 0 || capitals == 0);
            if let Some(count) = self.labels.get_mut(kind) {
                *count += 1;
            }
        }
    }

    fn keep(&mut self, text: &str, run: Option<(usize, usize, usize)>) {
        if let Some((start, end, parts)) = run
            && parts > 1
        {
            self.names.insert(cut(text, start..end).to_owned());
        }
    }

    /// The quotation marks of the locale.
    #[must_use]
    pub fn quotes(&self, locale: &Locale, source: Option<&Self>) -> Option<Rule<Marks>> {
        if let Some(place) = majority(&self.quotes) {
            return Marks::ALL.get(place).map(|right| Rule { right: *right, is_counted: true });
        }
        let is_straight = |marks: &Self| majority(&marks.quotes) == Some(Marks::Straight as usize);
        if self.quotes.iter().sum::<usize>() >= FEW || source.is_some_and(is_straight) {
            return None;
        }
        let right = match locale.language().language.as_str() {
            "en" | "pt" => Marks::Curly,
            _ => return None,
        };
        Some(Rule { right, is_counted: false })
    }

    /// The apostrophe of the locale.
    #[must_use]
    pub fn apostrophe(&self, locale: &Locale, source: Option<&Self>) -> Option<Rule<&'static str>> {
        if let Some(place) = majority(&self.apostrophes) {
            let right = if place == 0 { "’" } else { "'" };
            return Some(Rule { right, is_counted: true });
        }
        let is_straight = |of: &Self| {
            majority(&of.apostrophes) == Some(1)
                || majority(&of.quotes) == Some(Marks::Straight as usize)
        };
        if self.apostrophes.iter().sum::<usize>() >= FEW
            || is_straight(self)
            || source.is_some_and(is_straight)
        {
            return None;
        }
        let is_known =
            matches!(locale.language().language.as_str(), "en" | "pt" | "es" | "fr" | "it" | "ca");
        is_known.then_some(Rule { right: "’", is_counted: false })
    }

    /// The ellipsis of the locale: the character or three dots.
    #[must_use]
    pub fn ellipsis(&self, source: Option<&Self>) -> Option<Rule<&'static str>> {
        if let Some(place) = majority(&self.ellipses) {
            let right = if place == 0 { "…" } else { "..." };
            return Some(Rule { right, is_counted: true });
        }
        let are_dots = |of: &Self| majority(&of.ellipses) == Some(1);
        let is_open = self.ellipses.iter().sum::<usize>() < FEW && !source.is_some_and(are_dots);
        is_open.then_some(Rule { right: "…", is_counted: false })
    }

    /// Whether the locale keeps numbers and their units on one line.
    #[must_use]
    pub fn keeps_units(&self) -> bool {
        majority(&self.units) == Some(0)
    }

    /// Whether labels have capital letters inside often enough that this is the locale's way.
    #[must_use]
    pub fn has_title_case(&self) -> bool {
        let [titles, sentences] = self.labels;
        titles >= 2 * FEW && titles * 3 > sentences
    }

    /// Whether a sentence has these words with these capital letters, or a longer name of them.
    #[must_use]
    pub fn is_name(&self, text: &str) -> bool {
        self.names.contains(text)
    }
}

fn add<const N: usize>(to: &mut [usize; N], counts: [usize; N]) {
    for (sum, count) in to.iter_mut().zip(counts) {
        *sum += count;
    }
}

/// The place of what is done nearly always. What typography asks for, the first one, needs less.
fn majority(counts: &[usize]) -> Option<usize> {
    let total: usize = counts.iter().sum();
    let (place, most) = counts.iter().enumerate().rev().max_by_key(|(_, count)| **count)?;
    let others = total - most;
    let next = counts.iter().enumerate().filter(|(other, _)| *other != place);
    let next = next.map(|(_, count)| *count).max().unwrap_or(0);
    let is_clear = 3 * next <= *most && others <= (total / 10).max((2 * total / 5).min(2 * FEW));
    let is_likely = place == 0 && *most == FEW - 1 && others <= 1;
    (*most >= FEW && is_clear || is_likely).then_some(place)
}

/// Whether only a space or a small word can be between two words of a name.
fn is_near(between: &str) -> bool {
    between.chars().all(|c| c.is_alphabetic() || c == ' ') && between.len() <= 5
}

/// Whether what follows these words begins a sentence, a quotation or a line.
#[must_use]
pub fn starts_sentence(before: &str) -> bool {
    let ends = |c: char| !(c == ' ' || c == '\u{a0}');
    match before.chars().rev().find(|c| ends(*c)) {
        None => true,
        Some(last) => {
            let is_border = matches!(
                last,
                '.' | '!' | '?' | ':' | '…' | '\n' | '•' | '|' | '>' | '/' | '–' | '—' | '-' | '*'
            );
            is_border
                || matches!(last, '“' | '"' | '«' | '„' | '‘' | '\'' | '(' | '[' | '”' | '’' | '»')
                || last == super::plain::TAG && is_start_of_tagged(before)
        }
    }
}

/// Whether there is nothing but a tag at the start.
fn is_start_of_tagged(before: &str) -> bool {
    before.chars().all(|c| c == super::plain::TAG || c.is_whitespace())
}

enum Sign {
    Ellipsis,
    Apostrophe,
    Unit,
}

/// The signs that are counted, each with the place of its count.
fn signs(text: &str) -> impl Iterator<Item = (Sign, usize)> + '_ {
    text.char_indices().filter_map(|(at, c)| {
        let before = || cut(text, 0..at).chars().next_back().unwrap_or(' ');
        let after = || text.get(at + c.len_utf8()..).unwrap_or_default();
        match c {
            '…' => Some((Sign::Ellipsis, 0)),
            '.' if is_dots(text, at) => Some((Sign::Ellipsis, 1)),
            '’' | '\'' => {
                let is_inside =
                    before().is_alphabetic() && after().starts_with(|c: char| c.is_alphabetic());
                is_inside.then_some((Sign::Apostrophe, usize::from(c == '\'')))
            }
            ' ' | '\u{a0}' | '\u{202f}' => {
                let is_number = |c: char| c.is_ascii_digit() || c == crate::l10n::prose::PLACEABLE;
                let is_unit = is_number(before()) && unit(after()).is_some();
                is_unit.then_some((Sign::Unit, usize::from(c == ' ')))
            }
            _ => None,
        }
    })
}

/// Whether exactly three dots begin here, behind a word.
#[must_use]
pub fn is_dots(text: &str, at: usize) -> bool {
    let before = cut(text, 0..at).chars().next_back();
    let is_behind_word =
        before.is_none_or(|c| !matches!(c, '.' | '/' | '\\' | '>' | ']' | '}' | '\u{2}'));
    let rest = text.get(at..).unwrap_or_default();
    is_behind_word
        && rest.starts_with("...")
        && !rest.get(3..).is_some_and(|rest| rest.starts_with(['.', '/', '\\']))
}

/// The unit with which a text begins.
#[must_use]
pub fn unit(text: &str) -> Option<&'static str> {
    let unit = UNITS.iter().find(|unit| text.starts_with(**unit))?;
    let next = text.get(unit.len()..)?.chars().next();
    next.is_none_or(|c| !c.is_alphanumeric()).then_some(unit)
}

/// Longer ones before those with which they begin.
const UNITS: &[&str] = &[
    "km/h", "km", "kg", "kB", "KB", "KiB", "kHz", "kW", "kbps", "MB", "MiB", "MHz", "Mbps", "MW",
    "GB", "GiB", "GHz", "Gbps", "TB", "TiB", "PB", "ms", "mm", "mg", "ml", "mL", "min", "cm",
    "dpi", "px", "pt", "°C", "°F", "Hz", "ns", "µs", "W", "V", "s", "h", "m", "g", "%",
];
