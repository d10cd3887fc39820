//! The same input gives the same bytes, however many threads there are. About ten seconds.

use std::fs;
use std::path::Path;

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

#[test]
fn rows_of_a_long_table_do_not_depend_on_threads() {
    let rows: String = (1..=300).map(|day| format!("  - {{ after: {day}d }}\n")).collect();
    let table = format!(
        "title: A long table\ntenants: {{ contoso: {{}} }}\nusers: {{ ana: {{ home: contoso }} }}\n\
         for_each:\n{rows}steps:\n  - wait: ${{after}}\n\
         \x20   expect: {{ clock: 2026-10-08T00:00:00Z }}\n"
    );
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("a long table.yaml");
    fs::write(&path, table).unwrap();
    let path = path.to_str().unwrap();
    for (options, told, unmet) in [(&[][..], 300, 299), (&["--fail-fast"], 1, 1)] {
        let arguments = [&["run", path, "scenarios/restore"][..], options].concat();
        let alone = with_jobs(&arguments, "1");
        assert_eq!(alone.out.matches("A long table").count(), told, "{}", alone.out);
        assert_eq!(alone.out.matches('✗').count(), unmet);
        assert_eq!(with_jobs(&arguments, "3"), alone);
    }
}
