//! Whether changed files are met: what is not proven is not written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::{Change, Left, Plan, Why, apply};
use crate::scenario::Source;

/// A file with scenarios that were run.
#[derive(Debug)]
pub(crate) struct Suspect {
    /// The file, and the fragments that it uses.
    pub(crate) sources: Vec<Source>,
    /// How much of what was run of it is not as expected.
    pub(crate) unmet: usize,
    /// How much of that stays so.
    pub(crate) left: usize,
}

/// The plan without the changes of files that would not load or would not be met.
///
/// `unmet` loads and runs the first of some texts, with the others at hand, and counts what is not as
/// expected; `None` if it cannot be loaded.
pub(crate) fn proven(
    mut plan: Plan,
    suspects: &[Suspect],
    unmet: &dyn Fn(&[Source]) -> Option<usize>,
) -> Plan {
    loop {
        let texts = texts(&plan.changes, suspects);
        let fails = |suspect: &&Suspect| !suspect.is_proven(&texts, unmet);
        let Some(suspect) = suspects.iter().find(fails) else { return plan };
        let files: BTreeSet<_> = suspect.sources.iter().map(|source| source.path()).collect();
        let (failing, well) =
            plan.changes.into_iter().partition(|change| files.contains(&*change.file));
        let failing: Vec<Change> = failing;
        plan.changes = well;
        plan.left.extend(failing.into_iter().map(|change| Left {
            scenario: change.file.clone(),
            file: change.file,
            line: change.line,
            why: Why::Unproven,
        }));
    }
}

/// The texts of the files that are changed.
pub(crate) fn texts(changes: &[Change], suspects: &[Suspect]) -> BTreeMap<PathBuf, Source> {
    let sources = suspects.iter().flat_map(|suspect| &suspect.sources);
    let changed = sources.filter_map(|source| {
        let edits: Vec<_> = edits_of(changes, source.path()).collect();
        let text = apply(source.text(), edits.iter().copied());
        let is_changed = !edits.is_empty();
        is_changed.then(|| Some((source.path().to_owned(), source.with_text(&text)?)))?
    });
    changed.collect()
}

fn edits_of<'c>(changes: &'c [Change], file: &'c Path) -> impl Iterator<Item = &'c super::Edit> {
    changes.iter().filter(move |change| change.file == *file).map(|change| &change.edit)
}

impl Suspect {
    fn is_proven(
        &self,
        texts: &BTreeMap<PathBuf, Source>,
        unmet: &dyn Fn(&[Source]) -> Option<usize>,
    ) -> bool {
        if !self.sources.iter().any(|source| texts.contains_key(source.path())) {
            return true;
        }
        let new = |source: &Source| texts.get(source.path()).unwrap_or(source).clone();
        let after: Vec<_> = self.sources.iter().map(new).collect();
        match (unmet(&self.sources), unmet(&after)) {
            (Some(before), Some(after)) => after + self.unmet <= before + self.left,
            _ => false,
        }
    }
}
