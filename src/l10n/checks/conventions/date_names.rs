//! Months and weekdays with a capital letter, which only the start of a sentence gives them.

use super::dates::months;
use super::style::Language;
use super::{Conventions, Text};
use crate::l10n::Findings;
use crate::l10n::conventions::starts_sentence;
use crate::l10n::plain::cut;
use crate::l10n::plain::words::{Word, same, words};

/// Whether a text may have a name of a month or a weekday with a capital letter inside.
pub(super) fn may_be_in(words: &str) -> bool {
    words.as_bytes().windows(2).any(|pair| matches!(pair, [b' ', b'A'..=b'Z']))
}

/// Reports names of months and weekdays with a capital letter in the middle of a sentence.
pub(super) fn check(text: &mut Text<'_>, found: &mut Findings<'_>) {
    let language = text.style.language;
    if language == Language::German {
        return;
    }
    let plain = text.plain.clone().into_owned();
    let mut before: Option<Word<'_>> = None;
    let mut all = words(&plain).peekable();
    while let Some(word) = all.next() {
        let is_capital = word.is_capitalized() && !word.is_acronym();
        let mut is_short = || is_short_weekday(text, before, word, all.peek().copied());
        if is_capital && (is_name(word.text, language) || is_short()) {
            let head = cut(&plain, 0..word.start);
            let follows = all.peek().map_or("", |next| next.text);
            if !starts_sentence(head) && !is_of_a_name(&plain, before, word, follows) {
                let expected = word.text.to_lowercase();
                let defect = Conventions::CapitalizedDateName {
                    found: word.text.into(),
                    expected: expected.into(),
                };
                text.report(word.range(), defect, found);
            }
        }
        before = Some(word);
    }
}

fn is_name(word: &str, language: Language) -> bool {
    months(language).iter().chain(weekdays(language)).any(|name| same(name, word))
}

const fn weekdays(language: Language) -> &'static [&'static str] {
    match language {
        // Short forms are other words too: “Segunda Guerra”, “Quinta da Boa Vista”.
        Language::Portuguese => &[
            "segunda-feira",
            "terça-feira",
            "quarta-feira",
            "quinta-feira",
            "sexta-feira",
            "sábado",
            "domingo",
            "sábados",
            "domingos",
        ],
        Language::Spanish => &["lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
        Language::French => {
            &["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        }
        Language::Italian => &["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
        Language::German => &[],
    }
}

/// Whether this is “Sexta” for “sexta-feira”, which the source has to say too.
fn is_short_weekday(
    text: &Text<'_>,
    before: Option<Word<'_>>,
    word: Word<'_>,
    after: Option<Word<'_>>,
) -> bool {
    let days = ["Segunda", "Terça", "Quarta", "Quinta", "Sexta"];
    let articles = [
        "toda", "todas", "na", "nas", "às", "cada", "nesta", "próxima", "última", "até", "a", "de",
        "e", "ou",
    ];
    let english = ["Mon", "Tue", "Wed", "Thu", "Fri"];
    text.style.language == Language::Portuguese
        && days.contains(&word.text.trim_end_matches('s'))
        && before.is_some_and(|before| articles.iter().any(|article| same(article, before.text)))
        && after.is_none_or(|after| !after.is_capitalized())
        && english.iter().any(|day| text.is_in_source(day))
}

/// Whether the word is part of the name of a street, a feast or a person.
fn is_of_a_name(plain: &str, before: Option<Word<'_>>, word: Word<'_>, follows: &str) -> bool {
    let head = cut(plain, 0..word.start);
    let is_joined = |before: &Word<'_>| cut(plain, before.range().end..word.start) == " ";
    let is_person = before.is_some_and(|before| {
        let starts = starts_sentence(cut(plain, 0..before.start));
        // “Todo domingo”, but “Plácido Domingo”.
        let is_small = before.text.chars().count() < 6 || before.text.starts_with("Próxim");
        before.is_capitalized() && is_joined(&before) && !(starts && is_small)
    });
    let mut last = words(head).collect::<Vec<_>>();
    last.reverse();
    let is_place = last.iter().take(4).any(|word| PLACES.contains(&word.text));
    let is_feast = last.get(1).is_some_and(|day| {
        day.is_capitalized()
            && !day.text.contains(|c: char| c.is_ascii_digit())
            && NUMBERS.contains(&day.text)
    });
    let is_of_feast = matches!(follows, "Santa" | "Santo" | "Gordo");
    is_person || is_place || is_feast || is_of_feast
}

const PLACES: &[&str] = &[
    "Rua",
    "rua",
    "Avenida",
    "avenida",
    "Av",
    "Praça",
    "praça",
    "Ponte",
    "ponte",
    "Rio",
    "Colégio",
    "Escola",
    "Estádio",
    "Editora",
    "Largo",
    "Calle",
    "calle",
    "Plaza",
    "Rue",
    "rue",
    "Via",
    "via",
    "Movimento",
    "Revolução",
];

const NUMBERS: &[&str] = &[
    "Um",
    "Primeiro",
    "Dois",
    "Cinco",
    "Sete",
    "Nove",
    "Doze",
    "Treze",
    "Quinze",
    "Dezenove",
    "Vinte",
    "Dieciséis",
    "Diez",
    "Quatorze",
    "Onze",
    "Vingt",
];
