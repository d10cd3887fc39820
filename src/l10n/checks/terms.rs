//! Checks of the words: terminology, consistency, how people are addressed, spelling.

mod address;
mod consistency;
mod european;
mod glossary;
mod names;
mod spelling;

pub(in crate::l10n) use address::Address;
pub(in crate::l10n) use names::Names;

use std::ops::Range;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use crate::l10n::check::checks;
use crate::l10n::finding::At;
use crate::l10n::glossary::{Piece, without_parentheses};
use crate::l10n::tokens::tokens;
use crate::l10n::{Bench, Findings, Passage, Reading};
use crate::message::Name;
use crate::model::keyed;

checks! {
    /// What the checks of this family say.
    pub enum Terms {
        /// A variant that the glossary rejects.
        "rejected-term" Error WrongTerm RejectedTerm { found: Name, expected: Name },
        /// The source has a concept of the glossary, and the translation not its word.
        "missing-term" Warning WrongTerm MissingTerm { concept: Name, expected: Vec<Name> },
        /// Something that is never translated was altered.
        "altered-name" Error DoNotTranslate AlteredName { name: Name },
        /// A brand written by hand although there is a term for it.
        "brand-by-hand" Warning OrganizationStyle BrandByHand { brand: Name, term: Name },
        /// One source text translated in two ways.
        "inconsistent-translation" Note InconsistentTerm InconsistentTranslation { source: Name, other: Name, place: Name },
        /// Two source texts translated alike.
        "ambiguous-translation" Note InconsistentTerm AmbiguousTranslation { text: Name, other: Name, place: Name },
        /// A word of European Portuguese in a text for Brazil.
        "european-portuguese" Warning LocaleConventions EuropeanPortuguese { found: Name, expected: Name },
        /// “Tu”, or an imperative that belongs to it, in a text that says “você”.
        "mixed-address" Warning LanguageRegister MixedAddress { found: Name },
        /// A word that is in no dictionary.
        "spelling" Warning Spelling Spelling { word: Name, similar: Similar, suggestions: Vec<Name> },
    }
}

/// Whether there are words that look like one that is in no dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Similar {
    None,
    Some,
}

keyed!(Similar { None = "none", Some = "some" });

/// Takes a defect of a text and the bytes where it stands.
type Report<'r> = &'r mut dyn FnMut(Range<usize>, Terms);

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    let texts = bench.texts(&reading.entry.file.locale);
    let is_source = texts.locale == bench.source.locale;
    let source = if is_source { None } else { bench.source.same_as(reading.entry) };
    let source = source.map(Reading::of);
    for passage in &reading.passages {
        let text = &*passage.prose.text;
        let tokens = tokens(text);
        let report: Report<'_> = &mut |range, defect| {
            found.add(At::words(reading, passage, range), defect);
        };
        if let Some(terminology) = &bench.terminology {
            glossary::forbidden(terminology, &texts.locale, text, &tokens, report);
        }
        let names = bench.names();
        names.with_other_capitals(text, &tokens, report);
        if !reading.entry.is_term {
            names.by_hand(&texts.locale, text, &tokens, report);
        }
        if !is_source && european::applies(&texts.locale) {
            let original = source.as_ref().and_then(|source| same(source, passage));
            let original = original.map(|passage| crate::l10n::tokens::tokens(&passage.prose.text));
            european::look(text, &tokens, original.as_deref(), report);
            address::look(&|| address::says_voce(bench, texts), text, &tokens, report);
            if let Some(original) = &original {
                let file = &reading.entry.file.name;
                address::compare(bench, texts, file, original, (text, &tokens), report);
            }
        }
    }
}

/// The passage of the source that a passage translates.
fn same<'p, 'a, 's>(
    source: &'p Reading<'a, 's>,
    passage: &Passage<'_, '_>,
) -> Option<&'p Passage<'a, 's>> {
    source.passages.iter().find(|other| {
        let mut pairs = other.variants.iter().zip(&passage.variants);
        other.attribute == passage.attribute
            && other.variants.len() == passage.variants.len()
            && pairs.all(|(one, another)| *one.key == *another.key)
    })
}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    of_glossary(bench, source, target, found);
    of_names(bench, source, target, found);
}

/// Looks at everything at once.
pub(super) fn of_project(bench: &Bench<'_>, found: &mut Findings<'_>) {
    consistency::look(bench, found);
    spelling::look(bench, found);
}

fn of_names(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let names = bench.names();
    for (attribute, _) in target.entry.patterns() {
        let passages: Vec<_> = target.of_attribute(attribute).collect();
        let Some(first) = passages.first() else { continue };
        if passages.iter().all(|passage| passage.prose.text.trim().is_empty()) {
            continue;
        }
        let has_term = |term: &str| names::refers(target, term);
        let report = &mut |piece: usize, range: Option<Range<usize>>, defect| {
            let at = match (passages.get(piece), range) {
                (Some(passage), Some(range)) => At::words(target, passage, range),
                _ => At::passage(target, first),
            };
            found.add(at, defect);
        };
        let texts = |passage: &&Passage<'_, '_>| passage.prose.text.clone();
        let source: Vec<String> = source.of_attribute(attribute).map(|it| texts(&it)).collect();
        let target: Vec<String> = passages.iter().map(texts).collect();
        names.altered(&source, &target, &has_term, report);
    }
}

/// Looks at lines of a plain text beside those of its source.
pub(in crate::l10n) fn plain(
    bench: &Bench<'_>,
    source: &[String],
    target: &[String],
    report: &mut dyn FnMut(usize, Range<usize>, Terms),
) {
    let locale = &bench.project.source;
    let Some((terminology, other)) = bench.terminology.as_ref().zip(bench.project.targets.first())
    else {
        return;
    };
    let original: Vec<_> = source.iter().flat_map(|line| tokens(line)).collect();
    for (line, text) in target.iter().enumerate() {
        let tokens = tokens(text);
        let report: Report<'_> = &mut |range, defect| report(line, range, defect);
        glossary::forbidden(terminology, other, text, &tokens, report);
        if european::applies(other) {
            european::look(text, &tokens, Some(&original), report);
            address::look(&|| true, text, &tokens, report);
        }
    }
    bench.names().altered(source, target, &|_| false, &mut |piece, range, defect| {
        report(piece, range.unwrap_or_else(|| written(target, piece)), defect);
    });
    let source: Vec<_> = source.iter().map(|line| whole(line)).collect();
    let pieces_of_target: Vec<_> = target.iter().map(|line| whole(line)).collect();
    let from = (locale, &*source);
    let to = (other, &*pieces_of_target);
    glossary::compared(terminology, from, to, false, &mut |piece, range, defect| {
        report(piece, range.unwrap_or_else(|| written(target, piece)), defect);
    });
}

/// What stands on a line.
fn written(lines: &[String], line: usize) -> Range<usize> {
    let text = lines.get(line).map_or("", String::as_str);
    let indent = text.len() - text.trim_start().len();
    indent..text.trim_end().len().max(indent)
}

const fn whole(text: &str) -> Piece<'_> {
    Piece { text, is_variant: false }
}

fn of_glossary(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let Some(terminology) = &bench.terminology else { return };
    let (from, to) = (&source.entry.file.locale, &target.entry.file.locale);
    for (attribute, _) in target.entry.patterns() {
        let passages: Vec<_> = target.of_attribute(attribute).collect();
        let Some(first) = passages.first() else { continue };
        let source = pieces(source.of_attribute(attribute));
        let pieces = pieces(passages.iter().copied());
        // Nobody has translated it yet, or it is left out: other checks say so.
        let is_same = source.iter().map(|it| it.text).eq(pieces.iter().map(|it| it.text));
        let is_empty = pieces.iter().all(|piece| piece.text.trim().is_empty());
        if is_same || is_empty {
            continue;
        }
        let may_be_elsewhere = passages.iter().any(|passage| has_reference(passage));
        let report = &mut |piece: usize, range: Option<Range<usize>>, defect| {
            let at = match (passages.get(piece), range) {
                (Some(passage), Some(range)) => At::words(target, passage, range),
                _ => At::passage(target, first),
            };
            found.add(at, defect);
        };
        glossary::compared(terminology, (from, &source), (to, &pieces), may_be_elsewhere, report);
    }
}

fn pieces<'p>(passages: impl Iterator<Item = &'p Passage<'p, 'p>>) -> Vec<Piece<'p>> {
    let piece = |passage: &'p Passage<'p, 'p>| Piece {
        text: &passage.prose.text,
        is_variant: !passage.variants.is_empty(),
    };
    passages.map(piece).collect()
}

/// Whether a part of the text stands in another message.
fn has_reference(passage: &Passage<'_, '_>) -> bool {
    passage.pattern.elements.iter().any(|element| {
        let PatternElement::Placeable { expression: Expression::Inline(inline) } = element else {
            return false;
        };
        matches!(
            inline,
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. }
        )
    })
}

/// A term as people read it.
fn shown(term: &str) -> Name {
    without_parentheses(term).into()
}

/// A word with a capital where another has one.
fn like(found: &str, expected: &str) -> Name {
    let is_capital = found.chars().next().is_some_and(char::is_uppercase);
    let mut letters = expected.chars();
    match letters.next() {
        Some(first) if is_capital => first.to_uppercase().chain(letters).collect::<String>().into(),
        _ => expected.into(),
    }
}

#[cfg(test)]
mod tests;
