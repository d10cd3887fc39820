//! One term, ready to be compared with the words of a text.

use std::collections::HashSet;

use super::lexicon::Role;
use crate::l10n::inflection::{CLITICS, Language, is_infinitive};
use crate::l10n::tokens::{Kind, Token, hash, tokens};

/// A term of a concept in one language.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) concept: usize,
    pub(super) role: Role,
    slots: Vec<Slot>,
    /// The words that mean something, in small letters.
    words: Vec<String>,
    /// The words of a rejected term that differs from the right one only in its form.
    literal: Option<Vec<String>>,
}

/// What can stand at one place of a term: hashes, in order.
#[derive(Debug)]
enum Slot {
    /// The forms of a word.
    Word(Vec<u64>),
    /// A preposition, and maybe an article or a possessive behind it.
    Preposition(Vec<u64>),
    /// A pronoun that belongs to the verb, behind a hyphen.
    Joined(Vec<u64>),
}

/// “Left” is also a side and what remains.
const LEFT: &str = "left";
const HAVE: &[&str] = &["have", "has", "had", "having", "who", "ve"];

impl Pattern {
    /// The patterns of a term: two where a pronoun can stand on either side of its verb.
    pub(super) fn of(
        language: Language,
        term: &str,
        is_verb: bool,
        concept: usize,
        role: Role,
    ) -> Vec<Self> {
        let all = tokens(term);
        let words: Vec<_> = all.iter().filter(|token| token.is_word()).collect();
        let meaning = words.iter().map(|token| token.of(term).to_lowercase());
        let meaning: Vec<_> = meaning.filter(|word| language.preposition(word).is_none()).collect();
        let mut slots: Vec<_> = words
            .iter()
            .enumerate()
            .map(|(place, token)| Slot::of(language, token.of(term), is_verb, place == 0))
            .collect();
        let is_reflexive = is_verb
            && language == Language::Portuguese
            && words.get(1).is_some_and(|token| token.is_joined && is_reflexive(token.of(term)));
        if !is_reflexive {
            return vec![Self { concept, role, slots, words: meaning, literal: None }];
        }
        let pronouns = hashes(["se", "me", "nos", "te"]);
        let behind = slots.split_off(2);
        let verb = slots.swap_remove(0);
        let rest = || behind.iter().map(Slot::copy);
        let before = [Slot::Word(pronouns.clone()), verb.copy()].into_iter().chain(rest());
        let after = [verb.copy(), Slot::Joined(pronouns)].into_iter().chain(rest());
        [before.collect(), after.collect()]
            .map(|slots| Self { concept, role, slots, words: meaning.clone(), literal: None })
            .into()
    }

    /// The same, matching only what is written like the term from its second word on.
    pub(super) fn literally(mut self, term: &str) -> Self {
        let words = tokens(term).into_iter().filter(Token::is_word);
        self.literal = Some(words.map(|token| token.of(term).to_owned()).collect());
        self
    }

    pub(super) const fn is_literal(&self) -> bool {
        self.literal.is_some()
    }

    /// The words with which it can begin.
    pub(super) fn first(&self) -> &[u64] {
        match self.slots.first() {
            Some(Slot::Word(forms) | Slot::Preposition(forms) | Slot::Joined(forms)) => forms,
            None => &[],
        }
    }

    /// The index behind the last token, if the term stands at this one.
    pub(super) fn end(
        &self,
        language: Language,
        text: &str,
        tokens: &[Token],
        start: usize,
    ) -> Option<usize> {
        let mut at = start;
        for (place, slot) in self.slots.iter().enumerate() {
            let mut token = tokens.get(at)?;
            while place > 0 && !matches!(slot, Slot::Joined(_)) && is_clitic(token, text) {
                at += 1;
                token = tokens.get(at)?;
            }
            if !token.is_word() || !slot.allows(token) {
                return None;
            }
            at += 1;
            if matches!(slot, Slot::Preposition(_)) {
                at += self.determiners(language, text, tokens, at, place + 1);
            }
        }
        let is_meant = self.is_written_so(text, tokens, start..at)
            && (language != Language::English || !is_side(text, tokens, start));
        is_meant.then_some(at)
    }

    /// Whether every word with a meaning, or one of its family, stands somewhere in these texts.
    pub(super) fn is_scattered_in(&self, texts: &[(&str, Vec<Token>)]) -> bool {
        let is_there = |word: &String| {
            texts.iter().any(|(text, tokens)| {
                tokens.iter().any(|token| token.is_word() && are_related(word, token.of(text)))
            })
        };
        self.words.len() > 1 && self.words.iter().all(is_there)
    }

    /// Takes away the wrong forms that are words of another language, such as “delete”.
    pub(super) fn without(mut self, foreign: &HashSet<u64>) -> Self {
        if self.role.is_right() {
            return self;
        }
        let own: Vec<_> = self.words.iter().map(|word| hash(word)).collect();
        for slot in &mut self.slots {
            if let Slot::Word(forms) = slot {
                forms.retain(|form| own.contains(form) || !foreign.contains(form));
            }
        }
        self
    }

    /// How many articles and possessives follow a preposition.
    fn determiners(
        &self,
        language: Language,
        text: &str,
        tokens: &[Token],
        at: usize,
        next: usize,
    ) -> usize {
        let is_next = |token: &Token| self.slots.get(next).is_some_and(|slot| slot.allows(token));
        let rest = tokens.get(at..).unwrap_or_default().iter().take(2);
        rest.take_while(|token| {
            !is_next(token) && language.is_determiner(&token.of(text).to_lowercase())
        })
        .count()
    }

    fn is_written_so(&self, text: &str, tokens: &[Token], range: std::ops::Range<usize>) -> bool {
        let Some(literal) = &self.literal else { return true };
        let found = tokens.get(range).unwrap_or_default();
        // Capitals count where the term has them behind its first word.
        let has_capitals = literal.iter().skip(1).any(|word| has_capital(word));
        found.len() == literal.len()
            && found.iter().zip(literal).skip(usize::from(!has_capitals)).all(|(token, word)| {
                match has_capitals {
                    true => token.of(text) == word,
                    false => token.hash == hash(word),
                }
            })
    }
}

impl Slot {
    fn of(language: Language, word: &str, is_verb: bool, is_first: bool) -> Self {
        let small = word.to_lowercase();
        if let Some(forms) = language.preposition(&small).filter(|_| !is_first) {
            return Self::Preposition(hashes(forms.iter().copied()));
        }
        let conjugates = is_verb
            && match language {
                Language::English => word.len() > 3,
                Language::Portuguese => is_first && is_infinitive(language, &small),
                Language::Other => false,
            };
        Self::Word(hashes(language.forms(word, conjugates).iter().map(String::as_str)))
    }

    fn allows(&self, token: &Token) -> bool {
        match self {
            Self::Word(forms) | Self::Preposition(forms) => {
                forms.binary_search(&token.hash).is_ok()
            }
            Self::Joined(forms) => token.is_joined && forms.binary_search(&token.hash).is_ok(),
        }
    }

    fn copy(&self) -> Self {
        match self {
            Self::Word(forms) => Self::Word(forms.clone()),
            Self::Preposition(forms) => Self::Preposition(forms.clone()),
            Self::Joined(forms) => Self::Joined(forms.clone()),
        }
    }
}

fn hashes<'a>(words: impl IntoIterator<Item = &'a str>) -> Vec<u64> {
    let mut hashes: Vec<_> = words.into_iter().map(hash).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

fn is_reflexive(word: &str) -> bool {
    word.eq_ignore_ascii_case("se")
}

fn is_clitic(token: &Token, text: &str) -> bool {
    token.is_joined && CLITICS.contains(&token.of(text))
}

/// Whether two words begin alike for half of the first one: remoção and removido.
fn are_related(word: &str, other: &str) -> bool {
    let other = other.chars().flat_map(char::to_lowercase);
    let shared = word.chars().zip(other).take_while(|(one, other)| one == other).count();
    let length = word.chars().count();
    shared == length || (shared >= 4 && shared * 2 >= length)
}

fn has_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether “left” is no form of “leave” here: after no “have” and before nothing that can be left.
fn is_side(text: &str, tokens: &[Token], at: usize) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at));
    if !word(Some(at)).is_some_and(|token| token.of(text).eq_ignore_ascii_case(LEFT)) {
        return false;
    }
    let before = word(at.checked_sub(1)).map(|token| token.of(text).to_lowercase());
    if before.is_some_and(|before| HAVE.contains(&before.as_str())) {
        return false;
    }
    !word(Some(at + 1)).is_some_and(|next| {
        let written = next.of(text);
        next.kind == Kind::Placeable
            || Language::English.is_determiner(&written.to_lowercase())
            || has_capital(written)
    })
}
