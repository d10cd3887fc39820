//! Dates and times, always in UTC.

use icu_calendar::Iso;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder, ZoneStyle};
use icu_datetime::fieldsets::enums::CompositeFieldSet;
use icu_datetime::options::{Length, TimePrecision};
use icu_locale_core::subtags::subtag;
use icu_time::zone::{TimeZone, TimeZoneInfo, UtcOffset, models::AtTime};
use icu_time::{DateTime, ZonedDateTime};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::{icu_locale, no_data};
use crate::message::fault::Fault;
use crate::message::recent::Recent;
use crate::model::Timestamp;

/// How much of the date is shown; the names are those of JavaScript's `Intl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::message) enum DateStyle {
    /// 3/2/26
    Short,
    /// Mar 2, 2026
    Medium,
    /// March 2, 2026
    Long,
    /// Monday, March 2, 2026
    Full,
}

/// How much of the time of day is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::message) enum TimeStyle {
    /// 9:00 AM
    Short,
    /// 9:00:00 AM
    Medium,
    /// 9:00:00 AM UTC
    Long,
    /// 9:00:00 AM Coordinated Universal Time
    Full,
}

/// What is shown of an instant; the default leaves no doubt about when it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::message) struct InstantStyle {
    pub(in crate::message) date: Option<DateStyle>,
    pub(in crate::message) time: Option<TimeStyle>,
}

impl Default for InstantStyle {
    fn default() -> Self {
        Self { date: Some(DateStyle::Long), time: Some(TimeStyle::Long) }
    }
}

impl InstantStyle {
    fn field_set(self) -> Result<CompositeFieldSet, Fault> {
        let mut builder = FieldSetBuilder::new();
        builder.length = Some(match self.date {
            Some(DateStyle::Short) => Length::Short,
            Some(DateStyle::Medium) => Length::Medium,
            Some(DateStyle::Long | DateStyle::Full) | None => Length::Long,
        });
        builder.date_fields = self.date.map(|date| match date {
            DateStyle::Full => DateFields::YMDE,
            DateStyle::Short | DateStyle::Medium | DateStyle::Long => DateFields::YMD,
        });
        builder.time_precision = self.time.map(|time| match time {
            TimeStyle::Short => TimePrecision::Minute,
            TimeStyle::Medium | TimeStyle::Long | TimeStyle::Full => TimePrecision::Second,
        });
        builder.zone_style = self.time.and_then(|time| match time {
            TimeStyle::Short | TimeStyle::Medium => None,
            TimeStyle::Long => Some(ZoneStyle::SpecificShort),
            TimeStyle::Full => Some(ZoneStyle::SpecificLong),
        });
        builder.build_composite().map_err(no_data)
    }
}

/// The zone by its identifier, which is what selects the name “UTC”; an offset would give “GMT”.
const UTC: TimeZone = TimeZone(subtag!("utc"));

/// Writes instants in one locale and style.
pub(in crate::message) struct InstantFormatter {
    formatter: DateTimeFormatter<CompositeFieldSet>,
    recent: Recent<Timestamp>,
}

impl Memoizable for InstantFormatter {
    type Args = InstantStyle;
    type Error = Fault;

    fn construct(language: LanguageIdentifier, style: InstantStyle) -> Result<Self, Fault> {
        let locale = icu_locale(&language)?;
        let formatter = DateTimeFormatter::try_new(locale.into(), style.field_set()?);
        Ok(Self { formatter: formatter.map_err(no_data)?, recent: Recent::default() })
    }
}

impl InstantFormatter {
    pub(in crate::message) fn format(&self, instant: Timestamp) -> String {
        self.recent.always(instant, || {
            self.formatter.format(&in_utc(instant)).write_to_string().into_owned()
        })
    }
}

fn in_utc(instant: Timestamp) -> ZonedDateTime<Iso, TimeZoneInfo<AtTime>> {
    let milliseconds = instant.as_seconds().saturating_mul(1000);
    let offset = UtcOffset::zero();
    let ZonedDateTime { date, time, .. } =
        ZonedDateTime::from_epoch_milliseconds_and_utc_offset(milliseconds, offset);
    let zone = UTC.with_offset(Some(offset));
    ZonedDateTime { date, time, zone: zone.at_date_time(DateTime { date, time }) }
}
