//! `tchau cover`: how much of what can happen the scenarios show, and scenarios for what they miss.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::read::{Reader, Refused};
use super::write::write;
use super::{Exit, batch, select};
use crate::coverage::{Coverage, Exercised, Item, Kind, Reach, generate, of_run, reach, worlds};
use crate::explore::World;
use crate::message::{Covered, Name, Trouble};
use crate::model::Keyed;
use crate::report::{Complaint, CoverReport, verdict_line};
use crate::rules::Rulebook;
use crate::runner;

/// Measures the scenarios that were named.
pub(super) fn cover(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let suite = Suite::of(matches, console)?;
    let worlds = worlds().map_err(|error| fault(&error.to_string(), console))?;
    let reach = searched(&worlds, matches, console)?;
    let kinds = matches.get_many::<String>("kind").unwrap_or_default();
    let kinds: Vec<_> = kinds.filter_map(|kind| Kind::of_key(kind)).collect();
    let coverage = Coverage::of(&suite.exercised, &reach, &console.locales).only(&kinds);
    let report = CoverReport {
        coverage: &coverage,
        reach: &reach,
        scenarios: &suite.paths,
        only_missing: matches.get_flag("missing-only"),
    };
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let voice = console.voice();
    let text = if is_json { report.json(&voice) } else { report.text(&voice) };
    console.result(&text)?;
    let missing: BTreeSet<Item> = coverage.missing().collect();
    if let Some(folder) = matches.get_one::<PathBuf>("generate") {
        write_missing(folder, &missing, &reach, &worlds, console)?;
    }
    Ok(match (reach.is_complete, suite.is_loaded) {
        (_, false) => Exit::NotLoaded,
        (false, _) => Exit::Incomplete,
        _ if missing.is_empty() && suite.is_met => Exit::Met,
        _ => Exit::Unmet,
    })
}

/// What the scenarios exercise.
struct Suite {
    exercised: Exercised,
    /// The files, in the order of their places.
    paths: Vec<PathBuf>,
    is_loaded: bool,
    is_met: bool,
}

impl Suite {
    /// Runs every scenario; tells those that cannot be loaded or are not as expected.
    fn of(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Self, Stop> {
        let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
        let picks = select::files(paths, console)?;
        let reader = Reader::unfiltered(console);
        let (catalog, locales) = (Arc::clone(&console.catalog), console.locales.clone());
        let language = console.language_name();
        let rulebook = Rulebook::default();
        let exercised = Exercised::default();
        let mut suite = Self { exercised, paths: Vec::new(), is_loaded: true, is_met: true };
        let work = |pick: &select::Pick| {
            let shown = reader.read(pick)?.into_iter().map(|scenario| {
                let report = runner::run(&scenario, &rulebook, &catalog, &locales);
                let path = scenario.address();
                let unmet = (!report.is_met())
                    .then(|| verdict_line(path.display(), &scenario.title, false, &language));
                (path, of_run(&scenario, &report, &locales), unmet)
            });
            Ok(shown.collect::<Vec<_>>())
        };
        batch::in_order(&picks, batch::jobs(matches), console, work, |result, console| {
            match result {
                Ok(shown) => {
                    for (path, items, unmet) in shown {
                        suite.is_met &= unmet.is_none();
                        unmet.into_iter().for_each(|line| console.note(&line));
                        suite.paths.push(path);
                        suite.exercised.extend(items);
                    }
                }
                Err(Refused { complaint, .. }) => {
                    suite.is_loaded = false;
                    console.complain(&complaint);
                }
            }
            Ok(true)
        })?;
        Ok(suite)
    }
}

fn searched(
    worlds: &[World],
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Reach, Stop> {
    let states = matches.get_one::<u64>("max-states").copied();
    let found = reach(worlds, &console.locales, states, &mut |_| true);
    found.map_err(|unfit| fault(&unfit.to_string(), console))
}

/// The worlds are tchau's own, so it is its own fault if they do not fit.
fn fault(reason: &str, console: &mut Console<'_>) -> Stop {
    let reason = Name::from(reason);
    console.stop(&Complaint::new(Trouble::Output { reason }), Exit::Fault)
}

/// Writes scenarios that show what is missing.
fn write_missing(
    folder: &Path,
    missing: &BTreeSet<Item>,
    reach: &Reach,
    worlds: &[World],
    console: &mut Console<'_>,
) -> Result<(), Stop> {
    let suggestions = generate(missing, reach, worlds, &console.locales);
    if let Err(error) = fs::create_dir_all(folder) {
        let (path, reason) = (folder.display().to_string(), error.to_string());
        let trouble = Trouble::NotWritten { path: Name::from(path), reason: Name::from(reason) };
        return Err(console.stop(&Complaint::new(trouble), Exit::Fault));
    }
    for suggestion in &suggestions {
        let Some(draft) = suggestion.draft(worlds) else { continue };
        let name = suggestion.lead.id(&console.catalog).replace('/', "-");
        let yaml = draft.yaml(&console.catalog);
        write(&folder.join(format!("{name}.yaml")), &yaml, console)?;
    }
    let path = Name::from(folder.display().to_string());
    let written = console.say(Covered::Written { count: suggestions.len() as f64, path });
    console.note(&format!("{written}\n"));
    Ok(())
}
