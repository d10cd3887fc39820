//! Finds where in a text the value at a path was written.

use std::path::PathBuf;
use std::rc::Rc;

use super::excerpt::{Excerpt, excerpt};
use super::path::{Part, Path};
use super::source::Source;
use super::span::Span;
use super::tree::{self, Node};

/// Where the value at a path is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located<'l> {
    /// The text in which it is.
    pub source: &'l Source,
    /// Its key, or that of the closest mapping around it; the whole document has none.
    pub key: Option<Span>,
    /// The value.
    pub value: Span,
    /// Whether it is the value that was looked for, or only the closest one around it.
    pub exact: bool,
}

impl Located<'_> {
    /// The line of the value, ready to be shown.
    #[must_use]
    pub fn excerpt(&self) -> Excerpt {
        excerpt(self.source.text(), self.value)
    }

    /// The file and the line of the value.
    #[must_use]
    pub fn file_line(&self) -> (PathBuf, usize) {
        (self.source.path().to_owned(), self.value.line)
    }

    /// The file and the line, as editors and terminals write a place.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}:{}", self.source.path().display(), self.value.line)
    }
}

/// A text that is read once to find many values in it.
#[derive(Debug)]
pub struct Locator {
    source: Source,
    root: Option<Rc<Node>>,
}

impl Locator {
    /// Reads a text. One that is no document has no values to find.
    #[must_use]
    pub fn new(source: &Source) -> Self {
        Self { source: source.clone(), root: tree::parse(source.text()).ok() }
    }

    /// Finds the value at a path, or what is left of the way to it.
    #[must_use]
    pub fn find(&self, path: &Path) -> Option<Located<'_>> {
        let mut node: &Node = self.root.as_ref()?;
        let source = &self.source;
        let mut located = Located { source, key: None, value: node.span, exact: true };
        for part in path.parts() {
            let Some((key, value)) = step(node, part) else {
                return Some(Located { exact: false, ..located });
            };
            located = Located { source, key: key.or(located.key), value: value.span, exact: true };
            node = value;
        }
        Some(located)
    }
}

fn step<'t>(node: &'t Node, part: &Part) -> Option<(Option<Span>, &'t Node)> {
    match part {
        Part::Key(key) => {
            let entry = node.entry(key)?;
            Some((Some(entry.key.span), &*entry.value))
        }
        Part::Index(index) => Some((None, &**node.items().get(*index)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
title: A guest leaves # why not
steps:
  - as: ana
    says: { en: Bye, pt-BR: \"até já\" }
  - wait: |
      29d
      23h
also: &x [1, 22]
too: *x
";

    #[track_caller]
    fn check(path: Path, key: Option<Span>, value: Span, exact: bool) {
        let source = Source::from_bytes("x.yaml", TEXT.into()).unwrap();
        let located = Locator::new(&source).find(&path).map(|it| (it.key, it.value, it.exact));
        assert_eq!(located, Some((key, value, exact)));
    }

    #[test]
    fn values_are_found_with_their_keys() {
        check(Path::ROOT, None, Span::new(1, 1, 31), true);
        check(Path::ROOT.key("title"), Some(Span::new(1, 1, 5)), Span::new(1, 8, 14), true);
        let step = Path::ROOT.key("steps").index(0);
        check(step.clone(), Some(Span::new(2, 1, 5)), Span::new(3, 5, 7), true);
        let says = step.key("says");
        check(says.clone(), Some(Span::new(4, 5, 4)), Span::new(4, 11, 28), true);
        check(says.key("pt-BR"), Some(Span::new(4, 22, 5)), Span::new(4, 29, 8), true);
    }

    #[test]
    fn a_text_block_is_its_first_line() {
        let wait = Path::ROOT.key("steps").index(1).key("wait");
        check(wait, Some(Span::new(5, 5, 4)), Span::new(6, 7, 3), true);
    }

    #[test]
    fn an_alias_leads_to_its_anchor() {
        let second = Path::ROOT.key("too").index(1);
        check(second, Some(Span::new(9, 1, 3)), Span::new(8, 14, 2), true);
    }

    #[test]
    fn a_path_that_ends_early_gives_what_is_around_it() {
        let away = Path::ROOT.key("steps").index(7).key("expect");
        check(away, Some(Span::new(2, 1, 5)), Span::new(3, 3, 9), false);
        let inside = Path::ROOT.key("title").index(0);
        check(inside, Some(Span::new(1, 1, 5)), Span::new(1, 8, 14), false);
    }

    #[test]
    fn nothing_is_found_in_a_broken_text() {
        let source = Source::from_bytes("x.yaml", "a: b: c".into()).unwrap();
        assert_eq!(Locator::new(&source).find(&Path::ROOT), None);
    }
}
