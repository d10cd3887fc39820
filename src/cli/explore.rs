//! `tchau explore`: everything that can happen in a small world, or random walks through a larger one.

mod counterexample;
mod exhaustive;
mod walks;
mod world;

use clap::ArgMatches;
use rayon::ThreadPoolBuilder;

use super::console::{Console, Stop};
use super::{Exit, batch};

/// Explores the world that was asked for, in the way that was asked for.
pub(super) fn explore(matches: &ArgMatches, console: &mut Console<'_>) -> Result<Exit, Stop> {
    let chosen = world::chosen(matches, console)?;
    let run = |console: &mut Console<'_>| {
        if matches.get_flag("random") {
            walks::walks(matches, &chosen, console)
        } else {
            exhaustive::exhaustive(matches, &chosen, console)
        }
    };
    // Threads take part by being in a pool; without one, a single thread does everything.
    let jobs = batch::jobs(matches);
    match ThreadPoolBuilder::new().num_threads(jobs).use_current_thread().build() {
        Ok(pool) => pool.in_place_scope(|_| run(console)),
        Err(_) => run(console),
    }
}

/// Whether the results are for programs.
fn is_json(matches: &ArgMatches) -> bool {
    matches.get_one::<String>("format").is_some_and(|format| format == "json")
}

/// A number that was given as an option.
fn number(matches: &ArgMatches, name: &str) -> Option<u64> {
    matches.get_one::<i64>(name).and_then(|number| u64::try_from(*number).ok())
}
