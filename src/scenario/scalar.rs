//! What a text without quotes stands for, by the same rules as the fast reading.

/// The meaning of a plain text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Plain {
    /// Empty, `~` or `null`.
    Nothing,
    /// `true` or `false`.
    YesNo(bool),
    /// A whole number, in tens or after `0x`, `0o` or `0b`.
    Whole(Whole),
    /// Any other number.
    Number(f64),
    /// Itself.
    Text,
}

/// A whole number of any type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Whole {
    negative: bool,
    magnitude: u128,
}

/// Decides what a plain text stands for.
pub(super) fn resolve(text: &str) -> Plain {
    if is_nothing(text) {
        return Plain::Nothing;
    }
    if let Some(yes) = yes_no(text) {
        return Plain::YesNo(yes);
    }
    if let Some(whole) = whole(text) {
        return Plain::Whole(whole);
    }
    match number(text) {
        Some(number) if !has_leading_zeros(text) => Plain::Number(number),
        _ => Plain::Text,
    }
}

/// Whether a plain text stands for nothing.
pub(super) fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn yes_no(text: &str) -> Option<bool> {
    match text {
        "true" | "True" | "TRUE" => Some(true),
        "false" | "False" | "FALSE" => Some(false),
        _ => None,
    }
}

/// Reads a whole number. `007` is none: YAML 1.2 takes it as a text.
fn whole(text: &str) -> Option<Whole> {
    let negative = text.starts_with('-');
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.starts_with(['+', '-']) || has_leading_zeros(text) {
        return None;
    }
    let (radix, digits) = match digits.get(..2) {
        Some("0x") => (16, digits.get(2..)?),
        Some("0o") => (8, digits.get(2..)?),
        Some("0b") => (2, digits.get(2..)?),
        _ => (10, digits),
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    let magnitude = u128::from_str_radix(digits, radix).ok()?;
    Some(Whole { negative, magnitude })
}

/// Reads a number with or without a fraction.
pub(super) fn number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    if text.starts_with('+') && unsigned.starts_with(['+', '-']) {
        return None;
    }
    match (text, unsigned) {
        (_, ".inf" | ".Inf" | ".INF") => Some(f64::INFINITY),
        ("-.inf" | "-.Inf" | "-.INF", _) => Some(f64::NEG_INFINITY),
        (".nan" | ".NaN" | ".NAN", _) => Some(f64::NAN),
        _ => unsigned.parse().ok().filter(|number: &f64| number.is_finite()),
    }
}

fn has_leading_zeros(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    digits.len() > 1 && digits.starts_with('0') && digits.bytes().all(|b| b.is_ascii_digit())
}

impl Whole {
    /// The number as the largest type that has no sign; a sign before zero is still a sign.
    pub(super) fn unsigned(self) -> Option<u128> {
        (!self.negative).then_some(self.magnitude)
    }

    /// The number as the largest type that has a sign.
    pub(super) fn signed(self) -> Option<i128> {
        if self.negative {
            0_i128.checked_sub_unsigned(self.magnitude)
        } else {
            i128::try_from(self.magnitude).ok()
        }
    }
}
