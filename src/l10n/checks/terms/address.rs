//! Finds “tu” in texts that say “você”.

mod words;

use std::collections::HashMap;

use self::words::WORDS;
use super::{Report, Terms};
use crate::l10n::bench::{Bench, Texts};
use crate::l10n::passage::Reading;
use crate::l10n::tokens::{Kind, Token, hash, tokens};
use crate::message::Name;

/// How the texts of a locale address people; counted only when it matters.
#[derive(Debug, Default)]
pub(in crate::l10n) struct Address {
    tu: usize,
    voce: usize,
    /// By file and by whether the text ends with a full stop: how many instructions begin like
    /// “clica”, which also tells what somebody does, and how many like “clique”.
    instructions: HashMap<(String, bool), (usize, usize)>,
}

impl Address {
    /// Counts in the texts of a locale.
    pub(in crate::l10n) fn of(texts: &Texts<'_>, source: &Texts<'_>) -> Self {
        let mut address = Self::default();
        for entry in &texts.entries {
            let original = source.same_as(entry).map(Reading::of);
            for passage in Reading::of(entry).passages {
                let text = &passage.prose.text;
                let words = tokens(text);
                address.tu += (0..words.len()).filter(|at| is_tu(text, &words, *at)).count();
                let is_voce = |token: &&Token| WORDS.voce.contains(&token.hash);
                address.voce += words.iter().filter(is_voce).count();
                let same = original.iter().flat_map(|original| &original.passages).find(|same| {
                    same.attribute == passage.attribute && same.variant() == passage.variant()
                });
                let Some(same) = same else { continue };
                if is_instruction(&tokens(&same.prose.text), 0) {
                    let key = (entry.file.name.clone(), ends_sentence(text));
                    let (tu, voce) = address.instructions.entry(key).or_default();
                    let first = words.first().map_or(0, |token| token.hash);
                    let [of_tu, of_voce, _] = &WORDS.imperatives;
                    *tu += usize::from(of_tu.contains(&first));
                    *voce += usize::from(of_voce.contains(&first));
                }
            }
        }
        address
    }

    /// Whether “tu” is what the texts say.
    fn is_tu(&self) -> bool {
        let orders: usize = self.instructions.values().map(|(_, voce)| voce).sum();
        self.tu >= 3 && self.tu > self.voce + orders
    }

    /// Whether texts of this kind tell what happens rather than what to do: “Mostra a lista”.
    fn tells(&self, file: &str, text: &str) -> bool {
        let key = (file.to_owned(), ends_sentence(text));
        let least = if ends_sentence(text) { 6 } else { 3 };
        self.instructions.get(&key).is_some_and(|(tu, voce)| *tu >= least && tu > &(voce * 3))
    }
}

/// Words that belong to “tu”, in one text.
pub(super) fn look(address: &dyn Fn() -> bool, text: &str, tokens: &[Token], report: Report<'_>) {
    for (at, token) in tokens.iter().enumerate() {
        if is_tu(text, tokens, at) && address() {
            let found = Name::from(token.of(text));
            report(token.range.clone(), Terms::MixedAddress { found });
        }
    }
}

/// Whether “tu” is out of place in a locale.
pub(super) fn says_voce(bench: &Bench<'_>, texts: &Texts<'_>) -> bool {
    !bench.address(texts).is_tu()
}

/// Imperatives of “tu” where the source gives an instruction.
pub(super) fn compare(
    bench: &Bench<'_>,
    texts: &Texts<'_>,
    file: &str,
    source: &[Token],
    target: (&str, &[Token]),
    report: Report<'_>,
) {
    let (text, tokens) = target;
    let (from, to) = (sentences(source), sentences(tokens));
    // Sentences that were split or joined cannot be compared one by one.
    let count = if from.len() == to.len() { from.len() } else { 1 };
    for (original, start) in from.into_iter().zip(to).take(count) {
        let Some(token) = imperative(text, tokens, start) else { continue };
        if !is_instruction(source, original) {
            continue;
        }
        let address = bench.address(texts);
        if !address.is_tu() && !address.tells(file, text) {
            let found = Name::from(token.of(text));
            report(token.range.clone(), Terms::MixedAddress { found });
        }
    }
}

/// The imperative of “tu” with which a sentence begins.
fn imperative<'t>(text: &str, tokens: &'t [Token], start: usize) -> Option<&'t Token> {
    let [of_tu, _, negative] = &WORDS.imperatives;
    let first = tokens.get(start)?;
    let second = tokens.get(start + 1);
    if first.of(text).to_lowercase() == "não" {
        return second.filter(|second| negative.contains(&second.hash));
    }
    Some(first).filter(|first| of_tu.contains(&first.hash))
}

/// Whether a sentence of the source tells people to do something, or not to.
fn is_instruction(source: &[Token], at: usize) -> bool {
    let is = |at: usize, word: &str| source.get(at).is_some_and(|token| token.hash == hash(word));
    let first = source.get(at).filter(|token| token.kind == Kind::Word);
    let is_order = first.is_some_and(|token| WORDS.instructions.contains(&token.hash));
    is_order
        || is(at, "please")
        || (is(at, "do") && is(at + 1, "not"))
        || (is(at, "don") && is(at + 1, "t"))
}

/// The indices of the words with which sentences begin.
fn sentences(tokens: &[Token]) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut is_start = true;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::End => is_start = true,
            Kind::Break => {}
            Kind::Word | Kind::Code | Kind::Placeable => {
                if is_start {
                    starts.push(at);
                }
                is_start = false;
            }
        }
    }
    starts
}

fn is_tu(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at).filter(|token| token.kind == Kind::Word) else {
        return false;
    };
    let before = at.checked_sub(1).and_then(|before| tokens.get(before));
    let written = token.of(text);
    match written {
        "ti" => before.is_some_and(|before| WORDS.before_ti.contains(&before.hash)),
        "te" => token.is_joined,
        // An abbreviation in capitals.
        _ => {
            WORDS.tu.contains(&token.hash) && written.chars().nth(1).is_none_or(char::is_lowercase)
        }
    }
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', '…'])
}
