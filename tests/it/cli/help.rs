//! Help and mistakes of the command line, as people read them in both languages.

use std::path::Path;

use tchau::cli::Exit;

use crate::call::{LANGUAGES, call};
use crate::kept::Differences;

const FOLDER: &str = "tests/data/help";

/// Compares what calls say, each after the line that was typed, with a file in each language.
#[track_caller]
fn check(name: &str, exit: Exit, calls: &[&[&str]]) {
    let mut differences = Differences::default();
    for language in LANGUAGES {
        let told = calls.iter().map(|arguments| {
            let called = call(&[arguments, &["--lang", language][..]].concat());
            assert_eq!(called.exit, exit, "{arguments:?} {called:?}");
            let (silent, told) = match exit {
                Exit::Met => (&called.err, &called.out),
                _ => (&called.out, &called.err),
            };
            assert_eq!(silent, "", "{arguments:?}");
            format!("$ tchau {}\n{told}\n", arguments.join(" "))
        });
        let told: String = told.collect();
        differences.compare(&Path::new(FOLDER).join(format!("{name}.{language}.txt")), &told);
    }
    differences.assert_none();
}

#[test]
fn help_is_in_the_language_of_the_user() {
    check("help", Exit::Met, &[&["--help"]]);
    check("run", Exit::Met, &[&["run", "--help"]]);
    check("mutate", Exit::Met, &[&["mutate", "--help"]]);
    check("cover", Exit::Met, &[&["cover", "--help"]]);
    check("timeline", Exit::Met, &[&["timeline", "--help"]]);
    check("explore", Exit::Met, &[&["explore", "--help"]]);
    check(
        "others",
        Exit::Met,
        &[&["check", "-h"], &["list", "-h"], &["explain", "-h"], &["completions", "-h"]],
    );
    check("editing", Exit::Met, &[&["new", "-h"], &["schema", "-h"], &["man", "-h"]]);
}

#[test]
fn mistakes_are_told_in_the_language_of_the_user() {
    check(
        "mistakes",
        Exit::Usage,
        &[
            &[],
            &["runn"],
            &["dance"],
            &["run", "--verbos"],
            &["run", "--dance"],
            &["run", "--jobs", "many"],
            &["run", "--jobs", "0"],
            &["run", "--jobs", "2", "--jobs", "3"],
            &["run", "--update", "--format", "json"],
            &["run", "--format", "jsn"],
            &["run", "--format"],
            &["run", "--color", "sometimes"],
            &["run", "--tag", "leave and"],
            &["run", "tests/data/chosen", "--tag", "nobody"],
            &["run", "tests/data/chosen/wait.yaml:1"],
            &["run", "--locale", "klingon"],
            &["run", "--locale", "es"],
            &["list", "scenaros"],
            &["explain"],
            &["explain", "R99"],
            &["explain", "leaving-need-permission"],
            &["new", "--kind", "leaving"],
            &["schema", "scenarios"],
            &["man", "runn"],
            &["completions", "cmd"],
            &["completions"],
        ],
    );
}

#[test]
fn the_version_is_that_of_the_package() {
    for option in ["--version", "-V"] {
        let called = call(&[option]);
        assert_eq!(called.out.trim(), concat!("tchau ", env!("CARGO_PKG_VERSION")));
    }
}

#[test]
fn completions_know_every_command_in_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let called = call(&["completions", shell]);
        assert_eq!((called.exit, called.err.as_str()), (Exit::Met, ""), "{shell}");
        for word in ["run", "check", "list", "explain", "completions", "locales"] {
            assert!(called.out.contains(word), "{shell}: no {word}");
        }
    }
}

#[test]
fn completions_know_the_values_that_there_are() {
    let script = call(&["completions", "zsh"]).out;
    let values = |option: &str| {
        let line = script.lines().find(|line| line.contains(option)).unwrap();
        let (_, values) = line.rsplit_once(":(").unwrap();
        values
            .trim_end_matches(['\\', ' ', '\''])
            .trim_end_matches(')')
            .split(' ')
            .collect::<Vec<_>>()
    };
    assert_eq!(values("--lang="), ["en", "pt-BR"]);
    assert_eq!(values("--locale="), ["en", "pt-BR"]);
    assert_eq!(values("--kind=[What the scenario is"), ["guest", "direct-connect", "restore"]);
    assert!(values("--tag=").contains(&"R25"));
    assert!(values("--without=").contains(&"leaving-needs-permission"));
    let ids = values(":id -- ");
    for id in ["R25", "D3", "leaving-needs-permission", "restored-in-time", "you-left", "ellipsis"]
    {
        assert!(ids.contains(&id), "no {id}");
    }
    // They are offered; that does not mean that nothing else is understood.
    assert_eq!(call(&["explain", "r25", "--lang", "pt"]).exit, Exit::Met);
}

#[test]
fn completions_describe_in_the_language_of_the_user() {
    let [en, pt_br] = LANGUAGES.map(|language| {
        let about = call(&["--help", "--lang", language]).out;
        let script = call(&["completions", "zsh", "--lang", language]).out;
        (about.lines().next().unwrap().to_owned(), script)
    });
    assert_ne!(en.0, pt_br.0);
    assert_ne!(en.1, pt_br.1);
}
