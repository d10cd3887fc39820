//! The functions of Fluent and their options, as ECMA-402 has them.

use crate::message::functions::{Signature, Values};

/// What an option may be set to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Allowed {
    /// A number of digits.
    Digits(u8, u8),
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// The name of a currency, a unit, a time zone, a calendar …
    Anything,
}

use Allowed::{Anything, Digits, OneOf};

type Options = &'static [(&'static str, Allowed)];

const NUMBER: Options = &[
    ("compactDisplay", OneOf(&["short", "long"])),
    ("currency", Anything),
    ("currencyDisplay", OneOf(&["code", "symbol", "narrowSymbol", "name"])),
    ("currencySign", OneOf(&["standard", "accounting"])),
    ("localeMatcher", OneOf(&["lookup", "best fit"])),
    ("maximumFractionDigits", Digits(0, 20)),
    ("maximumSignificantDigits", Digits(1, 21)),
    ("minimumFractionDigits", Digits(0, 20)),
    ("minimumIntegerDigits", Digits(1, 21)),
    ("minimumSignificantDigits", Digits(1, 21)),
    ("notation", OneOf(&["standard", "scientific", "engineering", "compact"])),
    ("numberingSystem", Anything),
    ("roundingIncrement", Anything),
    ("roundingMode", Anything),
    ("roundingPriority", OneOf(&["auto", "morePrecision", "lessPrecision"])),
    ("signDisplay", OneOf(&["auto", "never", "always", "exceptZero", "negative"])),
    ("style", OneOf(&["decimal", "currency", "percent", "unit"])),
    ("trailingZeroDisplay", OneOf(&["auto", "stripIfInteger"])),
    ("type", OneOf(&["cardinal", "ordinal"])),
    ("unit", Anything),
    ("unitDisplay", OneOf(&["short", "narrow", "long"])),
    ("useGrouping", OneOf(&["true", "false", "always", "auto", "min2", "0", "1"])),
];

const STYLES: Allowed = OneOf(&["full", "long", "medium", "short"]);
const WIDTHS: Allowed = OneOf(&["long", "short", "narrow"]);
const NUMERIC: Allowed = OneOf(&["numeric", "2-digit"]);

const DATETIME: Options = &[
    ("calendar", Anything),
    ("dateStyle", STYLES),
    ("day", NUMERIC),
    ("dayPeriod", WIDTHS),
    ("era", WIDTHS),
    ("formatMatcher", OneOf(&["basic", "best fit"])),
    ("fractionalSecondDigits", Digits(0, 3)),
    ("hour", NUMERIC),
    ("hour12", OneOf(&["true", "false", "0", "1"])),
    ("hourCycle", OneOf(&["h11", "h12", "h23", "h24"])),
    ("localeMatcher", OneOf(&["lookup", "best fit"])),
    ("minute", NUMERIC),
    ("month", OneOf(&["numeric", "2-digit", "long", "short", "narrow"])),
    ("numberingSystem", Anything),
    ("second", NUMERIC),
    ("timeStyle", STYLES),
    ("timeZone", Anything),
    (
        "timeZoneName",
        OneOf(&["long", "short", "shortOffset", "longOffset", "shortGeneric", "longGeneric"]),
    ),
    ("weekday", WIDTHS),
    ("year", NUMERIC),
];

/// The functions that every project has.
pub(super) fn functions() -> impl Iterator<Item = &'static str> {
    Signature::ALL.iter().map(|signature| signature.name)
}

/// The options of a function; `None` where they are not known.
pub(super) fn options(function: &str, is_tchau: bool) -> Option<Vec<(&'static str, Allowed)>> {
    if is_tchau {
        let own = Signature::find(function)?.options.iter();
        return Some(own.map(|(name, values)| (*name, allowed(*values))).collect());
    }
    match function {
        "NUMBER" => Some(NUMBER.to_vec()),
        "DATETIME" => Some(DATETIME.to_vec()),
        _ => None,
    }
}

const fn allowed(values: Values) -> Allowed {
    match values {
        Values::Digits => Digits(0, 20),
        Values::OneOf(names) => OneOf(names),
    }
}
