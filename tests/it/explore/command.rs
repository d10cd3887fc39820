//! `tchau explore` as people and programs meet it: what it prints, what it writes, how it ends.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{Called, LANGUAGES, call};
use crate::kept::Differences;

/// A folder of this test alone, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explore here").join(name);
    let _ = fs::remove_dir_all(&folder);
    folder
}

/// What was printed, but for how fast it was.
fn lasting(called: &Called) -> String {
    let is_speed = |line: &str| line.contains("per second") || line.contains("por segundo");
    let is_time = |line: &str| line.contains("v1:") && line.contains("..");
    let lines = called.out.lines().filter(|line| !is_speed(line) && !is_time(line));
    lines.map(|line| format!("{line}\n")).collect::<String>() + &called.err
}

#[test]
fn what_it_says_is_kept_in_both_languages() {
    let calls: [(&str, &[&str], Exit); 4] = [
        ("holds", &["explore", "tiny", "--depth", "6"], Exit::Incomplete),
        ("breaks", &["explore", "tiny", "--without", "leaving-needs-permission"], Exit::Unmet),
        ("budget", &["explore", "tiny", "--max-states", "500"], Exit::Incomplete),
        ("walks", &["explore", "tiny", "--random", "--range", "0..16"], Exit::Met),
    ];
    let mut differences = Differences::default();
    for (name, arguments, exit) in calls {
        for language in LANGUAGES {
            let called = call(&[arguments, &["--lang", language, "--color", "never"]].concat());
            assert_eq!(called.exit, exit, "{name}: {}", called.err);
            let file = format!("tests/data/explore/{name}.{language}.txt");
            differences.compare(Path::new(&file), &lasting(&called));
        }
    }
    differences.assert_none();
}

#[test]
fn mistakes_end_in_one_clear_error() {
    let calls: [(&[&str], Exit, &str); 6] = [
        (&["explore", "nosuch"], Exit::NotLoaded, "“nosuch”"),
        (&["explore", "tests/data"], Exit::NotLoaded, "tests/data"),
        (&["explore", "tiny", "--time", "soon"], Exit::Usage, "“soon”"),
        (&["explore", "tiny", "--random", "--seed", "7"], Exit::Usage, "“7”"),
        (&["explore", "tiny", "--random", "--range", "9..3"], Exit::Usage, "“9..3”"),
        (&["explore", "tiny", "--without", "nothing"], Exit::Usage, "nothing"),
    ];
    for (arguments, exit, names) in calls {
        let called = call(arguments);
        assert_eq!(called.exit, exit, "{arguments:?}: {}", called.err);
        assert!(called.err.contains(names), "{arguments:?}: {}", called.err);
        assert_eq!(called.out, "", "{arguments:?}");
    }
}

#[test]
fn a_counterexample_that_was_saved_fails_in_a_run_for_the_same_reason_and_passes_with_the_rule() {
    let folder = folder("saved");
    let place = folder.to_str().unwrap();
    let without = ["--without", "leaving-needs-permission"];
    let explore = ["explore", "tiny", "--save-as", place];
    assert_eq!(call(&[&explore[..], &without].concat()).exit, Exit::Unmet);
    let name = "nobody-leaves-without-permission";
    assert!(folder.join(format!("{name}.yaml")).is_file());
    let trace = fs::read_to_string(folder.join(format!("{name}.itf.json"))).unwrap();
    let trace: Value = serde_json::from_str(&trace).unwrap();
    assert_eq!(trace["states"].as_array().unwrap().len(), 6);
    assert_eq!(call(&["run", place]).exit, Exit::Met);
    let broken = call(&[&["run", place][..], &without].concat());
    assert_eq!(broken.exit, Exit::Unmet);
    assert!(broken.out.contains(name), "{}", broken.out);
}

#[test]
fn the_start_of_a_scenario_is_a_world() {
    let scenario = "tests/data/chosen/leave.yaml";
    let arguments = ["explore", scenario, "--depth", "2", "--format", "json"];
    let called = call(&arguments);
    assert_eq!(called.exit, Exit::Incomplete, "{}", called.err);
    let json: Value = serde_json::from_str(&called.out).unwrap();
    assert_eq!((&json["stopped"], &json["certain_depth"]), (&"depth".into(), &2.into()));
    assert!(json["levels"].as_array().unwrap().len() == 3, "{json}");
}

#[test]
fn its_json_is_the_same_for_one_thread_and_two() {
    let json = |jobs: &str| {
        let arguments = ["explore", "tiny", "--depth", "7", "--jobs", jobs, "--format", "json"];
        let mut json: Value = serde_json::from_str(&call(&arguments).out).unwrap();
        json.as_object_mut().unwrap().remove("seconds");
        json
    };
    assert_eq!(json("1"), json("2"));
}

#[test]
fn ranges_of_walks_can_be_shared() {
    let digest = |range: &str| {
        let arguments = ["explore", "tiny", "--random", "--seed", "v1:7", "--steps", "40"];
        let arguments = [&arguments[..], &["--range", range, "--format", "json"]].concat();
        let json: Value = serde_json::from_str(&call(&arguments).out).unwrap();
        u64::from_str_radix(json["digest"].as_str().unwrap(), 16).unwrap()
    };
    assert_eq!(digest("0..24"), digest("0..9").wrapping_add(digest("9..24")));
}
