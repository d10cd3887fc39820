//! How memberships stand after a step, as a table.

use serde_json::Value;

use super::pen::Pen;
use crate::message::HtmlReport;
use crate::record::{Step, Verdict};

/// The lists of what a membership has.
const BELONGINGS: [&str; 4] = ["groups", "roles", "applications", "licences"];

/// Facts about a membership that are true or false.
const FACTS: [&str; 4] = ["disabled", "restorable", "listed", "data_present"];

/// Writes all memberships of a step that is not as expected or the first one, else what changed.
pub(super) fn write(step: &Step, before: Option<&Step>, pen: &mut Pen<'_>) {
    let before = before.map_or(&[][..], |before| &before.memberships);
    let is_whole = before.is_empty() || step.verdict != Verdict::Met;
    let is_shown =
        |(place, membership): &(usize, &Value)| is_whole || before.get(*place) != Some(*membership);
    let all = step.memberships.iter().enumerate();
    let shown: Vec<_> = all.filter(is_shown).map(|(_, membership)| membership).collect();
    if shown.is_empty() {
        return;
    }
    pen.html.raw("<table>");
    if !pen.is_packed {
        head(pen);
    }
    pen.html.raw("<tbody>");
    shown.iter().for_each(|membership| row(membership, pen));
    if shown.len() < step.memberships.len() {
        pen.html.raw("<tr>");
        pen.label_with("td", &[("colspan", "7")], HtmlReport::AsBefore);
        pen.html.raw("</tr>");
    }
    pen.html.raw("</tbody></table>");
}

/// Writes what stands above every table; the script puts it into those that were packed.
pub(super) fn head(pen: &mut Pen<'_>) {
    pen.label("caption", HtmlReport::Memberships);
    pen.html.raw("<thead><tr>");
    for column in [
        HtmlReport::Who,
        HtmlReport::Organization,
        HtmlReport::Relation,
        HtmlReport::State,
        HtmlReport::Since,
        HtmlReport::Until,
        HtmlReport::Properties,
    ] {
        pen.label_with("th", &[("scope", "col")], column);
    }
    pen.html.raw("</tr></thead>");
}

fn row(membership: &Value, pen: &mut Pen<'_>) {
    let text = |key: &str| membership.get(key).and_then(Value::as_str);
    pen.html.raw("<tr>");
    for key in ["user", "tenant", "relation", "is"] {
        pen.html.raw("<td>").text(text(key).unwrap_or_default()).raw("</td>");
    }
    for instant in [text("since"), text("purged_at").or_else(|| text("ends"))] {
        pen.html.raw("<td>");
        if let Some(instant) = instant {
            pen.instant(instant);
        }
        pen.html.raw("</td>");
    }
    pen.html.raw("<td>").text(&properties(membership)).raw("</td></tr>");
}

/// What is true of a membership, and what it has.
fn properties(membership: &Value) -> String {
    let is_true = |key: &&str| membership.get(key) == Some(&Value::Bool(true));
    let mut all: Vec<_> = FACTS.into_iter().filter(is_true).map(str::to_owned).collect();
    if membership.get("invitation").and_then(Value::as_str) == Some("pending") {
        all.push("pending".to_owned());
    }
    for key in BELONGINGS {
        let names = membership.get(key).and_then(Value::as_array).into_iter().flatten();
        let names: Vec<_> = names.filter_map(Value::as_str).collect();
        if !names.is_empty() {
            all.push(format!("{key}: {}", names.join(", ")));
        }
    }
    all.join("; ")
}
