//! Inputs that must be refused, each beside the text that a person reads in each language.
//!
//! `name.yaml` is refused with `name.en.txt` and `name.pt-BR.txt`; see [`crate::kept`] to renew them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tchau::cli::Exit;
use tchau::message::{Argument, Message, Trouble};
use tchau::report::load_complaint;
use tchau::scenario::{LoadError, SIZE_LIMIT, Source, Vocabulary, load};

use crate::call::{LANGUAGES, call, files};
use crate::kept::Differences;

const FOLDER: &str = "tests/data/refused";

/// Runs inputs that must be refused, and gives what a person reads about each of them.
#[track_caller]
fn refused(path: &str, language: &str) -> Vec<String> {
    let called = call(&["run", path, "--lang", language]);
    assert_eq!(called.exit, Exit::NotLoaded, "{path}: {called:?}");
    assert!(!called.out.contains(['✓', '✗']), "{path}: {}", called.out);
    let checked = call(&["check", path, "--lang", language]);
    assert_eq!((checked.exit, &checked.err), (Exit::NotLoaded, &called.err), "{path}");
    let heading = if language == "en" { "error: " } else { "erro: " };
    let told = called.err.strip_prefix(heading).unwrap();
    let between = format!("\n{heading}");
    told.split(&between).map(|told| format!("{heading}{}\n", told.trim_end())).collect()
}

#[test]
fn every_input_is_refused_with_the_text_beside_it() {
    let mut differences = Differences::default();
    let inputs = files(FOLDER);
    assert!(inputs.len() >= 60, "{}", inputs.len());
    for language in LANGUAGES {
        let told = refused(FOLDER, language);
        assert_eq!(told.len(), inputs.len(), "{language}: not every input is refused");
        for (path, text) in inputs.iter().zip(told) {
            assert!(text.contains(path.to_str().unwrap()), "{}: {text}", path.display());
            differences.compare(&path.with_extension(format!("{language}.txt")), &text);
        }
    }
    differences.assert_none();
}

#[test]
fn ten_inputs_are_refused_when_they_are_named_alone() {
    for path in files(FOLDER).iter().step_by(16) {
        let path = path.to_str().unwrap();
        assert_eq!(refused(path, "en").len(), 1, "{path}");
    }
}

#[test]
fn every_text_belongs_to_an_input() {
    let inputs: BTreeSet<PathBuf> = files(FOLDER).into_iter().collect();
    for entry in fs::read_dir(FOLDER).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_str().unwrap();
        let texts = LANGUAGES.map(|language| name.strip_suffix(&format!(".{language}.txt")));
        for input in texts.into_iter().flatten() {
            assert!(inputs.contains(Path::new(&format!("{input}.yaml"))), "{name} has no input");
        }
    }
}

#[test]
fn every_reason_to_refuse_a_file_is_among_them() {
    let mut missing = expected();
    for path in files(FOLDER) {
        let trouble = trouble(&path);
        missing.remove(&reason(trouble));
    }
    assert!(missing.is_empty(), "no input is refused for {missing:?}");
}

/// Why a file is refused, as data.
#[track_caller]
fn trouble(path: &Path) -> Trouble {
    let locales = LANGUAGES.map(str::to_owned);
    let messages: Vec<_> = Message::of_portal().map(|spec| spec.id).collect();
    let vocabulary = Vocabulary { locales: &locales, messages: &messages };
    let source = match Source::read(path) {
        Ok(source) => source,
        Err(error) => return load_complaint(&LoadError::unreadable(path, error)).trouble,
    };
    let error = load(&source, &vocabulary).unwrap_err();
    load_complaint(&error).trouble
}

/// The id of a message, with the key that its text selects on.
fn reason(trouble: Trouble) -> (String, String) {
    let message = Message::from(trouble);
    let arguments = serde_json::to_value(message.arguments()).unwrap();
    let key = SELECTORS.iter().find_map(|name| arguments.get(*name)).and_then(Value::as_str);
    (message.id().to_owned(), key.unwrap_or_default().to_owned())
}

const SELECTORS: [&str; 2] = ["cause", "what"];

/// The texts about the inside of one file.
fn expected() -> BTreeSet<(String, String)> {
    let specs = Trouble::SPECS.iter();
    let about_files = specs.skip_while(|spec| spec.id != "trouble-utf-16");
    let about_files = about_files.take_while(|spec| spec.id != "trouble-no-match");
    let mut expected = BTreeSet::new();
    for spec in about_files.filter(|spec| !NOT_IN_A_FILE.contains(&spec.id)) {
        let selector = spec.arguments.iter().find(|(name, _)| SELECTORS.contains(name));
        let keys = selector.map_or_else(|| vec![Argument::Key("")], |(_, examples)| examples());
        for key in keys {
            let Argument::Key(key) = key else { panic!("{}", spec.id) };
            expected.insert((spec.id.to_owned(), key.to_owned()));
        }
    }
    expected
}

/// What today's documents cannot bring about, because no type of theirs refuses a value itself, and
/// what is wrong with a file that no folder has among its scenarios.
const NOT_IN_A_FILE: [&str; 3] = ["trouble-bad-value", "trouble-other", "trouble-fragment-alone"];

/// Compares the text about an input that the tests make themselves.
#[track_caller]
fn check_made(name: &str, path: &Path) {
    let mut differences = Differences::default();
    for language in LANGUAGES {
        let folder = path.parent().unwrap().to_str().unwrap();
        let told = refused(path.to_str().unwrap(), language);
        assert_eq!(told.len(), 1, "{told:?}");
        let text = told[0].replace(folder, "FOLDER");
        let kept = Path::new(FOLDER).join("made").join(format!("{name}.{language}.txt"));
        differences.compare(&kept, &text);
    }
    differences.assert_none();
}

/// A new folder for the inputs of one test.
#[track_caller]
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("refused").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_file_that_is_too_large_is_refused() {
    let path = folder("large").join("large.yaml");
    fs::write(&path, vec![b'#'; SIZE_LIMIT + 1]).unwrap();
    check_made("too-large", &path);
}

#[test]
fn more_than_ten_thousand_steps_are_refused() {
    let head = "title: Long\ntenants: { contoso: }\nusers: { ana: { home: contoso } }\nsteps:\n";
    let path = folder("long").join("long.yaml");
    fs::write(&path, head.to_owned() + &"  - wait: 1s\n".repeat(10_001)).unwrap();
    check_made("too-many-steps", &path);
    fs::write(&path, head.to_owned() + &"  - wait: 1s\n".repeat(10_000)).unwrap();
    assert_eq!(call(&["check", path.to_str().unwrap()]).exit, Exit::Met);
}

#[test]
fn a_fragment_is_refused_as_a_scenario() {
    let path = folder("fragment").join("cast.fragment.yaml");
    fs::write(&path, "tenants: { contoso: }").unwrap();
    check_made("fragment-alone", &path);
}

#[test]
fn more_than_ten_thousand_rows_are_refused() {
    let head = "title: Long\ntenants: { contoso: }\nusers: { ana: { home: contoso } }\n";
    let file = |rows: usize| {
        let rows = "  - { length: 1s }\n".repeat(rows);
        format!("{head}steps: [{{ wait: \"${{length}}\" }}]\nfor_each:\n{rows}")
    };
    let path = folder("rows").join("rows.yaml");
    fs::write(&path, file(10_001)).unwrap();
    check_made("too-many-rows", &path);
    fs::write(&path, file(10_000)).unwrap();
    let called = call(&["check", path.to_str().unwrap()]);
    assert_eq!((called.exit, &*called.out), (Exit::Met, "10,000 scenarios are valid\n"));
}

#[test]
fn a_folder_without_scenarios_is_refused() {
    let folder = folder("without").join("notes");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("notes.txt"), "title: no scenario").unwrap();
    check_made("folder-without-scenarios", &folder);
}

#[test]
fn a_missing_path_is_refused() {
    check_made("missing", &folder("missing").join("away.yaml"));
}

#[test]
fn a_folder_that_is_called_like_a_file_is_refused() {
    let folder = folder("called").join("scenarios");
    fs::create_dir_all(folder.join("x.yaml")).unwrap();
    check_made("folder-called-like-a-file", &folder);
}

#[cfg(unix)]
#[test]
fn a_link_to_nothing_is_refused() {
    let folder = folder("link").join("scenarios");
    fs::create_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.join("x.yaml")).unwrap();
    check_made("link-to-nothing", &folder);
}
