//! Findings as annotations of GitHub Actions.

use super::super::annotation::Annotation;
use super::{help, message};
use crate::l10n::{Finding, Severity};
use crate::report::Voice;

/// One finding as a workflow command.
#[must_use]
pub fn github(finding: &Finding, voice: &Voice<'_>) -> String {
    let (start, end) = (finding.span, finding.end);
    let annotation = Annotation {
        command: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        },
        file: &finding.file,
        line: Some(start.line),
        end_line: Some(end.line),
        // Columns of different lines say nothing to GitHub.
        columns: (start.line == end.line).then_some((start.column, end.column)),
        title: finding.check().id,
        text: &format!("{}\n{}", message(finding, voice), help(finding, voice)),
    };
    annotation.line()
}
