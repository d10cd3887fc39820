//! Looks again at what was written, for a suggestion that the error itself does not carry.

use super::Complaint;
use crate::message::{Name, Trouble};
use crate::scenario::{Known, Shape, Span};

/// The same complaint, with a suggestion if it had none and the text gives reason for one.
pub(super) fn closer(complaint: Complaint, text: &str) -> Complaint {
    let Some(span) = complaint.span else { return complaint };
    let hint = match &complaint.trouble {
        Trouble::WrongShape { expected: Shape::YesNo, found: Shape::Text } => {
            yes_no(&written(text, span))
        }
        Trouble::UnknownField { .. } | Trouble::UnknownName { what: Known::Locale, .. }
            if is_cut_by_a_comma(text, span) =>
        {
            Some(Trouble::QuoteComma)
        }
        Trouble::DuplicateKey { name, .. } if OF_STEPS.contains(&&**name) => Some(Trouble::NewStep),
        _ => return complaint,
    };
    let hint = hint.or(complaint.hint.clone());
    complaint.with_hint(hint)
}

/// The fields that nothing but a step has.
const OF_STEPS: [&str; 5] = ["as", "do", "wait", "until", "expect"];

/// What people write who mean `true` or `false`.
fn yes_no(written: &str) -> Option<Trouble> {
    let written = written.trim_matches(['"', '\'']).to_lowercase();
    let name = match written.as_str() {
        "true" | "yes" | "y" | "on" | "sim" | "s" | "verdadeiro" => "true",
        "false" | "no" | "n" | "off" | "não" | "nao" | "falso" => "false",
        _ => return None,
    };
    Some(Trouble::Suggestion { name: Name::from(name) })
}

/// Whether neither a colon follows nor one precedes, so that this is only the rest of a text in
/// braces that has a comma.
fn is_cut_by_a_comma(text: &str, span: Span) -> bool {
    let before = Span { column: 1, length: span.column.saturating_sub(1), ..span };
    let after = Span { column: span.column + span.length, length: usize::MAX, ..span };
    written(text, before).trim_end().ends_with(',')
        && written(text, after).trim_start().starts_with([',', '}'])
}

/// The characters of a span.
fn written(text: &str, span: Span) -> String {
    let line = crate::scenario::line_of(text, span.line);
    line.chars().skip(span.column.saturating_sub(1)).take(span.length).collect()
}
