//! Checks of numbers, money, dates and times that are written out in a text.

mod amounts;
mod date_names;
mod dates;
mod style;
mod times;

use std::borrow::Cow;
use std::ops::Range;

use crate::l10n::check::checks;
use crate::l10n::finding::At;
use crate::l10n::plain::quotes::{Quoted, quoted};
use crate::l10n::plain::{cut, plain};
use crate::l10n::{Bench, Findings, Passage, Reading};
use crate::message::Name;

use self::style::Style;

checks! {
    /// What the checks of this family say.
    pub enum Conventions {
        /// A number written as the source language writes it.
        "number-format" Warning NumberFormat NumberFormat { found: Name, expected: Name },
        /// An amount written as the source language writes it.
        "currency-format" Warning CurrencyFormat CurrencyFormat { found: Name, expected: Name },
        /// A date written as the source language writes it.
        "date-format" Warning DateFormat DateFormat { found: Name, expected: Name },
        /// A time written as the source language writes it.
        "time-format" Warning TimeFormat TimeFormat { found: Name, expected: Name },
        /// A month or a weekday with a capital letter.
        "capitalized-date-name" Warning DateFormat CapitalizedDateName { found: Name, expected: Name },
    }
}

/// A text of a translation with what it is compared with.
struct Text<'r> {
    style: Style,
    source: &'r Reading<'r, 'r>,
    target: &'r Reading<'r, 'r>,
    passage: &'r Passage<'r, 'r>,
    /// What of it is language.
    plain: Cow<'r, str>,
    /// What an earlier check has reported.
    done: Vec<Range<usize>>,
}

impl Text<'_> {
    /// Whether the source has the same characters.
    fn is_in_source(&self, text: &str) -> bool {
        self.source.passages.iter().any(|passage| passage.prose.text.contains(text))
    }

    /// Reports a range, unless something in it is reported already.
    fn report(&mut self, range: Range<usize>, defect: Conventions, found: &mut Findings<'_>) {
        if self.is_done(&range) || self.is_example(&range) {
            return;
        }
        found.add(At::words(self.target, self.passage, range.clone()), defect);
        self.done.push(range);
    }

    /// Whether it is in quotation marks here and in the source: an example of how others write.
    fn is_example(&self, range: &Range<usize>) -> bool {
        let around =
            |quoted: &Quoted| quoted.range.start < range.start && range.end < quoted.range.end;
        quoted(&self.plain).iter().find(|quoted| around(quoted)).is_some_and(|quoted| {
            let inner = cut(&self.plain, quoted.range.clone())
                .trim_matches(|c: char| "“”\"'‘’«»".contains(c));
            self.source.passages.iter().any(|passage| {
                let words = &passage.prose.text;
                words
                    .match_indices(inner)
                    .any(|(at, _)| cut(words, 0..at).ends_with(['“', '"', '«', '\'', '‘']))
            })
        })
    }

    fn is_done(&self, range: &Range<usize>) -> bool {
        self.done.iter().any(|done| done.start < range.end && range.start < done.end)
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) const fn of_entry(_: &Bench<'_>, _: &Reading<'_, '_>, _: &mut Findings<'_>) {}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let Some(style) = Style::of(&target.entry.file.locale, &bench.source.locale) else { return };
    for passage in &target.passages {
        let words = &passage.prose.text;
        let has_digit = words.bytes().any(|byte| byte.is_ascii_digit());
        if !has_digit && !date_names::may_be_in(words) {
            continue;
        }
        let plain = plain(words);
        let mut text = Text { style, source, target, passage, plain, done: Vec::new() };
        if has_digit {
            dates::check(&mut text, found);
            times::check(&mut text, found);
            amounts::check(&mut text, found);
        }
        date_names::check(&mut text, found);
    }
}

/// Looks at everything at once.
pub(super) const fn of_project(_: &Bench<'_>, _: &mut Findings<'_>) {}

#[cfg(test)]
mod tests;
