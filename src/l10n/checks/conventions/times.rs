//! Times of the day with “AM” and “PM”.

use super::{Conventions, Text};
use crate::l10n::Findings;
use crate::l10n::plain::cut;

/// Reports times that are written as English writes them.
pub(super) fn check(text: &mut Text<'_>, found: &mut Findings<'_>) {
    let plain = text.plain.clone().into_owned();
    let mut done = 0;
    while let Some(offset) =
        plain.get(done..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit()))
    {
        let start = done + offset;
        let rest = plain.get(start..).unwrap_or_default();
        let length = rest.find(|c: char| !(c.is_ascii_digit() || c == ':')).unwrap_or(rest.len());
        done = start + length;
        let clock = cut(&plain, start..done);
        let Some(half) = half(plain.get(done..).unwrap_or_default()) else { continue };
        let joins = |c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | ':' | '-' | '/');
        let is_alone = !cut(&plain, 0..start).ends_with(joins);
        if let Some(expected) = converted(clock, half.is_afternoon).filter(|_| is_alone) {
            let range = start..done + half.length;
            let found_text = cut(&plain, range.clone());
            let defect =
                Conventions::TimeFormat { found: found_text.into(), expected: expected.into() };
            text.report(range, defect, found);
        }
    }
}

struct Half {
    is_afternoon: bool,
    /// Of the space and the sign.
    length: usize,
}

/// “AM” or “PM” at the start of a text, however they are written.
fn half(rest: &str) -> Option<Half> {
    let sign = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let space = rest.len() - sign.len();
    for (written, is_afternoon) in [
        ("a.m.", false),
        ("p.m.", true),
        ("a.m", false),
        ("p.m", true),
        ("am", false),
        ("pm", true),
    ] {
        let Some(start) = sign.get(..written.len()) else { continue };
        let behind = sign.get(written.len()..).and_then(|rest| rest.chars().next());
        if start.eq_ignore_ascii_case(written) && !behind.is_some_and(char::is_alphanumeric) {
            return Some(Half { is_afternoon, length: space + written.len() });
        }
    }
    None
}

/// A time of twelve hours as one of twenty-four.
fn converted(clock: &str, is_afternoon: bool) -> Option<String> {
    let (hour, minute) = clock.split_once(':').unwrap_or((clock, "00"));
    let hour: u32 = hour.parse().ok().filter(|hour| (1..=12).contains(hour))?;
    let is_minute = minute.len() == 2 && minute.parse::<u32>().is_ok_and(|minute| minute < 60);
    let hour = hour % 12 + if is_afternoon { 12 } else { 0 };
    is_minute.then(|| format!("{hour:02}:{minute}"))
}
