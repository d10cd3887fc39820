//! `tchau mutate`: whether any scenario notices when the rulebook is changed.

mod save;
mod suite;

use std::sync::Arc;

use clap::ArgMatches;

use super::console::{Console, Stop};
use super::{Exit, batch};
use crate::explore::Limits;
use crate::message::{Name, Trouble};
use crate::model::Keyed;
use crate::mutants::{self, Kind, Mutant, Setting, Standing, Tally, Tried};
use crate::report::{Complaint, MutantReport, Voice, mutant_lines, mutants_json};
use crate::scenario::nearest;

use suite::Suite;

/// How many states of each world are looked at when nothing else is asked for.
const MOST_STATES: u64 = 2_000_000;

/// Tries every mutant that was asked for.
pub(super) fn mutate(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let mutants = chosen(matches, console)?;
    if matches.get_flag("list") {
        let text = if is_json(matches) {
            mutants_json(&mutants, &console.voice())
        } else {
            mutant_lines(&mutants, &console.voice())
        };
        return console.result(&text).map(|()| Exit::Met);
    }
    let suite = Suite::read(matches, console)?;
    suite.check(console)?;
    let settings = mutants::worlds();
    let mut tried = tried(mutants, &suite, batch::jobs(matches), console)?;
    prove(&mut tried, &settings, matches);
    let saved = save::save(&tried, &settings, matches, console)?;
    let catalog = Arc::clone(&console.catalog);
    let voice = Voice { catalog: &catalog, locale: console.language };
    let report = MutantReport {
        tried: &tried,
        suite: &suite.scenarios,
        settings: &settings,
        saved: &saved,
        is_verbose: matches.get_flag("verbose"),
    };
    let text = if is_json(matches) { report.json(&voice) } else { report.text(&voice) };
    console.result(&text)?;
    Ok(exit(&tried))
}

fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// The mutants that `--mutant` and `--kind` name, else all of them.
fn chosen(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Vec<Mutant>, Stop> {
    let mut mutants = mutants::all();
    let ids: Vec<&String> = matches.get_many("mutant").unwrap_or_default().collect();
    if let Some(id) = ids.iter().find(|id| !mutants.iter().any(|mutant| mutant.id == ***id)) {
        let nearest = nearest(id, mutants.iter().map(|mutant| mutant.id.as_str()));
        let hint = nearest.map(|name| Trouble::Suggestion { name: Name::from(name) });
        let (value, argument) = (Name::from(id.as_str()), Name::from("--mutant <ID>"));
        let complaint = Complaint::new(Trouble::InvalidValue { value, argument });
        return Err(console.stop(&complaint.with_hint(hint), Exit::Usage));
    }
    let kinds: Vec<Kind> = matches
        .get_many::<String>("kind")
        .unwrap_or_default()
        .filter_map(|kind| Kind::of_key(kind))
        .collect();
    mutants.retain(|mutant| {
        (ids.is_empty() || ids.contains(&&mutant.id))
            && (kinds.is_empty() || kinds.contains(&mutant.change.kind()))
    });
    if mutants.is_empty() {
        return Err(console.stop(&Complaint::new(Trouble::NoMatch), Exit::Usage));
    }
    Ok(mutants)
}

/// Runs the suite by each mutant's rulebook until a scenario notices it.
fn tried(
    mutants: Vec<Mutant>,
    suite: &Suite,
    jobs: usize,
    console: &mut Console<'_>,
) -> Result<Vec<Tried>, Stop> {
    let catalog = Arc::clone(&console.catalog);
    let mut tried = Vec::with_capacity(mutants.len());
    let work = |mutant: &Mutant| {
        let scenarios = suite.scenarios.iter().map(|(_, scenario)| scenario);
        let killer = mutants::killer(scenarios, &mutant.rulebook(), &catalog);
        Tried { mutant: mutant.clone(), killer, proof: None }
    };
    batch::in_order(&mutants, jobs, console, work, |one, _| {
        tried.push(one);
        Ok(true)
    })?;
    Ok(tried)
}

/// Compares what no scenario notices with the product.
fn prove(tried: &mut [Tried], settings: &[Setting], matches: &ArgMatches) {
    let states = matches.get_one::<u64>("max-states").copied().unwrap_or(MOST_STATES);
    let limits = Limits {
        depth: None,
        states: Some(states),
        memory: None,
        symmetry: true,
        first_only: false,
    };
    let (mut open, survivors): (Vec<_>, Vec<_>) = tried
        .iter_mut()
        .filter(|one| one.killer.is_none())
        .map(|one| (&mut one.proof, &one.mutant))
        .unzip();
    let search = || mutants::prove(&survivors, settings, &limits, &mut |_| true);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(batch::jobs(matches)).build();
    let proofs = match pool {
        Ok(pool) => pool.install(search),
        // The system gives no more threads.
        Err(_) => search(),
    };
    for (proof, found) in open.iter_mut().zip(proofs) {
        **proof = Some(found);
    }
}

fn exit(tried: &[Tried]) -> Exit {
    let tally = Tally::of(tried);
    match (tally.count(Standing::Survived), tally.count(Standing::Undecided)) {
        (1.., _) => Exit::Unmet,
        (0, 1..) => Exit::Incomplete,
        (0, 0) => Exit::Met,
    }
}
