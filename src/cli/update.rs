//! `tchau run --update`: puts what came into the files, in place of what was expected.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use clap::ArgMatches;
use similar::TextDiff;

use super::console::{Console, Stop};
use super::read::{Reader, Refused};
use super::write::write;
use super::{Exit, batch, plan, select};
use crate::message::{Name, Trouble, Updated};
use crate::report::{BAD, Complaint, DIM, GOOD, NOTE, paint};
use crate::rules::Rulebook;
use crate::runner::{self, Outcome, Report, StepReport};
use crate::scenario::{Scenario, Source};
use crate::update::proof::{Suspect, proven, texts};
use crate::update::{self, Change, Left, Plan, Run};

/// Whether `--update` was given, and whether it asks about each change.
pub(super) fn is_asked_for(matches: &ArgMatches) -> Option<bool> {
    matches.get_one::<String>("update").map(|mode| mode == "review")
}

/// Runs the scenarios that were asked for, and updates their files.
pub(super) fn update(
    matches: &ArgMatches,
    is_review: bool,
    console: &mut Console<'_>,
) -> Result<Exit, Stop> {
    refuse(is_review, console)?;
    let reader = Reader::new(matches, console)?.with_changes(plan::changes(matches, console)?);
    let rulebook = select::without(matches).fold(Rulebook::default(), Rulebook::without);
    let suite = Suite::of(matches, &reader, &rulebook, console)?;
    let runs = suite.ran.iter().map(|(scenario, report)| Run { scenario, report });
    let plan = update::plan(&runs.collect::<Vec<_>>());
    let suspects = suite.suspects(&plan.left);
    let catalog = Arc::clone(&console.catalog);
    let unmet = |sources: &[Source]| {
        let scenarios = reader.load_together(sources)?;
        let runs = scenarios.iter().map(|it| runner::run(it, &rulebook, &catalog, &[]));
        Some(runs.map(|report| unmet(&report)).sum())
    };
    let mut plan = proven(plan, &suspects, &unmet);
    let all = plan.changes.len();
    if is_review {
        review(&mut plan, &suspects, console)?;
    }
    let new = texts(&plan.changes, &suspects);
    for (path, source) in &new {
        // Whatever was chosen, it can be loaded.
        let old = suspects.iter().flat_map(|it| &it.sources).find(|it| it.path() == path);
        show(old.map_or("", Source::text), source, console)?;
        write(path, &source.contents(), console)?;
    }
    tell(&plan, new.len(), console)?;
    let is_met = plan.left.is_empty() && plan.changes.len() == all;
    Ok(match (suite.is_loaded, is_met) {
        (false, _) => Exit::NotLoaded,
        (true, true) => Exit::Met,
        (true, false) => Exit::Unmet,
    })
}

/// Machines never write, and only somebody who is there can answer.
fn refuse(is_review: bool, console: &mut Console<'_>) -> Result<(), Stop> {
    let environment = &console.environment;
    let trouble = match environment.answers.is_empty() && !environment.can_ask {
        _ if environment.is_ci => Trouble::UpdateInCi,
        true if is_review => Trouble::UpdateUnasked,
        _ => return Ok(()),
    };
    Err(console.stop(&Complaint::new(trouble), Exit::Usage))
}

/// Every scenario with what came of it.
struct Suite {
    ran: Vec<(Scenario, Report)>,
    is_loaded: bool,
    is_empty: bool,
}

impl Suite {
    fn of(
        matches: &ArgMatches,
        reader: &Reader,
        rulebook: &Rulebook,
        console: &mut Console<'_>,
    ) -> Result<Self, Stop> {
        let files =
            plan::Plan::of(matches, &plan::Recall::of(&console.environment), console)?.files;
        let catalog = Arc::clone(&console.catalog);
        let mut suite = Self { ran: Vec::new(), is_loaded: true, is_empty: true };
        let work = |planned: &plan::Planned| {
            let run = |scenario| {
                let report = runner::run(&scenario, rulebook, &catalog, &[]);
                (scenario, report)
            };
            Ok(reader.read(&planned.pick)?.into_iter().map(run).collect::<Vec<_>>())
        };
        batch::in_order(&files, batch::jobs(matches), console, work, |result, console| {
            match result {
                // What is met and alone has nothing to do with any other file.
                Ok(ran) => {
                    suite.is_empty &= ran.is_empty();
                    suite.ran.extend(ran.into_iter().filter(|(scenario, report)| {
                        let is_shared = scenario.row.is_some() || scenario.origin.files().len() > 1;
                        !report.is_met() || is_shared
                    }));
                }
                Err(Refused { complaint, .. }) => {
                    suite.is_loaded = false;
                    console.complain(&complaint);
                }
            }
            Ok(true)
        })?;
        match suite.is_empty && suite.is_loaded {
            true => Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage)),
            false => Ok(suite),
        }
    }

    /// The files, each once, with what is not as expected in them.
    fn suspects(&self, left: &[Left]) -> Vec<Suspect> {
        let mut suspects: BTreeMap<PathBuf, Suspect> = BTreeMap::new();
        for (scenario, report) in &self.ran {
            let origin = &scenario.origin;
            let new = || Suspect { sources: origin.files().to_vec(), unmet: 0, left: 0 };
            let path = origin.source().path().to_owned();
            let suspect = suspects.entry(path).or_insert_with(new);
            let address = scenario.address();
            suspect.unmet += unmet(report);
            suspect.left += left.iter().filter(|left| left.scenario == address).count();
        }
        suspects.into_values().collect()
    }
}

/// How much of a run is not as expected.
fn unmet(report: &Report) -> usize {
    let of_step = |step: &StepReport| {
        let verdicts = step.verdicts.iter().filter(|verdict| verdict.outcome != Outcome::Met);
        verdicts.count() + step.broken.len() + step.unreadable.len()
    };
    report.steps.iter().map(of_step).sum()
}

/// Asks about each change, and keeps those that are wanted.
fn review(plan: &mut Plan, suspects: &[Suspect], console: &mut Console<'_>) -> Result<(), Stop> {
    let mut wanted = Vec::new();
    let mut wants_all = false;
    for change in std::mem::take(&mut plan.changes) {
        if !wants_all {
            let one = std::slice::from_ref(&change);
            for source in texts(one, suspects).values() {
                let all = suspects.iter().flat_map(|it| &it.sources);
                let old = all.into_iter().find(|it| it.path() == source.path());
                show(old.map_or("", Source::text), source, console)?;
            }
            match ask(console)? {
                Answer::Yes => {}
                Answer::No => continue,
                Answer::All => wants_all = true,
                Answer::Quit => break,
            }
        }
        wanted.push(change);
    }
    plan.changes = wanted;
    Ok(())
}

/// What somebody says to a change.
enum Answer {
    Yes,
    No,
    All,
    Quit,
}

/// Asks until there is an answer; no answer at all is the end.
fn ask(console: &mut Console<'_>) -> Result<Answer, Stop> {
    loop {
        let question = console.say(Updated::Ask);
        console.result(&format!("{question} "))?;
        console.flush()?;
        let environment = &mut console.environment;
        let line = match &mut environment.answers {
            answers if !answers.is_empty() => Some(answers.remove(0)),
            _ if environment.can_ask => io::stdin().lines().next().and_then(Result::ok),
            _ => None,
        };
        let Some(line) = line else { return Ok(Answer::Quit) };
        // The letters of both languages: yes or sim, no or não, all or todas, quit or encerrar.
        match line.trim().to_lowercase().as_str() {
            "y" | "yes" | "s" | "sim" => return Ok(Answer::Yes),
            "n" | "no" | "não" | "nao" => return Ok(Answer::No),
            "a" | "all" | "t" | "todas" => return Ok(Answer::All),
            "q" | "quit" | "e" | "encerrar" => return Ok(Answer::Quit),
            _ => {}
        }
    }
}

/// Shows the lines of a file that change.
fn show(old: &str, new: &Source, console: &mut Console<'_>) -> Result<(), Stop> {
    let path = new.path().display().to_string();
    console.result(&format!("{} {path}\n", paint(NOTE, "-->")))?;
    let diff = TextDiff::from_lines(old, new.text());
    let diff = diff.unified_diff().context_radius(1).to_string();
    for line in diff.lines() {
        let style = match line.chars().next() {
            Some('-') => BAD,
            Some('+') => GOOD,
            _ => DIM,
        };
        console.result(&format!("{}\n", paint(style, line)))?;
    }
    console.result("\n")
}

/// Says what was done, and what stays.
fn tell(plan: &Plan, files: usize, console: &mut Console<'_>) -> Result<(), Stop> {
    for Left { file, line, why, .. } in &plan.left {
        let place = Name::from(format!("{}:{line}", file.display()));
        let told = console.say(Updated::Left { place, why: *why });
        console.result(&format!("{}\n", paint(BAD, told)))?;
    }
    let changes: &[Change] = &plan.changes;
    let told = match changes.len() {
        0 => console.say(Updated::Nothing),
        count => console.say(Updated::Done { count: count as f64, files: files as f64 }),
    };
    console.result(&format!("{told}\n"))
}
