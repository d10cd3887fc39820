//! Dates in the order and with the names of English.

use std::ops::Range;

use super::style::Language;
use super::{Conventions, Text};
use crate::l10n::Findings;
use crate::l10n::plain::cut;
use crate::l10n::plain::words::{Word, same, words};

/// Reports dates that are written as English writes them.
pub(super) fn check(text: &mut Text<'_>, found: &mut Findings<'_>) {
    let plain = text.plain.clone().into_owned();
    numeric(text, &plain, found);
    named(text, &plain, found);
}

/// `11/21/2026`: the month comes first where there is no such month as 21, or where the source has
/// the same characters.
fn numeric(text: &mut Text<'_>, plain: &str, found: &mut Findings<'_>) {
    for (slash, _) in plain.match_indices('/') {
        let Some((range, [first, second, year])) = three(plain, slash) else { continue };
        let written = cut(plain, range.clone());
        let is_day = |part: &str| part.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day));
        let is_month =
            |part: &str| part.parse::<u32>().is_ok_and(|month| (1..=12).contains(&month));
        let is_copied = is_month(second)
            && first != second
            && text.style.is_month_first
            && text.is_in_source(written);
        if is_month(first) && is_day(second) && (!is_month(second) || is_copied) {
            let sign = if text.style.language == Language::German { '.' } else { '/' };
            let expected = format!("{second:0>2}{sign}{first:0>2}{sign}{year}");
            let defect =
                Conventions::DateFormat { found: written.into(), expected: expected.into() };
            text.report(range, defect, found);
        }
    }
}

/// Three numbers with slashes between them, the first of which is at `slash`.
fn three(plain: &str, slash: usize) -> Option<(Range<usize>, [&str; 3])> {
    let is_digit = |c: char| c.is_ascii_digit();
    let before = cut(plain, 0..slash);
    let start = before.trim_end_matches(is_digit).len();
    let first = cut(plain, start..slash);
    let rest = plain.get(slash + 1..)?;
    let (second, year) = rest.split_once('/')?;
    let length = year.find(|c: char| !c.is_ascii_digit()).unwrap_or(year.len());
    let year = year.get(..length)?;
    let end = slash + 1 + second.len() + 1 + length;
    let is_part = |part: &str| matches!(part.len(), 1 | 2) && part.chars().all(is_digit);
    let is_year = matches!(year.len(), 2 | 4);
    let joins = |c: char| c.is_alphanumeric() || c == '/' || c == '-';
    let is_alone = !cut(plain, 0..start).ends_with(joins)
        && !plain.get(end..).is_some_and(|rest| rest.starts_with(joins));
    (is_part(first) && is_part(second) && is_year && is_alone)
        .then_some((start..end, [first, second, year]))
}

/// “March 2, 2026”, “2 March 2026”, “março 2, 2026”.
fn named(text: &mut Text<'_>, plain: &str, found: &mut Findings<'_>) {
    let all: Vec<Word<'_>> = words(plain).collect();
    for (place, word) in all.iter().enumerate() {
        // A month alone is no date, and most words are not even beside a number.
        let is_beside_day = |place: Option<usize>| {
            place.and_then(|place| all.get(place)).is_some_and(|word| is_day(word.text))
        };
        if !is_beside_day(place.checked_sub(1)) && !is_beside_day(Some(place + 1)) {
            continue;
        }
        let english = month(word.text, &ENGLISH, &SHORT);
        let own = || months(text.style.language).iter().position(|name| same(name, word.text));
        let Some(month) = english.or_else(own) else { continue };
        let near = |from: usize, to: usize, signs: &str| {
            let (one, other) = (all.get(from)?, all.get(to)?);
            let between = cut(plain, one.range().end..other.start);
            (!between.is_empty() && between.chars().all(|c| signs.contains(c))).then_some(*other)
        };
        let day_behind = near(place, place + 1, " \u{a0}.").filter(|day| is_day(day.text));
        let day_before = place.checked_sub(1).and_then(|before| {
            near(before, place, " \u{a0}")
                .and(all.get(before).copied())
                .filter(|day| is_day(day.text))
        });
        let at_year = if day_behind.is_some() { place + 2 } else { place + 1 };
        let year = near(at_year - 1, at_year, ", \u{a0}").filter(|year| is_year(year.text));
        let (day, start, end) = match (day_behind, day_before) {
            // “2 março” lacks a word, but may be an abbreviated form; only English names count.
            (None, Some(day)) if english.is_some() => (day, day.start, word.range().end),
            (Some(day), _)
                if english.is_some()
                    || is_american(plain, &day, year)
                    || is_copied(text, month, &day) =>
            {
                (day, word.start, day.range().end)
            }
            _ => continue,
        };
        let end = year.map_or(end, |year| year.range().end);
        let written = cut(plain, start..end);
        let expected = in_words(text.style.language, day.text, month, year.map(|year| year.text));
        let defect = Conventions::DateFormat { found: written.into(), expected: expected.into() };
        text.report(start..end, defect, found);
    }
}

/// Whether a day behind a name of the own language is one of an English date: a year follows, or a comma.
fn is_american(plain: &str, day: &Word<'_>, year: Option<Word<'_>>) -> bool {
    year.is_some() && plain.get(day.range().end..).is_some_and(|rest| rest.starts_with(','))
}

/// Whether the source has the same month in front of the same day.
fn is_copied(text: &Text<'_>, month: usize, day: &Word<'_>) -> bool {
    let name = ENGLISH.get(month).copied().unwrap_or_default();
    text.is_in_source(&format!("{name} {}", day.text))
}

fn in_words(language: Language, day: &str, month: usize, year: Option<&str>) -> String {
    let day = day.trim_end_matches(|c: char| c.is_alphabetic()).trim_start_matches('0');
    let name = months(language).get(month).copied().unwrap_or_default();
    let (joined, before_year) = match language {
        Language::Portuguese | Language::Spanish => (format!("{day} de {name}"), " de "),
        Language::German => (format!("{day}. {name}"), " "),
        Language::French | Language::Italian => (format!("{day} {name}"), " "),
    };
    match year {
        Some(year) => format!("{joined}{before_year}{year}"),
        None => joined,
    }
}

fn is_day(text: &str) -> bool {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ordinal = text.get(digits.len()..).unwrap_or_default();
    digits.len() <= 2
        && digits.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
        && matches!(ordinal, "" | "st" | "nd" | "rd" | "th")
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The number of an English month: a full name, or a short one with its capital letter.
fn month(word: &str, full: &[&str; 12], short: &[&str; 12]) -> Option<usize> {
    full.iter()
        .position(|name| same(name, word))
        .or_else(|| short.iter().position(|name| *name == word))
}

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const SHORT: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The names of the months.
pub(super) const fn months(language: Language) -> [&'static str; 12] {
    match language {
        Language::Portuguese => [
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "dezembro",
        ],
        Language::Spanish => [
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        Language::French => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Language::German => [
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ],
        Language::Italian => [
            "gennaio",
            "febbraio",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre",
            "ottobre",
            "novembre",
            "dicembre",
        ],
    }
}
