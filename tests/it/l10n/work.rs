//! `tchau l10n coverage`, `add` and `approve`, and what checks know of code.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{Called, call};
use crate::l10n::copied;

const ASKED: &str = "tests/data/l10n/asked";

fn l10n(arguments: &[&str]) -> Called {
    call(&[&["l10n"], arguments].concat())
}

/// The checks and ids that are found in a folder.
fn found(folder: &str) -> Vec<String> {
    let called = l10n(&["check", folder, "--no-spelling", "--format", "json"]);
    let report: Value = serde_json::from_str(&called.out).unwrap();
    let findings = report["findings"].as_array().unwrap().iter();
    let told = findings.map(|one| format!("{} {}", one["check"].as_str().unwrap(), one["id"]));
    told.collect()
}

#[test]
fn code_beside_the_locales_is_read() {
    let found = found(ASKED);
    for expected in [
        "message-not-found null",
        "argument-not-passed \"hello\"",
        "unused-message \"summer-sale\"",
        "stale-translation \"cart-title\"",
    ] {
        let count = found.iter().filter(|one| *one == expected).count();
        assert_eq!(count, 1, "{expected}: {found:?}");
    }
    let called = l10n(&["check", ASKED, "--lang", "pt-BR"]);
    assert!(called.out.contains("src/shop.js:4"), "{}", called.out);
}

#[test]
fn approving_changes_nothing_but_lines_for_tools() {
    let folder = copied(ASKED);
    let (root, file) = (folder.path(), folder.path().join("locales/pt-BR/shop.ftl"));
    let root = root.to_str().unwrap();
    let before = fs::read_to_string(&file).unwrap();
    assert_eq!(l10n(&["approve", root, "--id", "nothing"]).exit, Exit::Usage);
    let called = l10n(&["approve", root, "--target", "pt-BR", "--id", "hello"]);
    assert_eq!(called.out, "1 translation in pt-BR is now recorded as fitting the source.\n");
    let called = l10n(&["approve", root, "--lang", "pt-BR"]);
    assert_eq!(called.out, "3 traduções em pt-BR agora constam como fiéis aos textos de origem.\n");
    let called = l10n(&["approve", root]);
    assert_eq!(called.out, "Every translation is recorded as fitting the source already.\n");
    let after = fs::read_to_string(&file).unwrap();
    let without = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.starts_with("# source:")).map(str::to_owned).collect()
    };
    assert_eq!(without(&after), without(&before));
    assert_eq!(after.matches("# source: ").count(), 4);
    assert!(!found(root).iter().any(|one| one.starts_with("stale-translation")));
}

#[test]
fn a_new_locale_runs_at_once() {
    let folder = copied("locales");
    let root = folder.path().to_str().unwrap();
    let called = l10n(&["add", "ru", root]);
    assert_eq!(called.exit, Exit::Met, "{}", called.err);
    let texts = fs::read_to_string(folder.path().join("ru/summary.ftl")).unwrap();
    assert!(texts.contains("# untranslated\n# source: "), "{texts}");
    assert!(texts.contains("[few] { $scenarios } scenarios as expected"), "{texts}");
    let left = |name: &str| {
        fs::read_dir(folder.path())
            .unwrap()
            .any(|entry| entry.unwrap().file_name().to_string_lossy().starts_with(name))
    };
    assert!(!left(".ru"));
    let again = l10n(&["add", "ru", root]);
    assert_eq!(again.exit, Exit::Usage);
    let run = ["run", "scenarios/leaving", "--locales", root, "--locale", "ru"];
    let called = call(&run);
    assert_eq!(called.exit, Exit::Met, "{}", called.err);
    assert_eq!(l10n(&["add", "not a locale", root]).exit, Exit::Usage);
}

#[test]
fn every_text_of_the_simulated_system_is_shown() {
    let called = l10n(&["coverage", "--format", "json"]);
    assert_eq!(called.exit, Exit::Met, "{}", called.err);
    let report: Value = serde_json::from_str(&called.out).unwrap();
    let texts = report["texts"].as_array().unwrap();
    let never = texts.iter().filter(|text| {
        text["area"] == "portal"
            && text["variant"].is_null()
            && text["shown"] == Value::Array(Vec::new())
    });
    assert_eq!(never.collect::<Vec<_>>(), Vec::<&Value>::new());
    let missing = l10n(&["coverage", "--missing", "--lang", "pt-BR"]);
    assert!(missing.out.contains("nenhum cenário mostra"), "{}", missing.out);
    assert_eq!(l10n(&["coverage", ASKED]).exit, Exit::Usage);
}

#[test]
fn every_key_of_the_coverage_is_described() {
    let called = l10n(&["coverage", "--format", "json"]);
    let report: Value = serde_json::from_str(&called.out).unwrap();
    let described = fs::read_to_string(Path::new("docs/l10n-json.md")).unwrap();
    let check = |object: &Value, heading: &str| {
        let section = described.split("\n## ").find(|text| text.starts_with(heading)).unwrap();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
        let rows: BTreeSet<_> = rows.map(|row| row.split('`').next().unwrap()).collect();
        let keys: BTreeSet<_> = object.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, rows, "{heading}");
    };
    check(&report, "Coverage");
    check(&report["summary"], "The figures of coverage");
    let text = report["texts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|text| text["shown"].as_array().is_some_and(|shown| !shown.is_empty()));
    check(text.unwrap(), "Each text");
    check(&text.unwrap()["shown"][0], "Each place in which a text is shown");
}
