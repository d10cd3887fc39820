//! `tchau l10n check` as people and programs meet it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{Called, LANGUAGES, call};
use crate::kept::Differences;
use crate::l10n::copied;

const CONTRACT: &str = "tests/data/l10n/contract";

fn check(arguments: &[&str]) -> Called {
    call(&[&["l10n", "check", "--no-spelling"], arguments].concat())
}

#[test]
fn every_format_is_kept_in_both_languages() {
    let mut differences = Differences::default();
    for language in LANGUAGES {
        for (format, ending) in
            [("text", "txt"), ("json", "json"), ("sarif", "sarif"), ("github", "github.txt")]
        {
            let called = check(&[CONTRACT, "--format", format, "--lang", language]);
            assert_eq!(called.exit, Exit::Unmet, "{format}: {}", called.err);
            let kept = Path::new(CONTRACT).join(format!("findings.{language}.{ending}"));
            differences.compare(&kept, &called.out);
        }
    }
    differences.assert_none();
}

#[test]
fn every_key_of_a_finding_is_described() {
    let called = check(&[CONTRACT, "--format", "json"]);
    let found: Value = serde_json::from_str(&called.out).unwrap();
    let keys = |value: &Value| -> BTreeSet<String> {
        value.as_object().unwrap().keys().cloned().collect()
    };
    let described = fs::read_to_string("docs/l10n-json.md").unwrap();
    let section = |heading: &str| -> BTreeSet<String> {
        let section = described.split("\n## ").find(|text| text.starts_with(heading)).unwrap();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
        rows.map(|row| row.split('`').next().unwrap().to_owned()).collect()
    };
    assert_eq!(keys(&found), section("Findings"));
    assert_eq!(keys(&found["summary"]), section("The figures"));
    for finding in found["findings"].as_array().unwrap() {
        assert_eq!(keys(finding), section("Each finding"));
    }
}

#[test]
fn the_exit_code_follows_what_is_denied() {
    let folder = copied("tests/data/l10n/contract");
    let (root, file) = (folder.path(), folder.path().join("pt-BR/shop.ftl"));
    let exit = |level: &str| check(&[root.to_str().unwrap(), "--deny", level]).exit;
    assert_eq!(exit("errors"), Exit::Unmet);
    let text = fs::read_to_string(&file).unwrap();
    let text = text
        .replace("$total", "$count")
        .replace("broken = { $count\n", "cart-full = O carrinho está cheio.\n");
    fs::write(&file, text).unwrap();
    assert_eq!((exit("errors"), exit("warnings")), (Exit::Met, Exit::Unmet));
    assert_eq!(check(&[root.to_str().unwrap(), "--fix"]).exit, Exit::Met);
    assert_eq!((exit("warnings"), exit("notes")), (Exit::Met, Exit::Met));
    assert!(fs::read_to_string(&file).unwrap().contains(".title = Pagar agora…\n"));
    assert!(fs::read_to_string(&file).unwrap().contains("paying = Pagando...\n"));
}

#[test]
fn what_is_in_the_baseline_is_not_reported_again() {
    let folder = copied("tests/data/l10n/contract");
    let root = folder.path().to_str().unwrap();
    let baseline = folder.path().join("known.txt");
    let known = baseline.to_str().unwrap();
    assert_eq!(check(&[root, "--baseline", known]).exit, Exit::NotLoaded);
    assert_eq!(check(&[root, "--baseline", known, "--write-baseline"]).exit, Exit::Met);
    let called = check(&[root, "--baseline", known, "--deny", "notes"]);
    assert_eq!(called.exit, Exit::Met, "{}", called.out);
    let lines = fs::read_to_string(&baseline).unwrap();
    assert!(lines.contains("ellipsis pt-BR pay-button.title\n"), "{lines}");
}

#[test]
fn wrong_settings_are_answered_with_their_place() {
    let folder = copied("tests/data/l10n/contract");
    let root = folder.path().to_str().unwrap();
    fs::write(folder.path().join("l10n.toml"), "[checks]\nelipsis = \"off: a song\"\n").unwrap();
    let called = check(&[root, "--lang", "pt-BR"]);
    assert_eq!(called.exit, Exit::NotLoaded);
    assert!(called.err.contains("l10n.toml:2:1"), "{}", called.err);
    assert!(called.err.contains("“ellipsis”"), "{}", called.err);
}
