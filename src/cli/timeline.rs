//! `tchau timeline`: the deletion timelines of a run as a picture.

use std::path::{Path, PathBuf};

use anstream::adapter::strip_str;
use clap::ArgMatches;

use super::console::{Console, Stop};
use super::read::Reader;
use super::{Exit, select, write};
use crate::message::{Name, Trouble};
use crate::model::{Keyed, keyed};
use crate::report::timeline::{json, svg, text};
use crate::report::{BOLD, Complaint, DIM, paint};
use crate::rules::Rulebook;
use crate::runner;
use crate::scenario::Scenario;
use crate::timeline::Timeline;

/// The width of a terminal that does not say how wide it is.
const USUAL_WIDTH: usize = 80;

/// So many scenarios are named where one has to be chosen.
const MOST_NAMES: usize = 5;

/// The forms of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// For a terminal.
    Text,
    /// For a web browser.
    Svg,
    /// For programs.
    Json,
}

keyed!(Format { Text = "text", Svg = "svg", Json = "json" });

/// A scenario that was asked for.
struct Picked {
    /// How it is named on the command line.
    name: String,
    scenario: Scenario,
}

/// Draws what was asked for. That something was not as expected stands in the picture.
pub(super) fn timeline(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let picked = picked(matches, console)?;
    let output = matches.get_one::<PathBuf>("output");
    let picture = match Format::of(matches, output.map(PathBuf::as_path)) {
        Format::Text => {
            picked.iter().map(|one| in_terminal(one, console)).collect::<Vec<_>>().join("\n")
        }
        Format::Svg => {
            let one = only(&picked, console)?;
            svg::document(&run(one, console), &title(one, console), &console.voice())
        }
        Format::Json => json(&run(only(&picked, console)?, console)),
    };
    match output {
        Some(path) => write::write(path, &strip_str(&picture).to_string(), console)?,
        None => console.result(&picture)?,
    }
    Ok(Exit::Met)
}

impl Format {
    /// The format that was named, else the one that the name of the file ends in.
    fn of(matches: &ArgMatches, output: Option<&Path>) -> Self {
        let named = matches.get_one::<String>("format").map(String::as_str);
        let ending = || output?.extension()?.to_str();
        named.or_else(ending).and_then(Self::of_key).unwrap_or(Self::Text)
    }
}

fn picked(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Vec<Picked>, Stop> {
    let picks = select::files(matches.get_one::<PathBuf>("scenario").into_iter(), console)?;
    let reader = Reader::unfiltered(console);
    let mut picked = Vec::new();
    for pick in picks {
        match reader.read(&pick) {
            Ok(scenarios) => picked.extend(scenarios.into_iter().map(|scenario| Picked {
                name: scenario.address().display().to_string(),
                scenario,
            })),
            Err(refused) => {
                let exit = if refused.is_usage { Exit::Usage } else { Exit::NotLoaded };
                return Err(console.stop(&refused.complaint, exit));
            }
        }
    }
    Ok(picked)
}

/// The only scenario; a file can hold no more than one picture.
fn only<'p>(picked: &'p [Picked], console: &mut Console<'_>) -> Result<&'p Picked, Stop> {
    if let [one] = picked {
        return Ok(one);
    }
    let names = picked.iter().take(MOST_NAMES).map(|one| Name::from(one.name.as_str())).collect();
    let complaint = Complaint::new(Trouble::SeveralScenarios { count: picked.len() as f64 });
    let complaint = complaint.with_hint(Some(Trouble::KnownNames { names }));
    Err(console.stop(&complaint, Exit::Usage))
}

fn run(picked: &Picked, console: &Console<'_>) -> Timeline {
    let scenario = &picked.scenario;
    let report = runner::run(scenario, &Rulebook::default(), &console.catalog, &console.locales);
    Timeline::of(scenario, &report)
}

fn in_terminal(picked: &Picked, console: &Console<'_>) -> String {
    let heading = paint(BOLD, title(picked, console));
    let path = paint(DIM, &picked.name);
    let columns = console.environment.columns.unwrap_or(USUAL_WIDTH);
    let drawing = text(&run(picked, console), &console.voice(), columns);
    format!("{heading}\n{path}\n\n{drawing}")
}

fn title(picked: &Picked, console: &Console<'_>) -> String {
    picked.scenario.title.for_locale(&console.language_name()).to_owned()
}
