//! What tchau refuses because of its form is refused by the schema as well.

use std::collections::BTreeSet;
use std::fs;

use super::{validator, value};
use crate::call::files;

/// What a schema cannot know: names that the file itself gives, and what numbers and lengths mean.
const ONLY_TCHAU_KNOWS: &[&str] = &[
    "a name with spaces",
    "address-taken",
    "bad-privacy-contact",
    "bad-privacy-statement",
    "confirmation-closed-of-a-tenant",
    "connection-already-there",
    "duplicate-field",
    "duplicate-user",
    "email-without-an-at-sign",
    "empty-users",
    "fragment-circle",
    "fragment-is-no-fragment",
    "fragment-missing",
    "fragment-not-utf-8",
    "fragment-too-deep",
    "fragment-unknown-field",
    "fragment-with-cast-among-steps",
    "fragment-wrong-step",
    "fragment-wrong-value",
    "group-twice",
    "guest-already-there",
    "long-line",
    "name-is-blank",
    "name-of-a-group-has-two-lines",
    "name-shown-instead-of-the-key",
    "outsider-at-home",
    "parameter-missing",
    "parameter-unknown",
    "personal-connection",
    "removal-is-zero",
    "removal-of-a-step-is-zero",
    "removal-of-a-step-outside-window",
    "removal-of-a-tenant-outside-window",
    "removal-outside-window",
    "role-of-pending",
    "row-adds",
    "row-lacks",
    "row-like-variable",
    "row-wrong",
    "saída não prevista",
    "start-before-1970",
    "start-on-a-day-that-does-not-exist",
    "step-without-a-dash",
    "timeline-is-zero",
    "too-many-groups",
    "twice-in-cast",
    "unknown-application",
    "unknown-group",
    "unknown-group-of-another-tenant",
    "unknown-home",
    "unknown-licence",
    "unknown-tenant",
    "unknown-tenant-far-from-any",
    "unknown-user",
    "unknown-user-in-each",
    "variable-is-a-list",
    "variable-unclosed",
    "variable-unknown",
    "variables-without-end",
    "wait-is-zero",
    "wait-overflows",
    "whose-deleted-users",
    "whose-page",
    "wide-characters",
    "windows-lines",
];

#[test]
fn what_is_refused_is_refused_by_the_schema_where_it_can_know() {
    let validator = validator("scenario");
    let mut accepted = BTreeSet::new();
    for path in files("tests/data/refused") {
        // What is not UTF-8 or not YAML is no business of a schema.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        if value(&text).is_some_and(|value| validator.is_valid(&value)) {
            accepted.insert(path.file_stem().unwrap().to_string_lossy().into_owned());
        }
    }
    let expected: BTreeSet<_> = ONLY_TCHAU_KNOWS.iter().map(|name| (*name).to_owned()).collect();
    let too_lenient: Vec<_> = accepted.difference(&expected).collect();
    let refused: Vec<_> = expected.difference(&accepted).collect();
    assert!(too_lenient.is_empty(), "accepted: {too_lenient:#?}");
    assert!(refused.is_empty(), "the schema knows: {refused:?}");
}
