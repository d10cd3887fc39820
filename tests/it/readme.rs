//! What the README shows is what tchau does.

use std::fs;
use std::path::PathBuf;

use tchau::cli::Exit;

use crate::call::call;

const README: &str = include_str!("../../README.md");

/// The scenario of the first screen, with one word changed, in a file of its name.
#[track_caller]
fn example(folder: &str, written: &str, changed: &str) -> String {
    let block = README.split_once("```yaml\n").unwrap().1.split_once("```").unwrap().0;
    assert!(block.contains(written), "{written}");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("a-guest-leaves.yaml");
    fs::write(&path, block.replace(written, changed)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Every line of a text block that begins with `start` must be among what was told; `…` is a cut.
#[track_caller]
fn shown(start: &str, told: &str, path: &str) {
    // English has a narrow no-break space before AM, which a README need not have.
    let told = told.replace(path, "a-guest-leaves.yaml").replace('\u{202f}', " ");
    // In a folder with a blank in its name, commands have quotation marks.
    let told = told.replace("'a-guest-leaves.yaml:9'", "a-guest-leaves.yaml:9");
    let block = README.split("```text\n").find(|block| block.starts_with(start)).unwrap();
    for line in block.split_once("```").unwrap().0.lines().filter(|line| line.trim() != "…") {
        let line = line.strip_suffix('…').unwrap_or(line).trim_end();
        assert!(told.lines().any(|it| it.starts_with(line)), "{line:?} is not in\n{told}");
    }
}

#[test]
fn the_first_scenario_is_told_as_shown() {
    let path = example("readme-met", "removing_data", "removing_data");
    let english = call(&["run", &path, "--verbose"]);
    assert_eq!(english.exit, Exit::Met);
    shown("✓ a-guest-leaves.yaml", &english.out, &path);
    let portuguese = call(&["run", &path, "--verbose", "--lang", "pt-BR"]);
    shown(" 3. O relógio", &portuguese.out, &path);
}

#[test]
fn the_failure_is_told_as_shown() {
    let path = example("readme-unmet", "removing_data", "soft_deleted");
    let called = call(&["run", &path]);
    assert_eq!(called.exit, Exit::Unmet);
    shown("✗ a-guest-leaves.yaml", &called.out, &path);
}

#[test]
fn the_workflow_is_the_one_of_this_repository() {
    let ours = include_str!("../../.github/workflows/scenarios.yaml");
    assert!(README.contains(&format!("```yaml\n{ours}```")));
}

#[test]
fn the_mistake_is_told_as_shown() {
    let path = example("readme-mistake", "removing_data", "soft_delete");
    let called = call(&["run", &path]);
    assert_eq!(called.exit, Exit::NotLoaded);
    shown("error: ", &called.err, &path);
}
