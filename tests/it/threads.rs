//! The same input gives the same bytes, however many threads there are. About ten seconds.

use crate::call::{Called, LANGUAGES, call};

/// Scenarios that are met, that are not, and that cannot be loaded.
const FOLDERS: [&str; 3] = ["tests/data/unmet", "scenarios", "tests/data/refused"];

#[track_caller]
fn with_jobs(arguments: &[&str], jobs: &str) -> Called {
    call(&[arguments, &["--jobs", jobs]].concat())
}

#[track_caller]
fn check(command: &str, options: &[&str]) {
    let arguments = [&[command][..], &FOLDERS, options].concat();
    let alone = with_jobs(&arguments, "1");
    assert!(!alone.out.is_empty() && !alone.err.is_empty(), "{arguments:?}");
    assert_eq!(with_jobs(&arguments, "2"), alone, "{arguments:?}");
}

#[test]
fn reports_do_not_depend_on_threads() {
    for language in LANGUAGES {
        check("run", &["--lang", language]);
    }
}

#[test]
fn stories_do_not_depend_on_threads() {
    check("run", &["--verbose", "--lang", "pt-BR"]);
}

#[test]
fn json_does_not_depend_on_threads() {
    check("run", &["--format", "json"]);
}

#[test]
fn checks_do_not_depend_on_threads() {
    check("check", &[]);
}

#[test]
fn stopping_early_does_not_depend_on_threads() {
    let arguments = ["run", "scenarios", "tests/data/unmet", "--fail-fast"];
    let alone = with_jobs(&arguments, "1");
    assert_eq!(alone.out.matches('✗').count(), 1, "{}", alone.out);
    for jobs in ["2", "7"] {
        assert_eq!(with_jobs(&arguments, jobs), alone);
    }
}
