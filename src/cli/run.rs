//! `tchau run`: the main job.

use std::path::PathBuf;

use clap::ArgMatches;

use super::clock::timed;
use super::console::{Console, Stop};
use super::read::{Reader, Refused};
use super::reports::{Reports, Teller, Told};
use super::select::Pick;
use super::{Exit, batch, select};
use crate::message::{Explored, Name};
use crate::report::quoted;
use crate::rules::Rulebook;
use crate::runner;
use crate::scenario::Scenario;

/// Runs the scenarios that were asked for.
pub(super) fn run(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
    let picks = select::files(paths, console)?;
    let reader = Reader::new(matches, console)?;
    say_without(matches, console);
    let mut reports = Reports::open(matches, options(matches), console)?;
    let rulebook = select::without(matches).fold(Rulebook::default(), Rulebook::without);
    let worker = Worker { reader, rulebook, teller: reports.teller.clone() };
    let fail_fast = matches.get_flag("fail-fast");
    let mut left = picks.len();
    let (mut is_complete, mut is_usage) = (true, false);
    batch::in_order(
        &picks,
        batch::jobs(matches),
        console,
        |pick| worker.work(pick),
        |piece, console| {
            left = left.saturating_sub(1);
            let mut go_on = true;
            if let Some(note) = &piece.usage {
                console.note(note);
                is_usage = true;
                go_on = !fail_fast;
            }
            let mut told = piece.told.into_iter().peekable();
            while let Some(one) = told.next_if(|_| go_on) {
                go_on = one.sums.is_met() || !fail_fast;
                reports.add(one, console)?;
            }
            is_complete = go_on || (left == 0 && told.peek().is_none());
            Ok(go_on)
        },
    )?;
    reports.close(is_complete, is_usage, console)
}

/// Says which rules are switched off.
fn say_without(matches: &ArgMatches, console: &mut Console<'_>) {
    let rules: Vec<_> = select::without(matches).map(|rule| Name::from(rule.name())).collect();
    if !rules.is_empty() {
        let told = console.say(Explored::Without { rules });
        console.note(&format!("{told}\n"));
    }
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

/// Reads, runs and tells one file; many at once.
struct Worker {
    reader: Reader,
    rulebook: Rulebook,
    teller: Teller,
}

/// What one file comes to.
#[derive(Default)]
struct Piece {
    /// Each of its scenarios, in order.
    told: Vec<Told>,
    /// A complaint about the command line.
    usage: Option<String>,
}

impl Worker {
    fn work(&self, pick: &Pick) -> Piece {
        match self.reader.read(pick) {
            Ok(scenarios) => Piece {
                told: scenarios.iter().map(|scenario| self.run(scenario)).collect(),
                usage: None,
            },
            // The file is well; only the line that was asked for has no step.
            Err(Refused { complaint, is_usage: true }) => {
                Piece { told: Vec::new(), usage: Some(complaint.tell(&self.teller.voice())) }
            }
            Err(Refused { complaint, is_usage: false }) => {
                Piece { told: vec![self.teller.not_loaded(&pick.path, &complaint)], usage: None }
            }
        }
    }

    fn run(&self, scenario: &Scenario) -> Told {
        let Teller { catalog, locales, .. } = &self.teller;
        let (report, seconds) = timed(|| runner::run(scenario, &self.rulebook, catalog, locales));
        self.teller.ran(scenario, &report, seconds)
    }
}
