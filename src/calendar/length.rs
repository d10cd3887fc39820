//! Lengths of time in days, hours, minutes and seconds, such as `29d 23h 59m 59s`.

use super::CalendarError;
use crate::model::Seconds;

/// The units in the order in which they must be written, with their seconds.
const UNITS: [(char, i64); 5] = [('w', 604_800), ('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)];

/// Writes a length in the notation that [`parse_length`] reads, leaving out what is zero.
///
/// Weeks are never written: retention is counted in days, and `30d` says more than `4w 2d`.
#[must_use]
pub fn format_length(length: Seconds) -> String {
    let mut rest = length.get().unsigned_abs();
    let mut parts = Vec::new();
    for (unit, seconds) in UNITS.iter().skip(1) {
        let seconds = seconds.unsigned_abs();
        if rest >= seconds {
            parts.push(format!("{}{unit}", rest / seconds));
        }
        rest %= seconds;
    }
    match (parts.is_empty(), length < Seconds::ZERO) {
        (true, _) => "0s".to_owned(),
        (false, true) => format!("-{}", parts.join(" ")),
        (false, false) => parts.join(" "),
    }
}

/// Reads a length: numbers with the units `w d h m s`, each at most once and from long to short.
///
/// Spaces between the parts are optional.
///
/// # Errors
///
/// [`CalendarError::NotALength`], negative lengths included, or [`CalendarError::LengthOverflows`].
pub fn parse_length(text: &str) -> Result<Seconds, CalendarError> {
    let refused = || CalendarError::NotALength(text.to_owned());
    let overflow = || CalendarError::LengthOverflows(text.to_owned());
    let parts = split(text).ok_or_else(refused)?;
    let mut total: i64 = 0;
    for (digits, seconds) in parts {
        // Nothing but digits is left here, so the only way to fail is to be too large.
        let count: i64 = digits.parse().map_err(|_| overflow())?;
        let part = count.checked_mul(seconds).ok_or_else(overflow)?;
        total = total.checked_add(part).ok_or_else(overflow)?;
    }
    Ok(Seconds::new(total))
}

/// The digits of each part and the seconds of its unit, or `None` when the notation is broken.
fn split(text: &str) -> Option<Vec<(&str, i64)>> {
    let mut parts = Vec::new();
    let mut units = UNITS.iter();
    let mut rest = text.trim_matches(' ');
    while !rest.is_empty() {
        let (digits, after) = rest.split_at(rest.find(|c: char| !c.is_ascii_digit())?);
        let letter = after.chars().next()?;
        // Advancing the iterator is what refuses a unit that came before.
        let (_, seconds) = units.find(|(unit, _)| *unit == letter)?;
        parts.push((digits, *seconds));
        rest = after.strip_prefix(letter)?.trim_start_matches(' ');
        if digits.is_empty() {
            return None;
        }
    }
    (!parts.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, seconds: i64) {
        assert_eq!(parse_length(text), Ok(Seconds::new(seconds)), "{text}");
    }

    #[test]
    fn parts_may_be_separated_by_spaces() {
        check("29d 23h 59m 59s", 2_591_999);
        check("29d23h59m59s", 2_591_999);
        check("1w 2d", 777_600);
        check("  90m ", 5_400);
        check("0s", 0);
        check("0d", 0);
    }

    #[test]
    fn each_unit_comes_once_and_from_long_to_short() {
        for text in
            ["", " ", "5", "d", "1d 1d", "1s 1d", "-5s", "+5s", "1.5h", "1 d", "1D", "1y", "１d"]
        {
            assert_eq!(parse_length(text), Err(CalendarError::NotALength(text.into())), "{text}");
        }
    }

    #[test]
    fn more_seconds_than_can_be_counted_overflow() {
        for text in
            ["9223372036854775808s", "99999999999999999999999d", "106751991167300d 15h 30m 8s"]
        {
            assert_eq!(parse_length(text), Err(CalendarError::LengthOverflows(text.into())));
        }
        check("9223372036854775807s", i64::MAX);
    }

    #[test]
    fn the_shortest_form_is_written() {
        assert_eq!(format_length(Seconds::ZERO), "0s");
        assert_eq!(format_length(Seconds::days(30)), "30d");
        assert_eq!(format_length(Seconds::new(2_591_999)), "29d 23h 59m 59s");
        assert_eq!(format_length(Seconds::new(3_601)), "1h 1s");
        assert_eq!(format_length(Seconds::new(-60)), "-1m");
        assert_eq!(format_length(Seconds::new(i64::MIN)), "-106751991167300d 15h 30m 8s");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(seconds in 0..=i64::MAX) {
            let length = Seconds::new(seconds);
            prop_assert_eq!(parse_length(&format_length(length)), Ok(length));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[-0-9wdhms ]{0,30}") {
            let _ = parse_length(&text);
        }
    }
}
