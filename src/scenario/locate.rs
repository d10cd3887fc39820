//! Finds where in a text the value at a path was written.

use super::path::{Part, Path};
use super::span::Span;
use super::tree::{self, Node};

/// Where the value at a path is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Located {
    /// Its key, or that of the closest mapping around it; the whole document has none.
    pub key: Option<Span>,
    /// The value.
    pub value: Span,
    /// Whether it is the value that was looked for, or only the closest one around it.
    pub exact: bool,
}

/// Finds the value at a path, or what is left of the way to it.
///
/// Gives nothing if the text cannot be read as a document.
pub fn locate(text: &str, path: &Path) -> Option<Located> {
    let root = tree::parse(text).ok()?;
    let mut node: &Node = &root;
    let mut located = Located { key: None, value: node.span, exact: true };
    for part in path.parts() {
        let Some((key, value)) = step(node, part) else {
            return Some(Located { exact: false, ..located });
        };
        located = Located { key: key.or(located.key), value: value.span, exact: true };
        node = value;
    }
    Some(located)
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

    fn at(path: Path) -> (Option<(usize, usize)>, (usize, usize, usize), bool) {
        let Located { key, value, exact } = locate(TEXT, &path).unwrap();
        (key.map(|key| (key.line, key.column)), (value.line, value.column, value.length), exact)
    }

    #[test]
    fn values_are_found_with_their_keys() {
        assert_eq!(at(Path::ROOT), (None, (1, 1, 31), true));
        assert_eq!(at(Path::ROOT.key("title")), (Some((1, 1)), (1, 8, 14), true));
        let step = Path::ROOT.key("steps").index(0);
        assert_eq!(at(step.clone()), (Some((2, 1)), (3, 5, 7), true));
        assert_eq!(at(step.clone().key("says")), (Some((4, 5)), (4, 11, 29), true));
        assert_eq!(at(step.key("says").key("pt-BR")), (Some((4, 22)), (4, 29, 8), true));
    }

    #[test]
    fn a_text_block_is_its_first_line() {
        let wait = Path::ROOT.key("steps").index(1).key("wait");
        assert_eq!(at(wait), (Some((5, 5)), (6, 7, 3), true));
    }

    #[test]
    fn an_alias_leads_to_its_anchor() {
        assert_eq!(at(Path::ROOT.key("too").index(1)), (Some((9, 1)), (8, 14, 2), true));
    }

    #[test]
    fn a_path_that_ends_early_gives_what_is_around_it() {
        let away = Path::ROOT.key("steps").index(7).key("expect");
        assert_eq!(at(away), (Some((2, 1)), (3, 3, 9), false));
        assert_eq!(at(Path::ROOT.key("title").index(0)), (Some((1, 1)), (1, 8, 14), false));
    }

    #[test]
    fn nothing_is_found_in_a_broken_text() {
        assert_eq!(locate("a: b: c", &Path::ROOT), None);
    }
}
