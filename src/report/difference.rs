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
    /// Compares two texts word by word, and lists item by item.
    pub(super) fn of(expected: &str, actual: &str) -> Self {
        let (expected, actual) = (words(expected), words(actual));
        let diff = TextDiff::from_slices(&expected, &actual);
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

/// The words of a text, and what stands between them.
fn words(text: &str) -> Vec<&str> {
    let is_between = |c: char| c.is_whitespace() || matches!(c, '[' | ']' | ',');
    let words = text.split_inclusive(is_between);
    let words = words.flat_map(|word| {
        let (word, after) = word.split_at(word.trim_end_matches(is_between).len());
        [word, after]
    });
    words.filter(|word| !word.is_empty()).collect()
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

    #[test]
    fn items_that_are_in_both_lists_do_not_differ() {
        let difference = Difference::of("[ana, bruno, carla]", "[ana, bruno]");
        let parts = |parts: &[(bool, &str)]| -> Vec<_> {
            parts.iter().map(|&(differs, text)| (differs, text.to_owned())).collect()
        };
        let expected = [(false, "[ana, bruno"), (true, ", carla"), (false, "]")];
        assert_eq!(difference.expected, parts(&expected));
        assert_eq!(difference.actual, parts(&[(false, "[ana, bruno]")]));
    }
}
