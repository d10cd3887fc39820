//! The texts of a file and of the fragments that it uses, each read once.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::{Fragments, ReuseProblem, Snag, is_fragment};
use crate::scenario::tree::{FileId, Node, parse_file};
use crate::scenario::{Source, SourceError, Span};

/// How many fragments the scenarios of one file may use.
const MOST_FRAGMENTS: usize = 1_000;

/// The texts, with the tree of each.
pub(super) struct Book<'f> {
    fragments: &'f Fragments,
    files: Vec<Source>,
    trees: BTreeMap<PathBuf, (FileId, Arc<Node>)>,
}

impl<'f> Book<'f> {
    /// The text of a scenario alone.
    pub(super) fn new(source: &Source, fragments: &'f Fragments) -> Self {
        Self { fragments, files: vec![source.clone()], trees: BTreeMap::new() }
    }

    /// The texts.
    pub(super) fn files(&self) -> &[Source] {
        &self.files
    }

    /// A text.
    pub(super) fn file(&self, file: FileId) -> Option<&Source> {
        self.files.get(usize::from(file))
    }

    /// A place, as a person reads it.
    pub(super) fn shown(&self, file: FileId, span: Span) -> String {
        let path = self.file(file).map(|source| source.path().display().to_string());
        format!("{}:{}", path.unwrap_or_default(), span.line)
    }

    /// The tree of the scenario.
    pub(super) fn root(&self) -> Result<Arc<Node>, Box<Snag>> {
        let text = self.file(0).map_or("", Source::text);
        parse_file(text, 0).map_err(|misfit| Snag::at(0, misfit.span, misfit))
    }

    /// The tree of the fragment that a value names.
    pub(super) fn fragment(&mut self, name: &Node) -> Result<(FileId, Arc<Node>), Box<Snag>> {
        let path = self.path_of(name)?;
        if let Some((file, root)) = self.trees.get(&path) {
            return Ok((*file, Arc::clone(root)));
        }
        if self.files.len() > MOST_FRAGMENTS {
            return Err(Snag::on(name, ReuseProblem::TooMany { limit: MOST_FRAGMENTS }));
        }
        // INVARIANT: there are fewer files than the limit.
        let file = FileId::try_from(self.files.len()).unwrap_or(FileId::MAX);
        let source = self.fragments.read(&path).map_err(|error| unreadable(name, &path, error))?;
        self.files.push(source.clone());
        let root = parse_file(source.text(), file);
        let root = root.map_err(|misfit| Snag::at(file, misfit.span, misfit))?;
        self.trees.insert(path, (file, Arc::clone(&root)));
        Ok((file, root))
    }

    /// Where the fragment is that a value names: paths begin in the folder of the file that has them.
    fn path_of(&self, name: &Node) -> Result<PathBuf, Box<Snag>> {
        let written = Path::new(name.text());
        if !is_fragment(written) {
            let path = name.text().to_owned();
            return Err(Snag::on(name, ReuseProblem::NotAFragment { path }));
        }
        let folder = self.file(name.file).and_then(|source| source.path().parent());
        Ok(straight(&folder.unwrap_or(Path::new("")).join(written)))
    }
}

/// The same path without detours, so that a file has one name only.
fn straight(path: &Path) -> PathBuf {
    let mut straight = PathBuf::new();
    for part in path.components() {
        let ends_in_name = matches!(straight.components().next_back(), Some(Component::Normal(_)));
        match part {
            Component::CurDir => {}
            Component::ParentDir if ends_in_name => {
                straight.pop();
            }
            _ => straight.push(part),
        }
    }
    straight
}

/// What is not there is wrong where it is named; what is no text is wrong itself.
fn unreadable(name: &Node, path: &Path, error: SourceError) -> Box<Snag> {
    match error {
        SourceError::Io(_) => {
            Snag::on(name, ReuseProblem::Unreadable { path: path.to_owned(), error })
        }
        _ => Snag::unreadable(path.to_owned(), error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_no_detours() {
        for (path, expected) in [
            ("a/../b.yaml", "b.yaml"),
            ("./a/./b", "a/b"),
            ("../../a", "../../a"),
            ("/a/../../b", "/../b"),
        ] {
            assert_eq!(straight(Path::new(path)), Path::new(expected), "{path}");
        }
    }
}
