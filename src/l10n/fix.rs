//! Certain corrections, put into the files they are for.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use super::finding::Finding;
use super::project::Project;

/// New contents of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fixed {
    /// The file.
    pub path: PathBuf,
    /// All of it.
    pub contents: String,
    /// How many corrections went into it.
    pub count: usize,
}

/// The files that change when all corrections are made.
///
/// Of two corrections that overlap, the first one is made; the other may be found again afterwards.
#[must_use]
pub fn fixed(project: &Project, findings: &[Finding]) -> Vec<Fixed> {
    let mut by_file: BTreeMap<&str, Vec<(Range<usize>, String)>> = BTreeMap::new();
    for finding in findings {
        if let Some(fix) = &finding.fix {
            let edits = by_file.entry(&finding.file).or_default();
            edits.push((fix.range.clone(), fix.text.clone()));
        }
    }
    let files = project.files.iter().filter_map(|file| {
        let edits = without_overlaps(by_file.remove(file.path.display().to_string().as_str())?);
        let (path, contents) = (file.path.clone(), file.edited(&edits));
        Some(Fixed { path, contents, count: edits.len() })
    });
    files.collect()
}

fn without_overlaps(mut edits: Vec<(Range<usize>, String)>) -> Vec<(Range<usize>, String)> {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    edits.dedup();
    let mut end = 0;
    edits.retain(|(range, _)| {
        let is_free = range.start >= end;
        if is_free {
            end = range.end;
        }
        is_free
    });
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_corrections_that_overlap_the_first_is_made() {
        let edits = [(4..6, "x"), (0..5, "y"), (0..5, "y"), (6..7, "z")];
        let edits = edits.map(|(range, text)| (range, text.to_owned())).to_vec();
        let kept: Vec<_> = without_overlaps(edits).into_iter().map(|(range, _)| range).collect();
        assert_eq!(kept, [0..5, 6..7]);
    }
}
