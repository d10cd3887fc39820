//! The terms of one language, found in a text in one walk over its words.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::pattern::Pattern;
use super::{Glossary, PartOfSpeech, Words, without_parentheses};
use crate::l10n::inflection::Language;
use crate::l10n::tokens::{Token, hash, tokens};
use crate::message::Locale;

/// The terms of one language by the words with which they can begin.
#[derive(Debug)]
pub struct Lexicon {
    language: Language,
    patterns: Vec<Pattern>,
    by_first: HashMap<u64, Vec<usize>>,
}

/// What a term is to its concept, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// An expression in which the word means something else.
    Exempt,
    /// The canonical word.
    Preferred,
    /// Right as well.
    Accepted,
    /// Wrong for this concept.
    Rejected,
    /// Wrong everywhere.
    Forbidden,
}

impl Role {
    /// Whether the word is right.
    #[must_use]
    pub const fn is_right(self) -> bool {
        matches!(self, Self::Preferred | Self::Accepted)
    }
}

/// A term in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// The index of the concept in the glossary.
    pub concept: usize,
    /// What the term is to it.
    pub role: Role,
    /// The tokens.
    pub tokens: Range<usize>,
    /// What the longer term is in which it stands, if it does.
    pub inside: Option<Role>,
}

impl Lexicon {
    /// The terms of a locale.
    #[must_use]
    pub fn new(glossary: &Glossary, locale: &Locale) -> Self {
        let language = Language::of(locale);
        let foreign = foreign(glossary, locale);
        let mut patterns = Vec::new();
        for (concept, it) in glossary.concepts.iter().enumerate() {
            if let Some(words) = it.words(locale) {
                let is_verb = it.kind == PartOfSpeech::Verb;
                collect(language, words, is_verb, concept, &mut patterns);
            }
        }
        let patterns: Vec<_> =
            patterns.into_iter().map(|pattern: Pattern| pattern.without(&foreign)).collect();
        let mut by_first: HashMap<u64, Vec<usize>> = HashMap::new();
        for (index, pattern) in patterns.iter().enumerate() {
            for first in pattern.first() {
                by_first.entry(*first).or_default().push(index);
            }
        }
        Self { language, patterns, by_first }
    }

    /// Whether there are no terms.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// The terms in a text, by their place; of those that begin with the same word, the longest first.
    #[must_use]
    pub fn find(&self, text: &str, tokens: &[Token]) -> Vec<Match> {
        let mut found: Vec<Match> = Vec::new();
        let mut outer: Option<(usize, Role)> = None;
        for (start, token) in tokens.iter().enumerate().filter(|(_, token)| token.is_word()) {
            let Some(candidates) = self.by_first.get(&token.hash) else { continue };
            let inside = outer.filter(|(end, _)| start < *end).map(|(_, role)| role);
            let first = found.len();
            for pattern in candidates.iter().filter_map(|index| self.patterns.get(*index)) {
                if let Some(end) = pattern.end(self.language, text, tokens, start) {
                    let (concept, role) = (pattern.concept, pattern.role);
                    found.push(Match { concept, role, tokens: start..end, inside });
                    if pattern.is_literal() {
                        // Looked for as it is written, it is meant before its right look-alike.
                        found.retain(|it| {
                            it.concept != concept || it.tokens != (start..end) || it.role == role
                        });
                    }
                }
            }
            let here = found.get_mut(first..).unwrap_or_default();
            here.sort_by_key(|it| (std::cmp::Reverse(it.tokens.end), it.concept, it.role));
            found.dedup_by(|it, before| it.concept == before.concept && it.tokens == before.tokens);
            let Some((end, role)) = found.get(first).map(|it| (it.tokens.end, it.role)) else {
                continue;
            };
            for it in found.iter_mut().skip(first).filter(|it| it.tokens.end < end) {
                it.inside = it.inside.or(Some(role));
            }
            if inside.is_none() {
                outer = Some((end, role));
            }
        }
        found
    }

    /// Whether it has a term for a concept.
    #[must_use]
    pub fn knows(&self, concept: usize) -> bool {
        self.patterns.iter().any(|pattern| pattern.concept == concept)
    }

    /// Whether every word of the canonical term of a concept stands somewhere in these texts.
    #[must_use]
    pub fn is_scattered(&self, concept: usize, texts: &[(&str, Vec<Token>)]) -> bool {
        let mut patterns = self.patterns.iter().filter(|pattern| pattern.concept == concept);
        patterns.any(|pattern| pattern.role.is_right() && pattern.is_scattered_in(texts))
    }
}

/// The single words that the glossary has for other languages.
fn foreign(glossary: &Glossary, locale: &Locale) -> HashSet<u64> {
    let language = Language::of(locale);
    let all = glossary.concepts.iter().flat_map(|concept| &concept.words);
    let others = all.filter(|(other, _)| Language::of(other) != language);
    let words = others.map(|(_, words)| without_parentheses(&words.preferred));
    words.filter(|word| !word.contains(' ')).map(|word| hash(&word)).collect()
}

fn collect(
    language: Language,
    words: &Words,
    is_verb: bool,
    concept: usize,
    patterns: &mut Vec<Pattern>,
) {
    let first = patterns.len();
    let compile = |term: &str, role| Pattern::of(language, term, is_verb, concept, role);
    patterns.extend(compile(&without_parentheses(&words.preferred), Role::Preferred));
    for term in &words.accepted {
        patterns.extend(compile(&without_parentheses(term), Role::Accepted));
    }
    let right = patterns.len();
    for (terms, role) in [
        (&words.rejected, Role::Rejected),
        (&words.forbidden, Role::Forbidden),
        (&words.exempt, Role::Exempt),
    ] {
        for term in terms {
            let term = without_parentheses(term);
            let words = tokens(&term);
            let looks_right = patterns.get(first..right).unwrap_or_default().iter().any(|right| {
                right.end(language, &term, &words, 0).is_some_and(|end| end == words.len())
            });
            let compiled = compile(&term, role).into_iter();
            match looks_right && role != Role::Exempt {
                true => patterns.extend(compiled.map(|pattern| pattern.literally(&term))),
                false => patterns.extend(compiled),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::glossary::embedded;

    /// What is found, each as `concept role «words»`; what stands inside something longer is left out.
    #[track_caller]
    fn check(locale: &str, text: &str, expected: &[&str]) {
        let glossary = embedded();
        let lexicon = Lexicon::new(&glossary, &locale.parse().unwrap());
        let tokens = tokens(text);
        let found = lexicon.find(text, &tokens).into_iter();
        let found = found.filter(|it| it.inside.is_none() && it.role != Role::Exempt);
        let told = found.map(|it| {
            let range = tokens[it.tokens.start].range.start..tokens[it.tokens.end - 1].range.end;
            format!("{} {:?} «{}»", glossary.concepts[it.concept].id, it.role, &text[range])
        });
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn inflected_forms_are_found() {
        check("pt-BR", "Ana saiu.", &["leave Preferred «saiu»"]);
        check("pt-BR", "restaurá-la", &["restore Preferred «restaurá»"]);
        check("pt-BR", "a que se conectou", &["sign-in Rejected «se conectou»"]);
        check("pt-BR", "Conecte-se", &["sign-in Rejected «Conecte-se»"]);
        check("pt-BR", "Faça login", &["sign-in Rejected «Faça login»"]);
        check("pt-BR", "contas pessoais", &["personal-account Preferred «contas pessoais»"]);
        check("en", "two soft deleted things", &["soft-deleted Preferred «soft deleted»"]);
        check("en", "Users’ permissions", &["permission Preferred «permissions»"]);
    }

    #[test]
    fn the_longest_term_is_one_concept() {
        let settings = "Configurações de saída do usuário externo";
        let found = format!("external-user-leave-settings Preferred «{settings}»");
        check("pt-BR", settings, &[&found]);
        check(
            "en",
            "External user leave settings",
            &["external-user-leave-settings Preferred «External user leave settings»"],
        );
    }

    #[test]
    fn prepositions_match_with_their_articles() {
        check(
            "pt-BR",
            "remoção dos seus dados",
            &["data-removal Preferred «remoção dos seus dados»"],
        );
        check(
            "pt-BR",
            "o administrador do seu locatário",
            &["tenant-administrator Preferred «administrador do seu locatário»"],
        );
    }

    #[test]
    fn terms_that_differ_only_in_form_are_taken_literally() {
        check(
            "pt-BR",
            "um administrador de locatários",
            &["tenant-administrator Rejected «administrador de locatários»"],
        );
        check(
            "pt-BR",
            "os administradores dos locatários",
            &["tenant-administrator Preferred «administradores dos locatários»"],
        );
        check("pt-BR", "Usuários Excluídos", &["deleted-user Rejected «Usuários Excluídos»"]);
        check("pt-BR", "Usuários excluídos", &["deleted-user Preferred «Usuários excluídos»"]);
    }

    #[test]
    fn left_is_not_always_leaving() {
        check("en", "You left the group", &["leave Preferred «left»", "group Preferred «group»"]);
        check("en", "has left", &["leave Preferred «left»"]);
        check("en", "3 days left", &[]);
        check("en", "left arrow", &[]);
        check("en", "Nothing is left of it", &[]);
    }
}
