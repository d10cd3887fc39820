//! A one that is written out where other numbers are shown too: in Portuguese `[one]` has 0 and 1.5.

use fluent_syntax::ast::{InlineExpression, PatternElement};

use super::Plurals;
use super::numbers::{is_exact, is_number, is_plural};
use crate::l10n::entry::Pattern;
use crate::l10n::expressions::{each, selects, variable};
use crate::l10n::finding::At;
use crate::l10n::passage::key;
use crate::l10n::{Bench, Findings, Reading};
use crate::message::Locale;

/// How languages whose `one` has several numbers write one.
const ONES: &[(&str, &[&str])] =
    &[("fr", &["un", "une"]), ("hi", &["एक"]), ("hy", &["մեկ", "մի"]), ("pt", &["um", "uma"])];

pub(super) fn of_entry(bench: &Bench<'_>, reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    let entry = reading.entry;
    let texts = bench.texts(&entry.file.locale);
    for select in selects(entry).iter().filter(|select| is_plural(select)) {
        let keys = || select.variants.iter().map(|variant| key(&variant.key));
        if is_exact(&texts.plurals, select.selector, "one") {
            continue;
        }
        let samples = texts.plurals.cardinal.iter().find(|category| category.name == "one");
        let has_variant =
            |number: f64| keys().filter(|key| is_number(key)).any(|key| key.parse() == Ok(number));
        // What has a variant of its own does not come here.
        let mut others = samples.into_iter().flat_map(|category| &category.samples).copied();
        let Some(example) =
            others.find(|number| number.fract() == 0.0 && *number != 1.0 && !has_variant(*number))
        else {
            continue;
        };
        let one = select.variants.iter().find(|variant| key(&variant.key) == "one");
        let Some(one) = one else { continue };
        if shows_number(&one.value, variable(select.selector)) {
            continue;
        }
        if let Some((text, word)) = written(&entry.file.locale, &one.value) {
            let file = entry.file;
            let start = file.offset(text) + word.start;
            let at = At::slice(entry, select.attribute, text).in_variant("one");
            let at = at.at(start..start + word.len());
            let category = "one".into();
            found.add(at, Plurals::OneWrittenOut { category, example });
        }
    }
}

/// Whether a text says one, in digits or in letters.
pub(in crate::l10n::checks) fn says_one(locale: &Locale, pattern: &Pattern<'_>) -> bool {
    written(locale, pattern).is_some()
}

type Word<'s> = (&'s str, std::ops::Range<usize>);

/// The word that says one, with the slice of the file in which it is.
fn written<'s>(locale: &Locale, pattern: &Pattern<'s>) -> Option<Word<'s>> {
    let language = locale.language().language;
    let ones = ONES.iter().find(|(own, _)| language == *own).map(|(_, ones)| *ones);
    let is_one = |word: &str| {
        word == "1" || ones.unwrap_or_default().iter().any(|one| word.to_lowercase() == *one)
    };
    pattern.elements.iter().find_map(|element| {
        let PatternElement::TextElement { value } = element else { return None };
        let word = words(value).find(|(_, word)| is_one(word));
        word.map(|(start, word)| (*value, start..start + word.len()))
    })
}

/// The words of a text with their places. Numbers with a fraction are one word.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_inside = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '-' | '\u{2011}');
    let ends = text.split(move |c: char| !is_inside(c));
    ends.map(move |word| {
        let start = (word.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        let trimmed = word.trim_start_matches(['.', ',', '-']);
        (start + word.len() - trimmed.len(), trimmed.trim_end_matches(['.', ',', '-']))
    })
}

fn shows_number(pattern: &Pattern<'_>, name: Option<&str>) -> bool {
    let mut is_shown = false;
    each(pattern, &mut |seen| {
        if let InlineExpression::VariableReference { id } = seen.inline {
            is_shown |= Some(id.name) == name;
        }
    });
    is_shown
}
