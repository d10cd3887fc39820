//! Which scenarios a call is about, and what it comes to.

use tchau::cli::Exit;

use crate::call::{Called, call};

/// A scenario with six lines of steps, of which the last is not as expected.
const SEVERAL: &str = "tests/data/unmet/several.yaml";
const MET: &str = "tests/data/chosen";

#[track_caller]
fn check(arguments: &[&str], exit: Exit, met: &[&str]) -> Called {
    let called = call(arguments);
    let shown = called.out.lines().filter_map(|line| line.strip_prefix("✓ "));
    let shown: Vec<_> = shown.filter_map(|line| line.split("  ").next()).collect();
    let met: Vec<_> = met.iter().map(|name| format!("{MET}/{name}.yaml")).collect();
    assert_eq!((called.exit, shown), (exit, met.iter().map(String::as_str).collect()));
    called
}

#[test]
fn what_is_met_unmet_misspelt_or_broken_has_an_exit_code_of_its_own() {
    check(&["run", MET], Exit::Met, &["leave", "restore", "wait"]);
    check(&["run", SEVERAL], Exit::Unmet, &[]);
    check(&["runn"], Exit::Usage, &[]);
    check(&["run", "tests/data/refused/empty.yaml"], Exit::NotLoaded, &[]);
    check(&["check", MET], Exit::Met, &[]);
    check(&["check", SEVERAL], Exit::Met, &[]);
    check(&[], Exit::Usage, &[]);
}

#[test]
fn names_choose_by_title_and_path() {
    check(&["run", MET, "--name", "comes back"], Exit::Met, &["restore"]);
    check(&["run", MET, "--name", "COMES*BACK"], Exit::Met, &["restore"]);
    check(&["run", MET, "--name", "volta"], Exit::Met, &["restore"]);
    check(&["run", MET, "--name", "chosen/leave"], Exit::Met, &["leave"]);
}

#[test]
fn tags_choose_with_and_or_not_and_requirements() {
    check(&["run", MET, "--tag", "leave"], Exit::Met, &["leave", "restore"]);
    check(&["run", MET, "--tag", "leave and not restore"], Exit::Met, &["leave"]);
    check(&["run", MET, "--tag", "restore or R37"], Exit::Met, &["restore", "wait"]);
    check(&["run", MET, "--tag", "not (leave or r37)"], Exit::Usage, &[]);
    check(&["run", MET, "--tag", "not leave"], Exit::Met, &["wait"]);
    check(&["run", MET, "--tag", "leave", "--name", "comes"], Exit::Met, &["restore"]);
}

#[test]
fn nothing_chosen_is_a_mistake_of_the_command_line() {
    let called = check(&["run", MET, "--name", "xyz"], Exit::Usage, &[]);
    assert!(called.out.is_empty() && called.err.contains("--name"), "{called:?}");
    check(&["run", MET, "--tag", "leave and"], Exit::Usage, &[]);
    check(&["list", "--scenarios", MET, "--tag", "xyz"], Exit::Usage, &[]);
}

#[test]
fn a_line_of_a_row_runs_that_row_and_a_line_of_a_step_all_of_them() {
    let run = |line: usize| {
        let path = format!("scenarios/time/leap-year.yaml:{line}");
        let called = call(&["run", &path]);
        (called.exit, called.out.matches('✓').count(), called.out)
    };
    let (exit, count, out) = run(15);
    assert_eq!((exit, count), (Exit::Met, 1));
    assert!(out.contains("leap-year.yaml:15 ") && out.contains("6 steps"), "{out}");
    let (exit, count, out) = run(19);
    assert_eq!((exit, count), (Exit::Met, 3));
    assert!(out.contains("6 steps"), "{out}");
    assert_eq!(run(2).0, Exit::Usage);
}

#[test]
fn a_line_runs_the_steps_up_to_it() {
    let restore = |line: usize| format!("{MET}/restore.yaml:{line}");
    let steps = |line: usize| call(&["run", &restore(line), "--verbose", "--locale", "en"]).out;
    let all = call(&["run", &format!("{MET}/restore.yaml"), "--verbose", "--locale", "en"]).out;
    assert!(all.contains("\n 4. ") && steps(99).contains("\n 4. "), "{all}");
    assert!(steps(16).contains("\n 2. ") && !steps(16).contains("\n 3. "), "{}", steps(16));
    let called = call(&["run", &restore(2)]);
    assert_eq!(called.exit, Exit::Usage, "{called:?}");
    assert!(called.err.contains("line 2"), "{}", called.err);
}

#[test]
fn a_file_that_is_named_twice_is_run_once() {
    check(&["run", MET, &format!("{MET}/leave.yaml")], Exit::Met, &["leave", "restore", "wait"]);
}

#[test]
fn failing_fast_stops_after_the_first_failure() {
    let called = call(&["run", SEVERAL, MET, "--fail-fast"]);
    assert_eq!((called.exit, called.out.matches('✓').count()), (Exit::Unmet, 0));
    assert!(called.out.contains("Stopped early"), "{}", called.out);
    let broken = "tests/data/refused/empty.yaml";
    let called = call(&["run", broken, SEVERAL, "--fail-fast"]);
    assert_eq!((called.exit, called.out.contains('✗')), (Exit::NotLoaded, false));
}

#[test]
fn failing_fast_in_the_last_file_leaves_nothing_out() {
    let called = call(&["run", MET, SEVERAL, "--fail-fast"]);
    assert_eq!((called.exit, called.out.matches('✓').count()), (Exit::Unmet, 3));
    assert!(!called.out.contains("Stopped early"), "{}", called.out);
}

#[test]
fn colours_come_only_when_asked_for() {
    let has_colours = |arguments: &[&str]| {
        let Called { out, err, .. } = call(arguments);
        (out + &err).contains('\u{1b}')
    };
    for path in [MET, SEVERAL, "tests/data/refused/empty.yaml"] {
        assert!(!has_colours(&["run", path]));
        assert!(has_colours(&["run", path, "--color", "always"]));
        assert!(!has_colours(&["run", path, "--color=never"]));
    }
    assert!(!has_colours(&["run", MET, "--format", "json", "--color", "always"]));
}
