//! The words that the glossary rejects, and those that it misses.

use std::ops::Range;

use super::{Report, Terms, european};
use crate::l10n::glossary::{Piece, Role, Terminology, Verdict, compare};
use crate::l10n::tokens::Token;
use crate::message::{Locale, Name};

/// Words that are wrong wherever they stand.
pub(super) fn forbidden(
    terminology: &Terminology<'_>,
    locale: &Locale,
    text: &str,
    tokens: &[Token],
    report: Report<'_>,
) {
    let Some(lexicon) = terminology.lexicon(locale) else { return };
    let found = lexicon.find(text, tokens);
    let mut told: Option<Range<usize>> = None;
    for it in found.iter().filter(|it| it.role == Role::Forbidden) {
        // The whole of a rejected term says more than the forbidden word in it.
        let whole = match it.inside {
            None | Some(Role::Forbidden) => Some(it),
            Some(Role::Rejected) => found.iter().find(|outer| {
                let (all, part) = (&outer.tokens, &it.tokens);
                outer.inside.is_none() && all.start <= part.start && part.end <= all.end
            }),
            Some(_) => None,
        };
        let Some(whole) = whole else { continue };
        let range = whole.range(tokens);
        if told.as_ref() != Some(&range) {
            report(range.clone(), rejected(terminology, locale, whole.concept, text, &range));
            told = Some(range);
        }
    }
}

/// What is wrong with a translation beside its source: the piece, the bytes in it, the defect.
pub(super) fn compared(
    terminology: &Terminology<'_>,
    source: (&Locale, &[Piece<'_>]),
    target: (&Locale, &[Piece<'_>]),
    may_be_elsewhere: bool,
    report: &mut dyn FnMut(usize, Option<Range<usize>>, Terms),
) {
    let Some(from) = terminology.lexicon(source.0) else { return };
    let Some(to) = terminology.lexicon(target.0) else { return };
    for verdict in compare((from, source.1), (to, target.1)) {
        match verdict {
            Verdict::Rejected { concept, piece, range } => {
                let text = target.1.get(piece).map_or("", |piece| piece.text);
                let found = text.get(range.clone()).unwrap_or_default();
                if european::applies(target.0) && european::has(found) {
                    // Reported as that.
                    continue;
                }
                let defect = rejected(terminology, target.0, concept, text, &range);
                report(piece, Some(range), defect);
            }
            Verdict::Missing { concept } if !may_be_elsewhere => {
                let right = terminology.concept(concept).and_then(|it| it.words(target.0));
                let Some(right) = right else { continue };
                let mut expected = vec![Name::from(right.shown())];
                let others = right.accepted.iter().map(|term| super::shown(term));
                expected.extend(others);
                let concept = terminology.preferred(concept, source.0);
                report(0, None, Terms::MissingTerm { concept, expected });
            }
            Verdict::Missing { .. } => {}
        }
    }
}

fn rejected(
    terminology: &Terminology<'_>,
    locale: &Locale,
    concept: usize,
    text: &str,
    range: &Range<usize>,
) -> Terms {
    let found = text.get(range.clone()).unwrap_or_default();
    let expected = terminology.preferred(concept, locale);
    Terms::RejectedTerm { found: found.into(), expected: super::like(found, &expected) }
}
