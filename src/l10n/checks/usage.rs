//! Checks of what code and scenarios ask for, next to what there is.

use crate::l10n::check::checks;
use crate::l10n::finding::At;
use crate::l10n::{Bench, Findings, Fingerprint, Reading};
use crate::message::Name;

checks! {
    /// What the checks of this family say.
    pub enum Usage {
        /// Nothing shows this message.
        "unused-message" Warning Internationalization UnusedMessage { name: Name },
        /// The code asks for a message that no locale has; `place` is where.
        "message-not-found" Error Internationalization MessageNotFound { name: Name, place: Name, nearest: Name },
        /// A text uses a variable that the code does not pass.
        "argument-not-passed" Error Internationalization ArgumentNotPassed { variable: Name, passed: Vec<Name> },
        /// The source changed after the translation was made.
        "stale-translation" Warning Mistranslation StaleTranslation { name: Name },
    }
}

/// Looks at one entry of any locale, the source included.
pub(super) fn of_entry(_bench: &Bench<'_>, _reading: &Reading<'_, '_>, _found: &mut Findings<'_>) {}

/// Looks at an entry beside its source.
pub(super) fn of_pair(
    _bench: &Bench<'_>,
    source: &Reading<'_, '_>,
    target: &Reading<'_, '_>,
    found: &mut Findings<'_>,
) {
    let (source, target) = (source.entry, target.entry);
    // What is marked as untranslated is not looked at again but translated.
    let print = target.comment.source.filter(|_| !target.comment.is_untranslated);
    if print.is_some_and(|print| print != Fingerprint::of(source)) {
        found.add(At::entry(target), Usage::StaleTranslation { name: target.name().into() });
    }
}

/// Looks at everything at once.
pub(super) fn of_project(_bench: &Bench<'_>, _found: &mut Findings<'_>) {}

#[cfg(test)]
mod tests {
    use crate::l10n::testing::findings;

    #[track_caller]
    fn check(en: &str, pt: &str, expected: &[&str]) {
        let found = findings(&[("en", "a.ftl", en), ("pt-BR", "a.ftl", pt)]);
        let is_own = |found: &&String| {
            super::Usage::CHECKS.iter().any(|check| found.split(' ').next() == Some(check.id))
        };
        assert_eq!(found.iter().filter(is_own).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_changed_source_makes_the_translation_stale() {
        let stale = "stale-translation pt-BR a @2:1 «a»";
        check("a = x\n", "# source: 00000000\na = y\n", &[stale]);
        check("a = x\n", "# source: e493ce53\na = y\n", &[]);
        check("# Comment\na =\n    x\n", "# source: e493ce53\na = y\n", &[]);
        check("a = x\n", "# source: the menu\na = y\n", &[]);
        check("a = x\n", "# untranslated\n# source: 00000000\na = y\n", &[]);
    }
}
