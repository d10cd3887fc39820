//! Which words of what was expected and of what came are not the same.

use similar::{ChangeTag, TextDiff};

/// Two texts, cut where they begin or cease to differ.
#[derive(Debug, PartialEq)]
pub(super) struct Difference {
    /// The parts of what was expected, and whether they are missing from the other.
    pub(super) expected: Vec<(bool, String)>,
    /// The parts of what came, and whether they are missing from the other.
    pub(super) actual: Vec<(bool, String)>,
}

impl Difference {
    /// Compares two texts word by word.
    pub(super) fn of(expected: &str, actual: &str) -> Self {
        let diff = TextDiff::from_words(expected, actual);
        let mut difference = Self { expected: Vec::new(), actual: Vec::new() };
        for change in diff.iter_all_changes() {
            let part = |differs| (differs, change.value().to_owned());
            match change.tag() {
                ChangeTag::Delete => difference.expected.push(part(true)),
                ChangeTag::Insert => difference.actual.push(part(true)),
                ChangeTag::Equal => {
                    difference.expected.push(part(false));
                    difference.actual.push(part(false));
                }
            }
        }
        difference
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_are_told() {
        let side = |parts: &[(bool, &str)]| {
            parts.iter().map(|(differs, text)| (*differs, (*text).to_owned())).collect::<Vec<_>>()
        };
        let difference = Difference::of("You left Fabrikam.", "You left Contoso.");
        let same = [(false, "You"), (false, " "), (false, "left"), (false, " ")];
        let with = |word| side(&[&same[..], &[(true, word)]].concat());
        assert_eq!(difference.expected, with("Fabrikam."));
        assert_eq!(difference.actual, with("Contoso."));
    }
}
