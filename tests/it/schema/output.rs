//! What tchau writes for programs is what its schemas say, as a validator that we did not write sees it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::{Value, json};
use tchau::report::timeline;

use super::validator;
use crate::call::call;
use crate::timeline::TIMELINES;

/// Scenarios with fragments and tables, “what if” scenarios, every way not to be as expected, and files
/// that cannot be loaded.
const PATHS: [&str; 5] = [
    "scenarios",
    "tests/data/unmet",
    "tests/data/json/rich.yaml",
    "tests/data/chosen",
    "tests/data/refused",
];

static REPORT: LazyLock<Value> = LazyLock::new(|| {
    let called = call(&[&["run", "--format", "json"], &PATHS[..]].concat());
    serde_json::from_str(&called.out).unwrap()
});

static LINES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let called = call(&[&["run", "--format", "jsonl"], &PATHS[..]].concat());
    called.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
});

#[track_caller]
fn assert_valid(validator: &Validator, value: &Value, name: &str) {
    let errors = validator.iter_errors(value);
    let told: Vec<_> = errors.map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(told.is_empty(), "{name}: {told:#?}");
}

/// The validator of a part of what a schema is about.
fn of_part(kind: &str, definition: &str) -> Validator {
    let mut schema: Value = serde_json::from_str(&call(&["schema", kind]).out).unwrap();
    let definition = json!({ "$ref": format!("#/definitions/{definition}") });
    schema = json!({ "allOf": [definition], "definitions": schema["definitions"].take() });
    jsonschema::validator_for(&schema).unwrap()
}

fn scenarios() -> &'static [Value] {
    REPORT["scenarios"].as_array().unwrap()
}

#[test]
fn every_report_is_valid() {
    // One by one, since of a whole nothing is told but that no alternative fits.
    let (ran, not_loaded) = (of_part("report", "Scenario"), of_part("report", "NotLoaded"));
    for scenario in scenarios() {
        let kind = if scenario["verdict"] == "not_loaded" { &not_loaded } else { &ran };
        assert_valid(kind, scenario, scenario["path"].as_str().unwrap());
    }
    let report = validator("report");
    assert_valid(&report, &REPORT, "the whole");
    for arguments in [
        &["scenarios/restore", "--locale", "pt-BR", "--lang", "pt-BR"][..],
        &["tests/data/unmet", "--fail-fast"],
        &["tests/data/chosen", "--tag", "nobody"],
    ] {
        let called = call(&[&["run", "--format", "json"], arguments].concat());
        assert_valid(&report, &serde_json::from_str(&called.out).unwrap(), arguments[0]);
    }
}

#[test]
fn everything_that_a_report_can_be_is_among_those_that_are_valid() {
    let count = |is: fn(&Value) -> bool| scenarios().iter().filter(|it| is(it)).count();
    assert!(count(|it| it["verdict"] == "met") > 180);
    assert!(count(|it| it["verdict"] == "not_loaded") > 100);
    assert!(count(|it| it.get("row").is_some()) > 3);
    assert!(count(|it| it["what_if"].is_object()) > 3);
    let steps = scenarios().iter().filter_map(|it| it["steps"].as_array()).flatten();
    let checked = steps.flat_map(|step| step["expectations"].as_array().unwrap());
    let reasons: BTreeSet<_> = checked.filter_map(|it| it["reason"].as_str()).collect();
    let schema: Value = serde_json::from_str(&call(&["schema", "report"]).out).unwrap();
    let kinds = schema["definitions"]["Reason"]["oneOf"].as_array().unwrap();
    let known: BTreeSet<_> = kinds.iter().map(|kind| kind["const"].as_str().unwrap()).collect();
    assert_eq!(reasons, known);
}

#[test]
fn every_line_is_valid() {
    let validator = validator("jsonl");
    for line in LINES.iter() {
        assert_valid(&validator, line, &line.to_string());
    }
    let events: BTreeSet<_> = LINES.iter().map(|line| line["event"].as_str().unwrap()).collect();
    assert_eq!(events.len(), 6);
}

#[test]
fn every_timeline_is_valid() {
    let validator = validator("timeline");
    for (path, timeline) in TIMELINES.iter() {
        let value = serde_json::from_str(&timeline::json(timeline)).unwrap();
        assert_valid(&validator, &value, path);
    }
}

/// A broken copy: the value at a place is another one, or gone.
fn broken(value: &Value, place: &str, other: Option<Value>) -> Value {
    let mut value = value.clone();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let object = value.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match other {
        Some(other) => object.insert(key.to_owned(), other),
        None => object.remove(key),
    };
    value
}

/// Every key of the first object of each kind that must be there, with the way to it.
#[track_caller]
fn assert_needed(validator: &Validator, value: &Value, place: &str, optional: &[&str]) {
    let keys = value.pointer(place).unwrap().as_object().unwrap().keys();
    for key in keys {
        let place = format!("{place}/{key}");
        let is_valid = validator.is_valid(&broken(value, &place, None));
        assert_eq!(is_valid, optional.contains(&key.as_str()), "without {place}");
        assert!(!validator.is_valid(&broken(value, &place, Some(json!([[]])))), "wrong {place}");
    }
}

#[test]
fn a_broken_report_is_refused() {
    let report = |paths: &[&str]| -> Value {
        serde_json::from_str(&call(&[&["run", "--format", "json"], paths].concat()).out).unwrap()
    };
    let validator = validator("report");
    let whole = report(&["tests/data/json/rich.yaml"]);
    assert_valid(&validator, &whole, "rich");
    let scenario = "/scenarios/0";
    assert_needed(&validator, &whole, "", &[]);
    assert_needed(&validator, &whole, "/summary", &[]);
    assert_needed(&validator, &whole, scenario, &["line", "row", "setup", "casts"]);
    assert_needed(&validator, &whole, &format!("{scenario}/steps/0"), &[]);
    assert_needed(&validator, &whole, &format!("{scenario}/steps/0/memberships/0"), &[]);
    assert_needed(&validator, &whole, &format!("{scenario}/timeline"), &[]);
    for (place, wrong) in [
        ("/version", json!(2)),
        ("/summary/verdict", json!("not_reached")),
        ("/summary/texts", json!([-1])),
        ("/scenarios/0/verdict", json!("passed")),
        ("/scenarios/0/verdict", json!("not_reached")),
        ("/scenarios/0/verdict", json!("not_loaded")),
        ("/scenarios/0/started", json!("2026-01-01")),
        ("/scenarios/0/row", Value::Null),
        ("/scenarios/0/steps/0/step", json!("1")),
        ("/scenarios/0/steps/0/ended", json!("2026-01-01T00:00:00+02:00")),
        ("/scenarios/0/steps/0/commands/0/command/do", json!("advance_clock")),
        ("/scenarios/0/steps/0/commands/0/command/user", Value::Null),
        ("/scenarios/0/steps/0/story/0/kind", json!("song")),
        ("/scenarios/0/timeline/lanes/0/relation", json!("guest")),
    ] {
        assert!(!validator.is_valid(&broken(&whole, place, Some(wrong))), "{place}");
    }
    let more = broken(&whole, "/scenarios/0/steps/0/weather", Some(json!("fine")));
    assert_valid(&validator, &more, "a key of a later version");
    let refused = report(&["tests/data/refused/unknown-user.yaml"]);
    assert_needed(&validator, &refused, scenario, &[]);
    assert_needed(&validator, &refused, &format!("{scenario}/error"), &[]);
}

#[test]
fn what_is_not_as_expected_says_what_came() {
    let validator = of_part("report", "Expectation");
    let steps = scenarios().iter().filter_map(|it| it["steps"].as_array()).flatten();
    let mut checked = steps.flat_map(|step| step["expectations"].as_array().unwrap());
    let unmet = checked.find(|it| it["verdict"] == "unmet").unwrap();
    assert_valid(&validator, unmet, "unmet");
    assert_needed(&validator, unmet, "", &["file"]);
    assert!(validator.is_valid(&json!({ "path": "steps[0].expect.clock", "verdict": "met" })));
}

#[test]
fn a_broken_line_is_refused() {
    let validator = validator("jsonl");
    let mut seen = BTreeSet::new();
    for line in LINES.iter() {
        let event = line["event"].as_str().unwrap();
        let optional: &[&str] =
            if event == "not_loaded" { &["notes", "written"] } else { &["line", "row"] };
        if seen.insert(event) {
            assert_needed(&validator, line, "", optional);
        }
    }
    assert_eq!(seen.len(), 6);
}

#[test]
fn a_broken_timeline_is_refused() {
    let validator = validator("timeline");
    let value = |(_, timeline): &(String, _)| -> Value {
        serde_json::from_str(&timeline::json(timeline)).unwrap()
    };
    let values: Vec<_> = TIMELINES.iter().map(value).collect();
    let whole = [
        ("/what_if/soft_deletion", [].as_slice()),
        ("/lanes/0/deadlines/0", &[]),
        ("/lanes/0/ahead/0", &[]),
        // A report tells elsewhere what a step does.
        ("/moments/0/steps/0", &["actor", "deeds"]),
    ];
    let has = |value: &&Value, place: &str| value.pointer(place).is_some();
    for (place, optional) in whole {
        let value = values.iter().find(|value| has(value, place)).unwrap();
        assert_needed(&validator, value, "", &[]);
        assert_needed(&validator, value, "/lanes/0", &[]);
        assert_needed(&validator, value, "/lanes/0/segments/0", &[]);
        assert_needed(&validator, value, place.trim_end_matches("/soft_deletion"), optional);
    }
}

#[test]
fn timings_are_valid_and_broken_ones_are_refused() {
    let validator = validator("timings");
    let called = call(&[&["run", "--format", "timings"], &PATHS[..]].concat());
    let whole: Value = serde_json::from_str(&called.out).unwrap();
    assert_valid(&validator, &whole, "timings");
    assert_eq!(whole["times"].as_array().unwrap().len(), scenarios().len());
    assert_needed(&validator, &whole, "", &[]);
    for (place, wrong) in [("/times", json!([["a.yaml", "1"]])), ("/times", json!([["a.yaml"]]))] {
        assert!(!validator.is_valid(&broken(&whole, place, Some(wrong))), "{place}");
    }
}

#[test]
fn instants_that_no_clock_reaches_are_valid() {
    let text = "
title: A guest leaves late
start: 9999-12-20T00:00:00Z
tenants: { contoso: {}, fabrikam: {} }
users: { ana: { home: contoso } }
guests: [{ user: ana, tenant: fabrikam }]
steps:
  - { as: ana, do: select_leave, tenant: fabrikam }
  - { as: ana, do: confirm_leave, tenant: fabrikam }
";
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("late.yaml");
    fs::write(&path, text).unwrap();
    let path = path.to_str().unwrap();
    for (kind, words) in [
        ("report", ["run", path, "--format", "json"]),
        ("jsonl", ["run", path, "--format", "jsonl"]),
        ("timeline", ["timeline", path, "--format", "json"]),
    ] {
        let (validator, called) = (validator(kind), call(&words));
        assert!(called.out.contains("\"+10000-01-"), "{kind}: {}", called.out);
        for value in serde_json::Deserializer::from_str(&called.out).into_iter::<Value>() {
            assert_valid(&validator, &value.unwrap(), kind);
        }
    }
    let instant = of_part("timeline", "Instant");
    for wrong in
        ["10000-01-01T00:00:00Z", "2026-03-02T09:00:00.5Z", "2026-03-02", "+9999-01-01T00:00:00Z"]
    {
        assert!(!instant.is_valid(&json!(wrong)), "{wrong}");
    }
}

#[test]
fn the_language_of_the_user_changes_nothing() {
    for kind in ["report", "jsonl", "timeline", "timings"] {
        assert_eq!(call(&["schema", kind]), call(&["schema", kind, "--lang", "pt-BR"]), "{kind}");
    }
}
