//! Calls tchau in this process, with streams of its own.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use tchau::cli::{Environment, Exit};

/// The languages that every text is looked at in.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "pt-BR"];

/// What a call came to.
#[derive(Debug, PartialEq)]
pub(crate) struct Called {
    pub(crate) exit: Exit,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Calls tchau where the environment asks for nothing.
#[track_caller]
pub(crate) fn call(arguments: &[&str]) -> Called {
    call_in(&Environment::default(), arguments)
}

/// Calls tchau in an environment.
#[track_caller]
pub(crate) fn call_in(environment: &Environment, arguments: &[&str]) -> Called {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let words = std::iter::once("tchau").chain(arguments.iter().copied()).map(OsString::from);
    let exit = tchau::cli::call(words, environment, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Called { exit, out: text(out), err: text(err) }
}

/// The scenario files of a folder, in order.
#[track_caller]
pub(crate) fn files(folder: &str) -> Vec<PathBuf> {
    tchau::scenario::find_files(Path::new(folder)).unwrap()
}
