//! Every mutant of the rulebook is noticed by a scenario, or makes no difference that anybody could see.
//!
//! The suite takes about a second for all mutants; the searches take the rest.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tchau::cli::Exit;
use tchau::explore::Limits;
use tchau::message::{Catalog, Isolation, Message};
use tchau::mutants::{self, Mutant, Proof, Setting};
use tchau::rules::Rulebook;
use tchau::scenario::{Scenario, Source, Vocabulary, load};

use crate::call::{Called, call, files};
use crate::kept::Differences;

/// What no scenario can notice: at the end of the restore window the soft deletion ends before
/// anybody's command, and an invitation that is sent again is the one that was sent before.
const EQUIVALENT: [&str; 3] = [
    "restore-needs-soft-deletion-1-second-later",
    "restore-needs-soft-deletion-1-day-later",
    "invitation-sent-again-changes-nothing",
];

const LIMITS: Limits =
    Limits { depth: None, states: None, memory: None, symmetry: true, first_only: false };

fn scenarios(folder: &str) -> Vec<Scenario> {
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let names: Vec<_> = catalog.locales().iter().map(ToString::to_string).collect();
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &names, messages: &messages };
    let read = |path: PathBuf| load(&Source::read(path).unwrap(), &vocabulary).unwrap();
    files(folder).into_iter().flat_map(read).collect()
}

/// The worlds that are small enough for a development build: all but the last one.
fn small_worlds() -> Vec<Setting> {
    let mut worlds = mutants::worlds();
    assert_eq!(worlds.len(), 5);
    worlds.pop();
    worlds
}

fn prove(mutants: &[Mutant], limits: &Limits) -> Vec<Proof> {
    let mutants: Vec<_> = mutants.iter().collect();
    mutants::prove(&mutants, &small_worlds(), limits, &mut |_| true)
}

fn equivalent() -> Vec<Mutant> {
    mutants::all().into_iter().filter(|it| EQUIVALENT.contains(&it.id.as_str())).collect()
}

#[test]
fn every_mutant_is_killed_but_those_that_make_no_difference() {
    let (suite, catalog) = (scenarios("scenarios"), Catalog::embedded(Isolation::Off).unwrap());
    let is_noticed =
        |mutant: &Mutant| mutants::killer(&suite, &mutant.rulebook(), &catalog).is_some();
    assert_eq!(mutants::killer(&suite, &Rulebook::default(), &catalog), None);
    let survivors: Vec<_> = mutants::all().into_iter().filter(|it| !is_noticed(it)).collect();
    let survivors: Vec<_> = survivors.iter().map(|mutant| mutant.id.as_str()).collect();
    assert_eq!(survivors, EQUIVALENT);
}

#[test]
fn what_no_scenario_notices_makes_no_difference_in_any_reachable_state() {
    for (mutant, proof) in equivalent().iter().zip(prove(&equivalent(), &LIMITS)) {
        assert!(matches!(proof, Proof::Equivalent { .. }), "{}: {proof:?}", mutant.id);
    }
}

#[test]
fn every_other_mutant_is_told_from_the_product_by_something_that_a_scenario_sees() {
    let mut others = mutants::all();
    others.retain(|mutant| !EQUIVALENT.contains(&mutant.id.as_str()));
    let proofs = prove(&others, &Limits { states: Some(5_000), ..LIMITS });
    let hidden = others.iter().zip(&proofs);
    let hidden =
        hidden.filter(|(_, proof)| !matches!(proof, Proof::Different { is_shown: true, .. }));
    let hidden: Vec<_> = hidden.map(|(mutant, proof)| (&mutant.id, proof)).collect();
    assert!(hidden.is_empty(), "{hidden:#?}");
}

#[test]
fn the_scenario_that_is_written_for_a_survivor_notices_it() {
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/mutants");
    let _ = fs::remove_dir_all(folder);
    let limits = ["--kind", "rule", "--kind", "role", "--max-states", "5000"];
    let told = mutate(&[&limits[..], &["--save-as", folder]].concat());
    assert_eq!((told.exit, told.err.as_str()), (Exit::Unmet, ""));
    let catalog = Catalog::embedded(Isolation::Off).unwrap();
    let (paths, written) = (files(folder), scenarios(folder));
    assert!(written.len() > 40, "{}", told.out);
    for (path, scenario) in paths.iter().zip(&written) {
        let id = path.file_stem().unwrap().to_str().unwrap();
        let mutant = mutants::all().into_iter().find(|mutant| mutant.id == id).unwrap();
        let killer = |rulebook: &Rulebook| mutants::killer([scenario], rulebook, &catalog);
        assert_eq!(killer(&Rulebook::default()), None, "{id} as the product has it");
        assert!(killer(&mutant.rulebook()).is_some(), "{id} is not noticed");
    }
}

#[test]
fn a_search_that_ends_early_proves_nothing() {
    let proofs = prove(&equivalent(), &Limits { states: Some(10), ..LIMITS });
    assert!(proofs.iter().all(|proof| matches!(proof, Proof::Undecided { .. })), "{proofs:?}");
}

#[test]
fn every_mutant_has_a_name_of_its_own_and_is_not_the_product() {
    let all = mutants::all();
    let names: BTreeSet<_> = all.iter().map(|mutant| &mutant.id).collect();
    assert_eq!(names.len(), all.len());
    for mutant in &all {
        assert!(
            mutant.id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        );
        assert_ne!(mutant.rulebook(), Rulebook::default(), "{}", mutant.id);
    }
}

// The command.

const SUITE: &str = "tests/data/mutants/suite";

#[track_caller]
fn mutate(arguments: &[&str]) -> Called {
    call(&[&["mutate", SUITE], arguments].concat())
}

#[test]
fn the_result_is_told_as_kept() {
    let kinds = ["--kind", "boundary", "--max-states", "20", "--verbose"];
    let mut differences = Differences::default();
    for language in ["en", "pt-BR"] {
        let told = mutate(&[&kinds[..], &["--lang", language]].concat());
        assert_eq!((told.exit, told.err.as_str()), (Exit::Unmet, ""));
        let file = format!("tests/data/mutants/boundaries.{language}.txt");
        differences.compare(Path::new(&file), &told.out);
    }
    differences.assert_none();
}

#[test]
fn the_list_is_kept_in_both_languages() {
    let mut differences = Differences::default();
    for language in ["en", "pt-BR"] {
        let told = call(&["mutate", "--list", "--lang", language]);
        let file = format!("tests/data/mutants/list.{language}.txt");
        differences.compare(Path::new(&file), &told.out);
    }
    differences.assert_none();
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let told = ["1", "2"].map(|jobs| mutate(&["--verbose", "--max-states", "500", "--jobs", jobs]));
    assert_eq!(told[0], told[1]);
}

#[test]
fn the_exit_code_says_the_worst() {
    let exit = |arguments: &[&str]| mutate(arguments).exit;
    assert_eq!(exit(&["--mutant", "soft-deletion-29-days"]), Exit::Met);
    assert_eq!(exit(&["--mutant", "without-group-must-exist"]), Exit::Unmet);
    let undecided = ["--mutant", EQUIVALENT[2], "--max-states", "10"];
    assert_eq!(exit(&undecided), Exit::Incomplete);
    assert_eq!(exit(&["--mutant", "soft-deletion-30-days"]), Exit::Usage);
    assert_eq!(call(&["mutate", "tests/data/unmet/several.yaml"]).exit, Exit::Unmet);
    assert_eq!(call(&["mutate", "tests/data/refused/unknown-user.yaml"]).exit, Exit::NotLoaded);
}

#[test]
fn every_key_of_the_json_is_described_and_every_description_is_of_a_key() {
    let killed = mutate(&["--format", "json", "--max-states", "100"]);
    let (mut found, mut described) = (BTreeSet::new(), BTreeSet::new());
    keys(&serde_json::from_str(&killed.out).unwrap(), &mut found);
    for line in fs::read_to_string("docs/mutate-json.md").unwrap().lines() {
        let key = line.strip_prefix("| `").and_then(|rest| rest.split('`').next());
        described.extend(key.map(str::to_owned));
    }
    assert_eq!(found, described);
}

/// The names of all keys, whatever they belong to.
fn keys(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(key, value)| {
            found.insert(key.clone());
            keys(value, found);
        }),
        Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
        _ => {}
    }
}
