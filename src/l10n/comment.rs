//! The comment of an entry: what translators read, and the lines in it that tools read.

use super::check::Check;
use super::fingerprint::Fingerprint;

/// What stands above an entry, each line without `# `.
#[derive(Clone, Debug, Default)]
pub struct Comment<'s> {
    /// All lines.
    pub lines: Vec<&'s str>,
    /// What the comment says of variables: `$count (Number): how many`.
    pub variables: Vec<Documented<'s>>,
    /// `max-length: 12`: the most cells of a display that the text may take.
    pub max_length: Option<usize>,
    /// `source: 1a2b3c4d`: the fingerprint of the source text that was translated.
    pub source: Option<Fingerprint>,
    /// `untranslated`: the text is still that of the source.
    pub is_untranslated: bool,
    /// `l10n-allow CHECK: reason`: checks that do not apply to this entry.
    pub allowed: Vec<Allowed<'s>>,
}

/// A variable that a comment describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Documented<'s> {
    /// The name, without the dollar sign.
    pub name: &'s str,
    /// What stands in parentheses, such as `Number`, `Text`, `Key`, `Instant`, `Length` or `List`.
    pub kind: Option<&'s str>,
    /// The rest.
    pub meaning: &'s str,
}

/// A check that a comment switches off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed<'s> {
    /// The id of the check, as it is written.
    pub check: &'s str,
    /// Why; empty when nothing is said, which is not enough.
    pub reason: &'s str,
}

/// The lines that tools read begin with these words.
pub const MAX_LENGTH: &str = "max-length:";
/// See [`Comment::source`].
pub const SOURCE: &str = "source:";
/// See [`Comment::is_untranslated`].
pub const UNTRANSLATED: &str = "untranslated";
/// See [`Comment::allowed`].
pub const ALLOW: &str = "l10n-allow ";

impl<'s> Comment<'s> {
    /// Reads the lines of a comment.
    #[must_use]
    pub fn of(lines: Vec<&'s str>) -> Self {
        let mut comment = Self::default();
        for line in &lines {
            comment.read(line.trim());
        }
        comment.lines = lines;
        comment
    }

    fn read(&mut self, line: &'s str) {
        if let Some(length) = line.strip_prefix(MAX_LENGTH) {
            self.max_length = length.trim().parse().ok();
        } else if let Some(source) = source(line) {
            self.source = Some(source);
        } else if line == UNTRANSLATED {
            self.is_untranslated = true;
        } else if let Some(allowed) = line.strip_prefix(ALLOW) {
            let (check, reason) = allowed.split_once(':').unwrap_or((allowed, ""));
            self.allowed.push(Allowed { check: check.trim(), reason: reason.trim() });
        } else if let Some(variable) = line.strip_prefix('$') {
            self.variables.push(documented(variable));
        }
    }

    /// The lines that a translator reads: without those for tools.
    pub fn for_people(&self) -> impl Iterator<Item = &'s str> {
        let is_for_tools = |line: &str| {
            [MAX_LENGTH, ALLOW].iter().any(|word| line.starts_with(word))
                || line == UNTRANSLATED
                || source(line).is_some()
        };
        self.lines.iter().copied().filter(move |line| !is_for_tools(line.trim()))
    }

    /// Whether a check is switched off here, with a reason.
    #[must_use]
    pub fn allows(&self, check: &Check) -> bool {
        self.allowed.iter().any(|allowed| allowed.check == check.id && !allowed.reason.is_empty())
    }
}

/// The fingerprint in a line; none in a line about the source that is for people.
pub(super) fn source(line: &str) -> Option<Fingerprint> {
    Fingerprint::read(line.strip_prefix(SOURCE)?.trim())
}

fn documented(line: &str) -> Documented<'_> {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-'));
    let (name, rest) = line.split_at(end.unwrap_or(line.len()));
    let rest = rest.trim_start();
    let typed = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let (kind, meaning) = match typed {
        Some((kind, meaning)) => (Some(kind.trim()), meaning),
        None => (None, rest),
    };
    let meaning = meaning.trim_start_matches([':', '-', '–', '—', ' ']);
    Documented { name, kind, meaning }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_for_tools_are_understood() {
        let lines = [
            "Link beside an organization",
            "$count (Number): how many",
            "$name - a name",
            "max-length: 12",
            "source: the settings page",
            "source: 1a2b3c4d",
            "untranslated",
            "l10n-allow untranslated: a name",
            "l10n-allow ellipsis",
        ];
        let comment = Comment::of(lines.to_vec());
        let count = Documented { name: "count", kind: Some("Number"), meaning: "how many" };
        let name = Documented { name: "name", kind: None, meaning: "a name" };
        assert_eq!(comment.variables, [count, name]);
        assert_eq!(comment.max_length, Some(12));
        assert_eq!(comment.source, Fingerprint::read("1a2b3c4d"));
        assert!(comment.is_untranslated);
        let allowed = comment.allowed.iter().map(|allowed| (allowed.check, allowed.reason));
        assert!(allowed.eq([("untranslated", "a name"), ("ellipsis", "")]));
        assert_eq!(comment.for_people().count(), 4);
    }
}
