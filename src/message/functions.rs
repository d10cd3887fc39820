//! The functions that texts may call: NUMBER, PLURAL, DATETIME, DURATION and LIST.
//!
//! Most of them only set a style: values write themselves, so `{ $when }` needs no function.

mod signature;

pub(crate) use signature::{Signature, Values};

use std::borrow::Borrow;

use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions};
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_plurals::{PluralCategory, PluralRules};
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::fault::{self, Fault};
use super::formatters::{
    DateStyle, InstantStyle, Join, LengthStyle, NumberFormatter, TimeStyle, decimal, format_with,
    icu_locale, no_data,
};
use super::locale::Locale;
use super::values::{InstantValue, LengthValue, ListValue, Localized};

/// More fraction digits than this overflow in the plural rules that Fluent brings along.
const MOST_FRACTION_DIGITS: usize = 19;

/// Teaches a bundle to write numbers, and the functions of [`Signature::ALL`].
pub(super) fn install<R: Borrow<FluentResource>>(
    bundle: &mut FluentBundle<R>,
    locale: &Locale,
) -> Result<(), Fault> {
    let icu = icu_locale(&locale.data())?;
    let rules = PluralRules::try_new_cardinal(icu.into()).map_err(no_data)?;
    bundle.set_formatter(Some(write_number));
    add(bundle, "NUMBER", number)?;
    add(bundle, "DATETIME", datetime)?;
    add(bundle, "DURATION", duration)?;
    add(bundle, "LIST", list)?;
    add(bundle, "PLURAL", move |values, _| plural(&rules, values))
}

fn add<R, F>(bundle: &mut FluentBundle<R>, name: &str, function: F) -> Result<(), Fault>
where
    F: for<'a> Fn(&[FluentValue<'a>], &FluentArgs) -> FluentValue<'a> + Send + Sync + 'static,
{
    bundle.add_function(name, function).map_err(Fault::Fluent)
}

/// Writes numbers, with or without NUMBER, and leaves everything else to the value itself.
fn write_number(value: &FluentValue, formatters: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let Some(decimal) = decimal(number) else {
        fault::report(Fault::NotANumber(number.value.to_string()));
        return None;
    };
    format_with::<NumberFormatter>(formatters, number.into(), |formatter| {
        formatter.format(&decimal)
    })
}

/// `NUMBER($n, minimumFractionDigits: 2)`.
fn number<'a>(values: &[FluentValue<'a>], options: &FluentArgs) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = values else { return refuse("NUMBER", "a number") };
    let mut number = number.clone();
    number.options.merge(options);
    cap(&mut number.options);
    number.into()
}

fn cap(options: &mut FluentNumberOptions) {
    for digits in [&mut options.minimum_fraction_digits, &mut options.maximum_fraction_digits] {
        *digits = digits.map(|digits| digits.min(MOST_FRACTION_DIGITS));
    }
}

/// `PLURAL($n)`: the plural category, to select on.
///
/// Selecting on the number itself uses the plural rules that Fluent brings along, which are years
/// old: in pt-BR they never choose `many`.
fn plural<'a>(rules: &PluralRules, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = values else { return refuse("PLURAL", "a number") };
    match category(rules, number) {
        Some(category) => category.into(),
        None => refuse("PLURAL", "a finite number"),
    }
}

fn category(rules: &PluralRules, number: &FluentNumber) -> Option<&'static str> {
    Some(category_name(rules.category_for(&decimal(number)?)))
}

/// The name of a plural category, as variants have it for their key.
pub(crate) const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// `DATETIME($when, dateStyle: "short", timeStyle: "short")`; one style alone shows that part alone.
fn datetime<'a>(values: &[FluentValue<'a>], options: &FluentArgs) -> FluentValue<'a> {
    let Some(InstantValue { instant, .. }) = values.first().and_then(Localized::inside) else {
        return refuse("DATETIME", "an instant");
    };
    let style = InstantStyle {
        date: option(options, "dateStyle").and_then(date_style),
        time: option(options, "timeStyle").and_then(time_style),
    };
    let nothing_chosen = style.date.is_none() && style.time.is_none();
    let style = if nothing_chosen { InstantStyle::default() } else { style };
    Localized(InstantValue { instant: *instant, style }).into()
}

/// `DURATION($length, style: "short")`.
fn duration<'a>(values: &[FluentValue<'a>], options: &FluentArgs) -> FluentValue<'a> {
    let Some(LengthValue { length, .. }) = values.first().and_then(Localized::inside) else {
        return refuse("DURATION", "a length of time");
    };
    let style = match option(options, "style") {
        Some("short") => LengthStyle::Short,
        Some("narrow") => LengthStyle::Narrow,
        _ => LengthStyle::Long,
    };
    Localized(LengthValue { length: *length, style }).into()
}

/// `LIST($roles, type: "or")`.
fn list<'a>(values: &[FluentValue<'a>], options: &FluentArgs) -> FluentValue<'a> {
    let Some(list) = values.first().and_then(Localized::<ListValue>::inside) else {
        return refuse("LIST", "a list");
    };
    let join = if option(options, "type") == Some("or") { Join::Or } else { Join::And };
    Localized(list.joined_by(join)).into()
}

fn date_style(name: &str) -> Option<DateStyle> {
    match name {
        "short" => Some(DateStyle::Short),
        "medium" => Some(DateStyle::Medium),
        "long" => Some(DateStyle::Long),
        "full" => Some(DateStyle::Full),
        _ => None,
    }
}

fn time_style(name: &str) -> Option<TimeStyle> {
    match name {
        "short" => Some(TimeStyle::Short),
        "medium" => Some(TimeStyle::Medium),
        "long" => Some(TimeStyle::Long),
        "full" => Some(TimeStyle::Full),
        _ => None,
    }
}

/// The text of an option. Loading has checked it against [`Signature::ALL`] already.
fn option<'o>(options: &'o FluentArgs, name: &'static str) -> Option<&'o str> {
    match options.get(name) {
        Some(FluentValue::String(value)) => Some(value),
        _ => None,
    }
}

/// Fluent shows an error as `NUMBER()` and chooses the default variant for it, without a word.
fn refuse<'a>(function: &'static str, expected: &'static str) -> FluentValue<'a> {
    fault::report(Fault::Argument { function, expected });
    FluentValue::Error
}

#[cfg(test)]
mod tests;
