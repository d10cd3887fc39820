//! Every scenario as the story that people read, in both languages.
//!
//! After a change of texts or scenarios, `INSTA_UPDATE=always cargo test stories` writes them anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use insta::Settings;
use serde_json::Value;
use tchau::cli::Exit;

use crate::call::{LANGUAGES, call, files};

const FOLDER: &str = "scenarios";
const SNAPSHOTS: &str = "tests/it/snapshots/stories";

/// The story of one scenario as `tchau run --verbose` tells it, without the figures below it.
#[track_caller]
fn story(path: &Path, language: &str) -> String {
    let path = path.to_str().unwrap();
    let called = call(&["run", path, "--verbose", "--lang", language, "--locale", language]);
    assert_eq!(called.exit, Exit::Met, "{}{}", called.out, called.err);
    assert_eq!(called.err, "", "{path}");
    let (story, _figures) = called.out.rsplit_once("\n\n").unwrap();
    story.trim_end().to_owned()
}

/// Where the story of a scenario is kept: in a folder like its own, under its own name.
fn snapshot(path: &Path, language: &str) -> (PathBuf, String) {
    let inside = path.strip_prefix(FOLDER).unwrap();
    let folder = Path::new(SNAPSHOTS).join(inside.parent().unwrap());
    (folder, format!("{}.{language}", inside.file_stem().unwrap().to_str().unwrap()))
}

#[test]
fn every_scenario_tells_its_story_in_both_languages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    insta::glob!("../../scenarios", "**/*.{yaml,yml}", |path| {
        // The path as somebody in this folder would type it.
        let path = path.strip_prefix(root).unwrap();
        if path.to_str().unwrap().contains(".fragment.") {
            return;
        }
        for language in LANGUAGES {
            let (folder, name) = snapshot(path, language);
            let mut settings = Settings::clone_current();
            settings.set_snapshot_path(root.join(folder));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.remove_input_file();
            settings.remove_snapshot_suffix();
            settings.bind(|| insta::assert_snapshot!(name, story(path, language)));
        }
    });
}

#[test]
fn every_story_belongs_to_a_scenario() {
    let expected: BTreeSet<PathBuf> = files(FOLDER)
        .iter()
        .flat_map(|path| LANGUAGES.map(|language| snapshot(path, language)))
        .map(|(folder, name)| folder.join(format!("{name}.snap")))
        .collect();
    let mut folders = vec![PathBuf::from(SNAPSHOTS)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                // A proposal of insta, which the test of the story itself complains about.
                false if path.extension().is_some_and(|it| it == "new") => {}
                false => assert!(expected.contains(&path), "{} tells nothing", path.display()),
            }
        }
    }
}

#[test]
fn every_scenario_is_met() {
    for language in LANGUAGES {
        let called = call(&["run", FOLDER, "--lang", language]);
        assert_eq!(called.exit, Exit::Met, "{}{}", called.out, called.err);
        let checked = call(&["list", "--scenarios", FOLDER, "--format", "json"]).out;
        let listed: Value = serde_json::from_str(&checked).unwrap();
        let all = listed["scenarios"].as_array().unwrap().len();
        assert!(all > files(FOLDER).len(), "{all}");
        assert_eq!(called.out.matches('✓').count(), all, "{}", called.out);
    }
}
