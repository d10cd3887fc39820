//! Records that translations fit the source texts of today: a line in the comment of each.

use std::ops::Range;

use super::bench::Bench;
use super::comment::{SOURCE, UNTRANSLATED};
use super::entry::Entry;
use super::file::File;
use super::fingerprint::Fingerprint;
use super::fix::Fixed;

/// New contents for the files with translations that are approved.
///
/// Without ids all translations are, but for those that are marked as untranslated and still have the
/// text of the source. Nothing but the lines for tools changes.
#[must_use]
pub fn approved(bench: &Bench<'_>, ids: &[String]) -> Vec<Fixed> {
    let mut approved = Vec::new();
    for file in &bench.project.files {
        let Some(texts) = bench.targets.iter().find(|texts| texts.locale == file.locale) else {
            continue;
        };
        let entries = texts.entries.iter().filter(|entry| std::ptr::eq(entry.file, file));
        let edits: Vec<_> = entries.filter_map(|entry| approval(bench, entry, ids)).collect();
        if !edits.is_empty() {
            let (path, count) = (file.path.clone(), edits.len());
            let contents = file.edited(&edits.concat());
            approved.push(Fixed { path, contents, count });
        }
    }
    approved
}

/// A range of the file and what is to stand there.
type Edit = (Range<usize>, String);

/// The edits that approve a translation; `None` if there is nothing to approve or to change.
fn approval(bench: &Bench<'_>, entry: &Entry<'_>, ids: &[String]) -> Option<Vec<Edit>> {
    let print = Fingerprint::of(bench.source.same_as(entry)?);
    let is_asked_for = ids.contains(&entry.name());
    let is_untouched = entry.comment.is_untranslated && Fingerprint::of(entry) == print;
    if !(is_asked_for || (ids.is_empty() && !is_untouched)) {
        return None;
    }
    let edits = marked(entry, print, false);
    (!edits.is_empty()).then_some(edits)
}

/// The edits after which a comment has this fingerprint, and says whether the text is untranslated.
pub(super) fn marked(entry: &Entry<'_>, print: Fingerprint, is_untranslated: bool) -> Vec<Edit> {
    let file = entry.file;
    let lines = || entry.comment.lines.iter().map(|line| (line.trim(), file.range(line)));
    let mut edits = Vec::new();
    let mut missing = String::new();
    match lines().find(|(line, _)| *line == UNTRANSLATED) {
        None if is_untranslated => missing.push_str(&format!("# {UNTRANSLATED}\n")),
        Some((_, range)) if !is_untranslated => {
            edits.push((whole_line(file, &range), String::new()));
        }
        Some(_) | None => {}
    }
    let mut prints = lines().filter(|(line, _)| super::comment::source(line).is_some());
    match prints.next() {
        None => missing.push_str(&format!("# {SOURCE} {print}\n")),
        Some(_) if entry.comment.source == Some(print) => {}
        Some((_, range)) => edits.push((range, format!("{SOURCE} {print}"))),
    }
    // A merge by hand may leave two; one of them is enough.
    edits.extend(prints.map(|(_, range)| (whole_line(file, &range), String::new())));
    if !missing.is_empty() {
        let start = whole_line(file, &file.range(entry.id)).start;
        edits.push((start..start, missing));
    }
    edits
}

/// The line of a range, with its end.
fn whole_line(file: &File, range: &Range<usize>) -> Range<usize> {
    let text = file.text();
    let before = text.get(..range.start).unwrap_or_default();
    let after = text.get(range.end..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after.find('\n').map_or(text.len(), |end| range.end + end + 1);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::testing::project;
    use crate::l10n::{Bench, Settings};

    const ENGLISH: &str = "a = One\nb = Two\n    .c = Three\n-d = Four\n";

    #[track_caller]
    fn check(portuguese: &str, ids: &[&str], expected: Option<&str>) {
        let texts = [("en", "a.ftl", ENGLISH), ("pt-BR", "a.ftl", portuguese)];
        let (project, settings) = (project(&texts), Settings::default());
        let ids: Vec<_> = ids.iter().map(|id| (*id).to_owned()).collect();
        let approved = approved(&Bench::new(&project, &settings), &ids);
        let contents: Vec<_> = approved.iter().map(|file| file.contents.as_str()).collect();
        assert_eq!(contents, expected.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn a_line_is_added_below_the_comment() {
        check(
            "# First\n# $x (Text): x\na = Um\n\nb = Dois\n    .c = Três\n-d = Quatro\nx = y\n",
            &[],
            Some(
                "# First\n# $x (Text): x\n# source: 00e3417f\na = Um\n\n# source: d0c88b18\nb = Dois\n    .c = Três\n# source: 141fdf08\n-d = Quatro\nx = y\n",
            ),
        );
    }

    #[test]
    fn only_what_was_asked_for_is_approved() {
        let before = "a = Um\r\nb = Dois\r\n-d = Quatro";
        check(before, &["-d"], Some("a = Um\r\nb = Dois\r\n# source: 141fdf08\r\n-d = Quatro"));
        check(before, &["x"], None);
    }

    #[test]
    fn a_line_that_is_there_is_brought_up_to_date() {
        let done = "# x\n# source: 00e3417f\n# y\na = Um\n";
        check("# x\n# source: 00000000\n# y\na = Um\n", &[], Some(done));
        check("# x\n# source: 00e3417f\n# source: 1\n# y\na = Um\n", &["b"], None);
        check("# x\n# source: 00000000\n# source: 00000001\n# y\na = Um\n", &[], Some(done));
        check(done, &[], None);
    }

    #[test]
    fn what_is_not_translated_is_approved_only_by_name() {
        check("# untranslated\na = One\n", &[], None);
        check("# untranslated\na = One\n", &["a"], Some("# source: 00e3417f\na = One\n"));
        check("# untranslated\na = Um\n", &[], Some("# source: 00e3417f\na = Um\n"));
    }
}
