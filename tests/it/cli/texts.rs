//! Which language tchau speaks, in which locales it writes, and a translator's own texts.

use std::fs;
use std::path::{Path, PathBuf};

use tchau::cli::{Environment, Exit};

use crate::call::{Called, call, call_in};

const STORY: [&str; 3] = ["run", "tests/data/chosen/leave.yaml", "--verbose"];
const ENGLISH: &str = "1 scenario as expected";
const PORTUGUESE: &str = "1 cenário conforme o esperado";

#[track_caller]
fn story(more: &[&str]) -> Called {
    let called = call(&[&STORY, more].concat());
    assert_eq!(called.exit, Exit::Met, "{called:?}");
    called
}

#[track_caller]
fn speaks(language: Option<&str>, more: &[&str], expected: &str) {
    let language = language.map(str::to_owned);
    let environment = Environment { language, ..Environment::default() };
    let called = call_in(&environment, &[&STORY, more].concat());
    assert!(called.out.contains(expected), "{environment:?} {more:?}:\n{}", called.out);
}

#[test]
fn the_option_comes_before_the_environment_and_english_last() {
    speaks(None, &[], ENGLISH);
    speaks(Some("pt_BR.UTF-8"), &[], PORTUGUESE);
    speaks(Some("pt_PT"), &[], PORTUGUESE);
    speaks(Some("C"), &[], ENGLISH);
    speaks(Some("POSIX"), &[], ENGLISH);
    speaks(Some("ja_JP.UTF-8"), &[], ENGLISH);
    speaks(Some("not a language"), &[], ENGLISH);
    speaks(Some("pt_BR.UTF-8"), &["--lang", "en"], ENGLISH);
    speaks(Some("en_US.UTF-8"), &["--lang=pt-BR"], PORTUGUESE);
    speaks(None, &["--lang", "pt"], PORTUGUESE);
}

#[test]
fn a_language_without_texts_is_refused_with_those_there_are() {
    for name in ["es", "klingon", ""] {
        let called = call(&[&STORY[..], &["--lang", name]].concat());
        assert_eq!((called.exit, called.out.as_str()), (Exit::Usage, ""), "{name}");
        assert!(called.err.contains("en and pt-BR"), "{name}: {}", called.err);
    }
}

#[test]
fn a_run_writes_every_locale_or_those_that_are_asked_for() {
    let (english, portuguese) = ("en    │", "pt-BR │");
    let both = story(&[]).out;
    assert!(both.contains(english) && both.contains(portuguese), "{both}");
    let one = story(&["--locale", "pt-BR"]).out;
    assert!(!one.contains(english) && one.contains(portuguese), "{one}");
    let turned = story(&["--locale", "pt-BR", "--locale", "en"]).out;
    assert!(turned.find(portuguese) < turned.find(english), "{turned}");
}

/// A copy of the texts for one test, in which one thing is replaced.
#[track_caller]
fn texts(name: &str, file: &str, old: &str, new: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("texts").join(name);
    let _ = fs::remove_dir_all(&folder);
    for locale in ["en", "pt-BR"] {
        fs::create_dir_all(folder.join(locale)).unwrap();
        for entry in fs::read_dir(Path::new("locales").join(locale)).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, folder.join(locale).join(path.file_name().unwrap())).unwrap();
        }
    }
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(old), "{file} has no {old}");
    fs::write(&path, text.replacen(old, new, 1)).unwrap();
    folder
}

#[test]
fn a_changed_sentence_is_in_the_next_run() {
    let folder = texts("changed", "pt-BR/portal.ftl", "\nyou-left = ", "\nyou-left = Pois é! ");
    let called = story(&["--locales", folder.to_str().unwrap()]);
    assert!(called.out.contains("pt-BR │  Pois é! "), "{}", called.out);
    assert!(!story(&[]).out.contains("Pois é!"));
}

#[test]
fn a_broken_text_is_found_with_file_line_and_column() {
    let folder = texts("broken", "pt-BR/portal.ftl", "\nyou-left = ", "\nyou-left  Saiu\nzz = ");
    let portal = fs::read_to_string(folder.join("pt-BR/portal.ftl")).unwrap();
    let line = portal.lines().position(|line| line.starts_with("you-left  ")).unwrap() + 1;
    for (language, word) in [("en", "error: "), ("pt-BR", "erro: ")] {
        let options = ["--locales", folder.to_str().unwrap(), "--lang", language];
        let called = call(&[&STORY[..], &options].concat());
        assert_eq!((called.exit, called.out.as_str()), (Exit::NotLoaded, ""));
        assert!(called.err.starts_with(word), "{}", called.err);
        assert!(called.err.contains(&format!("pt-BR/portal.ftl:{line}:")), "{}", called.err);
        assert!(called.err.contains("you-left  Saiu\n"), "{}", called.err);
    }
}

#[test]
fn every_broken_text_is_told_at_once() {
    let folder = texts("two", "en/portal.ftl", "\nyou-left = ", "\nyou-left = { $a\nzz = ");
    let path = folder.join("pt-BR/story.ftl");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}\nyou-left = de novo\nyou-left = e de novo\n")).unwrap();
    let called = call(&[&STORY[..], &["--locales", folder.to_str().unwrap()]].concat());
    assert_eq!(called.exit, Exit::NotLoaded);
    assert_eq!(called.err.matches("error: ").count(), 3, "{}", called.err);
}

#[test]
fn a_folder_without_texts_is_refused() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("texts").join("none");
    fs::create_dir_all(&folder).unwrap();
    for path in [folder.to_str().unwrap(), "tests/data/missing"] {
        let called = call(&[&STORY[..], &["--locales", path]].concat());
        assert_eq!((called.exit, called.out.as_str()), (Exit::NotLoaded, ""), "{}", called.err);
        assert!(called.err.contains(path), "{}", called.err);
    }
}
