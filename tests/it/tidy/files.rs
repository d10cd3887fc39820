//! Every source file is short, says what it is, and keeps to its side of the arrows.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of Rust below some folders.
fn sources(folders: &[&str]) -> Vec<(PathBuf, String)> {
    let mut waiting: Vec<_> = folders.iter().map(PathBuf::from).collect();
    let mut sources = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.file_name().is_some_and(|name| name == "target") {
            // What a build of the peers has written there is not ours.
            continue;
        }
        if path.is_dir() {
            waiting.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            sources.push((path, text));
        }
    }
    sources.sort();
    sources
}

/// Everything that is written in Rust here.
fn all() -> Vec<(PathBuf, String)> {
    let folders = ["src", "tests", "benches", "examples", "build.rs"];
    let there: Vec<_> = folders.into_iter().filter(|folder| Path::new(folder).exists()).collect();
    let all = sources(&there);
    assert!(all.len() > 150, "{}", all.len());
    all
}

#[track_caller]
fn assert_none(what: &str, wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{what}:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_opens_with_a_sentence() {
    let is_sentence = |text: &str| {
        let opening = text.lines().take_while(|line| line.starts_with("//!"));
        let opening: Vec<_> = opening.map(|line| line.trim_start_matches("//!").trim()).collect();
        let first = opening.split(|line| line.is_empty()).next().unwrap_or_default().join(" ");
        first.starts_with(|c: char| c.is_uppercase() || c == '`' || first.starts_with("tchau"))
            && first.contains(['.', ':', '?'])
    };
    let wrong = all().into_iter().filter(|(_, text)| !is_sentence(text));
    assert_none("no `//!` sentence at the top", wrong.map(|(path, _)| shown(&path)).collect());
}

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let long = all().into_iter().map(|(path, text)| (path, text.lines().count()));
    let long = long.filter(|(_, lines)| *lines > 400);
    assert_none(
        "too long",
        long.map(|(path, lines)| format!("{}: {lines}", shown(&path))).collect(),
    );
}

/// What the pure core must not name, each with who may ask for it instead.
const OUTSIDE: [&str; 12] = [
    "std::time",
    "std::fs",
    "std::env",
    "std::net",
    "std::io",
    "std::process",
    "std::thread",
    "rand",
    "fluent",
    "clap",
    "serde",
    "chrono",
];

#[test]
fn the_core_reads_no_clock_file_environment_or_socket() {
    let core = sources(&[
        "src/engine",
        "src/engine.rs",
        "src/invariants",
        "src/invariants.rs",
        "src/model",
        "src/model.rs",
        "src/rules",
        "src/rules.rs",
        "src/runner",
        "src/runner.rs",
    ]);
    assert!(core.len() > 80, "{}", core.len());
    let mut wrong = Vec::new();
    for (path, text) in &core {
        for (line, number) in text.lines().zip(1..) {
            let code = line.split("//").next().unwrap_or_default();
            let named = OUTSIDE.iter().filter(|name| names(code, name));
            wrong.extend(named.map(|name| format!("{}:{number}: {name}", shown(path))));
        }
    }
    assert_none("named in the pure core", wrong);
}

/// Whether a line of code names a module or a crate, and not only a word that contains its name.
fn names(code: &str, name: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name).any(|(start, _)| {
        let before = code[..start].chars().next_back();
        let after = &code[start + name.len()..];
        let is_path = name.contains("::") || after.starts_with("::");
        is_path && !before.is_some_and(is_word) && !after.starts_with(is_word)
    })
}

#[test]
fn grouped_uses_of_the_standard_library_do_not_hide_a_module() {
    let core = sources(&["src/engine", "src/invariants", "src/model", "src/rules", "src/runner"]);
    let hidden = core.into_iter().filter(|(_, text)| text.contains("use std::{"));
    assert_none("write one `use` for each module", hidden.map(|(path, _)| shown(&path)).collect());
}

#[test]
fn every_dependency_has_a_reason() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let (mut is_dependencies, mut has_reason, mut wrong) = (false, false, Vec::new());
    let mut seen = 0;
    for line in manifest.lines() {
        match line {
            _ if line.starts_with('[') => {
                is_dependencies = line.ends_with("dependencies]");
                has_reason = false;
            }
            "" => has_reason = false,
            // The reason holds for the lines below it, up to a blank line.
            _ if line.starts_with('#') => has_reason = line.len() > 10,
            _ if is_dependencies => {
                seen += 1;
                if !has_reason {
                    wrong.push(line.to_owned());
                }
            }
            _ => {}
        }
    }
    assert!(seen > 10, "{seen}");
    assert_none("no reason above", wrong);
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
