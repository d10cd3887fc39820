//! Findings as SARIF 2.1.0, which code hosts and editors show beside the lines.

use serde_json::{Value, json};

use super::{Checked, help, message};
use crate::l10n::{Check, Finding, Severity, checks};
use crate::message::Reference;
use crate::model::Keyed;
use crate::report::Voice;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// All findings, with the checks as rules.
#[must_use]
pub fn sarif(checked: &Checked<'_>, voice: &Voice<'_>) -> String {
    let language = voice.catalog.locale(voice.locale).map(ToString::to_string);
    let rules: Vec<_> = checks::all().map(|check| rule(check, voice)).collect();
    let results: Vec<_> = checked.findings.iter().map(|one| result(one, voice)).collect();
    let value = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tchau",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "language": language,
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{value:#}\n")
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn rule(check: &'static Check, voice: &Voice<'_>) -> Value {
    let (about, why) = (Reference::About(check.id), Reference::Why(check.id));
    json!({
        "id": check.id,
        "shortDescription": { "text": voice.say(about) },
        "fullDescription": { "text": voice.say(why) },
        "defaultConfiguration": { "level": level(check.severity) },
        "properties": { "mqm": check.mqm.key() },
    })
}

fn result(finding: &Finding, voice: &Voice<'_>) -> Value {
    let region = region(finding);
    let uri = finding.file.replace('\\', "/").replace('%', "%25").replace(' ', "%20");
    let artifact = json!({ "uri": uri });
    let fixes = finding.fix.as_ref().map(|fix| {
        json!([{ "artifactChanges": [{
            "artifactLocation": artifact,
            "replacements": [{ "deletedRegion": region, "insertedContent": { "text": fix.text } }],
        }]}])
    });
    let mut result = json!({
        "ruleId": finding.check().id,
        "ruleIndex": checks::all().position(|check| check.id == finding.check().id),
        "level": level(finding.severity),
        "message": {
            "text": format!("{}\n{}", message(finding, voice), help(finding, voice)),
        },
        "locations": [{
            "physicalLocation": { "artifactLocation": artifact, "region": region },
            "logicalLocations": logical(finding),
        }],
    });
    if let (Some(result), Some(fixes)) = (result.as_object_mut(), fixes) {
        result.insert("fixes".to_owned(), fixes);
    }
    result
}

fn region(finding: &Finding) -> Value {
    let (start, end) = (finding.span, finding.end);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

fn logical(finding: &Finding) -> Vec<Value> {
    let id = finding.id.iter();
    id.map(|id| json!({ "name": id, "kind": "resource" })).collect()
}
