//! What `tchau cover` says, to people and to programs, and how it ends.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{LANGUAGES, call};
use crate::json::{described, keys};
use crate::kept::Differences;

const FEW: &str = "tests/data/chosen";

#[track_caller]
fn json(arguments: &[&str], exit: Exit) -> Value {
    let called = call(&[&["cover", "--format", "json"], arguments].concat());
    assert_eq!(called.exit, exit, "{}", called.err);
    serde_json::from_str(&called.out).unwrap()
}

#[test]
fn the_scenarios_of_this_repository_show_everything_that_can_happen() {
    let report = json(&[], Exit::Met);
    assert_eq!(report["summary"]["missing"], 0);
    for kind in report["kinds"].as_array().unwrap() {
        assert_eq!(kind["covered"], kind["reachable"], "{kind}");
    }
    assert_eq!(report["kinds"].as_array().unwrap().len(), 8);
    let items = report["items"].as_array().unwrap();
    let ids: BTreeSet<_> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), items.len());
    for item in items {
        let is = |status: &str| item["status"] == status;
        assert_eq!(is("covered"), item["scenario"].is_string(), "{item}");
        assert_eq!(is("unreachable"), item["reason"].is_string(), "{item}");
        assert!(!item["name"].as_str().unwrap().is_empty(), "{item}");
    }
    let mut found = BTreeSet::new();
    keys(&report, "", &mut found);
    assert_eq!(found, described("docs/covering.md"));
}

#[test]
fn what_a_few_scenarios_miss_is_named() {
    let mut differences = Differences::default();
    for language in LANGUAGES {
        let kinds = ["--kind", "transition", "--kind", "edge", "--kind", "view"];
        let called = call(&[&["cover", FEW, "--lang", language][..], &kinds].concat());
        assert_eq!((called.exit, called.err.as_str()), (Exit::Unmet, ""));
        let path = Path::new("tests/data/cover").join(format!("few.{language}.txt"));
        differences.compare(&path, &called.out);
    }
    differences.assert_none();
}

#[test]
fn only_what_is_missing_can_be_told() {
    let report = json(&[FEW, "--kind", "event", "--missing-only"], Exit::Unmet);
    let items = report["items"].as_array().unwrap();
    assert!(items.iter().all(|item| item["status"] == "missing" && item["kind"] == "event"));
    assert_eq!(report["summary"]["missing"], items.len());
    assert_eq!(report["kinds"].as_array().unwrap().len(), 1);
}

#[test]
fn messages_count_in_the_locales_of_the_run() {
    let count = |arguments: &[&str]| {
        let all = [&[FEW, "--kind", "message"], arguments].concat();
        json(&all, Exit::Unmet)["summary"]["reachable"].as_u64().unwrap()
    };
    assert_eq!(count(&[]), 2 * count(&["--locale", "pt-BR"]));
}

#[test]
fn a_search_that_is_stopped_says_so() {
    let called = call(&["cover", FEW, "--kind", "view", "--max-states", "2"]);
    assert_eq!(called.exit, Exit::Incomplete);
    assert!(called.out.contains("The search was stopped"), "{}", called.out);
    assert_eq!(json(&[FEW, "--max-states", "2"], Exit::Incomplete)["complete"], false);
}

#[test]
fn a_scenario_that_is_not_as_expected_is_told() {
    let path = "tests/data/unmet/several.yaml";
    let called = call(&["cover", path, "--kind", "view"]);
    assert_eq!(called.exit, Exit::Unmet);
    assert!(called.err.contains(path), "{}", called.err);
    let called = call(&["cover", "tests/data/refused/unknown-user.yaml", "--kind", "view"]);
    assert_eq!(called.exit, Exit::NotLoaded);
    assert!(called.err.contains("unknown-user.yaml"), "{}", called.err);
}

#[test]
fn the_worlds_are_scenario_files_that_say_what_they_are() {
    for file in fs::read_dir("src/coverage/worlds").unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        assert!(text.starts_with("# ") && text.lines().next().unwrap().ends_with('.'));
    }
}
