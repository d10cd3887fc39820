//! Findings for programs: one object, described in `docs/json.md`.

use serde_json::{Value, json as object};

use super::{Checked, help, message};
use crate::l10n::{Finding, Severity};
use crate::model::Keyed;
use crate::report::Voice;
use crate::report::json::VERSION;

/// All findings. Messages and help are in the language of the voice, everything else in none.
#[must_use]
pub fn json(checked: &Checked<'_>, voice: &Voice<'_>) -> String {
    let locales: Vec<_> = checked.locales.iter().map(ToString::to_string).collect();
    let findings: Vec<_> = checked.findings.iter().map(|one| finding(one, voice)).collect();
    let value = object!({
        "version": VERSION,
        "summary": {
            "locales": locales,
            "messages": checked.messages,
            "errors": checked.count(Severity::Error),
            "warnings": checked.count(Severity::Warning),
            "notes": checked.count(Severity::Note),
            "fixable": checked.fixable(),
            "known": checked.known,
        },
        "findings": findings,
    });
    format!("{value:#}\n")
}

fn finding(finding: &Finding, voice: &Voice<'_>) -> Value {
    object!({
        "check": finding.check().id,
        "severity": finding.severity.key(),
        "mqm": finding.check().mqm.key(),
        "locale": finding.locale.to_string(),
        "file": finding.file,
        "line": finding.span.line,
        "column": finding.span.column,
        "end_line": finding.end.line,
        "end_column": finding.end.column,
        "id": finding.id,
        "attribute": finding.attribute,
        "variant": finding.variant,
        "message": message(finding, voice),
        "help": help(finding, voice),
        "fix": finding.fix.as_ref().map(|fix| &fix.text),
    })
}
