//! Every format of the reports of a run: what it says, and that it fits the facts of the others.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use tchau::cli::{Environment, Exit};

use crate::call::{LANGUAGES, call, call_in};
use crate::kept::Differences;

/// As expected, not as expected in several ways, and not loaded.
const FILES: [&str; 6] = [
    "scenarios/restore/last-second.yaml",
    "tests/data/unmet/several.yaml",
    "tests/data/unmet/says.yaml",
    "tests/data/unmet/into-the-past.yaml",
    "tests/data/refused/unknown-user.yaml",
    "tests/data/refused/empty.yaml",
];

const FORMATS: [&str; 7] = ["text", "json", "jsonl", "junit", "tap", "github", "markdown"];

fn report(format: &str, more: &[&str]) -> String {
    let called = call(&[&["run", "--format", format], &FILES[..], more].concat());
    assert_eq!(called.exit, Exit::NotLoaded, "{}", called.err);
    timeless(&called.out)
}

/// The report with every real time in it set to zero: the only thing that differs between two runs.
pub(crate) fn timeless(report: &str) -> String {
    let mut text = report.to_owned();
    for before in ["\"seconds\":", "time=\"", "duration_ms: "] {
        let pieces: Vec<_> = text.split(before).map(str::to_owned).collect();
        let is_figure = |c: char| c.is_ascii_digit() || ".e-".contains(c);
        let zeroed = pieces
            .iter()
            .skip(1)
            .map(|piece| format!("{before}0{}", piece.trim_start_matches(is_figure)));
        text = pieces.iter().take(1).cloned().chain(zeroed).collect();
    }
    text
}

#[test]
fn every_format_is_kept_in_every_language() {
    let mut differences = Differences::default();
    for format in ["junit", "tap", "github", "markdown"] {
        for language in LANGUAGES {
            let path = format!("tests/data/formats/{format}.{language}.txt");
            differences.compare(Path::new(&path), &report(format, &["--lang", language]));
        }
    }
    differences.compare(Path::new("tests/data/formats/jsonl.txt"), &report("jsonl", &[]));
    differences.assert_none();
}

#[test]
fn a_report_in_a_file_says_what_stdout_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = |format: &str| folder.path().join(format!("a report.{format}"));
    let orders = FORMATS.map(|format| format!("--report={format}={}", path(format).display()));
    let orders: Vec<_> = orders.iter().map(String::as_str).collect();
    report("text", &orders);
    for format in FORMATS {
        let written = std::fs::read_to_string(path(format)).unwrap();
        assert_eq!(timeless(&written), report(format, &[]), "{format}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), FORMATS.len());
}

#[test]
fn all_formats_count_alike() {
    let json: Value = serde_json::from_str(&report("json", &[])).unwrap();
    let summary = &json["summary"];
    assert_eq!(
        (&summary["scenarios"], &summary["unmet"], &summary["not_loaded"]),
        (&4.into(), &3.into(), &2.into())
    );
    let junit = report("junit", &[]);
    assert!(junit.contains(r#"tests="6" failures="3" errors="2""#), "{junit}");
    assert_eq!((junit.matches("<testcase").count(), junit.matches("<failure").count()), (6, 3));
    let tap = report("tap", &[]);
    assert_eq!((tap.matches("\nok ").count(), tap.matches("\nnot ok ").count()), (1, 5));
    assert!(tap.ends_with("1..6\n"));
    let markdown = report("markdown", &[]);
    assert_eq!(markdown.matches("\n### ").count(), 5);
    let github = report("github", &[]);
    assert!(github.starts_with(&report("text", &[])[..40]));
}

#[test]
fn lines_of_json_have_the_parts_of_the_json_report() {
    let json: Value = serde_json::from_str(&report("json", &[])).unwrap();
    let text = report("jsonl", &[]);
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |event: &str| lines.iter().filter(|line| line["event"] == event).collect::<Vec<_>>();
    let ran =
        json["scenarios"].as_array().unwrap().iter().filter(|it| it["verdict"] != "not_loaded");
    let steps: Vec<_> = ran.clone().flat_map(|it| it["steps"].as_array().unwrap()).collect();
    let told: Vec<_> = of("step_finished").iter().map(|line| &line["step"]).collect();
    assert_eq!(told, steps);
    assert_eq!(of("scenario_started").len(), ran.count());
    assert_eq!(of("run_finished")[0]["summary"], json["summary"]);
    assert_eq!(lines[0]["event"], "run_started");
}

#[test]
fn an_annotation_stands_at_every_unmet_expectation_of_the_first_unmet_step() {
    let github = report("github", &[]);
    let places: BTreeSet<_> = github
        .lines()
        .filter_map(|line| line.strip_prefix("::error file="))
        .map(|line| line.split(",endLine").next().unwrap().split(",title").next().unwrap())
        .collect();
    let expected = [
        "tests/data/refused/empty.yaml",
        "tests/data/refused/unknown-user.yaml,line=16",
        "tests/data/unmet/into-the-past.yaml,line=22",
        "tests/data/unmet/says.yaml,line=26",
        "tests/data/unmet/says.yaml,line=27",
        "tests/data/unmet/several.yaml,line=24",
        "tests/data/unmet/several.yaml,line=25",
        "tests/data/unmet/several.yaml,line=26",
    ];
    assert_eq!(places, expected.into());
}

#[test]
fn github_gets_annotations_unless_another_format_is_named() {
    let environment = Environment { is_github: true, ..Environment::default() };
    let annotated = call_in(&environment, &[&["run"], &FILES[..]].concat());
    assert_eq!(annotated.out, report("github", &[]));
    let plain = call_in(&environment, &[&["run", "--format", "text"], &FILES[..]].concat());
    assert_eq!(plain.out, report("text", &[]));
}

#[test]
fn reports_that_cannot_be_written_are_refused_before_anything_runs() {
    for (order, exit, part) in [
        ("html5=x", Exit::Usage, "html5=x"),
        ("junit", Exit::Usage, "junit=junit.xml"),
        ("junit=", Exit::Usage, "junit=junit.xml"),
        ("junit=no/such/folder/x.xml", Exit::Fault, "no/such/folder/x.xml"),
        ("junit=scenarios", Exit::Fault, "scenarios"),
    ] {
        let called = call(&["run", FILES[0], "--report", order]);
        assert_eq!((called.exit, called.out.as_str()), (exit, ""), "{order}");
        assert!(called.err.contains(part), "{}", called.err);
    }
    let twice = ["run", FILES[0], "--report", "junit=x", "--report", "tap=x"];
    assert_eq!(call(&twice).exit, Exit::Usage);
    assert!(!Path::new("x").exists());
}

#[test]
fn a_run_that_stops_early_is_not_whole_in_any_format() {
    let stopped =
        |format| call(&["run", "tests/data/unmet", "--fail-fast", "--format", format]).out;
    assert!(stopped("tap").ends_with("1..2\n"), "{}", stopped("tap"));
    assert!(stopped("jsonl").contains("\"complete\":false"));
    assert!(stopped("markdown").contains("stopped") || stopped("markdown").contains("Stopped"));
}
