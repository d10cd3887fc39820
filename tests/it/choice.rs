//! Which scenarios a run is about, in which order and how often.

use std::fs;
use std::path::Path;
use std::process::Command;

use tchau::cli::{Environment, Exit};

use crate::call::{Called, call, call_in};

/// The files of the lines with a verdict, in order.
fn ran(called: &Called) -> Vec<&str> {
    let lines = called.out.lines().filter(|line| line.starts_with(['✓', '✗']));
    lines.map(|line| line.split_once(' ').unwrap().1.split("  ").next().unwrap()).collect()
}

#[test]
fn listing_runs_nothing() {
    let called = call(&["run", "tests/data/unmet", "--list"]);
    assert_eq!(called.exit, Exit::Met, "{}", called.err);
    assert!(called.out.contains("tests/data/unmet/several.yaml  A guest leaves\n"));
    assert!(called.out.ends_with(" scenarios would run\n"));
    assert_eq!(call(&["run", "tests/data/refused/empty.yaml", "--list"]).exit, Exit::NotLoaded);
}

#[test]
fn a_seed_is_an_order() {
    let run = |more: &[&str]| call(&[&["run", "scenarios"], more].concat());
    let (plain, first) = (run(&[]), run(&["--shuffle"]));
    let (again, other) = (run(&["--shuffle", "--seed", "0"]), run(&["--shuffle", "--seed", "1"]));
    assert_eq!(ran(&first), ran(&again));
    assert!(ran(&plain) != ran(&first) && ran(&first) != ran(&other));
    let sorted = |called: &Called| {
        let mut files: Vec<_> = ran(called).into_iter().map(str::to_owned).collect();
        files.sort();
        files
    };
    assert_eq!(sorted(&plain), sorted(&other));
}

#[test]
fn everything_runs_as_often_as_it_is_asked_for() {
    let once = call(&["run", "scenarios/restore"]);
    let thrice = call(&["run", "scenarios/restore", "--repeat", "3"]);
    assert_eq!(ran(&thrice), [ran(&once), ran(&once), ran(&once)].concat());
    assert_eq!(call(&["run", "scenarios/restore", "--repeat", "0"]).exit, Exit::Usage);
}

#[test]
fn running_twice_gives_the_same() {
    let called = call(&["run", "scenarios", "--check-determinism"]);
    assert_eq!(
        (called.exit, called.err.as_str()),
        (Exit::Met, "Everything ran twice, with the same results.\n")
    );
}

#[test]
fn what_failed_last_is_remembered_until_it_is_as_expected() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Some(folder.path().join("a cache"));
    let environment = Environment { cache, ..Environment::default() };
    let file = folder.path().join("a.yaml");
    let path = file.to_str().unwrap();
    fs::copy("tests/data/unmet/clock.yaml", &file).unwrap();
    let all = ["run", path, "scenarios/restore"];
    let last = ["run", path, "scenarios/restore", "--last-failed"];

    let everything = call(&all);
    let nothing = call_in(&environment, &last);
    assert_eq!(ran(&nothing), ran(&everything));
    assert!(nothing.err.starts_with("Nothing is known to have failed"), "{}", nothing.err);

    call_in(&environment, &all);
    assert_eq!(ran(&call_in(&environment, &last)), [path]);
    // A run of something else does not forget it.
    call_in(&environment, &["run", "scenarios/restore"]);
    assert_eq!(ran(&call_in(&environment, &last)), [path]);

    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("2026-03-04T09:00:00Z", "2026-03-03T09:00:00Z")).unwrap();
    assert_eq!(ran(&call_in(&environment, &last)), [path]);
    assert_eq!(ran(&call_in(&environment, &last)).len(), ran(&everything).len());
}

#[test]
fn a_cache_that_cannot_be_written_or_read_is_no_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let environment = Environment { cache: Some(file.join("below")), ..Environment::default() };
    let called = call_in(&environment, &["run", "tests/data/unmet/clock.yaml"]);
    assert_eq!((called.exit, called.err.as_str()), (Exit::Unmet, ""));
}

/// A repository with two scenarios, of which nothing has changed.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["one", "two"] {
        let to = folder.path().join(format!("{name}.yaml"));
        fs::copy("scenarios/restore/last-second.yaml", to).unwrap();
    }
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", "."]);
    git(
        folder.path(),
        &["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-qm", "one"],
    );
    folder
}

fn git(folder: &Path, arguments: &[&str]) {
    assert!(Command::new("git").current_dir(folder).args(arguments).status().unwrap().success());
}

/// Only a process can stand in another folder.
fn changed(folder: &Path, revision: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tchau"));
    let output = command
        .current_dir(folder)
        .args(["run", ".", "--only-changed", revision])
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn only_what_has_changed_runs() {
    let folder = repository();
    let (exit, out, err) = changed(folder.path(), "HEAD");
    assert_eq!((exit, out.as_str()), (2, ""), "{err}");

    let two = folder.path().join("two.yaml");
    let text = fs::read_to_string(&two).unwrap();
    fs::write(&two, text + "# changed\n").unwrap();
    fs::copy(&two, folder.path().join("a new one.yaml")).unwrap();
    let (exit, out, _) = changed(folder.path(), "HEAD");
    let files: Vec<_> = out.lines().filter(|line| line.starts_with('✓')).collect();
    assert_eq!((exit, files.len()), (0, 2), "{out}");
    assert!(files[0].contains("a new one.yaml") && files[1].contains("two.yaml"), "{out}");

    let (exit, out, err) = changed(folder.path(), "no-such-revision");
    assert_eq!((exit, out.as_str()), (2, ""));
    assert!(err.contains("no-such-revision"), "{err}");
    assert_eq!(changed(folder.path(), "--output=x").0, 2);
    assert!(!folder.path().join("x").exists());
}
