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
            let (tag, text) = (change.tag(), change.value());
            if tag != ChangeTag::Insert {
                add(&mut difference.expected, tag == ChangeTag::Delete, text);
            }
            if tag != ChangeTag::Delete {
                add(&mut difference.actual, tag == ChangeTag::Insert, text);
            }
        }
        difference
    }
}

fn add(parts: &mut Vec<(bool, String)>, differs: bool, text: &str) {
    match parts.last_mut() {
        Some((same, part)) if *same == differs => part.push_str(text),
        _ => parts.push((differs, text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_differ_are_told() {
        let difference = Difference::of("You left Fabrikam.", "You stay in Fabrikam.");
        let side = |word: &str| {
            [(false, "You "), (true, word), (false, " Fabrikam.")].map(|(d, t)| (d, t.to_owned()))
        };
        assert_eq!(difference.expected, side("left"));
        assert_eq!(difference.actual, side("stay in"));
    }
}
