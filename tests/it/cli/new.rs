//! A new scenario can be run as it is, in whatever language its comments are.

use std::fs;
use std::path::{Path, PathBuf};

use tchau::cli::Exit;

use crate::call::{LANGUAGES, call};

const KINDS: [&str; 3] = ["guest", "direct-connect", "restore"];

/// An empty folder for one test.
#[track_caller]
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new files").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_new_scenario_is_met() {
    let folder = folder("met");
    for kind in KINDS {
        let texts = LANGUAGES.map(|language| {
            let path = folder.join(format!("{kind}.{language}.yaml"));
            let path = path.to_str().unwrap();
            let called = call(&["new", path, "--kind", kind, "--lang", language]);
            assert_eq!((called.exit, called.out.as_str()), (Exit::Met, ""), "{called:?}");
            assert!(called.err.contains(path), "{}", called.err);
            let run = call(&["run", path]);
            assert_eq!((run.exit, run.err.as_str()), (Exit::Met, ""), "{}", run.out);
            let text = fs::read_to_string(path).unwrap();
            assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
            assert!(text.contains(&format!("tchau run '{path}' --verbose")), "{text}");
            text
        });
        assert_ne!(texts[0], texts[1], "the comments are in one language");
    }
}

#[test]
fn without_a_file_or_with_a_hyphen_it_is_shown() {
    let shown = call(&["new"]);
    assert_eq!((shown.exit, shown.err.as_str()), (Exit::Met, ""));
    assert!(shown.out.contains("tchau run PATH --verbose"), "{}", shown.out);
    assert_eq!(call(&["new", "-"]), shown);
}

#[test]
fn a_file_that_is_there_is_kept_unless_it_is_to_be_replaced() {
    let path = folder("kept").join("mine.yaml");
    fs::write(&path, "mine").unwrap();
    let path = path.to_str().unwrap();
    for (language, force) in LANGUAGES.map(|language| (language, "--force")) {
        let called = call(&["new", path, "--lang", language]);
        assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""));
        assert!(called.err.contains(path) && called.err.contains(force), "{}", called.err);
        assert_eq!(fs::read_to_string(path).unwrap(), "mine");
    }
    assert_eq!(call(&["new", path, "--force"]).exit, Exit::Met);
    assert_ne!(fs::read_to_string(path).unwrap(), "mine");
}

#[test]
fn a_title_is_written_as_it_is_or_refused() {
    let called = call(&["new", "--title", "Day 30: \"too late\" #1"]);
    assert!(called.out.contains(r#"title: "Day 30: \"too late\" #1""#), "{}", called.out);
    for title in ["", "  ", "a\u{1b}[31mb", "two\nlines"] {
        let called = call(&["new", "--title", title]);
        assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""), "{title:?}");
        assert!(called.err.contains("--title"), "{}", called.err);
    }
}

#[test]
fn the_schema_in_a_folder_above_is_named_in_the_first_line() {
    let root = folder("schema");
    let below = root.join("a topic");
    fs::create_dir_all(&below).unwrap();
    fs::write(root.join("scenario.schema.json"), call(&["schema"]).out).unwrap();
    for (folder, schema) in [(&root, "scenario.schema.json"), (&below, "../scenario.schema.json")] {
        let path = folder.join("x.yaml");
        assert_eq!(call(&["new", path.to_str().unwrap()]).exit, Exit::Met);
        let text = fs::read_to_string(&path).unwrap();
        let modeline = format!("# yaml-language-server: $schema={schema}");
        assert_eq!(text.lines().next(), Some(modeline.as_str()), "{text}");
        assert!(!text.contains("tchau schema"), "{text}");
    }
    let path = self::folder("no schema").join("x.yaml");
    assert_eq!(call(&["new", path.to_str().unwrap()]).exit, Exit::Met);
    assert!(fs::read_to_string(&path).unwrap().contains("tchau schema --output"));
}

#[test]
fn a_folder_that_is_not_there_is_a_complaint() {
    let path = folder("missing").join("not there").join("x.yaml");
    let called = call(&["new", path.to_str().unwrap()]);
    assert_eq!(called.exit, Exit::Fault);
    assert!(called.err.contains("not there"), "{}", called.err);
}
