//! Findings for people at a terminal: the text itself, with the place marked.

use super::{Checked, help, message};
use crate::l10n::{Finding, Severity};
use crate::message::{L10n, Name};
use crate::report::complaint::draw;
use crate::report::{BAD, BOLD, DIM, GOOD, NOTE, Voice, paint};

/// One finding.
#[must_use]
pub fn text(finding: &Finding, voice: &Voice<'_>) -> String {
    let style = match finding.severity {
        Severity::Error => BAD,
        Severity::Warning => WARNING,
        Severity::Note => NOTE,
    };
    let severity = voice.say(L10n::Severity { severity: finding.severity });
    let heading = paint(style, format!("{severity}[{}]:", finding.check().id));
    let mut lines = vec![format!("{heading} {}", paint(BOLD, message(finding, voice)))];
    let (span, arrow) = (finding.span, paint(NOTE, "-->"));
    let place = format!("{}:{}:{}", finding.file, span.line, span.column);
    lines.push(format!("{arrow} {place}{}", paint(DIM, subject(finding))));
    if !finding.excerpt.text.is_empty() {
        lines.extend(draw(&finding.excerpt));
    }
    lines.push(format!("  {}", paint(NOTE, help(finding, voice))));
    if let Some(fix) = finding.fix.as_ref().filter(|fix| !fix.text.is_empty()) {
        let correction = L10n::Correction { text: Name::from(fix.text.as_str()) };
        lines.push(format!("  {}", paint(DIM, voice.say(correction))));
    }
    lines.join("\n") + "\n\n"
}

const WARNING: anstyle::Style = anstyle::AnsiColor::Yellow.on_default().bold();

/// The message, the attribute and the variant, as a translator looks them up.
fn subject(finding: &Finding) -> String {
    let Some(id) = &finding.id else { return String::new() };
    let attribute = finding.attribute.iter().map(|name| format!(".{name}"));
    let variant = finding.variant.iter().map(|keys| format!(" [{keys}]"));
    let rest: String = attribute.chain(variant).collect();
    format!("  {id}{rest}")
}

/// The last lines.
#[must_use]
pub fn summary(checked: &Checked<'_>, voice: &Voice<'_>) -> String {
    let locales = checked.locales.iter().map(|locale| Name::from(locale.to_string())).collect();
    let messages = checked.messages as f64;
    let mut lines = vec![voice.say(L10n::Checked { messages, locales })];
    let count = |severity| checked.count(severity) as f64;
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if checked.findings.is_empty() {
        lines.push(paint(GOOD, voice.say(L10n::NothingFound)));
    } else {
        let found = L10n::Found { errors, warnings, notes: count(Severity::Note) };
        let style = if errors > 0.0 { BAD } else { WARNING };
        lines.push(paint(style, voice.say(found)));
    }
    if checked.fixable() > 0 {
        lines.push(voice.say(L10n::Fixable { count: checked.fixable() as f64 }));
    }
    if checked.known > 0 {
        lines.push(voice.say(L10n::Known { count: checked.known as f64 }));
    }
    lines.join("\n") + "\n"
}
