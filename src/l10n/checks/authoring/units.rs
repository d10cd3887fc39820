//! Units written behind a number by hand, in the source.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use super::Authoring;
use crate::l10n::finding::At;
use crate::l10n::passage::Passage;
use crate::l10n::{Findings, Reading};
use crate::message::Name;

/// Symbols that are units behind any value.
const UNITS: &[&str] = &[
    "Bit", "GB", "GHz", "GiB", "Hz", "KB", "KiB", "MB", "MHz", "MiB", "Mbit/s", "Mbps", "TB",
    "TiB", "cm", "dpi", "fps", "ft", "kB", "kHz", "kW", "kWh", "kbit/s", "kbps", "kg", "km",
    "km/h", "lb", "lbs", "mAh", "mL", "mg", "mi", "min", "ml", "mm", "mph", "ms", "oz", "px", "°C",
    "°F", "µs", "μs",
];

/// Symbols that are units behind what is surely a number.
const SHORT_UNITS: &[&str] = &["L", "V", "W", "g", "h", "m"];

/// Names of what is text in comments.
const TEXTS: &[&str] = &["Text", "String", "string", "text", "Key", "key", "List"];

/// What a value is, as far as the text and its comment say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Number,
    Unknown,
    Other,
}

pub(super) fn look(reading: &Reading<'_, '_>, found: &mut Findings<'_>) {
    for passage in &reading.passages {
        if let Some(unit) = unit(reading, passage) {
            let at = At::passage(reading, passage).at(reading.entry.file.range(unit));
            // Once per text: its other variants have the same unit.
            return found.add(at, Authoring::UnitByHand { unit: Name::from(unit) });
        }
    }
}

/// The first unit behind a placeable: a slice of the file.
fn unit<'s>(reading: &Reading<'_, 's>, passage: &Passage<'_, 's>) -> Option<&'s str> {
    let pairs = passage.pattern.elements.iter().zip(passage.pattern.elements.iter().skip(1));
    pairs.filter_map(|(one, next)| unit_between(reading, one, next)).next()
}

fn unit_between<'s>(
    reading: &Reading<'_, 's>,
    one: &PatternElement<&'s str>,
    next: &PatternElement<&'s str>,
) -> Option<&'s str> {
    let (PatternElement::Placeable { expression }, PatternElement::TextElement { value }) =
        (one, next)
    else {
        return None;
    };
    let word = first_word(value)?;
    if UNITS.binary_search(&word).is_err() && SHORT_UNITS.binary_search(&word).is_err() {
        return None;
    }
    match kind(reading, expression) {
        Kind::Number => Some(word),
        Kind::Unknown if UNITS.binary_search(&word).is_ok() => Some(word),
        Kind::Unknown | Kind::Other => None,
    }
}

/// The word that a text begins with, after at most one space.
fn first_word(text: &str) -> Option<&str> {
    let rest = text.strip_prefix([' ', '\u{a0}', '\u{202f}', '\u{2009}']).unwrap_or(text);
    let is_part = |c: char| c.is_alphabetic() || matches!(c, '°' | '/');
    let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let (word, after) = rest.split_at_checked(end)?;
    let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_'));
    (!word.is_empty() && !goes_on).then_some(word)
}

fn kind(reading: &Reading<'_, '_>, expression: &Expression<&str>) -> Kind {
    match expression {
        Expression::Inline(InlineExpression::NumberLiteral { .. }) => Kind::Number,
        Expression::Inline(InlineExpression::FunctionReference { id, .. }) => match id.name {
            "NUMBER" => Kind::Number,
            _ => Kind::Other,
        },
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let mut described = reading.entry.comment.variables.iter();
            match described.find(|variable| variable.name == id.name).and_then(|found| found.kind) {
                Some("Number" | "number" | "Integer" | "integer" | "int" | "Float") => Kind::Number,
                Some(kind) if TEXTS.contains(&kind) => Kind::Other,
                Some(_) | None => Kind::Unknown,
            }
        }
        Expression::Inline(_) | Expression::Select { .. } => Kind::Other,
    }
}
