//! `tchau run`: the main job.

use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::read::{Reader, Refused};
use super::select::Pick;
use super::{Exit, batch, select};
use crate::message::{Catalog, Explored, LocaleId, Name, Summary, Trouble};
use crate::report::{self, Complaint, Sums, Voice, json, quoted};
use crate::rules::Rulebook;
use crate::runner;
use crate::scenario::Scenario;

/// Runs the scenarios that were asked for.
pub(super) fn run(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
    let picks = select::files(paths, console)?;
    let is_json = matches.get_one::<String>("format").is_some_and(|format| format == "json");
    let worker = Worker {
        reader: Reader::new(matches, console)?,
        catalog: Arc::clone(&console.catalog),
        language: console.language,
        locales: console.locales.clone(),
        rulebook: select::without(matches).fold(Rulebook::default(), Rulebook::without),
        options: options(matches),
        is_json,
        is_verbose: matches.get_flag("verbose"),
    };
    let mut results = Results { is_json, ..Results::default() };
    let fail_fast = matches.get_flag("fail-fast");
    let mut left = picks.len();
    let without: Vec<_> = select::without(matches).map(|rule| Name::from(rule.name())).collect();
    if !without.is_empty() {
        let switched_off = console.say(Explored::Without { rules: without });
        console.note(&format!("{switched_off}\n"));
    }
    results.open(&worker, console)?;
    batch::in_order(
        &picks,
        batch::jobs(matches),
        console,
        |pick| worker.work(pick),
        |pieces, console| {
            left = left.saturating_sub(1);
            let mut pieces = pieces.into_iter().peekable();
            while let Some(piece) = pieces.next() {
                let is_well = piece.sums.is_met() && !piece.is_usage;
                let go_on = is_well || !fail_fast;
                results.add(piece, console)?;
                results.is_complete = go_on || (left == 0 && pieces.peek().is_none());
                if !go_on {
                    return Ok(false);
                }
            }
            Ok(true)
        },
    )?;
    results.close(&worker, console)
}

/// The options that decide by which rules a run goes and which texts it writes, as they were given.
fn options(matches: &ArgMatches) -> String {
    let folder = matches.get_one::<PathBuf>("locales").map(|folder| folder.display().to_string());
    let folder = folder.into_iter().map(|folder| format!(" --locales {}", quoted(&folder)));
    let without = select::without(matches).map(|rule| format!(" --without {}", rule.name()));
    let folder = without.chain(folder);
    let locales = matches.get_many::<String>("locale").unwrap_or_default();
    folder.chain(locales.map(|locale| format!(" --locale {}", quoted(locale)))).collect()
}

/// Reads, runs and renders one scenario; many at once.
struct Worker {
    reader: Reader,
    catalog: Arc<Catalog>,
    language: LocaleId,
    locales: Vec<LocaleId>,
    rulebook: Rulebook,
    /// The options that a command to see a failure again needs.
    options: String,
    is_json: bool,
    is_verbose: bool,
}

/// What one file comes to.
#[derive(Default)]
struct Piece {
    /// For stdout.
    result: String,
    /// For stderr.
    note: String,
    sums: Sums,
    is_usage: bool,
}

impl Worker {
    fn voice(&self) -> Voice<'_> {
        Voice { catalog: &self.catalog, locale: self.language }
    }

    fn work(&self, pick: &Pick) -> Vec<Piece> {
        match self.reader.read(pick) {
            Ok(scenarios) => scenarios.iter().map(|scenario| self.run(scenario)).collect(),
            Err(Refused { complaint, is_usage }) => {
                vec![self.refused(pick, &complaint, is_usage)]
            }
        }
    }

    fn run(&self, scenario: &Scenario) -> Piece {
        let report = runner::run(scenario, &self.rulebook, &self.catalog, &self.locales);
        let sums = Sums::of(&report);
        if self.is_json {
            let value = json::scenario(scenario, &report, &self.catalog, &self.locales);
            return Piece { result: value.to_string(), sums, ..Piece::default() };
        }
        let voice = self.voice();
        let language = self.catalog.locale(self.language).map(ToString::to_string);
        let language = language.unwrap_or_default();
        let is_met = report.is_met();
        let mut result =
            report::verdict_line(&scenario.address(), &scenario.title, is_met, &language);
        if self.is_verbose {
            result += &report::story(scenario, &report, &voice, &self.locales);
        }
        if !is_met {
            let locales = &self.locales;
            result += &report::failures(scenario, &report, &voice, locales, &self.options);
        }
        if self.is_verbose || !is_met {
            result.push('\n');
        }
        Piece { result, sums, ..Piece::default() }
    }

    fn refused(&self, pick: &Pick, complaint: &Complaint, is_usage: bool) -> Piece {
        let voice = self.voice();
        let note = complaint.tell(&voice);
        if is_usage {
            // The file is well; only the line that was asked for has no step.
            return Piece { note, is_usage, ..Piece::default() };
        }
        let result = match self.is_json {
            true => json::not_loaded(&pick.path, complaint, &voice).to_string(),
            false => String::new(),
        };
        Piece { result, note, sums: Sums::not_loaded(), is_usage }
    }
}

/// What has been written so far.
struct Results {
    sums: Sums,
    is_json: bool,
    is_complete: bool,
    is_usage: bool,
    has_entries: bool,
    ends_with_gap: bool,
}

impl Default for Results {
    fn default() -> Self {
        let sums = Sums::default();
        Self {
            sums,
            is_json: false,
            is_complete: true,
            is_usage: false,
            has_entries: false,
            ends_with_gap: true,
        }
    }
}

impl Results {
    fn open(&self, worker: &Worker, console: &mut Console<'_>) -> Result<(), Stop> {
        if !self.is_json {
            return Ok(());
        }
        console.result(&json::head(&worker.catalog, &worker.locales))
    }

    fn add(&mut self, piece: Piece, console: &mut Console<'_>) -> Result<(), Stop> {
        if !piece.note.is_empty() {
            console.flush()?;
            console.note(&piece.note);
        }
        if self.is_json && !piece.result.is_empty() {
            console.result(if self.has_entries { ",\n" } else { "\n" })?;
            self.has_entries = true;
        }
        console.result(&piece.result)?;
        if !piece.result.is_empty() {
            self.ends_with_gap = piece.result.ends_with("\n\n");
        }
        self.sums.add(piece.sums);
        self.is_usage |= piece.is_usage;
        Ok(())
    }

    fn close(self, worker: &Worker, console: &mut Console<'_>) -> Result<Exit, Stop> {
        let is_empty = self.sums.scenarios == 0 && self.sums.not_loaded == 0;
        if self.is_json {
            console.result(&json::tail(&self.sums, self.is_complete))?;
        } else if !is_empty {
            let text = report::summary(&self.sums, &worker.voice(), &worker.locales);
            // Stories and failures end with an empty line of their own.
            let gap = if self.ends_with_gap { "" } else { "\n" };
            console.result(&format!("{gap}{text}"))?;
            if !self.is_complete {
                let stopped = console.say(Summary::Stopped);
                console.result(&format!("{stopped}\n"))?;
            }
        }
        if is_empty && self.is_usage {
            return Ok(Exit::Usage);
        }
        if is_empty {
            return Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage));
        }
        Ok(self.exit())
    }

    fn exit(&self) -> Exit {
        match (self.sums.not_loaded, self.sums.unmet) {
            _ if self.is_usage => Exit::Usage,
            (1.., _) => Exit::NotLoaded,
            (0, 1..) => Exit::Unmet,
            (0, 0) => Exit::Met,
        }
    }
}
