//! Names that stay as they are in every language, and terms that stand for them.

use std::collections::HashMap;

use super::{Report, Terms};
use crate::l10n::bench::{Bench, Texts};
use crate::l10n::entry::Entry;
use crate::l10n::passage::Reading;
use crate::l10n::prose::Prose;
use crate::l10n::tokens::{Token, tokens};
use crate::message::{Locale, Name};

/// The shortest name that is looked for in texts.
const SHORTEST: usize = 4;

/// The names of a project.
#[derive(Debug, Default)]
pub(in crate::l10n) struct Names {
    /// Names of the glossary and of terms that all locales have alike.
    fixed: Index,
    /// By locale: names for which there is a term.
    terms: Vec<(Locale, Index)>,
}

/// Names by the hash of their first word.
#[derive(Debug, Default)]
struct Index {
    names: Vec<Fixed>,
    by_first: HashMap<u64, Vec<usize>>,
}

/// A name.
#[derive(Debug)]
struct Fixed {
    name: Name,
    words: Vec<u64>,
    /// The id of its term.
    term: Option<String>,
}

/// A name in a text, maybe with other capitals.
struct Found {
    name: usize,
    tokens: std::ops::Range<usize>,
    is_exact: bool,
}

impl Names {
    /// Collects the names of the glossary and of the terms.
    pub(in crate::l10n) fn of(bench: &Bench<'_>) -> Self {
        let mut names = Self::default();
        if let Some(terminology) = &bench.terminology {
            let glossary = terminology.glossary;
            for name in glossary.brands.iter().chain(&glossary.untranslated) {
                names.fixed.add(name, None);
            }
        }
        for texts in bench.all() {
            let mut index = Index::default();
            for (entry, value) in brands(bench, texts) {
                index.add(&value, Some(entry.name()));
                if texts.locale == bench.source.locale {
                    names.fixed.add(&value, Some(entry.id.to_owned()));
                }
            }
            names.terms.push((texts.locale.clone(), index));
        }
        names
    }

    /// Names written by hand although there is a term.
    pub(super) fn by_hand(
        &self,
        locale: &Locale,
        text: &str,
        tokens: &[Token],
        report: Report<'_>,
    ) {
        let Some((_, index)) = self.terms.iter().find(|(known, _)| known == locale) else { return };
        // Owners of rights are named in full.
        if text.contains('©') {
            return;
        }
        // A name inside of a longer one is another name.
        let fixed = self.fixed.find(text, tokens);
        for found in index.find(text, tokens).iter().filter(|found| found.is_exact) {
            let is_part = fixed.iter().any(|longer| {
                longer.tokens.start <= found.tokens.start
                    && found.tokens.end <= longer.tokens.end
                    && longer.tokens.len() > found.tokens.len()
            });
            let is_part = is_part || is_in_path(text, &range(tokens, &found.tokens));
            let name = index.names.get(found.name).filter(|_| !is_part);
            let Some((name, term)) = name.and_then(|name| Some((name, name.term.clone()?))) else {
                continue;
            };
            let brand = Name::clone(&name.name);
            report(range(tokens, &found.tokens), Terms::BrandByHand { brand, term: term.into() });
        }
    }

    /// Names with other capitals than they have, where they can be nothing else.
    pub(super) fn with_other_capitals(&self, text: &str, tokens: &[Token], report: Report<'_>) {
        for found in self.fixed.find(text, tokens).iter().filter(|found| !found.is_exact) {
            let name = self.fixed.names.get(found.name).filter(|name| name.is_unmistakable());
            if let Some(fixed) = name {
                let name = Name::clone(&fixed.name);
                report(range(tokens, &found.tokens), Terms::AlteredName { name });
            }
        }
    }

    /// Names of the source that a translation has lost or written differently: `None` for a place
    /// that cannot be told.
    pub(super) fn altered(
        &self,
        source: &[String],
        target: &[String],
        has_term: &dyn Fn(&str) -> bool,
        report: &mut dyn FnMut(usize, Option<std::ops::Range<usize>>, Terms),
    ) {
        if self.fixed.names.is_empty() {
            return;
        }
        let wanted = source.iter().flat_map(|text| self.fixed.find(text, &tokens(text)));
        let mut wanted: Vec<_> = wanted.filter(|it| it.is_exact).map(|it| it.name).collect();
        if wanted.is_empty() {
            return;
        }
        wanted.sort_unstable();
        wanted.dedup();
        let target: Vec<_> = target.iter().map(|text| (text, tokens(text))).collect();
        let mut found: Vec<(usize, Found)> = Vec::new();
        for (piece, (text, tokens)) in target.iter().enumerate() {
            found.extend(self.fixed.find(text, tokens).into_iter().map(|it| (piece, it)));
        }
        for name in wanted {
            let Some(fixed) = self.fixed.names.get(name) else { continue };
            let mut same = found.iter().filter(|(_, it)| it.name == name).peekable();
            let defect = || Terms::AlteredName { name: Name::clone(&fixed.name) };
            if same.peek().is_none() {
                let is_term = fixed.term.as_ref().is_some_and(|term| has_term(term));
                if !is_term && !self.is_shown_by(fixed, has_term) {
                    report(0, None, defect());
                }
                continue;
            }
            // Those that nobody takes for an ordinary word are reported without a source.
            for (piece, altered) in same.filter(|(_, it)| !it.is_exact && !fixed.is_unmistakable())
            {
                let tokens = target.get(*piece).map_or(&[][..], |(_, tokens)| tokens);
                report(*piece, Some(range(tokens, &altered.tokens)), defect());
            }
        }
    }

    /// Whether a term with this name is referred to.
    fn is_shown_by(&self, fixed: &Fixed, has_term: &dyn Fn(&str) -> bool) -> bool {
        let all = self.terms.iter().flat_map(|(_, index)| &index.names);
        let mut same = all.filter(|name| contains(&name.words, &fixed.words));
        same.any(|name| {
            name.term.as_ref().is_some_and(|term| has_term(term.trim_start_matches('-')))
        })
    }
}

impl Fixed {
    /// Whether no ordinary words look like it: it has several words with capitals.
    fn is_unmistakable(&self) -> bool {
        let capitals = self.name.split(' ').filter(|word| word.starts_with(char::is_uppercase));
        capitals.count() > 1
    }
}

impl Index {
    fn add(&mut self, name: &str, term: Option<String>) {
        let words: Vec<_> = tokens(name).iter().map(|token| token.hash).collect();
        let Some(first) = words.first().copied() else { return };
        if self.names.iter().any(|known| &*known.name == name) {
            return;
        }
        self.by_first.entry(first).or_default().push(self.names.len());
        self.names.push(Fixed { name: name.into(), words, term });
    }

    /// The names in a text, the longest of those that begin with the same word.
    fn find(&self, text: &str, tokens: &[Token]) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        if self.names.is_empty() {
            return found;
        }
        for (start, token) in tokens.iter().enumerate() {
            let is_inside = found.last().is_some_and(|before| start < before.tokens.end);
            let Some(candidates) = self.by_first.get(&token.hash).filter(|_| !is_inside) else {
                continue;
            };
            let fitting = candidates.iter().filter_map(|index| {
                let name = self.names.get(*index)?;
                let end = start + name.words.len();
                let words = tokens.get(start..end)?.iter().map(|token| token.hash);
                words.eq(name.words.iter().copied()).then_some((*index, end, &name.name))
            });
            let Some((name, end, written)) = fitting.max_by_key(|(_, end, _)| *end) else {
                continue;
            };
            let range = start..end;
            let is_exact = text.get(self::range(tokens, &range)) == Some(&**written);
            found.push(Found { name, tokens: range, is_exact });
        }
        found
    }
}

/// Terms that hold nothing but a name, the same in every locale that has them.
fn brands<'b, 's>(
    bench: &'b Bench<'s>,
    texts: &'b Texts<'s>,
) -> impl Iterator<Item = (&'b Entry<'s>, String)> {
    texts.entries.iter().filter(|entry| entry.is_term).filter_map(|entry| {
        // A term with articles or cases has the name of the source in it.
        let original = || {
            let value = name(bench.source.term(entry.id)?)?;
            let mut passages = Reading::of(entry).passages.into_iter();
            passages.any(|passage| passage.prose.text.contains(&value)).then_some(value)
        };
        let value = name(entry).or_else(original)?;
        let others = bench.all().filter_map(|other| other.term(entry.id));
        let is_same = others.filter_map(name).all(|other| other == value);
        is_same.then_some((entry, value))
    })
}

/// The value of a term, if it can be a name.
fn name(entry: &Entry<'_>) -> Option<String> {
    let prose = Prose::of(entry.value.as_ref()?);
    let value = prose.text.trim();
    let is_name = !value.contains(crate::l10n::prose::PLACEABLE)
        && value.chars().count() >= SHORTEST
        && value.chars().count() <= 60
        && value.starts_with(char::is_uppercase);
    is_name.then(|| value.to_owned())
}

/// Whether a name is a part of a path.
fn is_in_path(text: &str, range: &std::ops::Range<usize>) -> bool {
    let (before, after) = (text.get(..range.start), text.get(range.end..));
    before.is_some_and(|before| before.ends_with(['\\', '/']))
        || after.is_some_and(|after| after.starts_with(['\\', '/']))
}

/// Whether words stand in a row among others.
fn contains(words: &[u64], part: &[u64]) -> bool {
    words.windows(part.len().max(1)).any(|window| window == part)
}

fn range(tokens: &[Token], indices: &std::ops::Range<usize>) -> std::ops::Range<usize> {
    let words = tokens.get(indices.clone()).unwrap_or_default();
    let start = words.first().map_or(0, |token| token.range.start);
    start..words.last().map_or(start, |token| token.range.end)
}

/// The ids of the terms to which an entry refers.
pub(super) fn refers(reading: &Reading<'_, '_>, term: &str) -> bool {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    reading.passages.iter().flat_map(|passage| &passage.pattern.elements).any(|element| {
        matches!(element, PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::TermReference { id, .. }),
        } if id.name == term)
    })
}
