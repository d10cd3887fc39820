//! The JSON contract: what it says today, and that `docs/json.md` describes all of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tchau::cli::Exit;

use crate::call::{LANGUAGES, call};
use crate::kept::Differences;

const RICH: &str = "tests/data/json/rich.yaml";

/// Runs with `--format json` and reads what comes.
#[track_caller]
fn report(arguments: &[&str], exit: Exit) -> Value {
    let called = call(&[&["run", "--format", "json"], arguments].concat());
    assert_eq!(called.exit, exit, "{arguments:?}: {}", called.err);
    serde_json::from_str(&called.out).unwrap()
}

#[track_caller]
fn check_kept(name: &str, report: &Value) {
    let mut differences = Differences::default();
    let path = Path::new("tests/data/json").join(format!("{name}.json"));
    differences.compare(&path, &format!("{report:#}\n"));
    differences.assert_none();
}

#[test]
fn the_contract_is_kept() {
    check_kept("rich", &report(&[RICH], Exit::Unmet));
}

#[test]
fn the_language_of_the_user_changes_nothing() {
    let [en, pt_br] = LANGUAGES.map(|language| report(&[RICH, "--lang", language], Exit::Unmet));
    assert_eq!(en, pt_br);
}

#[test]
fn a_file_that_cannot_be_loaded_is_among_the_scenarios() {
    let paths = ["tests/data/refused/unknown-user.yaml", "tests/data/chosen/wait.yaml"];
    let mut found = report(&paths, Exit::NotLoaded);
    assert_eq!(found["scenarios"].as_array().unwrap().len(), 2);
    found["scenarios"].as_array_mut().unwrap().pop();
    check_kept("not-loaded", &found);
}

#[test]
fn a_cast_that_comes_from_a_fragment_is_shown_where_something_is_wrong() {
    let found = report(&["tests/data/unmet/a-cast-of-a-fragment.yaml"], Exit::Unmet);
    let scenario = &found["scenarios"][0];
    assert_eq!(scenario["setup"], json!(["title: Who takes part stands in a fragment"]));
    let fragment = "tests/data/unmet/people.fragment.yaml";
    let written = fs::read_to_string(fragment).unwrap();
    let lines: Vec<_> = written.lines().take(4).collect();
    assert_eq!(scenario["casts"], json!([{ "file": fragment, "line": 1, "lines": lines }]));
    // A fragment that brings nobody is quoted only for its steps.
    let found = report(&["tests/data/unmet/a-row-and-a-fragment.yaml"], Exit::Unmet);
    assert_eq!(found["scenarios"][0]["casts"], Value::Null);
}

#[test]
fn a_run_that_stops_early_says_so() {
    let paths = ["tests/data/unmet/several.yaml", "tests/data/chosen", "--fail-fast"];
    let found = report(&paths, Exit::Unmet);
    assert_eq!(found["summary"]["complete"], false);
    assert_eq!(found["scenarios"].as_array().unwrap().len(), 1);
    assert_eq!(report(&paths[..1], Exit::Unmet)["summary"]["complete"], true);
    assert_eq!(report(&[paths[0], "--fail-fast"], Exit::Unmet)["summary"]["complete"], true);
}

#[test]
fn nothing_chosen_is_still_json() {
    let called = call(&["run", "--format", "json", "tests/data/chosen", "--tag", "nobody"]);
    assert_eq!(called.exit, Exit::Usage);
    let found: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!(found["scenarios"], Value::Array(Vec::new()));
}

#[test]
fn every_key_is_described_and_every_description_is_of_a_key() {
    let mut found = BTreeSet::new();
    for path in ["scenarios", "tests/data/unmet", "tests/data/refused", RICH, "tests/data/chosen"] {
        let called = call(&["run", "--format", "json", path]);
        keys(&serde_json::from_str(&called.out).unwrap(), "", &mut found);
    }
    let described = described("docs/json.md");
    let missing: Vec<_> = found.difference(&described).collect();
    assert!(missing.is_empty(), "docs/json.md does not describe {missing:#?}");
    // What no run of today shows: a defect of tchau, or a text that a translator broke.
    let never: Vec<_> = described.difference(&found).filter(|path| !is_of_defects(path)).collect();
    assert!(never.is_empty(), "docs/json.md describes what never comes: {never:#?}");
}

fn is_of_defects(path: &str) -> bool {
    path.contains(".unreadable_messages[].")
}

/// The keys whose values have keys that scenarios or texts choose, or that another page describes.
const OPEN: [&str; 8] =
    ["title", "why", "row", "arguments", "texts", "opening", "ending", "timeline"];

/// Every key as a path such as `scenarios[].steps[].ended`.
pub(crate) fn keys(value: &Value, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                if !OPEN.contains(&key.as_str()) {
                    keys(value, &path, found);
                }
                found.insert(path);
            }
        }
        Value::Array(items) => {
            items.iter().for_each(|item| keys(item, &format!("{path}[]"), found))
        }
        _ => {}
    }
}

/// The paths of the rows of the tables, each below the heading with the path of its object.
pub(crate) fn described(page: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(page).unwrap();
    let mut object = String::new();
    let mut described = BTreeSet::new();
    for line in text.lines() {
        if line.starts_with('#') {
            object = line.split('`').nth(1).map(|path| format!("{path}.")).unwrap_or_default();
        }
        if let Some(key) = line.strip_prefix("| `").and_then(|rest| rest.split('`').next()) {
            described.insert(format!("{object}{key}"));
        }
    }
    described
}
