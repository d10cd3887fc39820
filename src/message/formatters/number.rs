//! Numbers, grouped and with the decimal mark of the locale, and percentages.

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use fluent::types::{FluentNumber, FluentNumberStyle};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;
use writeable::Writeable;

use super::{icu_locale, no_data};
use crate::message::fault::Fault;

/// What distinguishes two formatters; the digits are settled in [`decimal`] already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::message) struct NumberStyle {
    grouping: bool,
    percent: bool,
}

impl From<&FluentNumber> for NumberStyle {
    fn from(number: &FluentNumber) -> Self {
        Self {
            grouping: number.options.use_grouping,
            percent: number.options.style == FluentNumberStyle::Percent,
        }
    }
}

/// Writes numbers in one locale and style.
pub(in crate::message) enum NumberFormatter {
    /// As a number.
    Decimal(DecimalFormatter),
    /// As a percentage.
    Percent(PercentFormatter<DecimalFormatter>),
}

impl Memoizable for NumberFormatter {
    type Args = NumberStyle;
    type Error = Fault;

    fn construct(language: LanguageIdentifier, style: NumberStyle) -> Result<Self, Fault> {
        let locale = icu_locale(&language)?;
        let grouping =
            if style.grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
        let options = DecimalFormatterOptions::from(grouping);
        let decimal = DecimalFormatter::try_new((&locale).into(), options).map_err(no_data)?;
        if !style.percent {
            return Ok(Self::Decimal(decimal));
        }
        PercentFormatter::try_new_with_decimal_formatter(locale.into(), decimal, Default::default())
            .map(Self::Percent)
            .map_err(no_data)
    }
}

impl NumberFormatter {
    pub(in crate::message) fn format(&self, decimal: &Decimal) -> String {
        match self {
            Self::Decimal(formatter) => formatter.format(decimal).write_to_string().into_owned(),
            Self::Percent(formatter) => formatter.format(decimal).write_to_string().into_owned(),
        }
    }
}

/// The digits that are shown, which are also the ones that decide the plural; `None` for infinity
/// and for what is not a number.
pub(in crate::message) fn decimal(number: &FluentNumber) -> Option<Decimal> {
    let percent = number.options.style == FluentNumberStyle::Percent;
    let mut decimal = exact(number.value)?;
    if percent {
        decimal.multiply_pow10(2);
        // The zero of 0.25 stays in front of 25 otherwise.
        decimal.trim_start();
    }
    let minimum = number.options.minimum_fraction_digits.unwrap_or(0);
    let usual = if percent { 0 } else { 3 };
    let maximum = number.options.maximum_fraction_digits.unwrap_or(usual).max(minimum);
    let half_up = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    decimal.round_with_mode(position(maximum)?, half_up);
    decimal.trim_end();
    decimal.pad_end(position(minimum)?);
    Some(decimal)
}

fn exact(value: f64) -> Option<Decimal> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if value.fract() == 0.0 && value.abs() <= EXACT {
        // Also turns the negative zero into a plain one.
        return Some(Decimal::from(value as i64));
    }
    value.to_string().parse().ok()
}

/// Fraction digits are counted downwards from the decimal mark.
fn position(digits: usize) -> Option<i16> {
    i16::try_from(digits).ok().map(|digits| -digits)
}
