//! Explores the small world of `tchau explore` with stateright, and prints a line of JSON about it.

mod clocks;
mod deeds;
mod model;
mod offers;
mod world;

#[cfg(feature = "stateright-0-30")]
extern crate stateright_0_30 as stateright;

use std::io::{self, Write};
use std::time::Instant;

use clap::Parser;
use stateright::{Checker, Model};

use crate::model::SmallWorld;
use crate::world::{MOST, Size};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Explores every state of the small world.
#[derive(Debug, Parser)]
struct Options {
    /// How many organizations there are.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=MOST as i64))]
    tenants: u8,
    /// How many people there are.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=MOST as i64))]
    users: u8,
    /// How many external memberships come to be.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(0..=MOST as i64))]
    relations: u8,
    /// How many threads search; the states per depth are exact with one only.
    #[arg(long, default_value_t = 1)]
    threads: usize,
}

fn main() -> Result<(), String> {
    let Options { tenants, users, relations, threads } = Options::parse();
    let world = SmallWorld::new(Size { tenants, users, relations });
    #[expect(clippy::disallowed_methods, reason = "this is a bench")]
    let start = Instant::now();
    let checker = world.checker().threads(threads).spawn_bfs().join();
    let seconds = start.elapsed().as_secs_f64();
    if let Some((property, path)) = checker.discoveries().into_iter().next() {
        return Err(format!("it does not hold that {property}: {path}"));
    }
    let levels = checker.model().levels();
    // stateright counts the start among the generated states, and as depth 1.
    let transitions = checker.state_count() - 1;
    let report = format!(
        "{{\"tenants\":{tenants},\"users\":{users},\"relations\":{relations},\"threads\":{threads},\
         \"states\":{},\"transitions\":{transitions},\"depth\":{},\"levels\":{levels:?},\
         \"seconds\":{seconds:.3},\"generated_per_second\":{:.0}}}",
        checker.unique_state_count(),
        checker.max_depth() - 1,
        checker.state_count() as f64 / seconds,
    );
    writeln!(io::stdout(), "{report}").map_err(|error| error.to_string())
}
