//! Lengths of time in days, hours, minutes and seconds.

use icu_experimental::duration::options::{BaseStyle, DurationFormatterOptions, FieldDisplay};
use icu_experimental::duration::{
    Duration, DurationFormatter, DurationSign, ValidatedDurationFormatterOptions,
};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::{icu_locale, no_data};
use crate::message::fault::Fault;
use crate::message::recent::Recent;
use crate::model::Seconds;

/// How briefly the units are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(in crate::message) enum LengthStyle {
    /// 1 day, 2 hours
    #[default]
    Long,
    /// 1 day, 2 hr
    Short,
    /// 1d 2h
    Narrow,
}

/// Writes lengths in one locale and style.
pub(in crate::message) struct LengthFormatter {
    usual: DurationFormatter,
    /// A formatter shows no unit at all for zero, unless it always shows one.
    zero: DurationFormatter,
    recent: Recent<Seconds>,
}

impl Memoizable for LengthFormatter {
    type Args = LengthStyle;
    type Error = Fault;

    fn construct(language: LanguageIdentifier, style: LengthStyle) -> Result<Self, Fault> {
        Ok(Self {
            usual: formatter(&language, style, FieldDisplay::Auto)?,
            zero: formatter(&language, style, FieldDisplay::Always)?,
            recent: Recent::default(),
        })
    }
}

impl LengthFormatter {
    pub(in crate::message) fn format(&self, length: Seconds) -> String {
        let formatter = if length == Seconds::ZERO { &self.zero } else { &self.usual };
        self.recent
            .always(length, || formatter.format(&duration(length)).write_to_string().into_owned())
    }
}

fn formatter(
    language: &LanguageIdentifier,
    style: LengthStyle,
    seconds: FieldDisplay,
) -> Result<DurationFormatter, Fault> {
    let mut options = DurationFormatterOptions::default();
    options.base = match style {
        LengthStyle::Long => BaseStyle::Long,
        LengthStyle::Short => BaseStyle::Short,
        LengthStyle::Narrow => BaseStyle::Narrow,
    };
    options.second_visibility = Some(seconds);
    let options = ValidatedDurationFormatterOptions::validate(options).map_err(no_data)?;
    DurationFormatter::try_new(icu_locale(language)?.into(), options).map_err(no_data)
}

/// Days are the longest unit: weeks, months and years would hide a retention of 30 days.
fn duration(length: Seconds) -> Duration {
    let seconds = length.get().unsigned_abs();
    let negative = length < Seconds::ZERO;
    Duration {
        sign: if negative { DurationSign::Negative } else { DurationSign::Positive },
        days: seconds / 86_400,
        hours: seconds / 3_600 % 24,
        minutes: seconds / 60 % 60,
        seconds: seconds % 60,
        ..Duration::default()
    }
}
