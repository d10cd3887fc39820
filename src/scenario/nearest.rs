//! Guesses which known word was meant by an unknown one.

use strsim::damerau_levenshtein;

/// No word that anyone means is longer; comparing takes time and memory by the square of it.
const LONGEST: usize = 64;

/// The known word closest to a wrong one, if it is close enough; of several, the first one.
///
/// Capital letters, dashes, underscores and blanks make no difference. Of the rest, about one
/// letter in three may be wrong, missing, too many or swapped with its neighbour. If none is close, a known
/// word is meant that goes on after a dash, an underscore or a blank: `restore_user` means `restore`.
pub fn nearest<'a>(wrong: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let letters = essence(wrong);
    let length = letters.chars().count();
    if length > LONGEST {
        return None;
    }
    let known: Vec<_> = known.collect();
    let compared = known.iter().map(|word| (damerau_levenshtein(&letters, &essence(word)), *word));
    let close = compared.filter(|(distance, _)| *distance <= length / 3);
    let closest = close.min_by_key(|(distance, _)| *distance).map(|(_, word)| word);
    closest.or_else(|| known.into_iter().find(|word| goes_on(wrong, word)))
}

/// Whether a text begins with a whole word, after which it goes on.
fn goes_on(text: &str, word: &str) -> bool {
    let rest = text.strip_prefix(word).filter(|_| !word.is_empty());
    rest.is_some_and(|rest| rest.starts_with(['-', '_', ' ']))
}

fn essence(word: &str) -> String {
    let letters = word.chars().filter(|c| !matches!(c, '-' | '_' | ' '));
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 6] =
        ["select_leave", "confirm_leave", "restore", "membership", "users", "is"];

    #[track_caller]
    fn check(wrong: &str, meant: Option<&str>) {
        assert_eq!(nearest(wrong, KNOWN.into_iter()), meant);
    }

    #[test]
    fn typing_mistakes_are_forgiven() {
        check("memebrship", Some("membership"));
        check("member", None);
        check("restor", Some("restore"));
        check("uesrs", Some("users"));
        check("user", Some("users"));
    }

    #[test]
    fn case_and_separators_make_no_difference() {
        check("Select-Leave", Some("select_leave"));
        check("CONFIRM LEAVE", Some("confirm_leave"));
        check("confirmleave", Some("confirm_leave"));
    }

    #[test]
    fn a_known_word_that_goes_on_is_meant() {
        check("restore_user", Some("restore"));
        check("restore user", Some("restore"));
        check("restoreuser", None);
        check("unrestore_user", None);
    }

    #[test]
    fn what_is_far_away_is_not_guessed() {
        check("wait", None);
        check("in", None);
        check("", None);
        check(&"restore".repeat(100), None);
    }

    #[test]
    fn the_first_of_equals_wins() {
        assert_eq!(nearest("bat", ["cat", "hat"].into_iter()), Some("cat"));
        assert_eq!(nearest("hat", ["cat", "hat"].into_iter()), Some("hat"));
    }
}
