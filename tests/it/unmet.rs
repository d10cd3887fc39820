//! Scenarios that load and are not as expected, each beside what a person reads about it.
//!
//! `name.yaml` is run with `name.en.txt` and `name.pt-BR.txt`; see [`crate::kept`] to renew them.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;
use tchau::cli::Exit;
use tchau::scenario::{LoadProblem, Misfit, MisfitKind, Source, Vocabulary, load};

use crate::call::{LANGUAGES, call, files};
use crate::kept::Differences;

const FOLDER: &str = "tests/data/unmet";

/// Runs a scenario that is not as expected, and gives what a person reads about it.
#[track_caller]
fn unmet(arguments: &[&str]) -> String {
    let called = call(arguments);
    assert_eq!((called.exit, called.err.as_str()), (Exit::Unmet, ""), "{arguments:?}");
    assert!(called.out.contains('✗') && !called.out.contains('✓'), "{}", called.out);
    called.out
}

#[test]
fn every_failure_is_told_with_the_text_beside_it() {
    let mut differences = Differences::default();
    for path in files(FOLDER) {
        for language in LANGUAGES {
            let text = unmet(&["run", path.to_str().unwrap(), "--lang", language]);
            // The figures below change whenever there is one more rule or message.
            let text = format!("{}\n", text.rsplit_once("\n\n").unwrap().0.trim_end());
            differences.compare(&path.with_extension(format!("{language}.txt")), &text);
        }
    }
    differences.assert_none();
}

#[test]
fn figures_stand_below_the_failures() {
    let mut differences = Differences::default();
    for language in LANGUAGES {
        let several = Path::new(FOLDER).join("several.yaml");
        let text = unmet(&["run", several.to_str().unwrap(), "--lang", language]);
        let figures = text.rsplit_once("\n\n").unwrap().1;
        let kept = Path::new(FOLDER).join(format!("figures.{language}.txt"));
        differences.compare(&kept, figures);
    }
    differences.assert_none();
}

#[test]
fn every_failure_ends_with_a_command_that_shows_it_again() {
    for path in files(FOLDER) {
        let told = unmet(&["run", path.to_str().unwrap()]);
        let command = told.lines().find_map(|line| line.split_once(": tchau ")).unwrap().1;
        let arguments = words(command);
        let again = unmet(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        for line in told.lines().filter(|line| is_evidence(line)) {
            assert!(again.contains(line), "{command} does not show {line:?}:\n{again}");
        }
    }
}

/// Whether a line is about what was not as expected, whatever comes after that step.
fn is_evidence(line: &str) -> bool {
    ["    -->", "    expected  ", "    actual    ", "    The "]
        .iter()
        .any(|it| line.starts_with(it))
}

/// Divides a command into words as a shell does that meets nothing but single quotes.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_quoted = false;
    for character in command.chars() {
        match character {
            '\'' => is_quoted = !is_quoted,
            ' ' if !is_quoted => words.push(String::new()),
            _ => words.last_mut().unwrap().push(character),
        }
    }
    words
}

#[test]
fn every_kind_of_expectation_is_among_them() {
    let mut missing: BTreeSet<String> = fields("x").into_iter().collect();
    for (page, chooses) in PAGES {
        let inside = fields(&format!("{page}: {{ x: }}"));
        let facts = inside.iter().filter(|field| !chooses.contains(&field.as_str()));
        missing.extend(facts.map(|field| format!("{page}.{field}")));
        missing.remove(page);
    }
    missing.remove("memberships");
    // By the product's own rules no invariant is ever broken: see `draft::format`.
    missing.remove("holds");
    missing.extend(["leave_blocked".to_owned(), "the step itself".to_owned()]);
    for path in files(FOLDER) {
        let called = call(&["run", path.to_str().unwrap(), "--format", "json"]);
        let report: Value = serde_json::from_str(&called.out).unwrap();
        for unmet in unmet_paths(&report) {
            missing.remove(&unmet);
        }
    }
    assert!(missing.is_empty(), "nothing is unmet in {missing:?}");
}

/// The pages and memberships, with the fields that choose one rather than say how it is.
const PAGES: [(&str, &[&str]); 6] = [
    ("membership", &["user", "tenant", "relation", "object"]),
    ("organizations", &["of"]),
    ("confirmation", &["of"]),
    ("leave_blocked", &[]),
    ("deleted_users", &["tenant"]),
    ("leave_settings", &["tenant"]),
];

/// The fields that are possible beside an impossible one.
#[track_caller]
fn fields(expectation: &str) -> Vec<String> {
    let step = format!("steps:\n  - wait: 1d\n    expect: {{ {expectation} }}\n");
    let text = format!("title: x\ntenants: {{}}\nusers: {{}}\n{step}");
    let text = if expectation == "x" { text.replace("{ x }", "{ x: }") } else { text };
    let source = Source::from_bytes("x.yaml", text.into_bytes()).unwrap();
    let vocabulary = Vocabulary { locales: &[], messages: &[] };
    match *load(&source, &vocabulary).unwrap_err().problem {
        LoadProblem::Misfit(Misfit { kind: MisfitKind::UnknownField { expected, .. }, .. }) => {
            expected.iter().map(|field| (*field).to_owned()).collect()
        }
        problem => panic!("{problem:?}"),
    }
}

/// The paths of what is unmet, from `expect` on, without indices and names that authors choose.
fn unmet_paths(report: &Value) -> BTreeSet<String> {
    let steps = report["scenarios"][0]["steps"].as_array().unwrap().iter();
    let all = steps.flat_map(|step| step["expectations"].as_array().unwrap());
    let unmet = all.filter(|one| one["verdict"] == "unmet");
    unmet
        .map(|one| {
            let path = one["path"].as_str().unwrap();
            let Some((_, path)) = path.split_once(".expect.") else {
                return "the step itself".into();
            };
            let path = path.replace("memberships[0]", "membership");
            match path.split_once('.') {
                Some((first @ ("says" | "each"), _)) => first.to_owned(),
                Some(_) | None => path,
            }
        })
        .collect()
}

#[test]
fn a_scenario_that_is_met_beside_one_that_is_not_keeps_the_exit_code() {
    let first = files("scenarios")[0].clone();
    let called = call(&["run", first.to_str().unwrap(), FOLDER]);
    assert_eq!((called.exit, called.out.matches('✓').count()), (Exit::Unmet, 1));
    assert_eq!(called.out.matches('✗').count(), files(FOLDER).len());
    let refused = Path::new("tests/data/refused/empty.yaml");
    let called = call(&["run", FOLDER, refused.to_str().unwrap()]);
    assert_eq!(called.exit, Exit::NotLoaded);
}
