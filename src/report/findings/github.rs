//! Findings as annotations of GitHub Actions, which stand beside the lines of a pull request.

use super::{help, message};
use crate::l10n::{Finding, Severity};
use crate::report::Voice;

/// One finding as a workflow command,
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
#[must_use]
pub fn github(finding: &Finding, voice: &Voice<'_>) -> String {
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let (start, end) = (finding.span, finding.end);
    let mut place = format!("file={},line={}", property(&finding.file), start.line);
    place += &format!(",endLine={}", end.line);
    // Columns of different lines say nothing to GitHub.
    if start.line == end.line {
        place += &format!(",col={},endColumn={}", start.column, end.column);
    }
    let text = data(&format!("{}\n{}", message(finding, voice), help(finding, voice)));
    format!("::{command} {place},title={}::{text}\n", property(finding.check().id))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
        assert_eq!(data("a:b\r\n"), "a:b%0D%0A");
    }
}
