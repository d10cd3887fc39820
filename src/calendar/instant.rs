//! Instants in RFC 3339, always shown in UTC.

use chrono::{DateTime, Datelike, NaiveTime, SecondsFormat, Timelike, Utc};

use super::CalendarError;
use crate::model::Timestamp;
use crate::short_text::ShortText;

/// Writes an instant in RFC 3339, such as `2026-03-02T09:00:00Z`.
///
/// Deadlines may lie beyond the year 9999; those get the expanded form, `+10000-01-01T00:00:00Z`.
#[must_use]
pub fn format_instant(instant: Timestamp) -> ShortText {
    let beyond = if instant < Timestamp::EARLIEST {
        DateTime::<Utc>::MIN_UTC
    } else {
        DateTime::<Utc>::MAX_UTC
    };
    let instant = DateTime::from_timestamp(instant.as_seconds(), 0).unwrap_or(beyond);
    usual(&instant)
        .unwrap_or_else(|| ShortText::from(instant.to_rfc3339_opts(SecondsFormat::Secs, true)))
}

/// The same for years of four digits, of which reports are full.
fn usual(instant: &DateTime<Utc>) -> Option<ShortText> {
    let (year, month, day) = (u32::try_from(instant.year()).ok()?, instant.month(), instant.day());
    if year > 9999 {
        return None;
    }
    let mut text = *b"0000-00-00T00:00:00Z";
    let numbers =
        [year / 100, year % 100, month, day, instant.hour(), instant.minute(), instant.second()];
    for (number, at) in numbers.into_iter().zip([0, 2, 5, 8, 11, 14, 17]) {
        let digits = text.get_mut(at..at + 2)?;
        digits.copy_from_slice(&[b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]);
    }
    std::str::from_utf8(&text).ok().map(ShortText::new)
}

/// The last instant that can be written; what lies beyond is written as if it were this one.
pub const LAST_WRITTEN: Timestamp = Timestamp::from_seconds(DateTime::<Utc>::MAX_UTC.timestamp());

/// Reads what [`format_instant`] writes, the expanded form included.
#[must_use]
pub fn read_instant(text: &str) -> Option<Timestamp> {
    let expanded = || text.starts_with('+').then(|| text.parse::<DateTime<Utc>>().ok()).flatten();
    let beyond = || expanded().map(|instant| Timestamp::from_seconds(instant.timestamp()));
    parse_instant(text).ok().or_else(beyond)
}

/// Reads an instant in RFC 3339, or a date alone, which means its midnight in UTC.
///
/// Scenarios are compared byte for byte, so only one spelling is taken: a capital `T` and `Z`, no
/// fractions of seconds and no leap seconds.
///
/// # Errors
///
/// [`CalendarError::NotAnInstant`], or [`CalendarError::OutOfRange`] outside the years 1970 to 9999.
pub fn parse_instant(text: &str) -> Result<Timestamp, CalendarError> {
    if year_has_too_many_digits(text) {
        return Err(CalendarError::OutOfRange(text.to_owned()));
    }
    let seconds = seconds_of(text).ok_or_else(|| CalendarError::NotAnInstant(text.to_owned()))?;
    let instant = Timestamp::from_seconds(seconds);
    if (Timestamp::EARLIEST..=Timestamp::LATEST).contains(&instant) {
        Ok(instant)
    } else {
        Err(CalendarError::OutOfRange(text.to_owned()))
    }
}

fn seconds_of(text: &str) -> Option<i64> {
    if has_shape(text, "0000-00-00") {
        let date: chrono::NaiveDate = text.parse().ok()?;
        return Some(date.and_time(NaiveTime::MIN).and_utc().timestamp());
    }
    let strict = has_shape(text, "0000-00-00T00:00:00Z")
        || has_shape(text, "0000-00-00T00:00:00+00:00")
        || has_shape(text, "0000-00-00T00:00:00-00:00");
    let instant = DateTime::parse_from_rfc3339(text).ok().filter(|_| strict)?;
    // chrono keeps the leap second 23:59:60 as more than a second of nanoseconds.
    (instant.timestamp_subsec_nanos() == 0).then(|| instant.timestamp())
}

/// Whether `text` is `shape` with any digit where `shape` has a zero.
fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(byte, model)| match model {
            b'0' => byte.is_ascii_digit(),
            _ => byte == model,
        })
}

fn year_has_too_many_digits(text: &str) -> bool {
    let Some((year, rest)) = text.split_once('-') else { return false };
    year.len() > 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && seconds_of(&format!("2000-{rest}")).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, seconds: i64) {
        assert_eq!(parse_instant(text), Ok(Timestamp::from_seconds(seconds)), "{text}");
    }

    #[track_caller]
    fn check_refused(text: &str, error: fn(String) -> CalendarError) {
        assert_eq!(parse_instant(text), Err(error(text.to_owned())), "{text}");
    }

    #[test]
    fn instants_are_read_in_utc_or_with_an_offset() {
        check("1970-01-01T00:00:00Z", 0);
        check("2026-03-02T09:00:00Z", 1_772_442_000);
        check("2026-03-02T06:00:00-03:00", 1_772_442_000);
        check("2026-03-02T09:00:00+00:00", 1_772_442_000);
        check("9999-12-31T23:59:59Z", Timestamp::LATEST.as_seconds());
    }

    #[test]
    fn a_date_alone_is_its_midnight() {
        check("1970-01-02", 86_400);
        check("9999-12-31", Timestamp::LATEST.as_seconds() - 86_399);
    }

    #[test]
    fn leap_years_follow_the_gregorian_calendar() {
        check("2024-02-29", 1_709_164_800);
        check("2000-02-29", 951_782_400);
        check_refused("2026-02-29", CalendarError::NotAnInstant);
        check_refused("2100-02-29T00:00:00Z", CalendarError::NotAnInstant);
    }

    #[test]
    fn other_spellings_are_not_instants() {
        for text in [
            "",
            "tomorrow",
            "2026-03-02T09:00:00",
            "2026-03-02 09:00:00Z",
            "2026-03-02t09:00:00z",
            "2026-03-02T09:00:00.5Z",
            "2026-03-02T09:00Z",
            "2026-03-02T24:00:00Z",
            "2016-12-31T23:59:60Z",
            " 2026-03-02",
            "2026-3-2",
            "+2026-03-02",
        ] {
            check_refused(text, CalendarError::NotAnInstant);
        }
    }

    #[test]
    fn years_before_1970_and_after_9999_are_out_of_range() {
        check_refused("1969-12-31T23:59:59Z", CalendarError::OutOfRange);
        check_refused("0000-01-01", CalendarError::OutOfRange);
        check_refused("10000-01-01T00:00:00Z", CalendarError::OutOfRange);
        check_refused("1970-01-01T00:00:00+01:00", CalendarError::OutOfRange);
        check_refused("9999-12-31T23:59:59-01:00", CalendarError::OutOfRange);
    }

    #[test]
    fn a_deadline_no_clock_reaches_can_still_be_written() {
        let after = Timestamp::from_seconds(Timestamp::LATEST.as_seconds() + 1);
        assert_eq!(format_instant(after), "+10000-01-01T00:00:00Z");
        assert!(format_instant(Timestamp::from_seconds(i64::MAX)).ends_with('Z'));
        for instant in [Timestamp::EARLIEST, Timestamp::LATEST, after, LAST_WRITTEN] {
            assert_eq!(read_instant(&format_instant(instant)), Some(instant));
        }
        assert_eq!(read_instant("+10000-01-01"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(seconds in 0..=Timestamp::LATEST.as_seconds()) {
            let instant = Timestamp::from_seconds(seconds);
            prop_assert_eq!(parse_instant(&format_instant(instant)), Ok(instant));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,30}") {
            let _ = parse_instant(&text);
        }
    }
}
