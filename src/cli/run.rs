//! `tchau run`: the main job.

mod watching;
mod worker;

use std::path::PathBuf;

use clap::ArgMatches;

use super::blob::Blob;
use super::console::{Console, Stop};
use super::plan::{Plan, Planned, Recall, changes, fingerprint};
use super::read::Reader;
use super::reports::{Basis, Reports};
use super::{Exit, batch, select, update};
use crate::message::{Explored, Name, Ran};
use crate::report::quoted;
use crate::rules::Rulebook;
use crate::scenario::{Scenario, Text};
use worker::{Piece, Worker};

/// Runs the scenarios that were asked for.
pub(super) fn run(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    if let Some(is_review) = update::is_asked_for(matches) {
        return update::update(matches, is_review, console);
    }
    let exit = run_once(matches, console)?;
    if matches.get_flag("watch") { watching::watch(matches, console) } else { Ok(exit) }
}

fn run_once(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let recall = Recall::of(&console.environment);
    let plan = Plan::of(matches, &recall, console)?;
    let reader = Reader::new(matches, console)?.with_changes(changes(matches, console)?);
    if matches.get_flag("list") {
        return list(&plan, &reader, matches, console);
    }
    say_what_is_special(&plan, matches, console);
    let basis = basis(matches, console);
    let mut reports = Reports::open(matches, basis.clone(), console)?;
    let blob = blob(&plan, basis, matches, console)?;
    reports.teller.keeps_entries = blob.is_some();
    let worker = Worker {
        reader,
        rulebook: select::without(matches).fold(Rulebook::default(), Rulebook::without),
        teller: reports.teller.clone(),
        is_twice: matches.get_flag("check-determinism"),
    };
    let going = Going {
        reports,
        blob,
        recall,
        left: plan.files.len(),
        fail_fast: matches.get_flag("fail-fast"),
        is_complete: true,
        is_usage: false,
        differs: false,
    };
    going.run(&plan, &worker, batch::jobs(matches), console)
}

/// A run on its way.
struct Going {
    reports: Reports,
    blob: Option<Blob>,
    recall: Recall,
    /// How many files are still to come.
    left: usize,
    fail_fast: bool,
    is_complete: bool,
    /// Whether the command line asked for something that is not there.
    is_usage: bool,
    /// Whether something came out differently when it ran again.
    differs: bool,
}

impl Going {
    fn run(
        mut self,
        plan: &Plan,
        worker: &Worker,
        jobs: usize,
        console: &mut Console<'_>,
    ) -> Result<Exit, Stop> {
        let work = |share: &[Planned]| worker.work(share);
        batch::in_shares(&plan.files, jobs, console, work, |piece, console| {
            self.left = self.left.saturating_sub(1);
            match &piece.table {
                Some(planned) => self.add_table(planned, worker, jobs, console),
                None => self.add(piece, console),
            }
        })?;
        if let Some(blob) = self.blob {
            blob.close(self.is_complete, console)?;
        }
        self.recall.keep();
        let exit = self.reports.close(self.is_complete, self.is_usage, console)?;
        if worker.is_twice && !self.differs {
            let told = console.say(Ran::SameAgain);
            console.note(&format!("{told}\n"));
        }
        Ok(if self.differs { Exit::Fault } else { exit })
    }

    /// Adds what a file came to; says whether to go on.
    fn add(&mut self, piece: Piece, console: &mut Console<'_>) -> Result<bool, Stop> {
        if let Some(is_met) = piece.is_met() {
            self.recall.note(piece.path.clone(), is_met);
        }
        let (go_on, is_whole) = self.tell(piece, console)?;
        self.is_complete = go_on || (self.left == 0 && is_whole);
        Ok(go_on)
    }

    /// Adds a file with many scenarios: threads share them, and only some of them are told at once.
    fn add_table(
        &mut self,
        planned: &Planned,
        worker: &Worker,
        jobs: usize,
        console: &mut Console<'_>,
    ) -> Result<bool, Stop> {
        let read = match worker.read(planned) {
            Ok(read) => read,
            Err(piece) => return self.add(*piece, console),
        };
        let (mut is_met, mut go_on, mut left) = (true, true, read.scenarios.len());
        let work = |rows: &[Scenario]| worker.rows(planned, read.reading, rows);
        batch::in_shares(&read.scenarios, jobs, console, work, |piece, console| {
            left -= 1;
            is_met &= piece.is_met() != Some(false);
            go_on = self.tell(piece, console)?.0;
            Ok(go_on)
        })?;
        self.recall.note(planned.pick.path.display().to_string(), is_met);
        self.is_complete = go_on || (self.left == 0 && left == 0);
        Ok(go_on)
    }

    /// Tells the scenarios of a piece; says whether to go on, and whether all were told.
    fn tell(&mut self, piece: Piece, console: &mut Console<'_>) -> Result<(bool, bool), Stop> {
        console.note(&piece.note);
        self.is_usage |= piece.is_usage;
        self.differs |= piece.differs;
        let mut go_on = !(self.fail_fast && (piece.is_usage || piece.differs));
        let mut told = piece.told.into_iter().peekable();
        while let Some(one) = told.next_if(|_| go_on) {
            go_on = one.sums.is_met() || !self.fail_fast;
            if let (Some(blob), Some(entry)) = (&mut self.blob, &one.kept) {
                blob.add(piece.place, entry, console)?;
            }
            self.reports.add(one, console)?;
        }
        Ok((go_on, told.peek().is_none()))
    }
}

/// Lists what would run.
fn list(
    plan: &Plan,
    reader: &Reader,
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Exit, Stop> {
    let (mut count, mut exit) = (0_usize, Exit::Met);
    let language = console.language_name();
    let read = |planned: &Planned| {
        let scenarios = reader.read(&planned.pick)?.into_iter();
        let line = |(address, title): (PathBuf, Text)| {
            format!("{}  {}\n", address.display(), title.for_locale(&language))
        };
        Ok(scenarios.map(|it| line((it.address(), it.title))).collect::<Vec<_>>())
    };
    batch::in_order(&plan.files, batch::jobs(matches), console, read, |lines, console| {
        match lines {
            Ok(lines) => {
                count += lines.len();
                console.result(&lines.concat())?;
            }
            Err(super::read::Refused { complaint, is_usage }) => {
                console.complain(&complaint);
                exit = if is_usage { Exit::Usage } else { Exit::NotLoaded };
            }
        }
        Ok(true)
    })?;
    let told = console.say(Ran::Listed { scenarios: count as f64 });
    console.result(&format!("\n{told}\n"))?;
    Ok(exit)
}

/// Says which rules are switched off, and which part of the files is run.
fn say_what_is_special(plan: &Plan, matches: &ArgMatches, console: &mut Console<'_>) {
    let rules: Vec<_> = select::without(matches).map(|rule| Name::from(rule.name())).collect();
    if !rules.is_empty() {
        let told = console.say(Explored::Without { rules });
        console.note(&format!("{told}\n"));
    }
    if let Some(shard) = plan.shard {
        let told = console.say(Ran::Part {
            number: f64::from(shard.number),
            of: f64::from(shard.of),
            files: plan.files.len() as f64,
            all: plan.all.len() as f64,
        });
        console.note(&format!("{told}\n"));
    }
}

fn blob(
    plan: &Plan,
    basis: Basis,
    matches: &ArgMatches,
    console: &mut Console<'_>,
) -> Result<Option<Blob>, Stop> {
    let Some(folder) = matches.get_one::<PathBuf>("blob") else { return Ok(None) };
    let selection = ["name", "tag", "only-changed"]
        .map(|option| matches.get_one::<String>(option).cloned().unwrap_or_default());
    let options = format!("{} {selection:?} {:?}", basis.options, basis.locales);
    let fingerprint = fingerprint(plan, &options, matches.get_one::<PathBuf>("locales"));
    let part = plan.shard.map_or((1, 1), |shard| (shard.number, shard.of));
    Blob::open(folder, fingerprint, part, basis, console).map(Some)
}

/// The options that decide by which rules a run goes and which texts it writes, as they were given.
fn basis(matches: &ArgMatches, console: &Console<'_>) -> Basis {
    let folder = matches.get_one::<PathBuf>("locales").map(|folder| folder.display().to_string());
    let folder = folder.into_iter().map(|folder| format!(" --locales {}", quoted(&folder)));
    let without = select::without(matches).map(|rule| format!(" --without {}", rule.name()));
    let folder = without.chain(folder);
    let locales = matches.get_many::<String>("locale").unwrap_or_default();
    let locales = locales.map(|locale| format!(" --locale {}", quoted(locale)));
    let names = console.locales.iter().map(|&locale| console.catalog.name(locale).to_owned());
    Basis { options: folder.chain(locales).collect(), locales: names.collect() }
}
