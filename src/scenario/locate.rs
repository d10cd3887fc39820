//! Finds where in a text the value at a path was written.

use std::sync::Arc;

use super::error::Mark;
use super::excerpt::{Excerpt, excerpt, shown};
use super::lines::lines;
use super::path::{Part, Path};
use super::source::Source;
use super::span::Span;
use super::tree::{self, Node};

/// Where the value at a path is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located<'l> {
    /// The text in which it is.
    pub source: &'l Source,
    /// Its key, or that of the closest mapping around it; the whole document has none.
    pub key: Option<Mark>,
    /// The value.
    pub value: Span,
    /// Whether it is the value that was looked for, or only the closest one around it.
    pub exact: bool,
}

impl Located<'_> {
    /// The value with its text.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark { source: self.source.clone(), span: self.value }
    }

    /// The line of the value, ready to be shown.
    #[must_use]
    pub fn excerpt(&self) -> Excerpt {
        excerpt(self.source.text(), self.value)
    }

    /// The file and the line, as editors and terminals write a place.
    #[must_use]
    pub fn place(&self) -> String {
        format!("{}:{}", self.source.path().display(), self.value.line)
    }
}

/// Lines of a text, ready to be shown.
#[derive(Debug)]
pub struct Quote<'l> {
    /// The text.
    pub source: &'l Source,
    /// The first line, from 1.
    pub line: usize,
    /// What the lines say, each ready to be shown.
    pub lines: Vec<String>,
}

/// The texts of a document, read once to find many values in it.
#[derive(Debug)]
pub struct Locator {
    files: Arc<[Source]>,
    root: Option<Arc<Node>>,
    /// For each step, the line of the first text that brings it, if fragments bring any.
    lines: Option<Arc<[usize]>>,
}

impl Locator {
    /// Reads a text. One that is no document has no values to find.
    #[must_use]
    pub fn new(source: &Source) -> Self {
        let root = tree::parse(source.text()).ok();
        Self { files: [source.clone()].into(), root, lines: None }
    }

    /// Takes a document that was made of several texts.
    pub(super) const fn of(files: Arc<[Source]>, root: Arc<Node>, lines: Arc<[usize]>) -> Self {
        Self { files, root: Some(root), lines: Some(lines) }
    }

    /// Finds the value at a path, or what is left of the way to it.
    #[must_use]
    pub fn find(&self, path: &Path) -> Option<Located<'_>> {
        let (mut key, mut value, mut exact) = (None, &**self.root.as_ref()?, true);
        for part in path.parts() {
            let Some((own, inner)) = step(value, part) else {
                exact = false;
                break;
            };
            (key, value) = (own.or(key), inner);
        }
        let source = self.source(value)?;
        let key =
            key.and_then(|key| Some(Mark { source: self.source(key)?.clone(), span: key.span }));
        Some(Located { source, key, value: value.span, exact })
    }

    /// All lines on which the value at a path is written.
    #[must_use]
    pub fn quote(&self, path: &Path) -> Option<Quote<'_>> {
        let node = self.node(path)?;
        let (source, line) = (self.source(node)?, node.span.line);
        let characters = source.text().chars().skip(node.range.start).take(node.range.len());
        let text: String = characters.collect();
        // What is only blanks or a comment after the value may count as its own.
        let all: Vec<_> = lines(&text).map(str::trim_start).collect();
        let is_said = |line: &&str| !line.is_empty() && !line.starts_with('#');
        let count = all.iter().rposition(is_said).map_or(0, |last| last + 1);
        Some(Quote { source, line, lines: shown(source.text(), line, count) })
    }

    /// The line of the loaded file on which a step stands, or the `use` that brings it.
    #[must_use]
    pub fn step_line(&self, step: usize) -> Option<usize> {
        match &self.lines {
            Some(lines) => lines.get(step).copied(),
            None => {
                let located = self.find(&Path::ROOT.key("steps").index(step))?;
                located.exact.then_some(located.value.line)
            }
        }
    }

    /// The node at a path.
    pub(super) fn node(&self, path: &Path) -> Option<&Node> {
        path.parts().iter().try_fold(&**self.root.as_ref()?, |node, part| Some(step(node, part)?.1))
    }

    pub(super) fn source(&self, node: &Node) -> Option<&Source> {
        self.files.get(usize::from(node.file))
    }
}

fn step<'t>(node: &'t Node, part: &Part) -> Option<(Option<&'t Node>, &'t Node)> {
    match part {
        Part::Key(key) => {
            let entry = node.entry(key)?;
            Some((Some(&entry.key), &*entry.value))
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
        let located = Locator::new(&source)
            .find(&path)
            .map(|it| (it.key.map(|key| key.span), it.value, it.exact));
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
    fn a_step_is_written_on_all_its_lines() {
        let source = Source::from_bytes("x.yaml", TEXT.into()).unwrap();
        let locator = Locator::new(&source);
        let quote = |step| {
            let quote = locator.quote(&Path::ROOT.key("steps").index(step)).unwrap();
            (quote.line, quote.lines)
        };
        assert_eq!(quote(0).0, 3);
        assert_eq!(quote(0).1, ["  - as: ana", "    says: { en: Bye, pt-BR: \"até já\" }"]);
        assert_eq!(
            quote(1),
            (5, ["  - wait: |", "      29d", "      23h"].map(str::to_owned).into())
        );
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
