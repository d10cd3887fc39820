//! A few runs of the program itself: what only a process shows.

use std::io::Read;
use std::process::{Command, Output, Stdio};

/// The program in a scrubbed environment.
fn tchau(variables: &[(&str, &str)]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tchau"));
    command.env_clear().envs(variables.iter().copied());
    command
}

#[track_caller]
fn run(variables: &[(&str, &str)], arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = tchau(variables).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

#[test]
fn the_process_ends_with_the_exit_code() {
    for (arguments, code) in [
        (&["run", "tests/data/chosen"][..], 0),
        (&["run", "tests/data/unmet"], 1),
        (&["run", "--dance"], 2),
        (&["run", "tests/data/refused"], 3),
    ] {
        let (exit, out, err) = run(&[], arguments);
        assert_eq!(exit, code, "{arguments:?}\n{out}{err}");
        assert!(!(out + &err).contains('\u{1b}'), "{arguments:?}");
    }
}

#[test]
fn results_go_to_stdout_and_everything_else_to_stderr() {
    let (_, out, err) = run(&[], &["run", "tests/data/chosen"]);
    assert!(out.contains('✓') && err.is_empty(), "{err}");
    let (_, out, err) = run(&[], &["run", "tests/data/refused/empty.yaml"]);
    assert!(!out.contains("error:") && err.starts_with("error:"), "{out}");
    let (_, out, err) = run(&[], &["run", "--dance"]);
    assert!(out.is_empty() && err.starts_with("error:"), "{out}");
}

#[test]
fn the_environment_chooses_the_language() {
    for (variables, word) in [
        (&[][..], "error:"),
        (&[("LANG", "pt_BR.UTF-8")], "erro:"),
        (&[("LANG", "C")], "error:"),
        (&[("LANG", "C"), ("LC_ALL", "pt_BR.UTF-8")], "erro:"),
        (&[("LANG", "pt_BR.UTF-8"), ("LC_ALL", "C.UTF-8")], "error:"),
        (&[("LANG", "pt_BR.UTF-8"), ("LC_ALL", "")], "erro:"),
        (&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "pt_BR.UTF-8")], "erro:"),
    ] {
        let (_, _, err) = run(variables, &["run", "--dance"]);
        assert!(err.starts_with(word), "{variables:?}: {err}");
    }
}

#[test]
fn no_color_is_respected_and_the_option_is_stronger() {
    let coloured = |variables, option| {
        run(variables, &["run", "tests/data/chosen", option]).1.contains('\u{1b}')
    };
    let forced = &[("CLICOLOR_FORCE", "1")][..];
    let refused = &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")][..];
    assert!(coloured(forced, "--verbose") && !coloured(refused, "--verbose"));
    assert!(!coloured(forced, "--color=never") && coloured(refused, "--color=always"));
}

#[test]
fn a_closed_pipe_is_an_incomplete_run() {
    let mut command = tchau(&[]);
    // More than a pipe holds, so that writing fails whenever the reader goes.
    command.args(["run", "tests/data/unmet", "scenarios", "--verbose", "--format", "json"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut first = [0; 1];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!((child.wait().unwrap().code(), err.as_str()), (Some(4), ""));
}

#[test]
fn a_path_that_is_not_text_is_taken_as_it_is() {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let path = std::ffi::OsStr::from_bytes(b"tests/data/nowhere-\xff.yaml");
        let output = tchau(&[]).arg("run").arg(path).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(3), "{err}");
        assert!(err.contains("nowhere-\u{fffd}.yaml"), "{err}");
    }
}
