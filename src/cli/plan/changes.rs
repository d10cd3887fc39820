//! Which files have changed since a revision, as Git tells.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::ArgMatches;

use crate::cli::Exit;
use crate::cli::console::{Console, Stop};
use crate::message::Trouble;
use crate::report::Complaint;

/// The files that differ from the revision that `--only-changed` names, new ones too; `None` without
/// the option, or if a text of `--locales` has changed, which every scenario may say.
pub(in crate::cli) fn changes(
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Option<BTreeSet<PathBuf>>, Stop> {
    let Some(revision) = matches.get_one::<String>("only-changed") else { return Ok(None) };
    let changed = changed_since(revision).map_err(|reason| {
        let trouble =
            Trouble::NoChanges { revision: revision.as_str().into(), reason: reason.into() };
        console.stop(&Complaint::new(trouble), Exit::Usage)
    })?;
    let texts = matches.get_one::<PathBuf>("locales").and_then(|folder| folder.canonicalize().ok());
    let is_text = |path: &PathBuf| texts.as_ref().is_some_and(|texts| path.starts_with(texts));
    Ok(if changed.iter().any(is_text) { None } else { Some(changed) })
}

fn changed_since(revision: &str) -> Result<BTreeSet<PathBuf>, String> {
    if revision.starts_with('-') {
        // Git would take it for an option.
        return Err(String::new());
    }
    let top = git(&["rev-parse", "--show-toplevel"])?;
    let top = PathBuf::from(top.trim_end_matches(['\n', '\r']));
    // Names come from the top of the repository, whatever the settings and the current folder.
    let differing = git(&["diff", "--name-only", "--no-relative", "-z", revision, "--"])?;
    let new = git(&["ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/"])?;
    let names = differing.split('\0').chain(new.split('\0')).filter(|name| !name.is_empty());
    Ok(names.filter_map(|name| canonical(&top.join(name))).collect())
}

/// A file that is gone has no scenario to run.
fn canonical(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok()
}

fn git(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git").args(arguments).output().map_err(|error| error.to_string())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(told.lines().next().unwrap_or_default().to_owned())
}
