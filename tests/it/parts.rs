//! A run that is divided among machines, and put together again.

use std::fs;
use std::path::{Path, PathBuf};

use tchau::cli::{Environment, Exit};

use crate::call::{Called, LANGUAGES, call, call_in};
use crate::formats::timeless;

const FILES: [&str; 3] = ["scenarios/restore", "tests/data/unmet", "tests/data/refused/empty.yaml"];

/// Runs one part and keeps its results.
fn part(folder: &Path, shard: &str, more: &[&str]) -> Called {
    let folder = folder.to_str().unwrap();
    call(&[&["run", "--shard", shard, "--blob", folder], &FILES[..], more].concat())
}

/// A folder with the results of several parts.
fn parts(count: usize, more: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for number in 1..=count {
        let called = part(folder.path(), &format!("{number}/{count}"), more);
        assert!(matches!(called.exit, Exit::Met | Exit::Unmet | Exit::NotLoaded), "{}", called.err);
    }
    folder
}

fn merge(folder: &Path, more: &[&str]) -> Called {
    call(&[&["merge", folder.to_str().unwrap()], more].concat())
}

#[test]
fn merged_reports_are_those_of_the_whole_run() {
    let folder = parts(3, &[]);
    for format in ["text", "json", "jsonl", "junit", "tap", "github", "markdown"] {
        for language in LANGUAGES {
            let options = ["--format", format, "--lang", language];
            let whole = call(&[&["run"], &FILES[..], &options].concat());
            let merged = merge(folder.path(), &options);
            assert_eq!(timeless(&merged.out), timeless(&whole.out), "{format} {language}");
            assert_eq!((merged.exit, merged.err), (whole.exit, whole.err), "{format} {language}");
        }
    }
    let verbose = ["--verbose", "--lang", "pt-BR"];
    let whole = call(&[&["run"], &FILES[..], &verbose].concat());
    assert_eq!(merge(folder.path(), &verbose).out, whole.out);
}

#[test]
fn what_a_run_went_by_is_carried_along() {
    let options = ["--locale", "pt-BR", "--without", "leaving-needs-permission", "--repeat", "2"];
    let folder = parts(2, &options);
    let merged = merge(folder.path(), &[]);
    assert_eq!(merged.out, call(&[&["run"], &FILES[..], &options].concat()).out);
    assert!(merged.out.contains("--verbose --without leaving-needs-permission --locale pt-BR"));
}

#[test]
fn a_whole_run_is_one_part() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let whole = call(&["run", "scenarios/restore", "--blob", path]);
    assert_eq!(merge(folder.path(), &[]).out, whole.out);
}

/// The files with results, in order.
fn blobs(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    paths
}

#[track_caller]
fn refused(folder: &Path, part: &str) {
    let called = merge(folder, &[]);
    assert_eq!((called.exit, called.out.as_str()), (Exit::NotLoaded, ""), "{}", called.err);
    assert!(called.err.contains(part), "{}", called.err);
}

#[test]
fn what_is_missing_or_mixed_is_refused() {
    refused(tempfile::tempdir().unwrap().path(), "There are no results");
    refused(Path::new("no/such/folder"), "no/such/folder");

    let folder = parts(3, &[]);
    let files = blobs(folder.path());
    let text = fs::read_to_string(&files[1]).unwrap();
    fs::remove_file(&files[1]).unwrap();
    refused(folder.path(), "these have no results yet: 2");

    let end = text.trim_end().rfind('\n').unwrap();
    fs::write(&files[1], &text[..=end]).unwrap();
    refused(folder.path(), "The end of");
    fs::write(&files[1], &text[..end - 10]).unwrap();
    refused(folder.path(), "line ");
    fs::write(&files[1], "").unwrap();
    refused(folder.path(), "line 1");
    fs::write(&files[1], text.replacen("\"blob\":1", "\"blob\":2", 1)).unwrap();
    refused(folder.path(), "version 2");

    fs::copy(&files[0], &files[1]).unwrap();
    refused(folder.path(), "are the same part");

    let other = parts(3, &["--without", "leaving-needs-permission"]);
    fs::copy(&blobs(other.path())[1], &files[1]).unwrap();
    refused(folder.path(), "different runs");
}

#[test]
fn a_changed_scenario_makes_another_plan() {
    let folder = tempfile::tempdir().unwrap();
    let (file, results) = (folder.path().join("a b.yaml"), folder.path().join("results"));
    let text = fs::read_to_string("scenarios/restore/last-second.yaml").unwrap();
    let run = |shard: &str, text: &str| {
        fs::write(&file, text).unwrap();
        let (file, results) = (file.to_str().unwrap(), results.to_str().unwrap());
        call(&["run", file, "--shard", shard, "--blob", results]);
    };
    run("1/2", &text);
    run("2/2", &format!("{text}# changed\n"));
    refused(&results, "different runs");
}

#[test]
fn times_make_parts_and_are_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let times = folder.path().join("times.json");
    let order = format!("--report=timings={}", times.display());
    call(&["run", "scenarios/restore", &order]);
    let list = |number: usize| {
        let shard = format!("{number}/3");
        call(&[
            "run",
            "scenarios/restore",
            "--list",
            "--shard",
            &shard,
            "--balance",
            times.to_str().unwrap(),
        ])
        .out
    };
    let all: Vec<String> = (1..=3).map(list).collect();
    for path in crate::call::files("scenarios/restore") {
        let path = path.display().to_string();
        assert_eq!(all.iter().filter(|list| list.contains(&path)).count(), 1, "{path}");
    }
    fs::write(&times, "[]").unwrap();
    let called =
        call(&["run", "scenarios", "--shard", "1/2", "--balance", times.to_str().unwrap()]);
    assert_eq!((called.exit, called.out.as_str()), (Exit::NotLoaded, ""));
}

#[test]
fn the_environment_says_which_part() {
    let in_job = |job, shard: &str| {
        let environment = Environment { job, ..Environment::default() };
        call_in(&environment, &["run", "scenarios/restore", "--list", "--shard", shard])
    };
    let second = call(&["run", "scenarios/restore", "--list", "--shard", "2/4"]);
    assert_eq!(in_job(Some((1, Some(4))), "auto").out, second.out);
    assert_eq!(in_job(Some((1, None)), "auto/4").out, second.out);
    assert_eq!(in_job(Some((1, Some(9))), "auto/4").out, second.out);
    for (job, shard) in [(None, "auto"), (Some((1, None)), "auto"), (Some((4, Some(4))), "auto")] {
        assert_eq!(in_job(job, shard).exit, Exit::Usage, "{job:?} {shard}");
    }
    for shard in ["0/4", "5/4", "1/0", "4", "a/b", "-1/4", "1/99999", ""] {
        assert_eq!(in_job(None, shard).exit, Exit::Usage, "{shard}");
    }
}
