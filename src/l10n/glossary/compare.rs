//! A text and its translation, compared by the concepts that they speak of.

use std::ops::Range;

use super::lexicon::{Lexicon, Match, Role};
use crate::l10n::tokens::{Token, tokens};

/// A text without choices in it.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'t> {
    /// Its words.
    pub text: &'t str,
    /// Whether it is one of several variants of which only one is shown.
    pub is_variant: bool,
}

/// What is wrong with the words of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A rejected word stands for a concept of the source.
    Rejected {
        /// The concept.
        concept: usize,
        /// The piece of the translation.
        piece: usize,
        /// Its bytes.
        range: Range<usize>,
    },
    /// Nothing stands for a concept of the source.
    Missing {
        /// The concept.
        concept: usize,
    },
}

/// The pieces of a text with what was found in each.
struct Read<'t> {
    pieces: Vec<(&'t str, Vec<Token>)>,
    found: Vec<(usize, bool, Match)>,
}

/// Compares the pieces of a text with those of its translation.
#[must_use]
pub fn compare(source: (&Lexicon, &[Piece<'_>]), target: (&Lexicon, &[Piece<'_>])) -> Vec<Verdict> {
    let source = Read::of(source.0, source.1);
    if source.found.is_empty() {
        return Vec::new();
    }
    let (lexicon, target) = (target.0, Read::of(target.0, target.1));
    let mut verdicts = target.rejected(&source);
    for concept in source.concepts() {
        // A rejected word is reported as such, or was right for something else.
        let is_told =
            target.found.iter().any(|(_, _, it)| it.concept == concept && it.role != Role::Exempt);
        let is_kept = || source.is_kept(concept, &target);
        if !is_told
            && !is_kept()
            && !lexicon.is_scattered(concept, &target.pieces)
            && lexicon.knows(concept)
        {
            verdicts.push(Verdict::Missing { concept });
        }
    }
    verdicts
}

impl<'t> Read<'t> {
    fn of(lexicon: &Lexicon, pieces: &[Piece<'t>]) -> Self {
        let mut found = Vec::new();
        let pieces = pieces.iter().enumerate().map(|(index, piece)| {
            let tokens = tokens(piece.text);
            let matches = lexicon.find(piece.text, &tokens).into_iter();
            found.extend(matches.map(|it| (index, piece.is_variant, it)));
            (piece.text, tokens)
        });
        Self { pieces: pieces.collect(), found }
    }

    /// The concepts that stand in it on their own.
    fn concepts(&self) -> Vec<usize> {
        let own = self.found.iter().filter(|(_, _, it)| it.inside.is_none() && it.role.is_right());
        let mut concepts: Vec<_> = own.map(|(_, _, it)| it.concept).collect();
        concepts.sort_unstable();
        concepts.dedup();
        concepts
    }

    /// Whether the source's own word stands in the translation, as the names of commands do.
    fn is_kept(&self, concept: usize, target: &Self) -> bool {
        let all = self.found.iter().filter(|(_, _, it)| it.concept == concept);
        let mut words = all.filter_map(|(piece, _, it)| {
            let (_, tokens) = self.pieces.get(*piece)?;
            tokens.get(it.tokens.clone())
        });
        let is_in = |words: &[Token], tokens: &[Token]| {
            let hashes = |tokens: &[Token]| tokens.iter().map(|it| it.hash).collect::<Vec<_>>();
            let wanted = hashes(words);
            tokens.windows(words.len().max(1)).any(|window| hashes(window) == wanted)
        };
        words.any(|words| target.pieces.iter().any(|(_, tokens)| is_in(words, tokens)))
    }

    /// How often a concept stands in it by its right words, in the fullest of its variants.
    fn count(&self, concept: usize, only_own: bool) -> usize {
        let is_counted = |it: &Match| {
            it.concept == concept
                && it.role.is_right()
                && (it.inside.is_none() || (!only_own && it.is_trusted()))
        };
        let (mut always, mut most, mut here, mut piece) = (0, 0, 0, None);
        for (index, is_variant, _) in self.found.iter().filter(|(_, _, it)| is_counted(it)) {
            if !is_variant {
                always += 1;
                continue;
            }
            here = if piece == Some(*index) { here + 1 } else { 1 };
            piece = Some(*index);
            most = most.max(here);
        }
        always + most
    }

    fn rejected(&self, source: &Self) -> Vec<Verdict> {
        let mut verdicts = Vec::new();
        for (index, (piece, _, it)) in self.found.iter().enumerate() {
            if it.role != Role::Rejected || it.inside.is_some() || self.has_forbidden(*piece, it) {
                continue;
            }
            let wanted = source.count(it.concept, true);
            if wanted > self.count(it.concept, false) && !self.is_claimed(source, index, it) {
                let (concept, piece) = (it.concept, *piece);
                verdicts.push(Verdict::Rejected { concept, piece, range: self.range(piece, it) });
            }
        }
        // Two concepts may reject the same word.
        verdicts.dedup_by(|it, before| match (it, before) {
            (
                Verdict::Rejected { piece, range, .. },
                Verdict::Rejected { piece: before, range: range_before, .. },
            ) => (piece, range) == (before, range_before),
            _ => false,
        });
        verdicts
    }

    /// Whether the word is the right one for something else that the source speaks of.
    fn is_claimed(&self, source: &Self, index: usize, rejected: &Match) -> bool {
        let place = self.found.get(index).map(|(piece, ..)| *piece);
        let same = self.found.iter().filter(|(piece, _, it)| {
            Some(*piece) == place && it.tokens == rejected.tokens && it.role.is_right()
        });
        same.map(|(_, _, it)| it).any(|right| {
            let before = self.found.iter().take(index).filter(|(_, _, it)| {
                it.concept == right.concept && it.role.is_right() && it.tokens != right.tokens
            });
            before.count() < source.count(right.concept, true)
        })
    }

    /// Forbidden words are reported wherever they stand, with or without a source.
    fn has_forbidden(&self, piece: usize, rejected: &Match) -> bool {
        self.found.iter().any(|(index, _, it)| {
            *index == piece
                && it.role == Role::Forbidden
                && it.tokens.start >= rejected.tokens.start
                && it.tokens.end <= rejected.tokens.end
        })
    }

    fn range(&self, piece: usize, it: &Match) -> Range<usize> {
        self.pieces.get(piece).map_or(0..0, |(_, tokens)| it.range(tokens))
    }
}

impl Match {
    /// Its bytes in the text.
    #[must_use]
    pub fn range(&self, tokens: &[Token]) -> Range<usize> {
        let words = tokens.get(self.tokens.clone()).unwrap_or_default();
        let start = words.first().map_or(0, |token| token.range.start);
        start..words.last().map_or(start, |token| token.range.end)
    }

    /// Whether it stands on its own or in a longer term that is right.
    fn is_trusted(&self) -> bool {
        self.inside.is_none_or(Role::is_right)
    }
}
