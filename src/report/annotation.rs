//! Annotations of GitHub Actions, which stand beside the lines of a pull request.

/// A workflow command,
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
#[derive(Clone, Debug, Default)]
pub(super) struct Annotation<'a> {
    /// `error`, `warning` or `notice`.
    pub(super) command: &'a str,
    /// The file.
    pub(super) file: &'a str,
    /// The first line, from 1.
    pub(super) line: Option<usize>,
    /// The last line.
    pub(super) end_line: Option<usize>,
    /// The first character and the one after the last, from 1, on a single line.
    pub(super) columns: Option<(usize, usize)>,
    /// The heading.
    pub(super) title: &'a str,
    /// The text; line breaks are kept.
    pub(super) text: &'a str,
}

impl Annotation<'_> {
    /// The line that the runner understands.
    pub(super) fn line(&self) -> String {
        let mut place = format!("file={}", property(self.file));
        place += &self.line.map(|line| format!(",line={line}")).unwrap_or_default();
        place += &self.end_line.map(|line| format!(",endLine={line}")).unwrap_or_default();
        if let Some((start, end)) = self.columns {
            place += &format!(",col={start},endColumn={end}");
        }
        let (title, text) = (property(self.title), data(self.text));
        format!("::{} {place},title={title}::{text}\n", self.command)
    }
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
