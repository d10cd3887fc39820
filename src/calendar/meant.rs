//! Guesses which instant or length somebody meant who wrote it in another way.

use super::{format_length, parse_instant};
use crate::model::Seconds;

/// The words for each unit, in English and Portuguese, with its seconds.
const WORDS: [(&[&str], i64); 5] = [
    (&["w", "week", "weeks", "sem", "semana", "semanas"], 604_800),
    (&["d", "day", "days", "dia", "dias"], 86_400),
    (&["h", "hr", "hrs", "hour", "hours", "hora", "horas"], 3_600),
    (&["m", "min", "mins", "minute", "minutes", "minuto", "minutos"], 60),
    (&["s", "sec", "secs", "second", "seconds", "seg", "segundo", "segundos"], 1),
];

/// An instant that lacks its zone, its seconds or its `T`; days and months are never guessed.
#[must_use]
pub fn meant_instant(text: &str) -> Option<String> {
    let joined = text.trim().to_uppercase().replacen(' ', "T", 1);
    let bare = joined.trim_end_matches('Z');
    let candidates = [joined.clone(), format!("{bare}Z"), format!("{bare}:00Z")];
    candidates.into_iter().find(|candidate| parse_instant(candidate).is_ok())
}

/// A length in words, or with its units in another order.
#[must_use]
pub fn meant_length(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    let mut rest = text.trim();
    let mut total: i64 = 0;
    while !rest.is_empty() {
        let (digits, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        let after = after.trim_start();
        let end = after.find(|c: char| !c.is_alphabetic()).unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        let (_, seconds) = WORDS.iter().find(|(words, _)| words.contains(&word))?;
        let count: i64 = digits.parse().ok()?;
        total = total.checked_add(count.checked_mul(*seconds)?)?;
        rest = after.trim_start_matches([' ', ',']);
        rest = rest.strip_prefix("and ").or(rest.strip_prefix("e ")).unwrap_or(rest).trim_start();
    }
    (total > 0).then(|| format_length(Seconds::new(total)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_in_words_are_understood() {
        for (text, meant) in [
            ("30 days", "30d"),
            ("30 dias", "30d"),
            ("1 dia, 2 horas e 5 minutos", "1d 2h 5m"),
            ("59s 30d", "30d 59s"),
            ("29D 23H", "29d 23h"),
            ("1 week and 1 day", "8d"),
        ] {
            assert_eq!(meant_length(text).as_deref(), Some(meant), "{text}");
        }
        for text in
            ["", "30", "thirty days", "1 month", "-1d", "1.5h", "0 days", "99999999999999999w"]
        {
            assert_eq!(meant_length(text), None, "{text}");
        }
    }

    #[test]
    fn instants_without_a_zone_are_in_utc() {
        for text in
            ["2026-03-02T09:00:00", "2026-03-02 09:00:00", "2026-03-02 09:00", "2026-03-02t09:00z"]
        {
            assert_eq!(meant_instant(text).as_deref(), Some("2026-03-02T09:00:00Z"), "{text}");
        }
        for text in ["", "tomorrow", "02/03/2026", "2026-02-30", "20260302"] {
            assert_eq!(meant_instant(text), None, "{text}");
        }
    }
}
