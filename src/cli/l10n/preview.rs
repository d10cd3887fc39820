//! `tchau l10n preview`: a page with every text in every locale.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::folder;
use super::open::{Opened, open};
use crate::cli::clock::timed;
use crate::cli::console::{Console, Stop};
use crate::cli::watch::Watch;
use crate::cli::{Exit, write};
use crate::l10n::{checks, preview};
use crate::message::{Name, Preview, Trouble};
use crate::report::Complaint;

/// The page that is written if no other is named.
const DEFAULT_PAGE: &str = "l10n-preview.html";

/// Makes the page, and again after each change if that was asked for.
pub(super) fn preview(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let output = matches.get_one::<PathBuf>("output").cloned();
    let output = output.unwrap_or_else(|| PathBuf::from(DEFAULT_PAGE));
    let (opened, seconds) = timed(|| make(matches, &output, console));
    let milliseconds = (seconds * 1000.0).ceil();
    let opened = opened?;
    let path = Name::from(output.display().to_string());
    say(Preview::Written { path, milliseconds }, console);
    if matches.get_flag("watch") {
        keep_up_to_date(matches, &opened, &output, console)?;
    }
    Ok(Exit::Met)
}

fn make(matches: &ArgMatches, output: &Path, console: &mut Console<'_>) -> Result<Opened, Stop> {
    let opened = open(matches, console)?;
    let bench = opened.bench();
    let page = preview::page(&bench, &checks::run(&bench), &console.voice());
    write::write(output, &page, console)?;
    Ok(opened)
}

/// Runs until Ctrl-C ends the process: a page is written whole or not at all, so that can be any time.
fn keep_up_to_date(
    matches: &ArgMatches,
    opened: &Opened,
    output: &Path,
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let watch = match Watch::new(&watched(matches, opened)) {
        Ok(watch) => watch,
        Err(error) => {
            let path = Name::from(folder(matches).display().to_string());
            let reason = Name::from(error.to_string());
            let complaint = Complaint::new(Trouble::Unreadable { path, reason });
            return Err(console.stop(&complaint, Exit::NotLoaded));
        }
    };
    say(Preview::Watching, console);
    while let Some(changed) = watch.next() {
        let (made, seconds) = timed(|| make(matches, output, console));
        let milliseconds = (seconds * 1000.0).ceil();
        match made {
            Ok(_) => {
                let changed = changed.iter().map(|path| Name::from(path.display().to_string()));
                let changed = changed.collect();
                say(Preview::Rebuilt { changed, milliseconds }, console);
            }
            // Why has been said.
            Err(_) => say(Preview::Still, console),
        }
    }
    Ok(())
}

/// Everything that the page is made of.
fn watched(matches: &ArgMatches, opened: &Opened) -> Vec<PathBuf> {
    let settings = &opened.settings;
    let mut paths = vec![folder(matches), opened.project.root.clone()];
    paths.extend(settings.scenarios.clone().filter(|_| opened.shown.is_some()));
    paths.extend(settings.glossary.clone());
    paths.extend(settings.baseline.clone());
    paths
}

fn say(message: Preview, console: &mut Console<'_>) {
    let text = console.say(message);
    console.note(&format!("{text}\n"));
}
